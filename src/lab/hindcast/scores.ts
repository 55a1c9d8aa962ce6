/** Scores of forecasts against what was observed, each with an interval from a bootstrap that draws whole countries. */
import { mean, quantileSorted, sampleCorrelation } from 'simple-statistics';
import { keyedStream } from '../../engine/index.ts';
import type { Forecast } from './forecast.ts';

/** An observed level 0..1 of a country, and its forecast. */
export interface Outcome {
  readonly country: string;
  readonly observed: number;
  readonly forecast: Forecast;
}

/** A value with the middle 95 % of the bootstrap. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** `mae` and `brier`: lower is better; `rank` (Spearman, -1..1) and `direction` (share on the same side of one half): higher. */
export interface Score {
  readonly n: number;
  readonly mae: Estimate | null;
  /** Null where all forecasts or all observations are alike, and for a baseline that does not tell episodes apart. */
  readonly rank: Estimate | null;
  readonly direction: Estimate | null;
  readonly brier: Estimate | null;
}

const RESAMPLES = 2000;

export function scoreOf(outcomes: readonly Outcome[], { ranks = true } = {}): Score {
  const estimate = (read: (sample: readonly Outcome[]) => number | null): Estimate | null => clustered(outcomes, read);
  return {
    n: outcomes.length,
    mae: estimate(maeOf),
    rank: ranks ? estimate(rankOf) : null,
    direction: estimate((sample) => averageOf(sample, ({ observed, forecast }) => (observed >= 0.5 === forecast.level >= 0.5 ? 1 : 0))),
    brier: estimate((sample) => averageOf(sample, ({ observed, forecast }) => ((observed >= 0.5 ? 1 : 0) - forecast.half) ** 2)),
  };
}

/** By how much the first forecasts' mean absolute error lies above the second's, on the same resamples: below 0, the first are better. */
export function maeDifference(first: readonly Outcome[], second: readonly Outcome[]): Estimate | null {
  const pairs = first.map((one, index) => ({ country: one.country, gap: errorOf(one) - errorOf(second[index] ?? one) }));
  return clustered(pairs, (sample) => averageOf(sample, ({ gap }) => gap));
}

const errorOf = ({ observed, forecast }: Outcome): number => Math.abs(observed - forecast.level);
const maeOf = (sample: readonly Outcome[]): number | null => averageOf(sample, errorOf);

function averageOf<T>(sample: readonly T[], read: (one: T) => number): number | null {
  return sample.length === 0 ? null : mean(sample.map(read));
}

function rankOf(sample: readonly Outcome[]): number | null {
  const [a, b] = [ranksOf(sample.map(({ observed }) => observed)), ranksOf(sample.map(({ forecast }) => forecast.level))];
  if (new Set(a).size < 2 || new Set(b).size < 2) return null;
  return sampleCorrelation(a, b);
}

/** Ranks from 1, ties sharing their mean: the package's own rank correlation gives ties the order in which they stand. */
function ranksOf(values: readonly number[]): number[] {
  return values.map((value) => values.filter((one) => one < value).length + (values.filter((one) => one === value).length + 1) / 2);
}

/**
 * A statistic with a percentile interval from a cluster bootstrap (Cameron, Gelbach and Miller 2008 on few clusters: such intervals are too narrow rather
 * than too wide): countries are drawn with replacement and bring all their episodes. Seeded, so that the same file gives the same interval.
 */
function clustered<T extends { readonly country: string }>(items: readonly T[], read: (sample: readonly T[]) => number | null): Estimate | null {
  const value = read(items);
  if (value === null) return null;
  const clusters = [...new Set(items.map(({ country }) => country))].map((country) => items.filter((one) => one.country === country));
  const draw = keyedStream('hindcast-bootstrap');
  const values: number[] = [];
  for (let resample = 0; resample < RESAMPLES; resample += 1) {
    const sample = clusters.flatMap(() => clusters[Math.floor(draw() * clusters.length)] ?? []);
    const one = read(sample);
    if (one !== null) values.push(one);
  }
  values.sort((a, b) => a - b);
  return { value, low: quantileSorted(values, 0.025), high: quantileSorted(values, 0.975) };
}
