// A game played again: unchanged orders give the same worlds, changed ones part from them where they must, and what became impossible is told.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf, lensesOf, replay } from '../../src/engine/index.ts';
import type { Order } from '../../src/engine/index.ts';
import { branchOf, changedOrders } from '../../src/lab/branch.ts';
import { playCourse } from '../../src/lab/course.ts';
import { anyGame } from '../store/orders.ts';
import { begun, ordersOf, scenario, setting } from './games.ts';

const orders = ordersOf('exchange', 'lab');
const country = scenario.seats[0];
if (country === undefined) throw new Error('The scenario has seats.');
const meet: Order = { kind: 'meet', country };

describe('a course', () => {
  test('is what the engine replays, month by month, and the game that it starts from stays as it was', () => {
    fc.assert(
      fc.property(anyGame(scenario), fc.string({ minLength: 1, maxLength: 8 }), (given, seed) => {
        const start = begun(seed);
        const before = digestOf(start.world);
        const course = playCourse(start, given);
        const again = replay(setting, seed, given);
        expect(course.digests).toEqual(again.months.map((month) => month.digest));
        expect(course.means).toEqual(again.lenses);
        expect(course.refused.map(({ month, index, reason }) => [month, index, reason])).toEqual(again.refused.map(({ month, index, reason }) => [month, index, reason]));
        expect(digestOf(start.world)).toBe(before);
      }),
      { numRuns: 20 },
    );
  });

  test('reads each month by itself: the readings have the means', () => {
    const { readings, means } = playCourse(begun('lab'), orders);
    expect(readings).toHaveLength(12);
    for (const lens of ['agenda', 'partners', 'people', 'home', 'standing'] as const) {
      expect(readings.reduce((sum, month) => sum + month[lens], 0) / 12).toBeCloseTo(means[lens], 9);
    }
    expect(lensesOf(setting, begun('lab').world).agenda).toBe(0);
  });
});

describe('changed orders', () => {
  const list = [[meet, { ...meet, kind: 'meet' as const }], [meet], []];

  test('leave out one order, a month, or all from a month on', () => {
    expect(changedOrders(list, [{ kind: 'drop-order', month: 1, index: 0 }]).map((month) => month.length)).toEqual([1, 1, 0]);
    expect(changedOrders(list, [{ kind: 'drop-month', month: 2 }]).map((month) => month.length)).toEqual([2, 0, 0]);
    expect(changedOrders(list, [{ kind: 'replace-from', month: 2, orders: [[], [meet, meet]] }]).map((month) => month.length)).toEqual([2, 0, 2]);
    expect(list.map((month) => month.length)).toEqual([2, 1, 0]);
  });

  test('name orders by their place in the original, whatever else is left out', () => {
    const numbered = [1, 2, 3].map((level): Order => ({ kind: 'set-lever', country, lever: 'aid', level }));
    const left = changedOrders([numbered], [{ kind: 'drop-order', month: 1, index: 0 }, { kind: 'drop-order', month: 1, index: 2 }]);
    expect(left).toEqual([[numbered[1]]]);
  });
});

describe('a branch', () => {
  test('with the same orders is the same game, digest for digest', () => {
    const { original, changed, parted, answers, refused } = branchOf(begun('lab'), orders, [{ kind: 'replace-from', month: 4, orders: orders.slice(3) }]);
    expect(changed).toEqual(original);
    expect({ parted, answers, refused }).toEqual({ parted: 0, answers: [], refused: [] });
  });

  test('without an order that was refused is the same game', () => {
    fc.assert(
      fc.property(anyGame(scenario), (given) => {
        const start = begun('refused');
        const { original, ...none } = branchOf(start, given, []);
        const one = original.refused[0];
        fc.pre(one !== undefined);
        if (one === undefined) return;
        const { changed, parted, answers } = branchOf(start, given, [{ kind: 'drop-order', month: one.month, index: one.index }]);
        expect(changed.digests).toEqual(original.digests);
        expect([parted, answers, none.parted]).toEqual([0, [], 0]);
      }),
      { numRuns: 20 },
    );
  });

  test('parts in the month of the order that is left out, never before, and tells every other answer', () => {
    const month = orders.findIndex((monthly) => monthly.some((order) => order.kind === 'propose')) + 1;
    const { original, changed, parted, answers } = branchOf(begun('lab'), orders, [{ kind: 'drop-month', month }]);
    expect(parted).toBe(month);
    expect(changed.digests.slice(0, month - 1)).toEqual(original.digests.slice(0, month - 1));
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.map((one) => one.month)).toEqual(answers.map((one) => one.month).toSorted((a, b) => a - b));
    expect(answers.every((one) => one.month >= month && (one.before?.decision !== one.after?.decision || one.before?.ask !== one.after?.ask))).toBe(true);
    // Where nothing was proposed nobody answered.
    expect(answers.filter((one) => one.month === month && one.about === 'proposal').some((one) => one.before !== null && one.after === null)).toBe(true);
  });

  test('says which orders the rules refused because of what is missing', () => {
    const found = orders.flatMap((monthly, at) => monthly.flatMap((order, index) => (order.kind === 'accept-counter' || order.kind === 'carry-out' || order.kind === 'back-down' ? [{ month: at + 1, index, order }] : [])));
    const [late] = found;
    if (late === undefined) throw new Error('This game answers something.');
    const asked = orders.flatMap((monthly, at) =>
      monthly.flatMap((order, index) => (order.kind === 'propose' && at < late.month - 1 && order.country === late.order.country ? [{ kind: 'drop-order', month: at + 1, index } as const] : [])),
    );
    const { refused, original } = branchOf(begun('lab'), orders, asked);
    expect(original.refused).toEqual([]);
    expect(refused.some((one) => one.month === late.month && one.order === late.order)).toBe(true);
    // Nothing was ever asked here, so nothing was proposed that an order could refer to.
    for (const one of refused) expect(one.neverProposed).toBe(one.order.kind !== 'propose' && 'demand' in one.order);
  });

  test('says of an order on a matter that was proposed here too that something else is missing', () => {
    const wrong: string[] = [];
    for (const seed of ['lab', 'branch-1', 'branch-2', 'branch-3']) {
      const given = ordersOf('exchange', seed);
      const proposed = given.flatMap((monthly, at) => monthly.flatMap((order, index) => (order.kind === 'propose' ? [{ month: at + 1, index, order }] : [])));
      for (const { month, index } of proposed.slice(0, 6)) {
        const { refused, changed } = branchOf(begun(seed), given, [{ kind: 'drop-order', month, index }]);
        for (const { order, neverProposed, month: at } of refused) {
          if (!('demand' in order) || order.kind === 'propose') continue;
          const here = changed.orders.slice(0, at).flat().some((one) => one.kind === 'propose' && one.country === order.country && one.demand === order.demand);
          const wasRefused = changed.refused.some((one) => one.order.kind === 'propose' && one.order.country === order.country);
          if (here ? neverProposed && !wasRefused : !neverProposed) wrong.push(`${seed}, month ${at}: ${order.country} ${order.demand}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('can be sent between threads', () => {
    const branch = branchOf(begun('lab'), orders, [{ kind: 'drop-month', month: 2 }]);
    expect(structuredClone(branch)).toEqual(branch);
    expect(JSON.stringify(branch).length).toBeLessThan(200_000);
  });
});
