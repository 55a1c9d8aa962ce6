/** Which facts a person should hear of, which are one's own deeds, and of what kind each line of the chronicle is. */
import type { CountryId, Fact } from '../../engine/index.ts';

/** Kinds by which the chronicle can be filtered. */
export const CHRONICLE_KINDS = ['answers', 'deeds', 'events', 'accounts'] as const;
export type ChronicleKind = (typeof CHRONICLE_KINDS)[number];

const ACCOUNTS: ReadonlySet<Fact['kind']> = new Set(['income', 'flows', 'lenses', 'month-closed']);
const DEEDS: ReadonlySet<Fact['kind']> = new Set(['lever-set', 'met', 'proposed', 'withdrawn', 'counter-accepted', 'counter-declined', 'extended']);
/** What the seat kept, broke or could not do: worth hearing of, and still its own doing. */
const CONDUCT: ReadonlySet<Fact['kind']> = new Set([
  'order-refused', 'unpaid-upkeep', 'carried-out', 'backed-down', 'delivered', 'reneged', 'breached', 'threat-on-bought-lever',
]);
const EVENTS: ReadonlySet<Fact['kind']> = new Set(['event', 'legal-limit', 'counter-measure']);

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

/** The kind of a line in the chronicle. */
export function chronicleKind(fact: Fact): ChronicleKind {
  if (!isNotable(fact)) return 'accounts';
  if (isDeed(fact) || CONDUCT.has(fact.kind)) return 'deeds';
  return EVENTS.has(fact.kind) ? 'events' : 'answers';
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
