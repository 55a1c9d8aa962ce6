/** The state of a game: one plain object of numbers that its owner alone mutates, indexed by country, demand and lever. */
import type { Ask, CounterMeasure, Posture } from './vocabulary.ts';
import type { CounterChange } from './facts.ts';

/** A pledge in play: lever index, level pledged, level when it was pledged. */
export interface PledgeInPlay {
  lever: number;
  level: number;
  from: number;
}

export interface CounterOffer {
  change: CounterChange;
  demand: number;
  ask: Ask;
  give: PledgeInPlay[];
  orElse: PledgeInPlay[];
  posture: Posture;
  /** Month in which it was made; binding in the next. */
  month: number;
}

/** A proposal on the table. `open`: being answered; `due`: refused and its or-else awaits a decision; `carried`: its or-else is in force. */
export interface Proposal {
  country: number;
  demand: number;
  ask: Ask;
  give: PledgeInPlay[];
  orElse: PledgeInPlay[];
  posture: Posture;
  status: 'open' | 'due' | 'carried';
  /** Month sent, and last month in which it is answered. */
  sent: number;
  due: number;
  extended: boolean;
  answered: boolean;
  counter: CounterOffer | null;
  countered: boolean;
  /** Month of the answer from which the seat last learned, 0 for none on these terms. */
  learned: number;
  /** Month of carrying out, or 0. */
  carried: number;
}

/** What the asker owes under an accord: bring `lever` to `level` or below by `due`, and keep it there. */
export interface Obligation extends PledgeInPlay {
  due: number;
  delivered: boolean;
  /** True where the pledge made the difference at signature: only such promises enter the record. */
  pivotal: boolean;
}

/** An accord. `ratifying` until decided at home, then `kept` while it stands. */
export interface Accord {
  country: number;
  demand: number;
  ask: Ask;
  target: number;
  owed: Obligation[];
  orElse: PledgeInPlay[];
  posture: Posture;
  status: 'ratifying' | 'kept';
  signed: number;
  ratified: number;
  probability: number;
  /** True where the or-else had been carried out before signature. */
  carried: boolean;
}

/** A Beta record (model.md 6): what was kept and made, to this country and in public. Arrays by country. */
export interface Ledger {
  kept: number[];
  made: number[];
  publicKept: number[];
  publicMade: number[];
}

/** C countries (seats), D demands, L = 4 levers; pair index c * D + d, lever index c * L + l. */
export interface World {
  /** Months completed, 0..N. */
  month: number;
  capital: number;
  income: number;
  /** [C*L] integers -3..3. */
  levels: number[];
  /** [C*D] 0..1. */
  compliance: number[];
  /** [C*D] the drawn, hidden stance. */
  stance: number[];
  /** [C*D] how far events have moved the stance since the start; public. */
  stanceShift: number[];
  /** [C*D*64] weights of the seat's stance particles. */
  particles: Float64Array;
  /** [C*D] the seat's current estimate of the stance. */
  estimateMean: number[];
  estimateSd: number[];
  /** [C] */
  goodwill: number[];
  hedging: number[];
  hardship: number[];
  /** [nodes] hardship and extra outflow of corridor countries without a seat start at their prior and follow events. */
  outflowExtra: number[];
  bloc: number;
  threats: Ledger;
  promises: Ledger;
  proposals: Proposal[];
  accords: Accord[];
  /** [C*D] the last month in which the demand is closed to new proposals, and the ask refused then. */
  closedUntil: number[];
  closedAsk: number[];
  closedGive: number[];
  closedThreat: number[];
  /** [C*D] month in which a met threat last entered the record, or 0. */
  metCounted: number[];
  /** [C*L] month in which an accord bought with an or-else on this lever was signed, or 0. */
  boughtOn: number[];
  /** [C*K] counter-measures: 0 none, 1 threatened, 2 in force; and the pressure when threatened. */
  counterStage: number[];
  counterPressure: number[];
  /** Sums over months so far, for means. */
  sums: { agenda: number[]; lenses: number[] };
  /** Last month's readings. */
  encounters: number;
  removals: number[];
  transferred: number;
}

export type { CounterMeasure };
