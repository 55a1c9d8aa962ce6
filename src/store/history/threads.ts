/** Sorts the facts of a game into threads: one negotiation each, from its first word to its end. */
import type { DemandId, Fact, FactOf, Lever, Offer } from '../../engine/index.ts';
import type { GameInHand } from '../game.ts';
import { datedFacts, sameOffer, samePair } from './dated.ts';
import type { Dated, Pair } from './dated.ts';

/** What began a thread: an own proposal, the government's offer on another demand, or an or-else that outlived its accord. */
export type Opening = 'proposal' | 'counter-offer' | 'fallen-accord';

/**
 * How a thread ended. The first five ended an accord: new pressure, a delivery taken back, a promise not delivered in time, leaving it
 * while something was owed (all by the seat), and leaving by the government. `moved`: a counter-offer on another demand was accepted.
 */
export type EndingKind =
  | 'new-pressure'
  | 'taken-back'
  | 'reneged'
  | 'left-by-seat'
  | 'left-by-government'
  | 'not-approved'
  | 'withdrawn'
  | 'closed'
  | 'lapsed'
  | 'backed-down'
  | 'moved';

export interface Ending {
  readonly kind: EndingKind;
  readonly month: number;
  /** The lever on which a promise was not kept. */
  readonly lever: Lever | null;
  /** The demand that the talks moved to. */
  readonly to: DemandId | null;
}

/** One negotiation. It holds at most one accord. */
export interface Thread extends Pair {
  readonly opening: Opening;
  /** What happened in it, in order. */
  readonly steps: readonly Dated[];
  /** Null while it goes on: terms on the table, or an accord. */
  readonly ending: Ending | null;
}

interface Draft extends Pair {
  readonly opening: Opening;
  readonly steps: Dated[];
  ending: Ending | null;
}

type Counter = FactOf<'counter-offered'>;

/** The threads of a game, in the order in which they began. */
export function threadsOf(game: GameInHand): readonly Thread[] {
  const threads: Draft[] = [];
  const counters: Counter[] = [];
  for (const step of datedFacts(game)) {
    const { fact, month } = step;
    if (fact.kind === 'counter-offered') counters.push(fact);
    const pair = pairOf(fact, { counters, orders: game.months[month - 1]?.orders ?? [] });
    if (pair === null) continue;
    const last = threads.findLast((thread) => samePair(thread, pair));
    const thread = last === undefined || !goesOn(last, step) ? opened(pair, fact) : last;
    if (thread !== last) threads.push(thread);
    thread.steps.push(step);
    thread.ending = endingBy(game, thread, step);
  }
  return threads;
}

/** A thread that ended goes on only where its terms were replaced or withdrawn in the same breath. */
function goesOn(thread: Draft, { fact, month }: Dated): boolean {
  if (thread.ending === null) return true;
  if (thread.ending.kind !== 'backed-down' || thread.ending.month !== month) return false;
  return fact.kind === 'withdrawn' || (fact.kind === 'proposed' && fact.replaces);
}

function opened({ country, demand }: Pair, fact: Fact): Draft {
  const opening = fact.kind === 'proposed' ? 'proposal' : fact.kind === 'signed' ? 'counter-offer' : 'fallen-accord';
  return { country, demand, opening, steps: [], ending: null };
}

/** The pair that a fact belongs to; null for facts of no negotiation. What is said of a counter-offer belongs to the demand that was asked. */
function pairOf(fact: Fact, at: { counters: readonly Counter[]; orders: GameInHand['months'][number]['orders'] }): Pair | null {
  if (fact.kind === 'counter-offered') return fact.original;
  if (fact.kind === 'delivered') return fact;
  if (!('offer' in fact)) return null;
  if (fact.kind !== 'counter-accepted' && fact.kind !== 'counter-declined' && fact.kind !== 'counter-lapsed') return fact.offer;
  const taken = (original: Offer): boolean => at.orders.some((order) => order.kind === 'accept-counter' && samePair(order, original));
  const meant = at.counters.filter((one) => sameOffer(one.offer, fact.offer));
  return (meant.findLast(({ original }) => taken(original) === (fact.kind === 'counter-accepted')) ?? meant.at(-1))?.original ?? fact.offer;
}

function endingBy(game: GameInHand, thread: Draft, { fact, month }: Dated): Ending | null {
  const ended = (kind: EndingKind, more: Partial<Ending> = {}): Ending => ({ kind, month, lever: null, to: null, ...more });
  switch (fact.kind) {
    case 'withdrawn':
    case 'closed':
    case 'lapsed':
    case 'backed-down':
      return ended(fact.kind);
    case 'ratification-failed':
      return ended('not-approved');
    case 'reneged':
      return ended('reneged', { lever: fact.lever });
    case 'breached': {
      if (fact.lever !== null) return ended('taken-back', { lever: fact.lever });
      const left = game.months[month - 1]?.orders.some((order) => order.kind === 'withdraw' && samePair(order, thread)) === true;
      return ended(left ? 'left-by-seat' : 'new-pressure');
    }
    case 'accord-reviewed':
      return fact.decision === 'defect' ? ended('left-by-government') : null;
    case 'counter-accepted':
      return fact.offer.demand === thread.demand ? null : ended('moved', { to: fact.offer.demand });
    default:
      return null;
  }
}
