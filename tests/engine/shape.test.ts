// The shapes of the equations and the distribution behind every Normal draw, against numbers worked by hand.
import { describe, expect, test } from 'vitest';
import { keyedStream, squash, standardDraw } from '../../src/engine/index.ts';
import { standardCdf, stratifiedPoints } from '../../src/engine/distribution.ts';
import { clamp, onGrid, saturate, share } from '../../src/engine/rules/shape.ts';

describe('saturation x / (1 + x)', () => {
  // 1 / 4 : 5 / 4 = 1 / 5; 1 : 2 = 1 / 2; 3 : 4.
  test.each([[0, 0], [0.25, 0.2], [1, 0.5], [3, 0.75]])('of %d is %d', (x, y) => expect(saturate(x)).toBe(y));
});

describe('squash 1/2 + 1/2 x / (1 + |x|)', () => {
  // x = 1: 1/2 + 1/4; x = -3: 1/2 - 3/8; x = 0.25: 1/2 + 1/10.
  test.each([[0, 0.5], [1, 0.75], [-1, 0.25], [-3, 0.125], [0.25, 0.6]])('of %d is %d', (x, y) => expect(squash(x)).toBeCloseTo(y, 15));
});

test('clamp and share keep what lies inside and cut what lies outside', () => {
  expect([clamp(-2, -1, 1), clamp(0.3, -1, 1), clamp(5, -1, 1), share(-0.1), share(0.4), share(1.1)]).toEqual([-1, 0.3, 1, 0, 0.4, 1]);
});

describe('the grid of terms', () => {
  test('rounds to multiples of 2^-32 and has no negative zero', () => {
    expect(onGrid(0.1) * 4294967296).toBe(Math.round(0.1 * 4294967296));
    expect(Object.is(onGrid(-0), 0)).toBe(true);
    expect(Object.is(onGrid(-1e-12), 0)).toBe(true);
  });

  test('adds up in any order', () => {
    const terms = [1.1, -2.7, 0.3, 12.9, -0.4, 0.0001].map(onGrid);
    const sum = terms.reduce((total, term) => total + term, 0);
    expect(terms.toReversed().reduce((total, term) => total + term, 0)).toBe(sum);
  });
});

describe('Irwin-Hall with four uniforms, scaled to variance one', () => {
  // F(y) = y^4 / 24 for y in 0..1; F(1) = 1/24, F(2) = 1/2, F(3) = 23/24 (tables of Irwin and Hall 1927); x = (y - 2) sqrt 3.
  const root3 = Math.sqrt(3);
  test.each([[0, 0], [0.5, 1 / 384], [1, 1 / 24], [2, 1 / 2], [3, 23 / 24], [4, 1]])('F(%d) = %d', (y, p) => {
    expect(standardCdf((y - 2) * root3)).toBeCloseTo(p, 12);
  });

  // F(1.5) = (1.5^4 - 4 x 0.5^4) / 24 = (5.0625 - 0.25) / 24 = 0.200520833...
  test('between the knots', () => expect(standardCdf(-0.5 * root3)).toBeCloseTo(4.8125 / 24, 12));

  test('beyond its support it is 0 and 1 exactly', () => expect([standardCdf(-4), standardCdf(4)]).toEqual([0, 1]));

  test('stratified points are the medians of equal slices, symmetric, of mean 0 and nearly of variance 1', () => {
    const points = stratifiedPoints(64);
    points.forEach((point, i) => {
      expect(standardCdf(point)).toBeCloseTo((i + 0.5) / 64, 10);
      expect(point).toBeCloseTo(-(points[63 - i] ?? Number.NaN), 10);
    });
    const variance = points.reduce((sum, point) => sum + point * point, 0) / 64;
    expect(variance).toBeGreaterThan(0.98);
    expect(variance).toBeLessThan(1);
  });

  test('draws follow it: mean 0, variance 1, within four standard errors of 20,000 draws', () => {
    const stream = keyedStream('shape');
    const draws = Array.from({ length: 20_000 }, () => standardDraw(stream));
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const variance = draws.reduce((sum, x) => sum + x * x, 0) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(20_000));
    // The variance of a square is kurtosis - 1 = 2.7 - 1.
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(1.7 / 20_000));
    for (const [x, p] of [[-root3, 1 / 24], [0, 0.5], [root3, 23 / 24]] as const) {
      const found = draws.filter((draw) => draw <= x).length / draws.length;
      expect(Math.abs(found - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / 20_000));
    }
  });
});
