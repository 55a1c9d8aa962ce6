/** Lenses and objectives as far as the game has come: means of the months played, with each month's reading. */
import { LENSES, lensesOf } from '../../engine/index.ts';
import type { Lens } from '../../engine/index.ts';
import { worldOf } from '../../store/game.ts';
import type { GameInHand } from '../../store/game.ts';
import { lensesOver } from '../../store/history/courses.ts';

export interface Course {
  /** Mean of the months so far, 0..100. */
  readonly mean: number;
  /** The same mean as it stood at the end of each month, 0..100; the last is `mean`. */
  readonly means: readonly number[];
  /** Each month's own reading, 0..100. */
  readonly readings: readonly number[];
}

/** The five lenses of a game. */
export function lensCourses(game: GameInHand): readonly (Course & { readonly lens: Lens })[] {
  const means = lensesOf(game.setting, worldOf(game));
  const months = lensesOver(game);
  return LENSES.map((lens) => ({ lens, mean: means[lens], means: months.map(({ mean }) => mean[lens]), readings: months.map(({ month }) => month[lens]) }));
}

/** What the United States wants in this scenario, in its order; `weight` is the part of the agenda lens, 0..1. */
export function objectiveCourses(game: GameInHand): readonly (Course & { readonly id: string; readonly weight: number })[] {
  const sums = (o: number): number[] => game.worlds.map((world) => 100 * (world.sums.agenda[o] ?? 0));
  return game.setting.scenario.objectives.map(({ id, weight }, o) => {
    const totals = sums(o);
    const readings = totals.slice(1).map((total, month) => total - (totals[month] ?? 0));
    const means = readings.map((_, month) => (totals[month + 1] ?? 0) / (month + 1));
    return { id, weight, means, mean: (totals.at(-1) ?? 0) / Math.max(1, readings.length), readings };
  });
}
