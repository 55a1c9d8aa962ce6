/** Answering a government's counter-offer: accepted it is an accord, declined or left unanswered it closes the demand for two months. */
import type { Dispose } from '../orders.ts';
import { signAccord } from '../accords.ts';
import { shockDraw } from '../random.ts';
import { notches, notchesOnLever } from '../rules/pledges.ts';
import { backingOf } from '../rules/prices.ts';
import { beliefsOf, stakeOf } from '../rules/surplus.ts';
import type { Turn } from '../turn-context.ts';
import { offerOf } from '../turn-context.ts';
import type { Proposal } from '../world.ts';
import { closeCounter, closeIfOver } from './closing.ts';
import { accordOn, isRefusal, pairPlace, proposalOn } from './place.ts';
import { refuse } from './verdict.ts';
import type { Verdict } from './verdict.ts';

function pending(turn: Turn, order: Dispose): Proposal | Verdict {
  const place = pairPlace(turn.setting, order.country, order.demand);
  if (isRefusal(place)) return place;
  const proposal = proposalOn(turn.world, place.c, place.d);
  return proposal?.counter?.month === turn.month - 1 ? proposal : refuse('no-counter-offer');
}

/** Accepts the counter-offer of last month: an accord without another evaluation. Named by the demand of the original proposal. */
export function acceptCounter(turn: Turn, order: Dispose): Verdict {
  const { setting, world } = turn;
  const proposal = pending(turn, order);
  if (proposal === null || isRefusal(proposal)) return proposal;
  const counter = proposal.counter;
  if (counter === null) return refuse('no-counter-offer');
  if (accordOn(world, proposal.country, counter.demand) !== undefined) return refuse('accord-stands');
  // Two counter-offers of one month may have asked for the same notch: it can be given once.
  const given = world.accords.filter((accord) => accord.country === proposal.country);
  const twice = counter.give.some((pledge) => given.some((accord) => (notchesOnLever(accord.owed, pledge.lever) & notches(pledge)) !== 0));
  if (twice) return refuse('notch-already-pledged');
  turn.facts.push({ kind: 'counter-accepted', offer: offerOf(setting, { ...counter, country: proposal.country }) });
  world.proposals = world.proposals.filter((other) => other !== proposal);
  const overtaken = proposalOn(world, proposal.country, counter.demand);
  if (overtaken !== undefined) turn.facts.push({ kind: 'closed', offer: offerOf(setting, overtaken) });
  signAccord(turn, {
    stake: stakeOf({ ...counter, country: proposal.country }, counter.give, { signed: false, carried: proposal.status === 'carried' }),
    beliefs: beliefsOf(setting, world, { country: proposal.country, backing: backingOf(setting, world, 0) }),
    shock: turn.tape === null ? 0 : shockDraw(turn.tape, { country: proposal.country, demand: counter.demand, month: turn.month - 1 }),
  });
  return null;
}

export function declineCounter(turn: Turn, order: Dispose): Verdict {
  const proposal = pending(turn, order);
  if (proposal === null || isRefusal(proposal)) return proposal;
  closeCounter(turn, proposal, 'counter-declined');
  closeIfOver(turn, proposal);
  return null;
}

/** Counter-offers bind for one month: those that nobody took lapse. */
export function lapseCounters(turn: Turn): void {
  for (const proposal of turn.world.proposals) {
    if (proposal.counter === null || proposal.counter.month >= turn.month) continue;
    closeCounter(turn, proposal, 'counter-lapsed');
    closeIfOver(turn, proposal);
  }
}
