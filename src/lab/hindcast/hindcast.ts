/** The model held against episodes of the public record, beside naive baselines, with its errors. */
import type { Evidence } from '../../engine/index.ts';
import type { Episode } from '../../content/episodes/read.ts';
import { BASELINES, baselineForecasts } from './baselines.ts';
import { foldedForecasts } from './folds.ts';
import type { Judged } from './folds.ts';
import { maeDifference, scoreOf } from './scores.ts';
import type { Estimate, Outcome, Score } from './scores.ts';

/** Which episodes a score is over. `core`: marked so in the file; `withinLevers`: only the game's own levers were used; `withoutMexico`: more than a third is Mexico. */
export const SUBSETS = { all: () => true, core: (one: Episode) => one.core, withinLevers: usesOwnLevers, withoutMexico: (one: Episode) => !one.country.split('+').includes('MEX') } as const;
export type Subset = keyof typeof SUBSETS;

export const FORECASTERS = ['model', ...BASELINES] as const;
export type Forecaster = (typeof FORECASTERS)[number];

export interface Hindcast {
  readonly episodes: readonly Judged[];
  readonly scores: Readonly<Record<Subset, Readonly<Record<Forecaster, Score>>>>;
  /** The model's mean absolute error minus each baseline's: below 0, the model is nearer. */
  readonly differences: Readonly<Record<Subset, Readonly<Record<Exclude<Forecaster, 'model'>, Estimate | null>>>>;
}

/**
 * Holds the model against episodes, which it has not been fitted to: class priors are re-estimated from other countries' episodes, nothing else.
 *
 * @yields the number of episodes forecast so far, after each one
 */
export function* hindcast(episodes: readonly Episode[], evidence: Evidence): Generator<number, Hindcast> {
  const judged = yield* foldedForecasts(episodes, evidence);
  const outcomesOf = (name: Forecaster): readonly Outcome[] => {
    const forecasts = name === 'model' ? judged.map(({ forecast }) => forecast) : baselineForecasts(episodes, name);
    return judged.flatMap(({ episode }, index): Outcome[] => {
      const forecast = forecasts[index];
      return forecast === undefined ? [] : [{ country: episode.country, observed: episode.observed.level, forecast }];
    });
  };
  const outcomes = new Map(FORECASTERS.map((name) => [name, outcomesOf(name)]));
  const within = (name: Forecaster, subset: Subset): readonly Outcome[] => (outcomes.get(name) ?? []).filter((_, index) => judged[index] !== undefined && SUBSETS[subset](judged[index].episode));
  const scoresIn = (subset: Subset) => Object.fromEntries(FORECASTERS.map((name) => [name, scoreOf(within(name, subset), { ranks: RANKS.has(name) })])) as Record<Forecaster, Score>;
  const differencesIn = (subset: Subset) =>
    Object.fromEntries(BASELINES.map((name) => [name, maeDifference(within('model', subset), within(name, subset))])) as Hindcast['differences'][Subset];
  const eachSubset = <T>(read: (subset: Subset) => T) => Object.fromEntries((Object.keys(SUBSETS) as Subset[]).map((subset) => [subset, read(subset)])) as Record<Subset, T>;
  return { episodes: judged, scores: eachSubset(scoresIn), differences: eachSubset(differencesIn) };
}

/** A constant ranks nothing; left out country by country it would even seem to rank backwards. */
const RANKS: ReadonlySet<Forecaster> = new Set(['model', 'demandClass', 'twoNumber']);

function usesOwnLevers({ levers }: Episode): boolean {
  return levers.every(({ lever }) => lever === 'tariff' || lever === 'sanction' || lever === 'aid' || lever === 'visa');
}
