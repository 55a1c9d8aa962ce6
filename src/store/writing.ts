/** The orders being written this month: added, removed and moved, never two about the same thing. */
import { Immer } from 'immer';
import type { Order } from '../engine/index.ts';

/** Orders are handed to the engine, whose objects must never be frozen. */
const { produce } = new Immer({ autoFreeze: false });

/** What an order is about, as a key: a later order about the same thing replaces the earlier one. */
export function subjectOf(order: Order): string {
  if (order.kind === 'set-lever') return `lever ${order.country} ${order.lever}`;
  if (order.kind === 'meet') return `meet ${order.country}`;
  if (order.kind === 'propose') return `propose ${order.country} ${order.demand}`;
  return `dispose ${order.country} ${order.demand}`;
}

/** Adds an order at the end, or puts it in the place of the one about the same thing. */
export function addOrder(orders: readonly Order[], order: Order): readonly Order[] {
  const place = orders.findIndex((other) => subjectOf(other) === subjectOf(order));
  return produce(orders as Order[], (draft: Order[]) => {
    draft.splice(place < 0 ? draft.length : place, place < 0 ? 0 : 1, order);
  });
}

/** Removes the order at `index` (0-based); no change when there is none. */
export function removeOrder(orders: readonly Order[], index: number): readonly Order[] {
  return produce(orders as Order[], (draft: Order[]) => {
    draft.splice(index, 1);
  });
}

/** Moves the order at `from` to `to`, both 0-based and within the list; no change otherwise. */
export function moveOrder(orders: readonly Order[], move: { from: number; to: number }): readonly Order[] {
  if (orders[move.from] === undefined || orders[move.to] === undefined) return orders;
  return produce(orders as Order[], (draft: Order[]) => {
    draft.splice(move.to, 0, ...draft.splice(move.from, 1));
  });
}
