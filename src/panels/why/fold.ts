/** The left fold of a decision's terms, step by step, as the engine adds them, and figures of it that add up as they are shown. */
import type { ExplainedTerm } from '../../engine/index.ts';

/** A part of a sum. */
interface Part<Name extends string> {
  readonly name: Name;
  readonly value: number;
}

/** One part with the sums before and after it. */
export interface Step<Name extends string = ExplainedTerm['name']> {
  readonly name: Name;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The steps from the first part to the whole; for the terms of a decision the last `to` is the surplus, exactly. */
export function foldOf<Name extends string>(terms: readonly Part<Name>[]): readonly Step<Name>[] {
  let sum = 0;
  return terms.map(({ name, value }) => {
    const from = sum;
    sum += value;
    return { name, value, from, to: sum };
  });
}

/** The terms without a circumstance that is zero on every side: who sees only estimates cannot know it, and it is part of the rest. */
export function knowable<Side extends { readonly terms: readonly ExplainedTerm[] }>(sides: readonly Side[]): readonly Side[] {
  const isIdle = sides.every(({ terms }) => terms.some(({ name }) => name === 'rest') && terms.every(({ name, value }) => name !== 'shock' || value === 0));
  return isIdle ? sides.map((side) => ({ ...side, terms: side.terms.filter(({ name }) => name !== 'shock') })) : sides;
}

/** The ends of a scale that several rows share. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

export function extentOf(values: readonly number[]): Extent {
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** A decision in shown figures: values and running sums rounded so that they add up, with as many digits after the point as tell surplus and threshold apart. */
export interface Shown {
  readonly digits: number;
  readonly values: readonly number[];
  readonly sums: readonly number[];
  readonly surplus: number;
}

const MOST_DIGITS = 4;

/** The figures of a decision: each less than one unit of the last place from the truth, their sum the rounded surplus (largest remainder method). */
export function shownOf(terms: readonly Part<string>[], threshold: number): Shown {
  const surplus = foldOf(terms).at(-1)?.to ?? 0;
  let digits = 2;
  while (digits < MOST_DIGITS && surplus !== threshold && rounded(surplus, digits) === rounded(threshold, digits)) digits += 1;
  const unit = 10 ** digits;
  const floors = terms.map(({ value }) => Math.floor(value * unit));
  const missing = Math.round(surplus * unit) - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = terms.map(({ value }, index) => ({ index, remainder: value * unit - (floors[index] ?? 0) })).toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, Math.max(0, missing)).map(({ index }) => index));
  const parts = floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0));
  let sum = 0;
  const sums = parts.map((part) => (sum += part) / unit);
  return { digits, values: parts.map((part) => part / unit), sums, surplus: sum / unit };
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits);
}
