/** The chance that a government accepts, as far as stance and shock are uncertain. */
import { standardCdf, stratifiedPoints } from '../distribution.ts';
import type { Setting } from '../setting.ts';
import type { Ask } from '../vocabulary.ts';
import type { Terms } from '../facts.ts';
import type { Pulls } from './ideal.ts';
import { idealAt, pullsOf } from './ideal.ts';
import type { Beliefs, FixedTerms, Stake, Visible } from './surplus.ts';
import { fixedTermsOf } from './surplus.ts';

/** Points over which a stance is integrated. */
const POINTS = stratifiedPoints(32);

/** P(shock moves a surplus of `known` above `bar`), shock on its own distribution. */
export const chanceAbove = (setting: Setting, known: number, bar: number): number =>
  1 - standardCdf((bar - known) / setting.coefficients.shockWeight);

/** The part of a surplus that does not depend on stance or shock. */
export const fixedPart = (terms: FixedTerms | Terms): number => terms.stick + terms.carrot + terms.pride + terms.signing;

/** An answer to come as far as it is known: the fixed part of the surplus, the ask, what pulls on the ideal, and the stance's mean and sd. */
export interface Uncertain {
  readonly fixed: number;
  readonly ask: Ask;
  readonly pulls: Pulls;
  readonly mean: number;
  readonly sd: number;
}

/** The surplus before the shock, off the grid, if the stance were this. */
export const surplusAt = (setting: Setting, at: { fixed: number; ask: number; pulls: Pulls }, stance: number): number =>
  at.fixed - setting.coefficients.burdenWeight * Math.max(0, at.ask - idealAt(stance, at.pulls));

const chanceAt = (setting: Setting, at: Uncertain, stance: number): number => chanceAbove(setting, surplusAt(setting, at, stance), 0);

/** Chance of acceptance over the stance, 0..1. */
export function meanChance(setting: Setting, at: Uncertain): number {
  let sum = 0;
  for (let i = 0; i < POINTS.length; i += 1) sum += chanceAt(setting, at, at.mean + at.sd * (POINTS[i] ?? 0));
  return sum / POINTS.length;
}

/** Chance of acceptance 0..1: over a stance of `mean` and `sd`, and one standard deviation to either side of it. */
export function acceptanceChance(
  setting: Setting,
  world: Visible,
  { stake, beliefs, mean, sd }: { stake: Stake; beliefs: Beliefs; mean: number; sd: number },
): { probability: number; low: number; high: number } {
  const { country, demand, ask } = stake;
  const pulls = pullsOf(setting, world, { country, demand, goodwill: world.goodwill[country] ?? 0 });
  const at: Uncertain = { fixed: fixedPart(fixedTermsOf(setting, world, { stake, beliefs })), ask, pulls, mean, sd };
  const probability = meanChance(setting, at);
  // The curve is not straight, so the mean can lie outside; a range that leaves its own middle out would be read as a mistake.
  return { probability, low: Math.min(probability, chanceAt(setting, at, mean - sd)), high: Math.max(probability, chanceAt(setting, at, mean + sd)) };
}
