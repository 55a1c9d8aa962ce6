// The list of orders being written: one about each thing, in an order that can be changed, priced and objected to.
import { describe, expect, test } from 'vitest';
import { demandId } from '../../src/engine/index.ts';
import type { Order } from '../../src/engine/index.ts';
import { addOrder, moveOrder, removeOrder } from '../../src/store/writing.ts';
import { gameOf, openTab, playableOf, seatAt } from './bundle.ts';

const playable = playableOf('inauguration');
const { scenario } = playable;
const [first, second] = [seatAt(playable, 0), seatAt(playable, 1)];
const meet = (country: typeof first): Order => ({ kind: 'meet', country });
const tariff = (level: number): Order => ({ kind: 'set-lever', country: first, lever: 'tariff', level });

describe('the orders being written', () => {
  test('hold one order about one thing, in its old place', () => {
    const orders = addOrder(addOrder(addOrder([], tariff(1)), meet(first)), tariff(2));
    expect(orders).toEqual([tariff(2), meet(first)]);
  });

  test('can be moved and removed; a place that does not exist changes nothing', () => {
    const orders = [meet(first), meet(second), tariff(1)];
    expect(moveOrder(orders, { from: 2, to: 0 })).toEqual([tariff(1), meet(first), meet(second)]);
    expect(moveOrder(orders, { from: 2, to: 3 })).toEqual(orders);
    expect(removeOrder(orders, 1)).toEqual([meet(first), tariff(1)]);
    expect(removeOrder(orders, 9)).toEqual(orders);
    expect(orders).toHaveLength(3);
  });

  test('are never frozen: the engine reads them', () => {
    expect(addOrder([], tariff(1)).some(Object.isFrozen)).toBe(false);
  });

  test('show their price and the objection that each would meet', async () => {
    const cards = openTab();
    await cards.beginBundled('inauguration', 'a');
    cards.order(meet(first));
    cards.order({ kind: 'set-lever', country: second, lever: 'tariff', level: 9 });
    cards.order({ kind: 'withdraw', country: second, demand: gameOf(cards).setting.demands[0] ?? demandId('') });
    const { rehearsal, game } = cards.store.getState();
    expect(rehearsal?.costs).toEqual([scenario.capital.meeting, 0, 0]);
    expect(rehearsal?.objections.map((objection) => objection?.reason ?? null)).toEqual([null, 'level-out-of-range', 'nothing-to-withdraw']);
    // Rehearsing changed nothing.
    expect(game?.worlds[0]?.capital).toBe(scenario.capital.start);
    cards.reorder({ from: 2, to: 0 });
    expect(cards.store.getState().rehearsal?.objections.map((objection) => objection?.index ?? null)).toEqual([0, null, 2]);
  });
});
