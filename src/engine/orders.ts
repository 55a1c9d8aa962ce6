/** Everything that a player can order in a month: imperative, plain data, and possibly refused with a named reason. */
import type { Ask, CountryId, DemandId, Lever, Posture } from './vocabulary.ts';

/** A lever and the level that it would be moved to. */
export interface Pledge {
  readonly lever: Lever;
  readonly level: number;
}

export interface SetLever {
  readonly kind: 'set-lever';
  readonly country: CountryId;
  readonly lever: Lever;
  readonly level: number;
}
export interface Meet {
  readonly kind: 'meet';
  readonly country: CountryId;
}
/** A proposal. Empty `give` and `orElse`: a bare ask. Ambiguous proposals have no deadline of their own: `deadline` is then 4. */
export interface Propose {
  readonly kind: 'propose';
  readonly country: CountryId;
  readonly demand: DemandId;
  readonly ask: Ask;
  readonly give: readonly Pledge[];
  readonly orElse: readonly Pledge[];
  readonly deadline: 1 | 2 | 3 | 4;
  readonly posture: Posture;
}
/** Orders about an existing proposal or accord of one country on one demand. */
export interface Dispose {
  readonly kind: 'withdraw' | 'accept-counter' | 'decline-counter' | 'carry-out' | 'extend' | 'back-down';
  readonly country: CountryId;
  readonly demand: DemandId;
}
export type Order = SetLever | Meet | Propose | Dispose;
export type OrderKind = Order['kind'];
export const ORDER_KINDS: readonly OrderKind[] = [
  'set-lever', 'meet', 'propose', 'withdraw', 'accept-counter', 'decline-counter', 'carry-out', 'extend', 'back-down',
];

/** Why an order was refused; sentences are made in panels/text. */
export const OBJECTIONS = [
  'unknown-country', 'not-askable', 'unknown-demand', 'unknown-lever', 'ask-not-allowed', 'level-out-of-range', 'level-unchanged',
  'deadline-out-of-range', 'unknown-posture', 'not-affordable', 'legal-limit', 'too-many-proposals', 'too-many-open',
  'accord-stands', 'same-terms', 'demand-closed', 'lever-twice', 'give-not-easing', 'or-else-not-above-present', 'notch-already-pledged',
  'pledge-too-large', 'ambiguous-once-per-region', 'nothing-to-withdraw', 'no-counter-offer', 'not-due', 'already-extended', 'nothing-to-carry-out', 'decide-due-first',
  'met-already', 'carried-stands', 'not-approved', 'lever-already-set', 'malformed',
] as const;
export type Objection = (typeof OBJECTIONS)[number];
