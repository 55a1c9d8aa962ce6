// Plays through the store and without it: the same orders give the same worlds, and no published world ever changes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginGame, digestOf, playMonth, prepare } from '../../src/engine/index.ts';
import type { Order } from '../../src/engine/index.ts';
import type { Cards } from '../../src/store/cards.ts';
import { isOver } from '../../src/store/game.ts';
import { gameOf, openTab, playableOf, seatAt } from './bundle.ts';
import { anyGame } from './orders.ts';

const playable = playableOf('first-hundred-days');

/** Writes the orders of a month through the store and ends it; what the store keeps of them is what counts. */
function playThrough(cards: Cards, orders: readonly Order[]): readonly Order[] {
  for (const order of orders) cards.order(order);
  const { writing } = cards.store.getState();
  cards.endMonth();
  return writing;
}

describe('a game in the store', () => {
  test('gives the same digests as the engine alone, whatever is ordered', async () => {
    await fc.assert(
      fc.asyncProperty(anyGame(playable.scenario), fc.string({ minLength: 1, maxLength: 12 }), async (months, seed) => {
        const cards = openTab();
        await cards.begin({ playable, seed });
        const written = months.map((orders) => playThrough(cards, orders));
        const alone = beginGame(prepare(playable.scenario, playable.evidence), seed);
        const digests = written.map((orders) => {
          playMonth(alone, orders);
          return digestOf(alone.world);
        });
        const { months: played, worlds } = gameOf(cards);
        expect(played.map((month) => month.digest)).toEqual(digests);
        // Every world that was ever published still says what it said.
        expect(worlds.slice(1).map(digestOf)).toEqual(digests);
        expect(worlds.some(Object.isFrozen)).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  test('ends with the scenario and takes no orders after it', async () => {
    const cards = openTab();
    await cards.beginBundled('first-hundred-days', 'a');
    for (let month = 0; month < 9; month += 1) cards.endMonth();
    expect(gameOf(cards).months).toHaveLength(playable.scenario.months);
    expect(isOver(gameOf(cards))).toBe(true);
    expect(cards.store.getState().screen).toBe('debrief');
    cards.order({ kind: 'meet', country: seatAt(playable, 0) });
    expect(cards.store.getState().writing).toEqual([]);
  });

  test('takes a month back in practice mode, gives the orders back, and keeps the move in the log', async () => {
    const cards = openTab();
    await cards.begin({ playable, seed: 'a' });
    const order: Order = { kind: 'meet', country: seatAt(playable, 1) };
    const before = gameOf(cards).worlds;
    playThrough(cards, [order]);
    cards.undoMonth();
    expect(gameOf(cards).worlds).toEqual(before);
    expect(cards.store.getState().writing).toEqual([order]);
    expect(gameOf(cards).undone).toEqual([{ month: 1, orders: [order] }]);
  });

  test('takes nothing back in exam mode', async () => {
    const cards = openTab();
    await cards.begin({ playable: { ...playable, scenario: { ...playable.scenario, mode: 'exam' } }, seed: 'a' });
    cards.endMonth();
    cards.undoMonth();
    expect(gameOf(cards).months).toHaveLength(1);
  });
});
