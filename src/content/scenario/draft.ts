/** A scenario while it is checked: the sections that fit their form, and what is known from outside. */
import type { Evidence } from '../../engine/index.ts';
import type { Path } from '../problem.ts';
import type { Remark } from '../source-text.ts';
import { didYouMean } from '../suggestion.ts';
import type { ScenarioDocument } from './document.ts';

/** Sections that do not fit their form are absent, so that the others can still be checked. */
export type Draft = Partial<ScenarioDocument>;

/** What a scenario may refer to. */
export interface ScenarioContext {
  readonly evidence: Evidence;
  /** Names of the doctrines; left out, a check's doctrine is taken as it is. */
  readonly doctrines?: readonly string[];
  /** Names of the published seed sets; left out, a reference is taken as it is. */
  readonly draws?: readonly string[];
}

/** Countries that the evidence or the indicators know, without the asking side. */
export function knownCountries({ evidence }: ScenarioContext): string[] {
  const known = new Set(evidence.indicators.map((row) => row.country));
  for (const article of evidence.articles) for (const unit of article.units) if (/^[A-Z]{3}$/.test(unit.actor)) known.add(unit.actor);
  known.delete('USA');
  return [...known].toSorted((a, b) => (a < b ? -1 : 1));
}

/** A remark for each entry of a list that repeats an earlier one. */
export function repetitions<T>(list: readonly T[], name: (one: T) => string, at: { readonly path: Path; readonly field?: string; readonly what: string }): Remark[] {
  const first = new Map<string, number>();
  return list.flatMap((one, index) => {
    const key = name(one);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return [];
    }
    const path = [...at.path, index, ...(at.field === undefined ? [] : [at.field])];
    return [{ path, message: `${at.what} "${key}" stands twice: entries ${before + 1} and ${index + 1}.`, suggestion: 'Remove or rename one of them.' }];
  });
}

/** A remark where a word is not among the known ones. */
export function unknownWord(word: string, known: readonly string[], at: { readonly path: Path; readonly message: string }): Remark[] {
  return known.includes(word) ? [] : [{ path: at.path, message: at.message, suggestion: didYouMean(word, known) }];
}

/** Sums meet their target up to what rounding to three digits leaves. */
const TOLERANCE = 0.001;

/** A remark where parts do not sum to 1; it says the sum. */
export function sumRemarks(parts: readonly number[], at: { readonly path: Path; readonly what: string }): Remark[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  if (Math.abs(sum - 1) <= TOLERANCE) return [];
  const off = sum - 1;
  const suggestion = `Take ${digits(Math.abs(off))} ${off > 0 ? 'away' : 'more'}: they must sum to 1.`;
  return [{ path: at.path, atName: true, message: `${at.what} sum to ${digits(sum)}.`, suggestion }];
}

const digits = (value: number): string => String(Math.round(value * 10_000) / 10_000);

/** A remark where a month lies after the last one. */
export function horizonRemarks(month: number, draft: Draft, at: { readonly path: Path; readonly what: string }): Remark[] {
  if (draft.months === undefined || month <= draft.months) return [];
  return [{ path: at.path, message: `${at.what} is set for month ${month}, after the last month of the game (${draft.months}).`, suggestion: `Choose a month from 1 to ${draft.months}, or raise "months".` }];
}
