// A browser that refuses its database (a private window, a full disk): the game goes on, nothing is lost as long as the page is open, and nobody is told otherwise.
import { describe, expect, test } from 'vitest';
import type { Order } from '../../src/engine/index.ts';
import { createCards } from '../../src/store/cards.ts';
import type { Cards } from '../../src/store/cards.ts';
import { backedByMemory, memoryKeeper } from '../../src/store/keeper.ts';
import type { Keeper } from '../../src/store/keeper.ts';
import { openFiles, saveRun } from '../../src/store/run-file.ts';
import { drawerIn, readSettings } from '../../src/store/settings.ts';
import { hasUnsaved } from '../../src/store/watch.ts';
import { gameOf, openTab, playableOf, seatAt } from './bundle.ts';

const playable = playableOf('first-hundred-days');
const meet = (place: number): Order => ({ kind: 'meet', country: seatAt(playable, place) });
const idOf = (cards: Cards): string => gameOf(cards).id;

async function begun(keeper: Keeper, seed = 'seed'): Promise<Cards> {
  const cards = openTab(keeper);
  await cards.begin({ playable, seed });
  await cards.settled();
  return cards;
}

describe('a browser that refuses', () => {
  function refusing(): { keeper: Keeper; refuse: (refuses: boolean) => void; slots: Map<string, unknown> } {
    let refuses = true;
    const slots = new Map<string, unknown>();
    const plain = memoryKeeper(slots);
    const guard = <T>(act: () => Promise<T>): Promise<T> => (refuses ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : act());
    const keeper: Keeper = {
      list: () => guard(() => plain.list()),
      unread: () => guard(() => plain.unread()),
      load: (id) => guard(() => plain.load(id)),
      save: (game, expected) => guard(() => plain.save(game, expected)),
      remove: (id) => guard(() => plain.remove(id)),
    };
    return { keeper: backedByMemory(keeper), refuse: (now) => void (refuses = now), slots };
  }

  test('keeps every game as long as the page is open, and never says that it was saved', async () => {
    const { keeper } = refusing();
    const cards = await begun(keeper, 'one');
    cards.order(meet(0));
    await cards.settled();
    const one = idOf(cards);
    expect(cards.store.getState().saving).toBe('failed');
    expect(hasUnsaved(cards)).toBe(true);
    await cards.begin({ playable, seed: 'two' });
    await cards.settled();
    await cards.refreshKept();
    expect(cards.store.getState().kept.map((game) => game.seed).toSorted()).toEqual(['one', 'two']);
    await cards.resume(one);
    expect(cards.store.getState().writing).toEqual([meet(0)]);
  });

  test('and takes it later is tried again, by the next order or when asked', async () => {
    const { keeper, refuse, slots } = refusing();
    const cards = await begun(keeper);
    cards.order(meet(0));
    await cards.settled();
    expect(slots.size).toBe(0);
    refuse(false);
    cards.saveAgain();
    await cards.settled();
    expect(cards.store.getState().saving).toBe('saved');
    expect(slots.get(idOf(cards))).toMatchObject({ writing: [meet(0)] });
    refuse(true);
    cards.order(meet(1));
    await cards.settled();
    expect(cards.store.getState().saving).toBe('failed');
    refuse(false);
    cards.order(meet(2));
    await cards.settled();
    expect(slots.get(idOf(cards))).toMatchObject({ writing: [meet(0), meet(1), meet(2)] });
    expect(hasUnsaved(cards)).toBe(false);
  });

  test('to load what a game needs is told of, and nothing else happens', async () => {
    const cards = createCards({
      keeper: memoryKeeper(),
      drawer: { getItem: () => null, setItem: () => undefined },
      library: () => Promise.reject(new TypeError('offline')),
      catalogue: [],
      languages: ['en'],
      newId: () => 'a',
    });
    await cards.beginBundled('inauguration', 'seed');
    expect(cards.store.getState()).toMatchObject({ notice: { kind: 'load-failed' }, screen: 'home', game: null });
    cards.say(null);
    await openFiles(cards, [new File(['{"orders": []}'], 'a.json')]);
    expect(cards.store.getState()).toMatchObject({ notice: { kind: 'load-failed' }, screen: 'home', game: null });
    // A game that came otherwise cannot be written to a file then, and nobody is left waiting for it.
    await cards.begin({ playable, seed: 'seed' });
    await saveRun(cards, gameOf(cards));
    expect(cards.store.getState()).toMatchObject({ notice: { kind: 'load-failed' }, game: { seed: 'seed' } });
  });

  test('even to show its drawer of settings only loses the convenience', () => {
    const page = {
      get localStorage(): Storage {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    expect(readSettings(drawerIn(page), ['es'])).toMatchObject({ language: 'es' });
  });
});
