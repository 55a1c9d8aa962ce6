// Ways in which work could be lost or somebody misled, and what the store does about each.
import { describe, expect, test } from 'vitest';
import type { Order } from '../../src/engine/index.ts';
import type { Cards } from '../../src/store/cards.ts';
import { memoryKeeper } from '../../src/store/keeper.ts';
import type { KeptGame, Keeper } from '../../src/store/keeper.ts';
import { hasUnsaved } from '../../src/store/watch.ts';
import { gameOf, openTab, playableOf, seatAt } from './bundle.ts';

const playable = playableOf('first-hundred-days');
const meet = (place: number): Order => ({ kind: 'meet', country: seatAt(playable, place) });

async function begun(keeper: Keeper, seed = 'seed'): Promise<Cards> {
  const cards = openTab(keeper);
  await cards.begin({ playable, seed });
  await cards.settled();
  return cards;
}

const idOf = (cards: Cards): string => gameOf(cards).id;
const noticeOf = (cards: Cards): unknown => cards.store.getState().notice;

/** A keeper that is slow, as a disk can be. */
function slow(keeper: Keeper): Keeper {
  return {
    ...keeper,
    save: async (game, expected) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
      return keeper.save(game, expected);
    },
  };
}

describe('a game that is put down while it is being written', () => {
  test('is written whole, and the next one is not taken for another tab', async () => {
    const slots = new Map<string, unknown>();
    const cards = await begun(slow(memoryKeeper(slots)), 'one');
    const one = idOf(cards);
    cards.order(meet(0));
    cards.order(meet(1));
    await cards.begin({ playable, seed: 'two' });
    cards.order(meet(2));
    await cards.settled();
    expect(slots.get(one)).toMatchObject({ seed: 'one', writing: [meet(0), meet(1)] });
    expect(slots.get(idOf(cards))).toMatchObject({ seed: 'two', writing: [meet(2)] });
    expect(cards.store.getState().saving).toBe('saved');
    cards.order(meet(0));
    await cards.resume(one);
    cards.order(meet(2));
    await cards.settled();
    expect(cards.store.getState()).toMatchObject({ saving: 'saved', writing: [meet(0), meet(1), meet(2)] });
  });
});

describe('a month that is taken back', () => {
  test('puts aside what was being written, across a reload, until a person decides', async () => {
    const keeper = memoryKeeper();
    const cards = await begun(keeper);
    cards.order(meet(0));
    cards.endMonth();
    cards.order(meet(1));
    cards.undoMonth();
    expect(cards.store.getState()).toMatchObject({ writing: [meet(0)], aside: [meet(1)] });
    await cards.settled();
    const other = openTab(keeper);
    await other.resume(idOf(cards));
    expect(other.store.getState().aside).toEqual([meet(1)]);
    other.bringBack();
    expect(other.store.getState()).toMatchObject({ writing: [meet(0), meet(1)], aside: [] });
    await other.settled();
    expect((await keeper.load(idOf(cards)))?.aside).toEqual([]);
  });

  test('does not put aside what the log has already', async () => {
    const cards = await begun(memoryKeeper());
    cards.order(meet(0));
    cards.endMonth();
    cards.order(meet(1));
    cards.endMonth();
    cards.undoMonth();
    cards.undoMonth();
    expect(cards.store.getState()).toMatchObject({ writing: [meet(0)], aside: [] });
  });
});

