/** The store of the page: its state and everything that a person can do to it. */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CatalogueEntry } from '../content/catalogue.ts';
import type { Bundle } from '../content/bundle.ts';
import type { CountryId, Order } from '../engine/index.ts';
import { createAutosave } from './autosave.ts';
import { currentMonth, isOver, stepBack } from './game.ts';
import type { GameInHand, UndoneMonth } from './game.ts';
import type { KeptGame, Keeper } from './keeper.ts';
import type { Playable, Shelf } from './playable.ts';
import { readSettings, writeSettings } from './settings.ts';
import type { Drawer, Settings } from './settings.ts';
import type { CardsState, Notice, Screen } from './state.ts';
import { addOrder, moveOrder, removeOrder } from './writing.ts';

export interface Surroundings {
  readonly keeper: Keeper;
  /** Where settings are kept. */
  readonly drawer: Drawer;
  /** Loads the scenarios that come with the page. */
  readonly library: () => Promise<Bundle>;
  readonly catalogue: readonly CatalogueEntry[];
  /** The browser's preferred languages, best first. */
  readonly languages: readonly string[];
  /** A text that is never given twice. */
  readonly newId: () => string;
}

/** What is needed to begin. */
export interface Beginning {
  readonly playable: Playable;
  readonly seed: string;
  /** Months that were taken back before, from a run file. */
  readonly undone?: readonly UndoneMonth[];
  /** Notes of a run file, and whether the game comes from one. */
  readonly notes?: GameInHand['notes'];
  readonly opened?: boolean;
}

export interface Cards {
  readonly store: StoreApi<CardsState>;
  change(settings: Partial<Settings>): void;
  show(screen: Screen): void;
  say(notice: Notice | null): void;
  /** Loads what a game needs; asked for early, a game begins at once and the page works offline. */
  stock(): Promise<Shelf>;
  /** Reads the list of kept games. */
  refreshKept(): Promise<void>;
  /** Begins a scenario that comes with the page. */
  beginBundled(id: string, seed: string): Promise<void>;
  begin(start: Beginning): Promise<void>;
  resume(id: string): Promise<void>;
  /** Puts a game that was read from a run file in hand; it gets a slot of its own. */
  adopt(start: Beginning, played: readonly (readonly Order[])[]): Promise<void>;
  /** Leaves the game in hand at the start of a month, with its orders of that month in writing; both games are kept. Does nothing where `canBranch` says no. */
  branch(month: number): Promise<void>;
  forget(id: string): Promise<void>;
  order(order: Order): void;
  unorder(index: number): void;
  reorder(move: { from: number; to: number }): void;
  select(country: CountryId | null): void;
  /** Changes what is written down beside the orders (predictions, reasoning, reflections), and keeps it. */
  annotate(change: (notes: GameInHand['notes']) => GameInHand['notes']): void;
  endMonth(): void;
  undoMonth(): void;
  playTo(at: number): void;
  finishPlayback(): void;
  /** After another tab wrote this game: read what it wrote, or go on here in a slot of our own. */
  loadOther(): Promise<void>;
  keepCopy(): void;
  settled(): Promise<void>;
}

/** What runs the engine. Home needs none of it, so it comes with the first game. */
type Playing = typeof import('./playing.ts');

const NO_PLAYBACK = { month: 0, at: 0, playing: false } as const;

