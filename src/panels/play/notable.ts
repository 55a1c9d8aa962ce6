/** Which facts a person should hear of, which are one's own deeds, and which are the month's accounts. */
import type { CountryId, Fact } from '../../engine/index.ts';

const ACCOUNTS: ReadonlySet<Fact['kind']> = new Set(['income', 'flows', 'lenses', 'month-closed']);
const DEEDS: ReadonlySet<Fact['kind']> = new Set(['lever-set', 'met', 'proposed', 'withdrawn', 'counter-accepted', 'counter-declined', 'extended']);

/** True for answers, accords, threats, counter-measures, events, refusals and one's own deeds. */
export function isNotable(fact: Fact): boolean {
  if (fact.kind === 'accord-reviewed') return fact.decision === 'defect';
  // What follows at once from an answer is told by the answer's own sentence.
  if (fact.kind === 'answered') return fact.decision !== 'counter';
  return !ACCOUNTS.has(fact.kind);
}

/** True for what the seat itself ordered and what then happened as ordered. */
export function isDeed(fact: Fact): boolean {
  return DEEDS.has(fact.kind);
}

/** The country that a fact is about; null for the whole region. */
export function countryOf(fact: Fact): CountryId | null {
  if ('offer' in fact) return fact.offer.country;
  if ('country' in fact) return fact.country;
  return fact.kind === 'order-refused' ? fact.order.country : null;
}

/** The facts that hold an evaluation and so can be asked "why". */
export type Puzzle = Extract<Fact, { readonly evaluation: unknown }>;

export function isPuzzle(fact: Fact): fact is Puzzle {
  return fact.kind === 'answered' || fact.kind === 'counter-offered' || fact.kind === 'accord-reviewed';
}
