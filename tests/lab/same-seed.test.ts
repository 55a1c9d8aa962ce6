// Doctrines on one seed: the same as each plays alone, with the game itself first and the status quo among them.
import { expect, test } from 'vitest';
import { headlineOf } from '../../src/engine/index.ts';
import { compareDoctrines } from '../../src/lab/comparison.ts';
import { playMatch } from '../../src/lab/match.ts';
import { playSameSeed } from '../../src/lab/same-seed.ts';
import type { SeedRow } from '../../src/lab/same-seed.ts';
import type { Progress } from '../../src/lab/turning-points.ts';
import { doctrineNamed, honestDoctrines } from '../../src/strategies/register.ts';
import { ordersOf, setting } from './games.ts';

function played(orders = ordersOf('gifts', 'lab')): { rows: readonly SeedRow[]; heard: Progress[] } {
  const work = playSameSeed(setting, { seed: 'lab', orders });
  const heard: Progress[] = [];
  let step = work.next();
  for (; step.done !== true; step = work.next()) heard.push(step.value);
  return { rows: step.value, heard };
}

const { rows, heard } = played();

test('the game stands first, then every doctrine that a screen may offer, in the order of the register', () => {
  expect(rows.map((row) => row.doctrine)).toEqual([null, ...honestDoctrines().map((doctrine) => doctrine.name)]);
  expect(rows[1]).toMatchObject({ doctrine: 'do-nothing', counts: { orders: 0, proposed: 0 } });
});

test('a shared tape changes nothing: each row is the match that the doctrine plays alone', () => {
  for (const row of rows.slice(1)) {
    const doctrine = doctrineNamed(row.doctrine ?? '');
    if (doctrine === undefined) throw new Error('Every row names a doctrine.');
    const { lenses, orders } = playMatch(setting, { seed: 'lab', doctrine });
    expect(row.lenses).toEqual(lenses);
    expect(row.headline).toBe(headlineOf(setting, lenses));
    expect(row.counts.orders).toBe(orders.flat().length);
  }
});

test('a game with the orders of a doctrine has the row of that doctrine', () => {
  const gifts = rows.find((row) => row.doctrine === 'gifts');
  expect({ ...rows[0], doctrine: 'gifts' }).toEqual(gifts);
});

test('progress comes from the start, one doctrine at a time', () => {
  expect(heard.map(({ done }) => done)).toEqual(Array.from({ length: honestDoctrines().length + 1 }, (_, index) => index));
});

test('many seeds are the same door: the mean of two is the mean of each', () => {
  const doctrines = honestDoctrines().slice(0, 2);
  const over = (seeds: string[]) => {
    const work = compareDoctrines(setting, { doctrines, seeds });
    let step = work.next();
    while (step.done !== true) step = work.next();
    return step.value;
  };
  const [both, one, other] = [over(['a', 'b']), over(['a']), over(['b'])];
  expect(both[1]?.lenses.people.mean).toBeCloseTo(((one[1]?.lenses.people.mean ?? 0) + (other[1]?.lenses.people.mean ?? 0)) / 2, 9);
});
