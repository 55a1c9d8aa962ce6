/** Forecasts of every episode with class priors estimated from the other countries' episodes only. */
import type { DemandClass, Evidence } from '../../engine/index.ts';
import type { Episode } from '../../content/episodes/read.ts';
import { forecast } from './forecast.ts';
import type { Forecast } from './forecast.ts';

/** Shifts of a class prior that are tried, in stance units: -1.5 to 1.5. */
const SHIFTS = Array.from({ length: 31 }, (_, index) => (index - 15) / 10);
/** Sd of a class prior in stance units (the prior's own), and of an observed level around its forecast: the coder's 0.15 and as much again that no model knows. */
const PRIOR_SD = 0.6;
const LEVEL_SD = 0.3;

/** One episode with what was observed, what is forecast for it, and the shift of the class prior that the other countries suggest. */
export interface Judged {
  readonly episode: Episode;
  readonly forecast: Forecast;
  readonly shift: number;
}

/**
 * Leaves one country out at a time. In each fold the prior mean of a demand class is shifted to the maximum of a posterior over the grid,
 *
 *     sum over the class's episodes elsewhere ((observed - forecast(shift)) / 0.3)^2 + (shift / 0.6)^2  ->  least
 *
 * so that a class with few episodes stays near its argued prior, and one without any keeps it. Nothing else is estimated: coefficients and countries stay.
 *
 * @yields the number of episodes forecast so far, after each one
 */
export function* foldedForecasts(episodes: readonly Episode[], evidence: Evidence): Generator<number, readonly Judged[]> {
  const tables: (readonly Forecast[])[] = [];
  for (const episode of episodes) {
    tables.push(SHIFTS.map((shift) => forecast(episode, { evidence, shift })));
    yield tables.length;
  }
  return episodes.map((episode, index) => {
    const best = bestShift(episodes, tables, { demand: episode.demand, without: episode.country });
    const judged = tables[index]?.[best];
    if (judged === undefined) throw new Error('Every episode has a forecast at every shift.');
    return { episode, forecast: judged, shift: SHIFTS[best] ?? 0 };
  });
}

/** Position of the best shift for a class, from the episodes of all countries but one. */
function bestShift(episodes: readonly Episode[], tables: readonly (readonly Forecast[])[], { demand, without }: { demand: DemandClass; without: string }): number {
  const costs = SHIFTS.map((shift, index) =>
    episodes.reduce((sum, episode, e) => {
      if (episode.demand !== demand || shareCountry(episode.country, without)) return sum;
      const miss = episode.observed.level - (tables[e]?.[index]?.level ?? 0);
      return sum + (miss / LEVEL_SD) ** 2;
    }, (shift / PRIOR_SD) ** 2),
  );
  return costs.indexOf(Math.min(...costs));
}

/** Whether two groups have a member in common: an episode of a group tells of each of its members. */
export function shareCountry(one: string, other: string): boolean {
  const members = new Set(one.split('+'));
  return other.split('+').some((country) => members.has(country));
}