/** Builds the store; nothing is read or written before an action is called. */
export function createCards(around: Surroundings): Cards {
  const store = createStore<CardsState>(() => ({
    screen: 'home',
    catalogue: around.catalogue,
    shelf: null,
    settings: readSettings(around.drawer, around.languages),
    game: null,
    writing: [],
    rehearsal: null,
    selected: null,
    playback: NO_PLAYBACK,
    saving: 'saved',
    kept: [],
    notice: null,
  }));
  const set = store.setState;
  const get = store.getState;
  const autosave = createAutosave(around.keeper, around.newId(), (saving) => set({ saving }));

  let loaded: Playing | null = null;

  async function load(): Promise<Playing> {
    loaded ??= await import('./playing.ts');
    return loaded;
  }

  /** With a game in hand it has been loaded. */
  function playing(): Playing {
    if (loaded === null) throw new Error('There is no game in hand.');
    return loaded;
  }

  function save(): void {
    const { game, writing, saving } = get();
    if (game !== null && saving !== 'elsewhere') autosave.save({ game, writing });
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
    set({ writing: next, rehearsal: playing().rehearsalOf(game, next) });
    save();
  }

  async function shelf(): Promise<Shelf> {
    const here = get().shelf ?? (await load()).shelfOf(await around.library());
    set({ shelf: here });
    return here;
  }

  async function open(start: Beginning, played: readonly (readonly Order[])[]): Promise<GameInHand> {
    const { openGame, advance } = await load();
    const game = openGame({ id: around.newId(), ...start });
    return played.slice(0, start.playable.scenario.months).reduce<GameInHand>((now, orders) => advance(now, orders), game);
  }

  async function reopen(kept: KeptGame): Promise<void> {
    const here = await shelf();
    const playable = kept.embedded === null ? here.playables.find((one) => one.scenario.id === kept.scenario) : playing().broughtIn(kept.embedded, here);
    if (playable === undefined) {
      set({ notice: { kind: 'scenario-missing', scenario: kept.scenario } });
      return;
    }
    const game = await open({ playable, seed: kept.seed }, kept.played);
    autosave.expect(kept.stamp);
    const isSame = kept.digest === (game.months.at(-1)?.digest ?? '');
    set({ saving: 'saved', playback: NO_PLAYBACK, notice: isSame ? null : { kind: 'rules-changed', month: game.months.length } });
    take({ ...game, id: kept.id, undone: kept.undone, notes: kept.notes ?? [], opened: kept.opened ?? false }, kept.writing);
  }

  return {
    store,
    change(settings) {
      set({ settings: { ...get().settings, ...settings } });
      writeSettings(around.drawer, get().settings);
    },
    show: (screen) => set({ screen }),
    say: (notice) => set({ notice }),
    stock: shelf,
    async refreshKept() {
      await autosave.settled();
      set({ kept: await around.keeper.list().catch(() => []) });
    },
    async beginBundled(id, seed) {
      const playable = (await shelf()).playables.find((one) => one.scenario.id === id);
      if (playable !== undefined) await adopt({ playable, seed }, []);
    },
    begin: (start) => adopt(start, []),
    adopt: (start, played) => adopt(start, played),
    async branch(month) {
      const { game } = get();
      const begun = game === null ? null : playing().branchStart(game, month);
      if (game === null || begun === null) return;
      // What the game that is left still has to write is written before its slot is left.
      await autosave.settled();
      const { playable, seed, opened } = game;
      await adopt({ playable, seed, opened, notes: begun.notes }, begun.played, begun.writing);
    },
    async resume(id) {
      const kept = await around.keeper.load(id);
      if (kept !== null) await reopen(kept);
    },
    async forget(id) {
      await around.keeper.remove(id);
      set({ kept: get().kept.filter((game) => game.id !== id) });
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
      set({ playback: { month, at: 0, playing: true } });
      save();
    },
    undoMonth() {
      const { game } = get();
      if (game === null || game.setting.scenario.mode !== 'practice') return;
      const last = game.months.at(-1);
      if (last === undefined) return;
      set({ playback: NO_PLAYBACK });
      take(stepBack(game), last.orders);
      save();
    },
    playTo: (at) => set({ playback: { ...get().playback, at } }),
    finishPlayback() {
      const { game, playback } = get();
      const facts = game?.months[playback.month - 1]?.facts ?? [];
      set({ playback: { ...playback, at: facts.length, playing: false } });
    },
    async loadOther() {
      const kept = await around.keeper.load(get().game?.id ?? '');
      if (kept !== null) await reopen(kept);
    },
    keepCopy() {
      const { game } = get();
      if (game === null) return;
      autosave.expect(null);
      set({ game: { ...game, id: around.newId() }, saving: 'saved' });
      save();
    },
    settled: () => autosave.settled(),
  };

  async function adopt(start: Beginning, played: readonly (readonly Order[])[], writing: readonly Order[] = []): Promise<void> {
    const game = await open(start, played);
    autosave.expect(null);
    set({ saving: 'saved', playback: NO_PLAYBACK, notice: null });
    take(game, writing);
    save();
  }
}
