/** What one more order would cost, and what would speak against it. */
import type { Order } from '../../engine/index.ts';
import { rehearsalOf } from '../../store/rehearsal.ts';
import type { GameInHand } from '../../store/game.ts';
import { addOrder } from '../../store/writing.ts';
import { useCardsState, useGame } from '../frame/context.tsx';

export interface Prospect {
  readonly price: number;
  readonly objection: ReturnType<typeof rehearsalOf>['objections'][number];
  /** Capital left after all orders with this one, and what could be spent this month before any. */
  readonly capital: number;
  readonly spendable: number;
  /** True where it takes the place of an order about the same thing. */
  readonly replaces: boolean;
}

/** Rehearses the orders being written with one more. */
export function prospectOf(game: GameInHand, writing: readonly Order[], order: Order): Prospect {
  const orders = addOrder(writing, order);
  const place = orders.indexOf(order);
  const rehearsal = rehearsalOf(game, orders);
  return {
    price: rehearsal.costs[place] ?? 0,
    objection: rehearsal.objections[place] ?? null,
    capital: rehearsal.capital,
    spendable: rehearsal.now,
    replaces: orders.length === writing.length,
  };
}

/** The price of one more order in capital. */
export function usePrice(order: Order): number {
  const game = useGame();
  const writing = useCardsState((state) => state.writing);
  return prospectOf(game, writing, order).price;
}
