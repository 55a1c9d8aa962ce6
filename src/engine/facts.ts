/** What happened in a month: past tense, plain data, never words; chronicle, Why and map all read these. */
import type { Ask, CounterMeasure, CountryId, DemandId, Lens, Lever, Posture, Term } from './vocabulary.ts';
import type { Objection, Order, Pledge } from './orders.ts';

/** The named terms of one evaluation, in fold order; their left fold is the surplus, exactly. */
export type Terms = Readonly<Record<Term, number>>;

/** The same evaluation as the seat could know it: terms at the estimate plus one rest; they fold to the same surplus, exactly. */
export interface SeatTerms {
  readonly terms: Terms;
  /** "What could not be known". */
  readonly rest: number;
  /** The estimate used: mean and sd of the drawn stance. */
  readonly stance: { readonly mean: number; readonly sd: number };
}

/** Terms on the table. */
export interface Offer {
  readonly country: CountryId;
  readonly demand: DemandId;
  readonly ask: Ask;
  readonly give: readonly Pledge[];
  readonly orElse: readonly Pledge[];
  readonly posture: Posture;
}

export type CounterChange = 'lower-ask' | 'more-give' | 'quiet' | 'other-demand';

/** One evaluated decision of a government. `threshold` is what the surplus had to exceed. */
export interface Evaluation {
  readonly surplus: number;
  readonly threshold: number;
  readonly terms: Terms;
  readonly seat: SeatTerms;
  readonly ideal: number;
  /** The drawn stance behind the ideal: hidden from the seat until the debrief. */
  readonly stance: number;
  /** What entered the terms: beliefs and states at that moment, 0..1 unless said. */
  readonly basis: {
    readonly credibility: number;
    readonly assurance: number;
    readonly restraint: number;
    readonly backing: number;
    readonly goodwill: number;
    readonly bloc: number;
    readonly hedging: number;
  };
}

export type Fact =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'legal-limit'; readonly id: string; readonly country: CountryId; readonly lever: Lever; readonly from: number; readonly to: number }
  | { readonly kind: 'income'; readonly income: number; readonly upkeep: number; readonly capital: number }
  | { readonly kind: 'unpaid-upkeep'; readonly country: CountryId; readonly lever: Lever; readonly from: number; readonly to: number }
  | { readonly kind: 'order-refused'; readonly order: Order; readonly index: number; readonly reason: Objection; readonly need: number | null; readonly have: number | null }
  | { readonly kind: 'lever-set'; readonly country: CountryId; readonly lever: Lever; readonly from: number; readonly to: number; readonly cost: number }
  | { readonly kind: 'met'; readonly country: CountryId }
  | { readonly kind: 'proposed'; readonly offer: Offer; readonly due: number; readonly replaces: boolean }
  | { readonly kind: 'withdrawn' | 'closed' | 'lapsed'; readonly offer: Offer }
  | { readonly kind: 'answered'; readonly offer: Offer; readonly decision: 'accept' | 'counter' | 'refuse'; readonly final: boolean; readonly evaluation: Evaluation }
  | { readonly kind: 'counter-offered'; readonly offer: Offer; readonly original: Offer; readonly change: CounterChange; readonly evaluation: Evaluation }
  | { readonly kind: 'counter-accepted' | 'counter-declined' | 'counter-lapsed'; readonly offer: Offer }
  | { readonly kind: 'signed'; readonly offer: Offer; readonly target: number; readonly ratification: { readonly who: string; readonly month: number; readonly probability: number } | null }
  | { readonly kind: 'ratified' | 'ratification-failed'; readonly offer: Offer; readonly probability: number }
  | { readonly kind: 'accord-reviewed'; readonly offer: Offer; readonly decision: 'keep' | 'defect'; readonly evaluation: Evaluation }
  | { readonly kind: 'delivered'; readonly country: CountryId; readonly demand: DemandId; readonly lever: Lever; readonly level: number }
  | { readonly kind: 'reneged' | 'breached'; readonly offer: Offer; readonly lever: Lever | null }
  | { readonly kind: 'threat-due' | 'carried-out' | 'extended' | 'backed-down' | 'threat-met'; readonly offer: Offer }
  | { readonly kind: 'threat-on-bought-lever'; readonly offer: Offer; readonly lever: Lever; readonly weight: number }
  | { readonly kind: 'counter-measure'; readonly country: CountryId; readonly measure: CounterMeasure; readonly stage: 'threatened' | 'carried-out' | 'withdrawn' | 'lifted'; readonly hazard: number; readonly pressure: number }
  | { readonly kind: 'flows'; readonly encounters: number; readonly removals: readonly number[]; readonly transferred: number }
  | { readonly kind: 'lenses'; readonly lenses: Readonly<Record<Lens, number>> }
  | { readonly kind: 'month-closed'; readonly month: number; readonly digest: string };

export type FactKind = Fact['kind'];
/** The fact of one kind. */
export type FactOf<K extends FactKind> = Fact extends infer F ? (F extends { readonly kind: infer Own } ? (K extends Own ? F & { readonly kind: K } : never) : never) : never;
