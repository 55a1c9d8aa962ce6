/** The slow things between a government and the seat: how it sees the seat, and how the country fares, month by month. */
import type { CountryId, Observation } from '../../engine/index.ts';
import type { GameInHand } from '../../store/game.ts';
import { seatOf } from '../../store/table.ts';
import type { Words } from '../text/words.ts';
import { observationsOf } from './earlier.ts';

export const SLOW_THINGS = ['credibility', 'assurance', 'goodwill', 'hedging', 'hardship'] as const;
export type SlowThing = (typeof SLOW_THINGS)[number];

export interface SlowCourse {
  readonly name: SlowThing | 'bloc';
  /** At the start and after every month: goodwill -1..1, all others 0..1. */
  readonly readings: readonly number[];
  readonly now: number;
  /** Change over the last month; 0 before the first. */
  readonly change: number;
  readonly from: number;
}

/** The courses of one government. */
export function slowCourses(game: GameInHand, country: CountryId): readonly (SlowCourse & { readonly name: SlowThing })[] {
  const c = seatOf(game.setting, country);
  const seen = observationsOf(game);
  return SLOW_THINGS.map((name) => ({ name, ...courseOf(seen.map((one) => one[name][c] ?? 0), name === 'goodwill' ? -1 : 0) }));
}

/** The course of the region's bloc. */
export function blocCourse(game: GameInHand): SlowCourse {
  return { name: 'bloc', ...courseOf(observationsOf(game).map((one: Observation) => one.bloc), 0) };
}

function courseOf(readings: readonly number[], from: number): Omit<SlowCourse, 'name'> {
  const now = readings.at(-1) ?? 0;
  return { readings, now, change: now - (readings.at(-2) ?? now), from };
}

/** A reading in figures: goodwill with its sign, the others in percent. */
export function readingText({ signed, percent }: Words, name: SlowCourse['name'], value: number): string {
  return name === 'goodwill' ? signed(value) : percent(value);
}

/** A change over a month in words. */
export function slowChangeText({ t, number }: Words, { name, change }: SlowCourse): string {
  const size = name === 'goodwill' ? Math.round(Math.abs(change) * 100) / 100 : Math.round(Math.abs(change) * 100);
  if (size === 0) return t('play.change.none');
  return t(change > 0 ? 'play.change.more' : 'play.change.less', { by: number(size, 2) });
}
