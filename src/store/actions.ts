/** Everything that a person can do on the page, and what the store needs around it. */
import type { StoreApi } from 'zustand/vanilla';
import type { Bundle } from '../content/bundle.ts';
import type { CatalogueEntry } from '../content/catalogue.ts';
import type { CountryId, Order } from '../engine/index.ts';
import type { GameInHand, UndoneMonth } from './game.ts';
import type { Keeper } from './keeper.ts';
import type { Playable, Shelf } from './playable.ts';
import type { Drawer, Settings } from './settings.ts';
import type { CardsState, Notice, Screen } from './state.ts';

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
  /** Goes back to the game in hand. */
  showGame(): void;
  say(notice: Notice | null): void;
  /** Loads what a game needs; asked for early, a game begins at once and the page works offline. */
  stock(): Promise<Shelf>;
  /** Reads the list of kept games. */
  refreshKept(): Promise<void>;
  /** Begins a scenario that comes with the page. */
  beginBundled(id: string, seed: string): Promise<void>;
  begin(start: Beginning): Promise<void>;
  /** Goes on with a kept game, or says why not; whether it did. */
  resume(id: string): Promise<boolean>;
  /** Puts a game that was read from a run file in hand; it gets a slot of its own, unless the same game is kept already: whether it is. */
  adopt(start: Beginning, played: readonly (readonly Order[])[]): Promise<boolean>;
  /** Leaves the game in hand at the start of a month, with its orders of that month in writing; both games are kept. Does nothing where `canBranch` says no. */
  branch(month: number): Promise<void>;
  /** Begins the game in hand anew on its seed, as one that knows what the first one showed; both are kept. */
  again(): Promise<void>;
  /** Deletes a kept game; `unforget` brings it back as long as the notice stands. */
  forget(id: string): Promise<void>;
  unforget(): Promise<void>;
  order(order: Order): void;
  unorder(index: number): void;
  reorder(move: { from: number; to: number }): void;
  select(country: CountryId | null): void;
  /** Changes what is written down beside the orders (predictions, reasoning, reflections), and keeps it. */
  annotate(change: (notes: GameInHand['notes']) => GameInHand['notes']): void;
  endMonth(): void;
  /** Takes the last month back; orders that were being written for the next one are put aside. */
  undoMonth(): void;
  bringBack(): void;
  dropAside(): void;
  /** Shows a step of the last month that was played, and goes on from there or holds it. */
  playTo(step: number, phase: 'running' | 'paused'): void;
  /** The map shows what is. */
  finishPlayback(): void;
  /** After another tab wrote this game: read what it wrote, or go on here in a slot of our own. */
  loadOther(): Promise<void>;
  keepCopy(): void;
  /** Notices whether another tab has gone on with this game, for a tab that wakes up. */
  lookElsewhere(): Promise<void>;
  /** Tries a refused write again. */
  saveAgain(): void;
  settled(): Promise<void>;
}
