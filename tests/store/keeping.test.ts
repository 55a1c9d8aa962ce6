// What a browser keeps: a game comes back as it was, and two tabs never overwrite each other silently.
import { describe, expect, test } from 'vitest';
import type { Order } from '../../src/engine/index.ts';
import type { Cards } from '../../src/store/cards.ts';
import { memoryKeeper } from '../../src/store/keeper.ts';
import type { KeptGame, Keeper } from '../../src/store/keeper.ts';
import { readSettings, writeSettings } from '../../src/store/settings.ts';
import { gameOf, openTab, playableOf, seatAt } from './bundle.ts';

const playable = playableOf('inauguration');
const meet = (place: number): Order => ({ kind: 'meet', country: seatAt(playable, place) });

async function slotOf(cards: Cards): Promise<string> {
  await cards.settled();
  return gameOf(cards).id;
}

/** Writes into a slot what this page would not. */
async function alter(keeper: Keeper, id: string, change: Partial<KeptGame>): Promise<void> {
  const kept = await keeper.load(id);
  if (kept !== null) await keeper.save({ ...kept, ...change }, kept.stamp);
}

describe('a kept game', () => {
  test('comes back with its months, its unfinished orders and its log', async () => {
    const keeper = memoryKeeper();
    const cards = openTab(keeper);
    await cards.beginBundled('inauguration', 'seed');
    cards.order(meet(0));
    cards.endMonth();
    cards.endMonth();
    cards.undoMonth();
    cards.order(meet(1));
    const before = cards.store.getState();
    const other = openTab(keeper);
    await slotOf(cards);
    await other.refreshKept();
    expect(other.store.getState().kept).toMatchObject([{ scenario: 'inauguration', months: 12 }]);
    await other.resume(gameOf(cards).id);
    const after = other.store.getState();
    expect(after.game).toEqual(before.game);
    expect(after.writing).toEqual(before.writing);
    expect(after.notice).toBeNull();
  });

  test('says so when the rules have changed since', async () => {
    const keeper = memoryKeeper();
    const cards = openTab(keeper);
    await cards.beginBundled('inauguration', 'seed');
    cards.endMonth();
    const id = await slotOf(cards);
    await alter(keeper, id, { digest: '0123456789abcdef' });
    const other = openTab(keeper);
    await other.resume(id);
    expect(other.store.getState().notice).toEqual({ kind: 'rules-changed', month: 1 });
  });

  test('says so when its scenario is not here', async () => {
    const keeper = memoryKeeper();
    const cards = openTab(keeper);
    await cards.beginBundled('inauguration', 'seed');
    const id = await slotOf(cards);
    await alter(keeper, id, { scenario: 'gone' });
    const other = openTab(keeper);
    await other.resume(id);
    expect(other.store.getState()).toMatchObject({ notice: { kind: 'scenario-missing', scenario: 'gone' }, game: null, screen: 'home' });
  });

  test('a scenario from a file is kept whole', async () => {
    const keeper = memoryKeeper();
    const cards = openTab(keeper);
    await cards.begin({ playable: { ...playableOf('first-hundred-days'), bundled: false }, seed: 'x' });
    cards.endMonth();
    const id = await slotOf(cards);
    const other = openTab(keeper);
    await other.resume(id);
    expect(other.store.getState().game?.months).toEqual(cards.store.getState().game?.months);
    expect(other.store.getState().game?.playable.bundled).toBe(false);
  });
});

describe('two tabs with one game', () => {
  async function both(): Promise<{ here: Cards; there: Cards; id: string; keeper: Keeper }> {
    const keeper = memoryKeeper();
    const here = openTab(keeper);
    await here.beginBundled('inauguration', 'seed');
    const id = await slotOf(here);
    const there = openTab(keeper);
    await there.resume(id);
    there.order(meet(2));
    await there.settled();
    here.order(meet(0));
    await here.settled();
    return { here, there, id, keeper };
  }

  test('the later one stops and says so; what the other wrote stays', async () => {
    const { here, there, id, keeper } = await both();
    expect(here.store.getState().saving).toBe('elsewhere');
    expect(there.store.getState().saving).toBe('saved');
    expect((await keeper.load(id))?.writing).toEqual([meet(2)]);
    here.order(meet(1));
    await here.settled();
    expect((await keeper.load(id))?.writing).toEqual([meet(2)]);
  });

  test('it can read what the other wrote, and go on from there', async () => {
    const { here, id, keeper } = await both();
    await here.loadOther();
    expect(here.store.getState()).toMatchObject({ saving: 'saved', writing: [meet(2)] });
    here.order(meet(3));
    await here.settled();
    expect((await keeper.load(id))?.writing).toEqual([meet(2), meet(3)]);
  });

  test('or go on in a copy of its own', async () => {
    const { here, id, keeper } = await both();
    here.keepCopy();
    await here.settled();
    expect(here.store.getState().saving).toBe('saved');
    expect(await keeper.list()).toHaveLength(2);
    expect((await keeper.load(id))?.writing).toEqual([meet(2)]);
    expect((await keeper.load(gameOf(here).id))?.writing).toEqual([meet(0)]);
  });
});

describe('a browser that keeps nothing', () => {
  test('is told of, and the game goes on', async () => {
    const broken = { ...memoryKeeper(), save: () => Promise.reject(new Error('denied')), list: () => Promise.reject(new Error('denied')) };
    const cards = openTab(broken);
    await cards.beginBundled('inauguration', 'seed');
    cards.endMonth();
    await cards.settled();
    await cards.refreshKept();
    expect(cards.store.getState()).toMatchObject({ saving: 'failed', kept: [], screen: 'play' });
  });

  test('leaves the settings at their defaults', () => {
    const drawer = {
      getItem: (): string => '{"language":"xx","theme":"dark","keys":false}',
      setItem: (): void => {
        throw new Error('denied');
      },
    };
    const settings = readSettings(drawer, ['fr-FR', 'es-MX', 'en']);
    expect(settings).toEqual({ language: 'es', theme: 'dark', motion: 'system', keys: false });
    expect(() => writeSettings(drawer, settings)).not.toThrow();
    expect(readSettings({ ...drawer, getItem: () => '{' }, [])).toMatchObject({ language: 'en', theme: 'system' });
  });
});
