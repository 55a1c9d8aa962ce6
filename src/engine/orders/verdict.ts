/** What checking an order comes to: null when it may stand, else the named reason with what it needs and what there is. */
import type { Objection } from '../orders.ts';

export interface Refusal {
  readonly reason: Objection;
  readonly need: number | null;
  readonly have: number | null;
}
export type Verdict = Refusal | null;

export const refuse = (reason: Objection, need: number | null = null, have: number | null = null): Refusal => ({ reason, need, have });
