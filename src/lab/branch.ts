/** A game played again on its seed with some of its orders changed, and everything that came out otherwise. */
import type { Game, Objection, Order } from '../engine/index.ts';
import { changedAnswers, type AnswerChange } from './answers.ts';
import { playCourse, withoutFacts, type Course, type RefusedOrder } from './course.ts';

/** Orders by month: `orders[m - 1]` in month m. */
export type Orders = readonly (readonly Order[])[];

/** One change of the orders; `month` from 1, `index` the order's place in the original list of its month, from 0. */
export type Change =
  | { readonly kind: 'drop-order'; readonly month: number; readonly index: number }
  | { readonly kind: 'drop-month'; readonly month: number }
  /** From `month` on these are given instead: `orders[0]` in that month, and so on; the game then ends with them. */
  | { readonly kind: 'replace-from'; readonly month: number; readonly orders: Orders };

/** An order that the rules refused in a changed game only. */
export interface RefusedHere extends RefusedOrder {
  /** True where it refers to a proposal, and none on its matter was made in the changed game up to then. */
  readonly neverProposed: boolean;
}

/** Two courses on one seed side by side. */
export interface Branch {
  readonly original: Course;
  readonly changed: Course;
  /** The first month at whose end the two worlds differ, from 1; 0 where they never do. */
  readonly parted: number;
  readonly answers: readonly AnswerChange[];
  /** Orders that the rules refused in the changed game and took, or never met, in the original: what they refer to may be missing there. */
  readonly refused: readonly RefusedHere[];
}

/** The orders with the changes made. What is dropped is named by its place in the original, and is dropped before anything is replaced. */
export function changedOrders(orders: Orders, changes: readonly Change[]): Orders {
  const dropped = orders.map((monthly, at) =>
    monthly.filter((_, index) => !changes.some((change) => change.kind !== 'replace-from' && change.month === at + 1 && (change.kind === 'drop-month' || change.index === index))),
  );
  return changes.reduce<Orders>((now, change) => (change.kind === 'replace-from' ? [...now.slice(0, change.month - 1), ...change.orders] : now), dropped);
}

/**
 * Plays a game again with changed orders. Both meet the same draws, so all that differs follows from the orders.
 *
 * @param begun a game before month 1
 * @param orders the orders as they were given
 */
export function branchOf(begun: Game, orders: Orders, changes: readonly Change[]): Branch {
  return compareCourses(playCourse(begun, orders), playCourse(begun, changedOrders(orders, changes)));
}

/** Lays one course beside another of the same scenario and seed. */
export function compareCourses(original: Course, changed: Course): Branch {
  return {
    original: withoutFacts(original),
    changed: withoutFacts(changed),
    parted: firstParted(original.digests, changed.digests),
    answers: changedAnswers(original.answers, changed.answers),
    refused: newlyRefused(original.refused, changed),
  };
}

/** A month that only one of the two played is no parting. */
function firstParted(before: readonly string[], after: readonly string[]): number {
  const months = Math.min(before.length, after.length);
  return before.slice(0, months).findIndex((digest, index) => digest !== after[index]) + 1;
}

function newlyRefused(before: readonly RefusedOrder[], changed: Course): RefusedHere[] {
  const known = new Set(before.map(keyOf));
  return changed.refused.filter((one) => !known.has(keyOf(one))).map((one) => ({ ...one, neverProposed: isWithoutProposal(one, changed) }));
}

/** The reasons for which the rules refuse what there is nothing to refer to for. */
const REFERS: readonly Objection[] = ['not-due', 'no-counter-offer', 'nothing-to-withdraw', 'nothing-to-carry-out'];

function isWithoutProposal({ order, month, reason }: RefusedOrder, { orders, refused }: Course): boolean {
  if (!('demand' in order) || order.kind === 'propose' || !REFERS.includes(reason)) return false;
  const gone = new Set(refused.map(({ month: at, index }) => `${at} ${index}`));
  return !orders
    .slice(0, month)
    .some((monthly, at) => monthly.some((one, index) => one.kind === 'propose' && one.country === order.country && one.demand === order.demand && !gone.has(`${at + 1} ${index}`)));
}

/** An order keeps its words when others of its month are left out, but not its place. */
const keyOf = ({ month, order }: RefusedOrder): string => `${month} ${JSON.stringify(order)}`;
