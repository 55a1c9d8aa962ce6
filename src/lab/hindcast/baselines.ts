/** Naive forecasts that a model has to be held against, each from the episodes of other countries only. */
import { mean, median } from 'simple-statistics';
import type { Episode } from '../../content/episodes/read.ts';
import type { Forecast } from './forecast.ts';
import { shareCountry } from './folds.ts';

export const BASELINES = ['constant', 'demandClass', 'everybodyComplies', 'twoNumber'] as const;
export type Baseline = (typeof BASELINES)[number];

/** Forecasts of one baseline, in the order of the episodes; where the other countries have nothing alike, all their episodes stand in. */
export function baselineForecasts(episodes: readonly Episode[], baseline: Baseline): readonly Forecast[] {
  return episodes.map((episode) => {
    const others = episodes.filter((other) => !shareCountry(other.country, episode.country));
    const alike = others.filter((other) => isAlike(baseline, other, episode));
    const levels = (alike.length > 0 ? alike : others).map(({ observed }) => observed.level);
    if (baseline === 'everybodyComplies' || levels.length === 0) return { level: 1, half: 1 };
    return { level: baseline === 'twoNumber' ? median(levels) : mean(levels), half: mean(levels.map((level) => (level >= 0.5 ? 1 : 0))) };
  });
}

function isAlike(baseline: Baseline, one: Episode, other: Episode): boolean {
  if (baseline === 'demandClass') return one.demand === other.demand;
  if (baseline === 'twoNumber') return (one.demand === 'sovereignty_core') === (other.demand === 'sovereignty_core');
  return true;
}
