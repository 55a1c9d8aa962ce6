/** The state that the page shows: settings, the game in hand, the orders being written, selection, playback and saving. */
import type { CatalogueEntry } from '../content/catalogue.ts';
import type { Mismatch } from '../content/run/verify.ts';
import type { CountryId, Order } from '../engine/index.ts';
import type { GameInHand } from './game.ts';
import type { KeptGame } from './keeper.ts';
import type { Shelf } from './playable.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Settings } from './settings.ts';

export type Screen = 'home' | 'play' | 'debrief';

/** Which fact of which month is being shown; facts before `at` were shown already. Month 0: none yet. */
export interface Playback {
  readonly month: number;
  readonly at: number;
  readonly playing: boolean;
}

/** `elsewhere`: another tab wrote this game's slot; nothing is written until a person has decided. */
export type Saving = 'saved' | 'saving' | 'failed' | 'elsewhere';

/** What happened on opening or saving, for a notice in words; null when nothing needs saying. */
export type Notice =
  | { readonly kind: 'scenario-missing'; readonly scenario: string }
  | { readonly kind: 'rules-changed'; readonly month: number }
  | { readonly kind: 'run-unreadable'; readonly problems: readonly string[] }
  | { readonly kind: 'run-none' }
  /** `mismatch`: what the run claims and does not prove; null where it was verified. */
  | { readonly kind: 'run-opened'; readonly verified: boolean; readonly mismatch: Mismatch | null }
  | { readonly kind: 'run-saved'; readonly name: string };

export interface CardsState {
  readonly screen: Screen;
  /** What Home says of the scenarios that come with the page. */
  readonly catalogue: readonly CatalogueEntry[];
  /** The same scenarios as they are played; null until the first game or the first quiet moment. */
  readonly shelf: Shelf | null;
  readonly settings: Settings;
  readonly game: GameInHand | null;
  readonly writing: readonly Order[];
  /** What the orders being written would cost and which would be refused; null without a game. */
  readonly rehearsal: Rehearsal | null;
  readonly selected: CountryId | null;
  readonly playback: Playback;
  readonly saving: Saving;
  /** Games kept in this browser, the latest first. */
  readonly kept: readonly KeptGame[];
  readonly notice: Notice | null;
}
