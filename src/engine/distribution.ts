/** The distribution behind `standardDraw`, in closed form: Irwin-Hall with four uniforms, piecewise polynomial and so exact on every machine. */

const ROOT3 = Math.sqrt(3);
const fourth = (x: number): number => (x > 0 ? x * x * x * x : 0);

/** P(draw <= x), 0..1. Irwin 1927, Hall 1927: F(y) = 1/24 sum (-1)^k C(4,k) (y-k)+^4 with y = x / sqrt 3 + 2. */
export function standardCdf(x: number): number {
  const y = x / ROOT3 + 2;
  if (y <= 0) return 0;
  if (y >= 4) return 1;
  const sum = fourth(y) - 4 * fourth(y - 1) + 6 * fourth(y - 2) - 4 * fourth(y - 3);
  return Math.min(1, Math.max(0, sum / 24));
}

/** The x with P(draw <= x) = p, by 60 halvings. */
function standardQuantile(p: number): number {
  let low = -2 * ROOT3;
  let high = 2 * ROOT3;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (standardCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** `count` equally likely points: the medians of `count` slices of the distribution. */
export const stratifiedPoints = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => standardQuantile((i + 0.5) / count));
