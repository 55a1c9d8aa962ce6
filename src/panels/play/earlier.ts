/** How things stood before the last month, and over all months, as far as they were to be seen then. */
import type { CountryId, Observation } from '../../engine/index.ts';
import type { GameInHand } from '../../store/game.ts';
import { observationOf } from '../../store/knowledge.ts';
import { meanCompliance } from '../../store/table.ts';

/** The game as it was one month ago; null before the first month was played. */
export function monthAgo(game: GameInHand): GameInHand | null {
  return game.worlds.length < 2 ? null : { ...game, worlds: game.worlds.slice(0, -1), months: game.months.slice(0, -1) };
}

/** What was to be seen at the start and after every month: `observations[m]` after m months. */
export function observationsOf(game: GameInHand): readonly Observation[] {
  return game.worlds.map((_, m) => observationOf({ ...game, worlds: game.worlds.slice(0, m + 1) }));
}

/** By how many points of 100 a country's mean compliance changed over the last month; null before the first. */
export function complianceChange(game: GameInHand, country: CountryId): number | null {
  const before = monthAgo(game);
  return before === null ? null : Math.round(100 * meanCompliance(game, country)) - Math.round(100 * meanCompliance(before, country));
}