describe('a kept game', () => {
  test('that was deleted can be brought back, and is not written again by the way', async () => {
    const keeper = memoryKeeper();
    const cards = await begun(keeper);
    cards.order(meet(0));
    const id = idOf(cards);
    await cards.forget(id);
    expect(noticeOf(cards)).toMatchObject({ kind: 'forgotten', game: { id } });
    cards.annotate((notes) => [...notes, { month: 1, kind: 'reasoning', text: 'late' }]);
    await cards.settled();
    expect(await keeper.list()).toEqual([]);
    await cards.unforget();
    expect(cards.store.getState().kept).toMatchObject([{ id, writing: [meet(0)] }]);
    await cards.resume(id);
    cards.order(meet(1));
    await cards.settled();
    expect(cards.store.getState().saving).toBe('saved');
  });

  test('that is gone is said to be gone', async () => {
    const cards = openTab();
    expect(await cards.resume('nowhere')).toBe(false);
    expect(noticeOf(cards)).toEqual({ kind: 'kept-gone' });
  });

  test.each<[string, unknown]>([
    ['of a newer format', { format: 2, id: 'x', stamp: 'a', played: {} }],
    ['that is no game', 'text'],
    ['with months that are no lists', { format: 1, id: 'x', stamp: 'a', scenario: 's', seed: 's', savedAt: 1, months: 4, writing: [], undone: [], played: [null] }],
    ['of nothing', null],
  ])('%s is counted, never listed, never touched', async (_, strange) => {
    const slots = new Map([['x', strange]]);
    const cards = openTab(memoryKeeper(slots));
    await cards.refreshKept();
    expect(cards.store.getState()).toMatchObject({ kept: [], unread: 1 });
    expect(await cards.resume('x')).toBe(false);
    expect(slots.get('x')).toBe(strange);
  });

  test.each<[string, Partial<KeptGame>]>([
    ['orders that nobody could give', { played: [[null as never]] }],
    ['a scenario of another shape', { embedded: { id: 'x' } as never }],
    ['written orders that are none', { writing: [5 as never, { kind: 'propose' } as never] }],
  ])('with %s is said to be unreadable and stays as it is', async (_, change) => {
    const slots = new Map<string, unknown>();
    const cards = await begun(memoryKeeper(slots));
    const id = idOf(cards);
    const damaged = { ...(slots.get(id) as KeptGame), ...change };
    slots.set(id, damaged);
    const other = openTab(memoryKeeper(slots));
    expect(await other.resume(id)).toBe(false);
    expect(other.store.getState()).toMatchObject({ notice: { kind: 'kept-unreadable' }, screen: 'home' });
    expect(slots.get(id)).toBe(damaged);
  });

  test('whose scenario became shorter goes on as a copy, and the kept one keeps every month', async () => {
    const slots = new Map<string, unknown>();
    const cards = await begun(memoryKeeper(slots));
    for (let month = 0; month < 4; month += 1) cards.endMonth();
    await cards.settled();
    const id = idOf(cards);
    const kept = slots.get(id) as KeptGame;
    const longer = { ...kept, played: [...kept.played, [], []] };
    slots.set(id, longer);
    const other = openTab(memoryKeeper(slots));
    expect(await other.resume(id)).toBe(true);
    expect(noticeOf(other)).toEqual({ kind: 'kept-shortened', played: 6, months: 4 });
    expect(idOf(other)).not.toBe(id);
    await other.settled();
    expect(slots.get(id)).toBe(longer);
  });

  test('under other rules names the first month that comes out differently', async () => {
    const slots = new Map<string, unknown>();
    const cards = await begun(memoryKeeper(slots));
    for (let month = 0; month < 3; month += 1) cards.endMonth();
    await cards.settled();
    const kept = slots.get(idOf(cards)) as KeptGame;
    slots.set(kept.id, { ...kept, digests: ['0'.repeat(16), ...(kept.digests ?? []).slice(1)] });
    const other = openTab(memoryKeeper(slots));
    await other.resume(kept.id);
    expect(noticeOf(other)).toEqual({ kind: 'rules-changed', month: 1 });
  });
});

describe('two tabs', () => {
  test('one that wakes up says that the other went on, before anything is done in it', async () => {
    const keeper = memoryKeeper();
    const here = await begun(keeper);
    const there = openTab(keeper);
    await there.resume(idOf(here));
    there.endMonth();
    await there.settled();
    await here.lookElsewhere();
    expect(here.store.getState().saving).toBe('behind');
    expect(hasUnsaved(here)).toBe(false);
    await here.loadOther();
    expect(gameOf(here).months).toHaveLength(1);
    await here.lookElsewhere();
    expect(here.store.getState().saving).toBe('saved');
  });

  test('what the sleeping one does all the same is unsaved, and kept as a copy when another game begins', async () => {
    const keeper = memoryKeeper();
    const here = await begun(keeper);
    const id = idOf(here);
    const there = openTab(keeper);
    await there.resume(id);
    there.endMonth();
    await there.settled();
    await here.lookElsewhere();
    here.order(meet(1));
    expect(here.store.getState().saving).toBe('elsewhere');
    expect(hasUnsaved(here)).toBe(true);
    await here.begin({ playable, seed: 'next' });
    await here.settled();
    const kept = await keeper.list();
    expect(kept).toHaveLength(3);
    expect(kept.find((game) => game.id === id)?.played).toHaveLength(1);
    expect(kept.filter((game) => game.seed === 'seed' && game.writing.length === 1)).toHaveLength(1);
  });

  test('both end months: neither overwrites the other', async () => {
    const keeper = memoryKeeper();
    const here = await begun(keeper);
    const there = openTab(keeper);
    await there.resume(idOf(here));
    here.order(meet(0));
    here.endMonth();
    there.order(meet(1));
    there.endMonth();
    await here.settled();
    await there.settled();
    const states = [here, there].map((tab) => tab.store.getState().saving).toSorted();
    expect(states).toEqual(['elsewhere', 'saved']);
    const late = here.store.getState().saving === 'elsewhere' ? here : there;
    late.keepCopy();
    await late.settled();
    expect((await keeper.list()).map((game) => game.played)).toEqual(expect.arrayContaining([[[meet(0)]], [[meet(1)]]]));
  });

  test('a game that the other one deleted is written again as soon as it goes on here', async () => {
    const keeper = memoryKeeper();
    const here = await begun(keeper);
    await openTab(keeper).forget(idOf(here));
    here.endMonth();
    await here.settled();
    expect(here.store.getState().saving).toBe('saved');
    expect(await keeper.list()).toHaveLength(1);
  });

  test('with two games do not disturb each other', async () => {
    const keeper = memoryKeeper();
    const [one, two] = [await begun(keeper, 'one'), await begun(keeper, 'two')];
    one.endMonth();
    two.order(meet(0));
    one.order(meet(1));
    await Promise.all([one.settled(), two.settled()]);
    expect([one, two].map((tab) => tab.store.getState().saving)).toEqual(['saved', 'saved']);
    expect(await keeper.list()).toHaveLength(2);
  });
});
