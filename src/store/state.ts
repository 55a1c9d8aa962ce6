/** The state that the page shows: settings, the game in hand, the orders being written, selection, playback and saving. */
import type { CatalogueEntry } from '../content/catalogue.ts';
import type { Problem } from '../content/problem.ts';
import type { Mismatch } from '../content/run/verify.ts';
import type { CountryId, Order } from '../engine/index.ts';
import type { Foreign } from './foreign.ts';
import type { GameInHand } from './game.ts';
import type { KeptGame } from './keeper.ts';
import type { Shelf } from './playable.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Settings } from './settings.ts';

/** `opening`: the page was called with a game in its address, which is being read. */
export type Screen = 'opening' | 'home' | 'play' | 'debrief';

/**
 * Which step of a month is being shown on the map: by itself (`running`), held (`paused`), or not any more (`over`), when the map shows what is.
 * Month 0: none yet. `step` counts from 0; the panels group the facts into steps.
 */
export interface Playback {
  readonly month: number;
  readonly step: number;
  readonly phase: 'running' | 'paused' | 'over';
}

/**
 * `behind`: another tab has gone on with this game, and nothing here is unsaved. `elsewhere`: it has, and what was done here since is not saved;
 * nothing is written until a person has decided. `failed`: the browser refused the last write.
 */
export type Saving = 'saved' | 'saving' | 'failed' | 'behind' | 'elsewhere';

/** What happened on opening or saving, for a notice in words; null when nothing needs saying. */
export type Notice =
  | { readonly kind: 'scenario-missing'; readonly scenario: string }
  | { readonly kind: 'rules-changed'; readonly month: number }
  /** A kept game has more months than its scenario has now; it goes on as a copy. */
  | { readonly kind: 'kept-shortened'; readonly played: number; readonly months: number }
  /** A kept game that cannot be read, or is not there (any more). */
  | { readonly kind: 'kept-unreadable' | 'kept-gone' }
  /** A part of the page could not be loaded. */
  | { readonly kind: 'load-failed' }
  /** The page came back to a game by its address, with so many orders being written. */
  | { readonly kind: 'resumed'; readonly month: number; readonly months: number; readonly orders: number }
  /** A kept game was deleted; as long as this stands, it can be brought back. */
  | { readonly kind: 'forgotten'; readonly game: KeptGame }
  | { readonly kind: 'run-unreadable'; readonly name: string; readonly problems: readonly Problem[] }
  /** `what` the file seems to be instead. */
  | { readonly kind: 'run-none'; readonly name: string; readonly what: Foreign }
  | { readonly kind: 'run-too-large'; readonly name: string; readonly bytes: number }
  /** The browser could not read the file: moved, removed, a folder, or no permission. */
  | { readonly kind: 'file-unreadable'; readonly name: string }
  | { readonly kind: 'files-many'; readonly count: number }
  | { readonly kind: 'drop-at-home' }
  /** `mismatch`: what the run claims and does not prove; null where it was verified. `again`: the same game was kept here already. */
  | { readonly kind: 'run-opened'; readonly verified: boolean; readonly mismatch: Mismatch | null; readonly again: boolean }
  | { readonly kind: 'run-saved'; readonly name: string };

/** What went as wished is said until a person goes on; the rest stands until it is dismissed. */
export function isPassing(notice: Notice): boolean {
  return notice.kind === 'resumed' || notice.kind === 'run-saved' || (notice.kind === 'run-opened' && notice.verified);
}

export interface CardsState {
  readonly screen: Screen;
  /** What Home says of the scenarios that come with the page. */
  readonly catalogue: readonly CatalogueEntry[];
  /** The same scenarios as they are played; null until the first game or the first quiet moment. */
  readonly shelf: Shelf | null;
  readonly settings: Settings;
  readonly game: GameInHand | null;
  readonly writing: readonly Order[];
  /** Orders that gave way when a month was taken back; they can be brought back. */
  readonly aside: readonly Order[];
  /** What the orders being written would cost and which would be refused; null without a game. */
  readonly rehearsal: Rehearsal | null;
  readonly selected: CountryId | null;
  readonly playback: Playback;
  readonly saving: Saving;
  /** Games kept in this browser, the latest first. */
  readonly kept: readonly KeptGame[];
  /** How many games are kept here that this version of the page cannot read. */
  readonly unread: number;
  readonly notice: Notice | null;
}
