/** The store of the page: its state and everything that a person can do to it. */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CountryId, Order, Scenario } from '../engine/index.ts';
import { createAutosave } from './autosave.ts';
import { advance, currentMonth, isOver, openGame, stepBack } from './game.ts';
import type { GameInHand } from './game.ts';
import type { KeptGame, Keeper } from './keeper.ts';
import { rehearsalOf } from './rehearsal.ts';
import { readSettings, writeSettings } from './settings.ts';
import type { Settings, Shelf } from './settings.ts';
import type { CardsState, Library, Notice, Screen } from './state.ts';
import { addOrder, moveOrder, removeOrder } from './writing.ts';

export interface Surroundings {
  readonly keeper: Keeper;
  readonly shelf: Shelf;
  readonly library: () => Promise<Library>;
  /** The browser's preferred languages, best first. */
  readonly languages: readonly string[];
  /** A text that is never given twice. */
  readonly newId: () => string;
}

/** What is needed to begin: a scenario, a seed, and whether the scenario came from a file. */
export interface Beginning {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly bundled: boolean;
}

export interface Cards {
  readonly store: StoreApi<CardsState>;
  change(settings: Partial<Settings>): void;
  show(screen: Screen): void;
  say(notice: Notice | null): void;
  refreshKept(): Promise<void>;
  begin(start: Beginning): Promise<void>;
  resume(id: string): Promise<void>;
  /** Puts a game that was read from a run file in hand; it gets a slot of its own. */
  adopt(start: Beginning, played: readonly (readonly Order[])[]): Promise<void>;
  forget(id: string): Promise<void>;
  order(order: Order): void;
  unorder(index: number): void;
  reorder(move: { from: number; to: number }): void;
  select(country: CountryId | null): void;
  endMonth(): void;
  undoMonth(): void;
  playTo(at: number): void;
  finishPlayback(): void;
  /** After another tab wrote this game: read what it wrote, or go on here in a slot of our own. */
  loadOther(): Promise<void>;
  keepCopy(): void;
  settled(): Promise<void>;
}

const NO_PLAYBACK = { month: 0, at: 0, playing: false } as const;

/** Builds the store; nothing is read or written before an action is called. */
export function createCards(around: Surroundings): Cards {
  const store = createStore<CardsState>(() => ({
    screen: 'home',
    settings: readSettings(around.shelf, around.languages),
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
  let embedded: Scenario | null = null;

  function save(): void {
    const { game, writing, saving } = get();
    if (game !== null && saving !== 'elsewhere') autosave.save({ game, writing, embedded });
  }

  function take(game: GameInHand, writing: readonly Order[]): void {
    const before = get().selected;
    const selected = game.setting.seats.find((seat) => seat === before) ?? game.setting.seats[0] ?? null;
    set({ game, writing, rehearsal: rehearsalOf(game, writing), selected, screen: isOver(game) ? 'closing' : 'play' });
  }

  function rewrite(change: (orders: readonly Order[]) => readonly Order[]): void {
    const { game, writing } = get();
    if (game === null || isOver(game)) return;
    const next = change(writing);
    set({ writing: next, rehearsal: rehearsalOf(game, next) });
    save();
  }

  async function open(start: Beginning, played: readonly (readonly Order[])[]): Promise<GameInHand> {
    const { evidence } = await around.library();
    embedded = start.bundled ? null : start.scenario;
    const game = openGame({ id: around.newId(), scenario: start.scenario, evidence, seed: start.seed });
    return played.slice(0, start.scenario.months).reduce<GameInHand>((now, orders) => advance(now, orders), game);
  }

  async function reopen(kept: KeptGame): Promise<void> {
    const library = await around.library();
    const scenario = kept.embedded ?? library.scenarioOf(kept.scenario);
    if (scenario === null) {
      set({ notice: { kind: 'scenario-missing', scenario: kept.scenario } });
      return;
    }
    const game = await open({ scenario, seed: kept.seed, bundled: kept.embedded === null }, kept.played);
    autosave.expect(kept.stamp);
    const isSame = kept.digest === (game.months.at(-1)?.digest ?? '');
    set({ saving: 'saved', playback: NO_PLAYBACK, notice: isSame ? null : { kind: 'rules-changed', month: game.months.length } });
    take({ ...game, id: kept.id, undone: kept.undone }, kept.writing);
  }

  return {
    store,
    change(settings) {
      set({ settings: { ...get().settings, ...settings } });
      writeSettings(around.shelf, get().settings);
    },
    show: (screen) => set({ screen }),
    say: (notice) => set({ notice }),
    async refreshKept() {
      set({ kept: await around.keeper.list().catch(() => []) });
    },
    begin: (start) => adopt(start, []),
    adopt,
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
    endMonth() {
      const { game, writing } = get();
      if (game === null || isOver(game)) return;
      const month = currentMonth(game);
      take(advance(game, writing), []);
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

  async function adopt(start: Beginning, played: readonly (readonly Order[])[]): Promise<void> {
    const game = await open(start, played);
    autosave.expect(null);
    set({ saving: 'saved', playback: NO_PLAYBACK, notice: null });
    take(game, []);
    save();
  }
}
