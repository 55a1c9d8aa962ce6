// Recomputes the coefficients of agreement between two codings from the number of pairs of stances.

/** Pairs of stances, written "pass 1,pass 2", and how often each occurred. */
export type PairTable = Readonly<Record<string, number>>;

export interface Coefficients {
  readonly pairs: number;
  readonly exact: number;
  readonly withinOne: number;
  readonly alphaOrdinal: number | null;
  readonly alphaInterval: number | null;
  readonly kappaQuadratic: number | null;
  readonly kappaLinear: number | null;
}

type Distance = (a: number, b: number) => number;
const SCALE = [-2, -1, 0, 1, 2];

/**
 * Counts of agreement, Krippendorff's alpha (ordinal and interval distance; Krippendorff, Content Analysis, ch. 11)
 * and Cohen's weighted kappa (Cohen 1968); coefficients to three decimals, null where nothing varies.
 */
export function coefficients(table: PairTable): Coefficients {
  const pairs = Object.entries(table).flatMap(([key, count]) => {
    const [a = 0, b = 0] = key.split(',').map(Number);
    return Array.from({ length: count }, () => [a, b] as const);
  });
  const squared: Distance = (a, b) => (a - b) * (a - b);
  const pooled = pairs.flat();
  const held = (low: number, high: number): number => pooled.filter((value) => value >= low && value <= high).length;
  const ranks: Distance = (a, b) => {
    if (a === b) return 0;
    const between = held(Math.min(a, b), Math.max(a, b)) - (held(a, a) + held(b, b)) / 2;
    return between * between;
  };
  const first = pairs.map(([a]) => a);
  const second = pairs.map(([, b]) => b);
  const kappa = (distance: Distance): number | null => ratio(meanDistance(pairs, distance), mean(first.flatMap((a) => second.map((b) => distance(a, b)))));
  // Values are drawn without replacement for alpha: a value is not compared with itself.
  const alpha = (distance: Distance): number | null => {
    const expected = SCALE.flatMap((a) => SCALE.map((b) => held(a, a) * held(b, b) * distance(a, b))).reduce((sum, term) => sum + term, 0);
    return ratio(meanDistance(pairs, distance), expected / (pooled.length * (pooled.length - 1)));
  };
  return {
    pairs: pairs.length,
    exact: pairs.filter(([a, b]) => a === b).length,
    withinOne: pairs.filter(([a, b]) => Math.abs(a - b) <= 1).length,
    alphaOrdinal: alpha(ranks),
    alphaInterval: alpha(squared),
    kappaQuadratic: kappa(squared),
    kappaLinear: kappa((a, b) => Math.abs(a - b)),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const meanDistance = (pairs: readonly (readonly [number, number])[], distance: Distance): number => mean(pairs.map(([a, b]) => distance(a, b)));
const ratio = (observed: number, expected: number): number | null => (expected === 0 ? null : Math.round((1 - observed / expected) * 1000) / 1000);
