/** Limits how much precedents and partisan outlets may weigh together, as shares of a posterior's whole precision. */
import { ASSUMED } from './assumptions.ts';
import type { Ward } from './observations.ts';

/**
 * Factors 0..1 on the weight of each ward, given the precision that each would have uncapped (the prior belongs to `open` and is above 0).
 * The whole precision T solves T = open + min(precedent, 0.20 T) + min(partisan, 0.25 T). The right side is the least of four straight lines of slope
 * below one, so T is the least of their four fixed points: a closed form. Shares of T, not of the rest, keep the posterior monotone: a refusal that
 * enlarges T enlarges the room of capped evidence only in step with T.
 */
export function capFactors(weights: Readonly<Record<Ward, number>>): Readonly<Record<Ward, number>> {
  const { open, precedent, partisan } = weights;
  const whole = Math.min(
    open + precedent + partisan,
    (open + partisan) / (1 - ASSUMED.precedentCap),
    (open + precedent) / (1 - ASSUMED.partisanCap),
    open / (1 - ASSUMED.precedentCap - ASSUMED.partisanCap),
  );
  const factor = (weight: number, cap: number): number => (weight > cap * whole ? (cap * whole) / weight : 1);
  return { open: 1, precedent: factor(precedent, ASSUMED.precedentCap), partisan: factor(partisan, ASSUMED.partisanCap) };
}
