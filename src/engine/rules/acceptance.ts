/** The chance that a government accepts, as far as stance and shock are uncertain. */
import { standardCdf, stratifiedPoints } from '../distribution.ts';
import type { Setting } from '../setting.ts';
import type { Terms } from '../facts.ts';
import { idealOf } from './ideal.ts';
import type { Beliefs, Stake, Visible } from './surplus.ts';
import { termsOf } from './surplus.ts';

/** Points over which a stance is integrated. */
const POINTS = stratifiedPoints(32);

/** P(shock moves a surplus of `known` above `bar`), shock on its own distribution. */
export const chanceAbove = (setting: Setting, known: number, bar: number): number =>
  1 - standardCdf((bar - known) / setting.coefficients.shockWeight);

/** The part of a surplus that does not depend on stance or shock. */
export const fixedPart = (terms: Terms): number => terms.stick + terms.carrot + terms.pride + terms.signing;

/** Chance of acceptance 0..1: over a stance of `mean` and `sd`, and one standard deviation to either side of it. */
export function acceptanceChance(
  setting: Setting,
  world: Visible,
  at: { stake: Stake; beliefs: Beliefs; mean: number; sd: number },
): { probability: number; low: number; high: number } {
  const fixed = fixedPart(termsOf(setting, world, { ...at, stance: at.mean, shock: 0 }).terms);
  const { country, demand, ask } = at.stake;
  const chance = (stance: number): number =>
    chanceAbove(setting, fixed - setting.coefficients.burdenWeight * Math.max(0, ask - idealOf(setting, world, { country, demand, stance })), 0);
  let sum = 0;
  for (const point of POINTS) sum += chance(at.mean + at.sd * point);
  const probability = sum / POINTS.length;
  // The curve is not straight, so the mean can lie outside; a range that leaves its own middle out would be read as a mistake.
  return { probability, low: Math.min(probability, chance(at.mean - at.sd)), high: Math.max(probability, chance(at.mean + at.sd)) };
}
