/** The three shapes that every equation is built from, and the grid on which terms are exact. */

/** Saturation, 0..1 for x >= 0: each further unit adds less. */
export const saturate = (x: number): number => x / (1 + x);

/** Squash of a stance-like number to 0..1, 1/2 at zero: 1/2 + 1/2 x / (1 + |x|). */
export const squash = (x: number): number => 0.5 + (0.5 * x) / (1 + Math.abs(x));

export const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
export const share = (x: number): number => clamp(x, 0, 1);

const GRID = 4294967296;

/**
 * Rounds to a multiple of 2^-32. Terms on this grid (and below 2^20) add without any rounding, so a surplus is the sum of
 * its terms exactly, in any order, and a rest that closes a sum closes it exactly.
 */
export const onGrid = (x: number): number => Math.round(x * GRID) / GRID + 0;
