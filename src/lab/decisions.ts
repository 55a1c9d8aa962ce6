/** The decisions of a game: each order with the later ones that would have had nothing to refer to without it. */
import type { CountryId, DemandId, Fact, Order } from '../engine/index.ts';
import type { Change, Orders } from './branch.ts';

/** An order in its place: `month` from 1, `index` in the month's list from 0. */
export interface PlacedOrder {
  readonly month: number;
  readonly index: number;
  readonly order: Order;
}

/** An order and what hangs on it. */
export interface DecisionTaken extends PlacedOrder {
  /** The proposal that this order hangs on itself, or null. */
  readonly origin: PlacedOrder | null;
  readonly followers: readonly PlacedOrder[];
}

/** What a game was, as far as its decisions can be read from it. */
interface PlayedGame {
  readonly orders: Orders;
  readonly facts: readonly (readonly Fact[])[];
}

/**
 * Every order that the rules took. With a proposal go the orders about it (answers to its counter-offer, extending, carrying
 * out, backing down, withdrawing) up to the next proposal on the same matter, and the deliveries under the accord that came of
 * it: without the proposal nobody would have given them. Every such order is a decision of its own as well.
 */
export function decisionsIn(game: PlayedGame): DecisionTaken[] {
  const placed = game.orders.flatMap((monthly, at) => monthly.map((order, index): PlacedOrder => ({ month: at + 1, index, order })));
  const taken = placed.filter(({ month, index }) => game.facts[month - 1]?.some((fact) => fact.kind === 'order-refused' && fact.index === index) !== true);
  const decisions = taken.map((one) => ({ ...one, followers: followersOf(one, taken, game) }));
  // A delivery may be owed under two accords at once: the later proposal is the one that it was given for.
  return decisions.map((one) => ({ ...one, origin: placeIn(decisions.findLast(({ followers }) => followers.some((other) => isSame(other, one)))) }));
}

/** What has to be dropped to play the game without a decision. */
export const droppedWith = (decision: DecisionTaken): Change[] => [decision, ...decision.followers].map(({ month, index }) => ({ kind: 'drop-order', month, index }));

function followersOf(first: PlacedOrder, taken: readonly PlacedOrder[], game: PlayedGame): PlacedOrder[] {
  if (first.order.kind !== 'propose') return [];
  const { country, demand } = first.order;
  const later = taken.filter((one) => isAfter(one, first) && one.order.country === country);
  const next = later.find(({ order }) => order.kind === 'propose' && order.demand === demand);
  const thread = next === undefined ? later : later.filter((one) => isAfter(next, one));
  // An accord may be about another matter than the one that was proposed, where the counter-offer was.
  const matters = new Set([demand, ...countersTo(game, { country, demand, from: first.month })]);
  return thread.filter(({ month, order }) => {
    if (order.kind === 'propose' || order.kind === 'meet') return false;
    if (order.kind !== 'set-lever') return order.demand === demand;
    return game.facts[month - 1]?.some((fact) => fact.kind === 'delivered' && fact.country === country && fact.lever === order.lever && matters.has(fact.demand)) === true;
  });
}

const isSame = (one: PlacedOrder, other: PlacedOrder): boolean => one.month === other.month && one.index === other.index;

const placeIn = (one: PlacedOrder | undefined): PlacedOrder | null => (one === undefined ? null : { month: one.month, index: one.index, order: one.order });

const isAfter = (one: PlacedOrder, other: PlacedOrder): boolean => one.month > other.month || (one.month === other.month && one.index > other.index);

function countersTo({ facts }: PlayedGame, at: { readonly country: CountryId; readonly demand: DemandId; readonly from: number }): DemandId[] {
  return facts.slice(at.from - 1).flatMap((monthly) =>
    monthly.flatMap((fact) => (fact.kind === 'counter-offered' && fact.original.country === at.country && fact.original.demand === at.demand ? [fact.offer.demand] : [])),
  );
}
