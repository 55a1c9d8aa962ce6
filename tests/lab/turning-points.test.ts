// Turning points: the planted one is found, what hangs on a decision goes with it, and what changed nothing is never told.
import { describe, expect, test } from 'vitest';
import { LENSES } from '../../src/engine/index.ts';
import type { Lens, Order } from '../../src/engine/index.ts';
import { branchOf, type Orders } from '../../src/lab/branch.ts';
import { playCourse } from '../../src/lab/course.ts';
import { decisionsIn, droppedWith } from '../../src/lab/decisions.ts';
import { turningPoints, weighted } from '../../src/lab/turning-points.ts';
import type { Measured, Progress, TurningPoint } from '../../src/lab/turning-points.ts';
import { begun, ordersOf, scenario, setting } from './games.ts';

const only = (lens: Lens): Record<Lens, number> => Object.fromEntries(LENSES.map((one) => [one, one === lens ? 1 : 0])) as Record<Lens, number>;

function found(orders: Orders, weights = setting.scenario.headline): { points: readonly TurningPoint[]; measured: readonly Measured[]; heard: Progress[] } {
  const work = turningPoints(begun('lab'), { orders, weights });
  const heard: Progress[] = [];
  let step = work.next();
  for (; step.done !== true; step = work.next()) heard.push(step.value);
  return { points: step.value.told, measured: step.value.measured, heard };
}

const [mexico, guatemala] = scenario.seats;
if (mexico === undefined || guatemala === undefined) throw new Error('The scenario has seats.');

/** Small deeds in eleven months, and a large one in month 5. */
const planted: Order = { kind: 'set-lever', country: mexico, lever: 'tariff', level: 2 };
const quiet: Orders = Array.from({ length: 12 }, (_, at) => (at === 4 ? [{ kind: 'meet', country: guatemala }, planted] : [{ kind: 'meet', country: guatemala }]));

describe('turning points', () => {
  test('find the planted one and what it brought', () => {
    const { points } = found(quiet, only('home'));
    const [first] = points;
    expect(first?.decision).toMatchObject({ month: 5, index: 1, order: planted });
    // Tariffs are paid at home: the game with them reads lower there than the one without.
    expect(first?.score).toBeLessThan(-1);
    expect(first?.lenses.home).toBe(first?.score);
    expect(first?.parted).toBe(5);
  });

  test('are at most three, the largest first, no two about the same order', () => {
    const { points } = found(ordersOf('exchange', 'lab'));
    expect(points).toHaveLength(3);
    const sizes = points.map((point) => Math.abs(point.score));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const places = points.flatMap(({ decision }) => [decision, ...decision.followers].map(({ month, index }) => `${month} ${index}`));
    expect(new Set(places).size).toBe(places.length);
  });

  test('say exactly what the game without the decision says', () => {
    const orders = ordersOf('exchange', 'lab');
    for (const point of found(orders).points) {
      const { original, changed, answers, parted, refused } = branchOf(begun('lab'), orders, droppedWith(point.decision));
      for (const lens of LENSES) expect(point.lenses[lens]).toBe(original.means[lens] - changed.means[lens]);
      expect(point).toMatchObject({ answers, parted, refused });
      expect(point.score).toBeCloseTo(original.headline - changed.headline, 9);
    }
  });

  test('leave out what changed nothing: refused orders, and games without any', () => {
    const twice: Orders = [[{ kind: 'meet', country: guatemala }, { kind: 'meet', country: guatemala }]];
    expect(found([[], [], []]).points).toEqual([]);
    expect(found(twice).points.every(({ decision }) => decision.index === 0)).toBe(true);
    expect(found(ordersOf('gifts', 'lab'), { agenda: 0, partners: 0, people: 0, home: 0, standing: 0 }).points).toEqual([]);
  });

  test('measure every decision that the rules took, the largest change first', () => {
    const { points, measured } = found(ordersOf('exchange', 'lab'));
    expect(measured).toHaveLength(ordersOf('exchange', 'lab').flat().length);
    expect(measured[0]).toEqual({ month: points[0]?.decision.month, index: points[0]?.decision.index, score: points[0]?.score });
    const sizes = measured.map(({ score }) => Math.abs(score));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test('tell how far they have come from the start', () => {
    const { heard } = found(quiet);
    expect(heard[0]).toEqual({ done: 0, total: 13 });
    expect(heard.at(-1)).toEqual({ done: 13, total: 13 });
  });
});

describe('a decision', () => {
  test('takes with it the orders about its proposal and the deliveries under its accord, up to the next proposal', () => {
    const orders = ordersOf('exchange', 'lab');
    const decisions = decisionsIn(playCourse(begun('lab'), orders));
    expect(decisions).toHaveLength(orders.flat().length);
    const withFollowers = decisions.filter((one) => one.followers.length > 0);
    expect(withFollowers.length).toBeGreaterThan(0);
    for (const { order, month, followers } of withFollowers) {
      expect(order.kind).toBe('propose');
      expect(followers.every((one) => one.order.country === order.country && one.month >= month && one.order.kind !== 'propose')).toBe(true);
    }
    const kinds = new Set(withFollowers.flatMap((one) => one.followers.map(({ order }) => order.kind)));
    expect([...kinds]).toContain('set-lever');
  });

  test('knows the proposal that it hangs on', () => {
    const decisions = decisionsIn(playCourse(begun('lab'), ordersOf('exchange', 'lab')));
    for (const { followers, ...proposal } of decisions) {
      for (const follower of followers) {
        const { origin } = decisions.find((one) => one.month === follower.month && one.index === follower.index) ?? {};
        expect(origin).toMatchObject({ order: { kind: 'propose', country: proposal.order.country } });
      }
    }
    expect(decisions.filter((one) => one.order.kind === 'propose').every((one) => one.origin === null)).toBe(true);
  });

  test('an extension hangs on its proposal and is a decision of its own', () => {
    const orders = ordersOf('maximum-pressure', 'lab');
    const decisions = decisionsIn(playCourse(begun('lab'), orders));
    const answered = decisions.find((one) => one.followers.some(({ order }) => order.kind === 'carry-out' || order.kind === 'extend'));
    expect(answered?.order.kind).toBe('propose');
    const follower = answered?.followers[0];
    expect(decisions.some((one) => one.month === follower?.month && one.index === follower.index && one.followers.length === 0)).toBe(true);
  });
});

test('weights of any scale give the same score, and no weight gives none', () => {
  const lenses = { agenda: 10, partners: -4, people: 2, home: 0, standing: 1 };
  expect(weighted(lenses, { agenda: 1, partners: 1, people: 0, home: 0, standing: 0 })).toBe(3);
  expect(weighted(lenses, { agenda: 5, partners: 5, people: 0, home: 0, standing: 0 })).toBe(3);
  expect(weighted(lenses, { agenda: 0, partners: 0, people: 0, home: 0, standing: 0 })).toBe(0);
});
