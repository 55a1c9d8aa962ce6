/** A game in hand: one plain world a month, what was ordered and what happened. */
import type { RunNote } from '../content/run/run.ts';
import type { Fact, Game, Order, Setting, World } from '../engine/index.ts';
import type { Playable } from './playable.ts';

/** One month that was played. */
export interface PlayedMonth {
  readonly orders: readonly Order[];
  readonly facts: readonly Fact[];
  /** 16 hex digits: the world after the month. */
  readonly digest: string;
}

/** A month that was taken back in practice mode: the log keeps it. */
export interface UndoneMonth {
  readonly month: number;
  readonly orders: readonly Order[];
}

export interface GameInHand {
  /** The slot in which this game is kept. */
  readonly id: string;
  readonly playable: Playable;
  readonly setting: Setting;
  readonly tape: Game['tape'];
  readonly seed: string;
  /** `worlds[m]` is the world after m months; each is plain, never frozen, never changed after it was published. */
  readonly worlds: readonly World[];
  /** `months[m - 1]` is month m. */
  readonly months: readonly PlayedMonth[];
  readonly undone: readonly UndoneMonth[];
  /** What was written down beside the orders, and what has to be said of this game wherever it goes. */
  readonly notes: readonly RunNote[];
  /** True where it came from a run file. */
  readonly opened: boolean;
}

/** The world as it stands. */
export function worldOf(game: GameInHand): World {
  const world = game.worlds.at(-1);
  if (world === undefined) throw new Error('A game in hand always has its starting world.');
  return world;
}

/** True when every month of the scenario was played. */
export function isOver(game: GameInHand): boolean {
  return game.months.length >= game.setting.scenario.months;
}

/** The month about to be played, 1..N, or N when the game is over. */
export function currentMonth(game: GameInHand): number {
  return Math.min(game.months.length + 1, game.setting.scenario.months);
}

/** Takes the last month back and notes it in the log; the game itself when none was played. */
export function stepBack(game: GameInHand): GameInHand {
  const last = game.months.at(-1);
  if (last === undefined) return game;
  const undone = [...game.undone, { month: game.months.length, orders: last.orders }];
  return { ...game, worlds: game.worlds.slice(0, -1), months: game.months.slice(0, -1), undone };
}

/** Whether just these orders stand in the log as those of the current month, which was taken back: nothing of them can be lost. */
export function isLogged(game: GameInHand, orders: readonly Order[]): boolean {
  const logged = game.undone.findLast(({ month }) => month === currentMonth(game));
  return JSON.stringify(logged?.orders) === JSON.stringify(orders);
}
