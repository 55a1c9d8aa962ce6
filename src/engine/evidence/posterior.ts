/** The Normal posterior in closed form, with every unit's share in its mean and variance. */
import { ASSUMED } from './assumptions.ts';
import { capFactors } from './caps.ts';
import type { Contribution } from './model.ts';
import { observationsOf } from './observations.ts';
import type { Reading, Ward } from './observations.ts';

/** Where a parameter starts, and how many of its own units make one unit of stance: prior sd 0.6 and least sd 0.25 scale with it. */
export interface Scale {
  readonly prior: number;
  readonly perStance: number;
}

export interface Posterior {
  readonly value: number;
  readonly sd: number;
  readonly prior: { readonly value: number; readonly sd: number };
  readonly contributions: readonly Contribution[];
  /** Observations that weighed anything, the precision they add up to, their mean, and the factor by which their disagreement widened the variance. */
  readonly observations: number;
  readonly weight: number;
  readonly mean: number;
  readonly widening: number;
}

/**
 * Conjugate update of N(prior, (0.6 s)^2) by observations, one an occasion (Gelman et al., Bayesian Data Analysis, 2.5), s = `perStance`.
 *
 *     T = P0 + sum k      value = m0 + sum k (y - m0) / T      variance = V0 - sum V0 k / T = 1 / T
 *
 * k is a unit's share of its occasion after caps, y its mean, m0 and V0 = 1 / P0 the prior's. The summands are the units' contributions: they add up to the
 * value and the variance exactly, and the caps are already in them. Then two pseudo-units: `contradiction` brings the variance to x max(1, Q / (n - 1)), Q the
 * precision-weighted squared spread of the n observations (Birge 1932); `floor` brings the sd to at least 0.25 s. Readings must come in canonical order.
 */
export function posteriorOf(scale: Scale, readings: readonly Reading[]): Posterior {
  const prior = { value: scale.prior, sd: ASSUMED.priorSd * scale.perStance };
  const least = ASSUMED.leastSd * scale.perStance;
  const { weights, observations } = weigh(readings, 1 / (prior.sd * prior.sd));
  const weight = weights.reduce((sum, one) => sum + one, 0);
  const whole = 1 / (prior.sd * prior.sd) + weight;
  const contributions: Contribution[] = readings.map(({ considered, mean, note }, index) => {
    const share = (weights[index] ?? 0) / whole;
    const contribution = { unit: considered.unit.id, mean: zeroed(share * (mean - prior.value)), variance: zeroed(-share * prior.sd * prior.sd) };
    return note === null ? contribution : { ...contribution, note };
  });
  const spread = spreadOf(observations);
  const widening = observations.length > 1 ? Math.max(1, spread.q / (observations.length - 1)) : 1;
  let variance = contributions.reduce((sum, one) => sum + one.variance, prior.sd * prior.sd);
  const add = (unit: string, extra: number): void => {
    if (extra <= 0) return;
    contributions.push({ unit, mean: 0, variance: extra });
    variance += extra;
  };
  add('contradiction', variance * widening - variance);
  add('floor', least * least - variance);
  const value = contributions.reduce((sum, one) => sum + one.mean, prior.value);
  return { value, sd: Math.max(least, Math.sqrt(variance)), prior, contributions, observations: observations.length, weight, mean: spread.mean, widening };
}

/** An observation after caps: its precision and mean. */
interface Weighed {
  readonly precision: number;
  readonly mean: number;
}

function weigh(readings: readonly Reading[], priorPrecision: number): { weights: readonly number[]; observations: readonly Weighed[] } {
  const groups = observationsOf(readings);
  const uncapped: Record<Ward, number> = { open: priorPrecision, precedent: 0, partisan: 0 };
  for (const { ward, members } of groups) for (const { share } of members) uncapped[ward] += share;
  const factors = capFactors(uncapped);
  const weights = readings.map(() => 0);
  const observations = groups.map(({ ward, members }) => {
    let precision = 0;
    let sum = 0;
    for (const { index, share } of members) {
      const weight = share * factors[ward];
      weights[index] = weight;
      precision += weight;
      sum += weight * (readings[index]?.mean ?? 0);
    }
    return { precision, mean: precision > 0 ? sum / precision : 0 };
  });
  return { weights, observations: observations.filter(({ precision }) => precision > 0) };
}

/** Precision-weighted mean of the observations (0 where there are none) and Q, the precision-weighted squared spread around it. */
function spreadOf(observations: readonly Weighed[]): { mean: number; q: number } {
  const weight = observations.reduce((sum, { precision }) => sum + precision, 0);
  if (weight <= 0) return { mean: 0, q: 0 };
  const mean = observations.reduce((sum, one) => sum + one.precision * one.mean, 0) / weight;
  const q = observations.reduce((sum, one) => sum + one.precision * (one.mean - mean) * (one.mean - mean), 0);
  return { mean, q };
}

/** No negative zero in published numbers. */
const zeroed = (value: number): number => (value === 0 ? 0 : value);
