/** Step 3 of a month: orders checked and paid in list order; a refused order is a fact with its reason. */
import type { Order } from '../orders.ts';
import { ORDER_KINDS } from '../orders.ts';
import { acceptCounter, declineCounter, lapseCounters } from '../orders/counter.ts';
import { backDown, carryOut, extend, settleSilence } from '../orders/due.ts';
import { meet } from '../orders/meet.ts';
import { propose } from '../orders/propose.ts';
import { setLever } from '../orders/set-lever.ts';
import type { Verdict } from '../orders/verdict.ts';
import { refuse } from '../orders/verdict.ts';
import { withdraw } from '../orders/withdraw.ts';
import type { Turn } from '../turn-context.ts';

/** What a file could hold in place of an order: the type says no, the world says yes. */
const isMalformed = (order: Order): boolean =>
  !ORDER_KINDS.includes(order.kind) || (order.kind === 'propose' && !(Array.isArray(order.give) && Array.isArray(order.orElse)));

/** Carries out one order or says why not. An order that is refused changes nothing. */
export function takeOrder(turn: Turn, order: Order): Verdict {
  if (isMalformed(order)) return refuse('malformed');
  switch (order.kind) {
    case 'set-lever':
      return setLever(turn, order);
    case 'meet':
      return meet(turn, order);
    case 'propose':
      return propose(turn, order);
    case 'withdraw':
      return withdraw(turn, order);
    case 'accept-counter':
      return acceptCounter(turn, order);
    case 'decline-counter':
      return declineCounter(turn, order);
    case 'carry-out':
      return carryOut(turn, order);
    case 'extend':
      return extend(turn, order);
    case 'back-down':
      return backDown(turn, order);
  }
}

export function takeOrders(turn: Turn, orders: readonly Order[]): void {
  orders.forEach((order, index) => {
    const verdict = takeOrder(turn, order);
    if (verdict !== null) turn.facts.push({ kind: 'order-refused', order, index, ...verdict });
  });
  settleSilence(turn);
  lapseCounters(turn);
}
