// The page's address: a reload, Back and Forward come to the game that was in hand, and nothing is lost on the way.
import { describe, expect, test, vi } from 'vitest';
import type { Order } from '../../src/engine/index.ts';
import type { Cards } from '../../src/store/cards.ts';
import { memoryKeeper } from '../../src/store/keeper.ts';
import type { Keeper } from '../../src/store/keeper.ts';
import { followRoute, hashOf, placeIn } from '../../src/store/route.ts';
import type { AddressBar } from '../../src/store/route.ts';
import { gameOf, openTab, playableOf, seatAt } from './bundle.ts';

const playable = playableOf('first-hundred-days');
const meet: Order = { kind: 'meet', country: seatAt(playable, 0) };

/** A browser's address and history, without a browser. */
function browserAt(hash: string) {
  const entries = [hash];
  let at = 0;
  let listener: () => void = () => undefined;
  const bar: AddressBar = {
    get location() {
      return { hash: entries[at] ?? '', pathname: '/', search: '' };
    },
    history: {
      pushState: (_data: unknown, _title: string, url?: string | URL | null) => void entries.splice((at += 1), entries.length, String(url).slice(1)),
      replaceState: (_data: unknown, _title: string, url?: string | URL | null) => void (entries[at] = String(url).slice(1)),
    },
    addEventListener: (_, listen) => void (listener = listen),
  };
  const go = (steps: number): void => {
    at += steps;
    listener();
  };
  return { bar, go, entries, visit: (next: string): void => (entries.splice(at + 1, entries.length, next), go(1)) };
}

async function pageAt(hash: string, keeper: Keeper) {
  const cards = openTab(keeper);
  const browser = browserAt(hash);
  await followRoute(cards, browser.bar);
  return { cards, ...browser };
}

const screenOf = (cards: Cards): string => cards.store.getState().screen;

describe('an address', () => {
  test('names Home, a game, or nothing', () => {
    expect(placeIn('')).toEqual({ screen: 'home' });
    expect(placeIn('#game/a-1')).toEqual({ screen: 'game', id: 'a-1' });
    for (const hash of ['#content', '#game/', '#game/a/b', '#game/<b>', `#game/${'x'.repeat(200)}`]) expect(placeIn(hash)).toBeNull();
    expect(hashOf({ screen: 'home', game: null })).toBe('');
  });
});

describe('a page', () => {
  test('that is loaded again comes back to its game, and says how far it is', async () => {
    const keeper = memoryKeeper();
    const first = await pageAt('', keeper);
    await first.cards.begin({ playable, seed: 'a' });
    const hash = `#game/${gameOf(first.cards).id}`;
    expect(first.entries).toEqual(['', hash]);
    first.cards.endMonth();
    first.cards.order(meet);
    await first.cards.settled();
    const again = await pageAt(hash, keeper);
    expect(again.cards.store.getState()).toMatchObject({ screen: 'play', writing: [meet], notice: { kind: 'resumed', month: 2, months: 4, orders: 1 } });
    expect(again.entries).toEqual([hash]);
  });

  test('is Home where the game of its address is not kept, and says so', async () => {
    const { cards, entries } = await pageAt('#game/nowhere', memoryKeeper());
    expect(cards.store.getState()).toMatchObject({ screen: 'home', notice: { kind: 'kept-gone' } });
    expect(entries).toEqual(['']);
  });

  test('goes Home and back to the game by the buttons of the browser', async () => {
    const { cards, go } = await pageAt('', memoryKeeper());
    await cards.begin({ playable, seed: 'a' });
    cards.order(meet);
    go(-1);
    expect(screenOf(cards)).toBe('home');
    go(1);
    await vi.waitFor(() => expect(cards.store.getState()).toMatchObject({ screen: 'play', writing: [meet], notice: null }));
  });

  test('goes between two games, and one that is over opens its debrief', async () => {
    const { cards, go } = await pageAt('', memoryKeeper());
    await cards.begin({ playable, seed: 'a' });
    for (let month = 0; month < 4; month += 1) cards.endMonth();
    const one = gameOf(cards).id;
    cards.show('home');
    await cards.begin({ playable, seed: 'b' });
    go(-1);
    go(-1);
    await vi.waitFor(() => expect([screenOf(cards), gameOf(cards).id]).toEqual(['debrief', one]));
    go(2);
    await vi.waitFor(() => expect([screenOf(cards), gameOf(cards).seed]).toEqual(['play', 'b']));
  });

  test('stays where it is when somebody jumps to the content', async () => {
    const { cards, visit, bar } = await pageAt('', memoryKeeper());
    await cards.begin({ playable, seed: 'a' });
    visit('#content');
    expect(screenOf(cards)).toBe('play');
    await vi.waitFor(() => expect(bar.location.hash).toBe(`#game/${gameOf(cards).id}`));
  });

  test('ends where the address is when somebody is faster than the database', async () => {
    const keeper = memoryKeeper();
    const other = openTab(keeper);
    await other.begin({ playable, seed: 'a' });
    await other.settled();
    const { cards, visit, go } = await pageAt('', keeper);
    visit(`#game/${gameOf(other).id}`);
    go(-1);
    await vi.waitFor(() => expect(cards.store.getState()).toMatchObject({ screen: 'home', game: { seed: 'a' } }));
  });

  test('a copy is the same place', async () => {
    const { cards, entries } = await pageAt('', memoryKeeper());
    await cards.begin({ playable, seed: 'a' });
    cards.keepCopy();
    expect(entries).toEqual(['', `#game/${gameOf(cards).id}`]);
  });
});
