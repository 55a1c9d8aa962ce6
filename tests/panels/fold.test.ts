// The shown figures of a decision: they add up, they are nearly the truth, and they tell which side of the bar the surplus fell.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TERMS } from '../../src/engine/index.ts';
import type { ExplainedTerm } from '../../src/engine/index.ts';
import { foldOf, knowable, shownOf } from '../../src/panels/why/fold.ts';

/** Terms on the engine's grid of 2^-20. */
const terms = fc
  .array(fc.integer({ min: -3 * 2 ** 20, max: 3 * 2 ** 20 }), { minLength: 1, maxLength: TERMS.length })
  .map((values) => values.map((value, index) => ({ name: TERMS[index] ?? 'stick', value: value / 2 ** 20 })));
const threshold = fc.constantFrom(0, 0.02, -0.3);
const near = (value: number): number => Math.round(value * 1e6) / 1e6;

describe('shown figures', () => {
  test('add up to the shown surplus, step by step', () => {
    fc.assert(
      fc.property(terms, threshold, (list, bar) => {
        const { values, sums, surplus } = shownOf(list, bar);
        let sum = 0;
        expect(sums.map(near)).toEqual(values.map((value) => near((sum += value))));
        expect(near(sums.at(-1) ?? 0)).toBe(near(surplus));
      }),
    );
  });

  test('lie less than one unit of the last place from the truth; the surplus is rounded as usual', () => {
    fc.assert(
      fc.property(terms, threshold, (list, bar) => {
        const { values, digits, surplus } = shownOf(list, bar);
        const unit = 10 ** -digits;
        list.forEach(({ value }, index) => expect(Math.abs((values[index] ?? 0) - value)).toBeLessThan(unit + 1e-9));
        expect(Math.abs(surplus - (foldOf(list).at(-1)?.to ?? 0))).toBeLessThanOrEqual(unit / 2 + 1e-9);
        expect(digits).toBeLessThanOrEqual(4);
      }),
    );
  });

  test('keep a term of nothing at nothing', () => {
    fc.assert(
      fc.property(terms, (list) => {
        const { values } = shownOf([...list, { name: 'shock', value: 0 }], 0);
        expect(values.at(-1)).toBe(0);
      }),
    );
  });

  test('show more digits where two would hide the difference that decided', () => {
    expect(shownOf([{ name: 'stick', value: -0.001 }], 0)).toMatchObject({ digits: 3, surplus: -0.001 });
    expect(shownOf([{ name: 'stick', value: 0.47 }], 0).digits).toBe(2);
  });
});

test('a circumstance of zero is left out where it is part of the rest, and only there', () => {
  const shock = { name: 'shock', value: 0, parameters: [] } as const;
  const rest = { name: 'rest', value: 0.3, parameters: [] } as const;
  const side = (...terms: readonly ExplainedTerm[]) => ({ terms });
  expect(knowable([side(shock, rest)])).toEqual([side(rest)]);
  expect(knowable([side(shock)])).toEqual([side(shock)]);
  // Two sides stand in one table: what one of them has, both show.
  const moved = { name: 'shock', value: -0.1, parameters: [] } as const;
  expect(knowable([side(shock, rest), side(moved, rest)])).toEqual([side(shock, rest), side(moved, rest)]);
});
