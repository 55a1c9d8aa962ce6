/** What the model expects of an episode: level of compliance and chance that it reaches one half, over stance and shock. */
import { probit } from 'simple-statistics';
import { rangeOf } from '../../engine/index.ts';
import type { Evidence } from '../../engine/index.ts';
import type { Episode } from '../../content/episodes/read.ts';
import { membersOf, stage } from './staging.ts';
import type { Staged } from './staging.ts';

/** `level`: expected compliance 0..1; `half`: chance 0..1 that compliance is at least one half. */
export interface Forecast {
  readonly level: number;
  readonly half: number;
}

/** Stances at the middles of 32 slices of equal probability. */
const POINTS = Array.from({ length: 32 }, (_, index) => probit((index + 0.5) / 32));

/**
 * The forecast of an episode; a group of countries is the mean of its members.
 *
 *     level = E[ P(accept | stance) max(ask, ideal) + (1 - P) ideal ]
 *
 * the expectation over a Normal stance with the posterior's mean and the sd that an estimate has before any answer, P over the shock (model.md 6; the
 * procedure of the public record).
 */
export function forecast(episode: Episode, at: { readonly evidence: Evidence; readonly shift: number }): Forecast {
  const members = membersOf(episode).map((country) => forecastOf(stage(episode, { ...at, country })));
  const mean = (read: (one: Forecast) => number): number => members.reduce((sum, one) => sum + read(one), 0) / members.length;
  return { level: mean((one) => one.level), half: mean((one) => one.half) };
}

function forecastOf({ observation, offer, pair }: Staged): Forecast {
  const [mean = 0, sd = 0] = [observation.estimateMean[pair], observation.estimateSd[pair]];
  let [level, half] = [0, 0];
  for (const point of POINTS) {
    const known = { ...observation, estimateMean: observation.estimateMean.with(pair, mean + sd * point), estimateSd: observation.estimateSd.with(pair, 0) };
    const range = rangeOf(known, offer);
    if (range === null) throw new Error('A staged episode can be asked.');
    const { probability, evaluation: { ideal } } = range;
    level += (probability * Math.max(offer.ask, ideal) + (1 - probability) * ideal) / POINTS.length;
    half += (ideal >= 0.5 ? 1 : probability) / POINTS.length;
  }
  return { level, half };
}
