/** The store of the page: its state and everything that a person can do to it. */
import { createStore } from 'zustand/vanilla';
import type { Order } from '../engine/index.ts';
import type { Beginning, Cards, Surroundings } from './actions.ts';
import { createAutosave } from './autosave.ts';
import { currentMonth, isLogged, isOver, stepBack } from './game.ts';
import type { GameInHand } from './game.ts';
import { isTwin } from './keeper.ts';
import type { KeptGame } from './keeper.ts';
import { keptActions } from './kept-games.ts';
import type { Shelf } from './playable.ts';
import { readSettings, writeSettings } from './settings.ts';
import { isPassing } from './state.ts';
import type { CardsState } from './state.ts';
import { addOrder, moveOrder, removeOrder } from './writing.ts';

export type { Cards } from './actions.ts';

/** What runs the engine. Home needs none of it, so it comes with the first game. */
type Playing = typeof import('./playing.ts') & typeof import('./reopening.ts');

const NO_PLAYBACK = { month: 0, step: 0, phase: 'over' } as const;

/** Builds the store; nothing is read or written before an action is called. */
export function createCards(around: Surroundings): Cards {
  const store = createStore<CardsState>(() => ({
    screen: 'home',
    catalogue: around.catalogue,
    shelf: null,
    settings: readSettings(around.drawer, around.languages),
    game: null,
    writing: [],
    aside: [],
    rehearsal: null,
    selected: null,
    playback: NO_PLAYBACK,
    saving: 'saved',
    kept: [],
    unread: 0,
    notice: null,
  }));
  const set = store.setState;
  const get = store.getState;
  const autosave = createAutosave(around.keeper, around.newId(), (id, saving) => {
    if (get().game?.id === id) set({ saving });
  });

  let loaded: Playing | null = null;

  async function load(): Promise<Playing> {
    loaded ??= { ...(await import('./playing.ts')), ...(await import('./reopening.ts')) };
    return loaded;
  }

  /** With a game in hand it has been loaded. */
  function playing(): Playing {
    if (loaded === null) throw new Error('There is no game in hand.');
    return loaded;
  }

  function save(): void {
    const { game, writing, aside, saving, notice } = get();
    if (game === null) return;
    // Whoever goes on has read it.
    if (notice !== null && isPassing(notice)) set({ notice: null });
    if (saving === 'behind' || saving === 'elsewhere') set({ saving: 'elsewhere' });
    else autosave.save({ game, writing, aside });
  }

  /** What another tab kept this one from saving is kept as a copy before another game takes its place. */
  async function putDown(): Promise<void> {
    await autosave.settled();
    if (get().saving === 'elsewhere') keepCopy();
    await autosave.settled();
  }

  function keepCopy(): void {
    const { game } = get();
    if (game === null) return;
    set({ game: { ...game, id: around.newId() }, saving: 'saved' });
    save();
  }

  function take(game: GameInHand, writing: readonly Order[]): void {
    const before = get().selected;
    const selected = game.setting.seats.find((seat) => seat === before) ?? game.setting.seats[0] ?? null;
    set({ game, writing, rehearsal: playing().rehearsalOf(game, writing), selected, screen: isOver(game) ? 'debrief' : 'play' });
  }

  function rewrite(change: (orders: readonly Order[]) => readonly Order[]): void {
    const { game, writing } = get();
    if (game === null || isOver(game)) return;
    const next = change(writing);
    // Whoever writes has seen enough: the map shows what is.
    set({ writing: next, playback: { ...get().playback, phase: 'over' }, rehearsal: playing().rehearsalOf(game, next) });
    save();
  }

  async function shelf(): Promise<Shelf> {
    const here = get().shelf ?? (await load()).shelfOf(await around.library());
    set({ shelf: here });
    return here;
  }

  /** Without a connection, or after the page was renewed on its server, what a game needs may not come: that is said, and nothing else happens. */
  async function tryShelf(): Promise<Shelf | null> {
    return shelf().catch(() => {
      set({ notice: { kind: 'load-failed' } });
      return null;
    });
  }

  /** Puts a kept game in hand, or says why not; whether it did. */
  async function reopen(kept: KeptGame | null): Promise<boolean> {
    const here = await tryShelf();
    if (here === null) return false;
    try {
      const found = kept === null ? ({ kind: 'kept-gone' } as const) : playing().reopened(kept, { shelf: here, newId: around.newId });
      if ('kind' in found) {
        set({ notice: found });
        return false;
      }
      autosave.expect(found.game.id, found.stamp);
      take(found.game, found.writing);
      set({ aside: found.aside, saving: 'saved', playback: NO_PLAYBACK, notice: found.notice });
      if (found.stamp === null) save();
      return true;
    } catch {
      set({ notice: { kind: 'kept-unreadable' } });
      return false;
    }
  }

  return {
    store,
    change(settings) {
      set({ settings: { ...get().settings, ...settings } });
      writeSettings(around.drawer, get().settings);
    },
    show: (screen) => set({ screen }),
    showGame() {
      const { game } = get();
      if (game !== null) set({ screen: isOver(game) ? 'debrief' : 'play' });
    },
    say: (notice) => set({ notice }),
    stock: shelf,
    ...keptActions({ store, keeper: around.keeper, autosave }),
    async beginBundled(id, seed) {
      const playable = (await tryShelf())?.playables.find((one) => one.scenario.id === id);
      if (playable !== undefined) await adopt({ playable, seed }, []);
    },
    begin: async (start) => void (await adopt(start, [])),
    adopt: (start, played) => adopt(start, played),
    async branch(month) {
      const { game } = get();
      const begun = game === null ? null : playing().branchStart(game, month);
      if (game === null || begun === null) return;
      const { playable, seed, opened } = game;
      await adopt({ playable, seed, opened, notes: begun.notes, undone: begun.undone }, begun.played, begun.writing);
    },
    async again() {
      const { game } = get();
      if (game !== null) await adopt({ playable: game.playable, seed: game.seed, notes: playing().againNotes(game) }, []);
    },
    async resume(id) {
      await putDown();
      return reopen(await around.keeper.load(id).catch(() => null));
    },
    order: (order) => rewrite((orders) => addOrder(orders, order)),
    unorder: (index) => rewrite((orders) => removeOrder(orders, index)),
    reorder: (move) => rewrite((orders) => moveOrder(orders, move)),
    select: (selected) => set({ selected }),
    annotate(change) {
      const { game } = get();
      if (game === null) return;
      set({ game: { ...game, notes: change(game.notes) } });
      save();
    },
    endMonth() {
      const { game, writing } = get();
      if (game === null || isOver(game)) return;
      const month = currentMonth(game);
      take(playing().advance(game, writing), []);
      set({ playback: { month, step: 0, phase: 'running' } });
      save();
    },
    undoMonth() {
      const { game, writing, aside } = get();
      if (game === null || game.setting.scenario.mode !== 'practice') return;
      const last = game.months.at(-1);
      if (last === undefined) return;
      set({ playback: NO_PLAYBACK });
      const given = writing.length > 0 && !isLogged(game, writing) ? writing : aside;
      take(stepBack(game), last.orders);
      set({ aside: given });
      save();
    },
    bringBack() {
      const { aside } = get();
      set({ aside: [] });
      rewrite((orders) => aside.reduce(addOrder, orders));
    },
    dropAside() {
      set({ aside: [] });
      save();
    },
    playTo: (step, phase) => set({ playback: { month: get().game?.months.length ?? 0, step, phase } }),
    finishPlayback: () => set({ playback: { ...get().playback, phase: 'over' } }),
    async loadOther() {
      const kept = await around.keeper.load(get().game?.id ?? '').catch(() => null);
      // Deleted there, or kept by a newer version of the page: what is here is all that there is.
      if (kept === null) keepCopy();
      else await reopen(kept);
    },
    keepCopy,
    saveAgain: save,
    settled: () => autosave.settled(),
  };

  async function adopt(start: Beginning, played: readonly (readonly Order[])[], writing: readonly Order[] = []): Promise<boolean> {
    await putDown();
    const opened = (await load()).replayed({ id: around.newId(), ...start }, played);
    const kept = start.opened === true ? await around.keeper.list().catch(() => []) : [];
    const twin = kept.find((one) => isTwin(one, opened)) ?? null;
    const game = twin === null ? opened : { ...opened, id: twin.id };
    autosave.expect(game.id, twin?.stamp ?? null);
    take(game, twin?.writing ?? writing);
    set({ aside: twin?.aside ?? [], saving: 'saved', playback: NO_PLAYBACK, notice: null });
    save();
    return twin !== null;
  }
}
