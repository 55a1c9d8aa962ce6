/** The weights that a class gives to the five lenses: whole per cent that always sum to a hundred, kept with the game. */
import type { RunNote } from '../content/run/run.ts';
import { LENSES } from '../engine/index.ts';
import type { Lens } from '../engine/index.ts';

/** Per cent, whole numbers 0..100 that sum to 100: what is shown is what is reckoned with. */
export type Weights = Readonly<Record<Lens, number>>;

/** Every lens alike. */
export const EVEN: Weights = { agenda: 20, partners: 20, people: 20, home: 20, standing: 20 };

const ALL = 100;

/**
 * Whole numbers in proportion to shares, by the largest remainder; of equal remainders the earlier one is raised.
 * @param shares none below zero; all alike where they are all zero
 * @param total a whole number, not below zero
 * @returns whole numbers that sum to the total, each less than one away from its exact part
 */
export function apportion(shares: readonly number[], total: number): readonly number[] {
  const sum = shares.reduce((all, one) => all + one, 0);
  const exact = shares.map((one) => (sum > 0 ? (one / sum) * total : total / shares.length));
  const floors = exact.map(Math.floor);
  const missing = total - floors.reduce((all, one) => all + one, 0);
  const byRemainder = exact.map((one, index) => ({ index, remainder: one - Math.floor(one) })).toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0));
}

/** Weights of an author, 0..1 with sum 1, in whole per cent. */
export function wholeWeights(shares: Readonly<Record<Lens, number>>): Weights {
  return weightsFrom(apportion(LENSES.map((lens) => shares[lens]), ALL));
}

/**
 * The weights with one lens at a value; the others share what is left in the proportions that they had in `origin`.
 * Give the weights from before this lens began to move as `origin`: then moving it there and back leaves no trace.
 * @param value per cent; rounded and held within 0..100
 */
export function withWeight(origin: Weights, lens: Lens, value: number): Weights {
  const own = Math.min(ALL, Math.max(0, Math.round(value)));
  const others = apportion(LENSES.filter((one) => one !== lens).map((one) => origin[one]), ALL - own);
  const place = LENSES.indexOf(lens);
  return weightsFrom([...others.slice(0, place), own, ...others.slice(place)]);
}

/** The one figure that weights make of five lenses, 0..100. */
export function figureOf(lenses: Readonly<Record<Lens, number>>, weights: Weights): number {
  return LENSES.reduce((sum, lens) => sum + weights[lens] * lenses[lens], 0) / ALL;
}

export function sameWeights(one: Weights, other: Weights): boolean {
  return LENSES.every((lens) => one[lens] === other[lens]);
}

/** The weights that were kept with a game; null where none were, or where what stands there are none. */
export function weightsIn(notes: readonly RunNote[]): Weights | null {
  const note = notes.findLast(({ kind }) => kind === 'weights');
  if (note === undefined) return null;
  try {
    const value: unknown = JSON.parse(note.text);
    if (typeof value !== 'object' || value === null) return null;
    const parts = LENSES.map((lens): unknown => Reflect.get(value, lens));
    const whole = parts.filter((part): part is number => Number.isInteger(part) && Number(part) >= 0);
    return whole.length === LENSES.length && whole.reduce((sum, part) => sum + part, 0) === ALL ? weightsFrom(whole) : null;
  } catch {
    return null;
  }
}

/**
 * The notes with these weights in place of earlier ones.
 * @param at the weights, and how many months had been played
 */
export function withWeights(notes: readonly RunNote[], at: { weights: Weights; month: number }): readonly RunNote[] {
  return [...notes.filter(({ kind }) => kind !== 'weights'), { month: at.month, kind: 'weights', text: JSON.stringify(at.weights) }];
}

function weightsFrom(parts: readonly number[]): Weights {
  const [agenda = 0, partners = 0, people = 0, home = 0, standing = 0] = parts;
  return { agenda, partners, people, home, standing };
}
