/** What the orders being written would do: price and objection of each, and the capital that would be left. */
import { rehearse } from '../engine/index.ts';
import type { FactOf, Order } from '../engine/index.ts';
import { worldOf } from './game.ts';
import type { GameInHand } from './game.ts';

export interface Rehearsal {
  /** Capital after all orders, income and upkeep of the month included. */
  readonly capital: number;
  /** Capital that this month's orders can spend: what is in hand with this month's income, after upkeep, at most the cap. */
  readonly spendable: number;
  /** Price of each order, 0 where it would be refused. */
  readonly costs: readonly number[];
  /** The refusal that each order would meet, or null. */
  readonly objections: readonly (FactOf<'order-refused'> | null)[];
}

/** Rehearses a list of orders on the world as it stands, which stays as it is. */
export function rehearsalOf(game: GameInHand, orders: readonly Order[]): Rehearsal {
  const result = rehearse(game.setting, worldOf(game), orders);
  const refused = result.facts.filter((fact) => fact.kind === 'order-refused');
  return {
    capital: result.capital,
    spendable: result.facts.find((fact) => fact.kind === 'income')?.capital ?? worldOf(game).capital,
    costs: result.costs,
    objections: orders.map((_, index) => refused.find((fact) => fact.index === index) ?? null),
  };
}
