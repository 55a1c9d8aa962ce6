/** Taking a proposal off the table, or leaving an accord. */
import type { Dispose } from '../orders.ts';
import { breakAccord, removeAccord } from '../accords.ts';
import { enter } from '../reputation.ts';
import type { Turn } from '../turn-context.ts';
import { offerOf } from '../turn-context.ts';
import { closeCounter } from './closing.ts';
import { accordOn, isRefusal, pairPlace, proposalOn } from './place.ts';
import { refuse } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** Withdrawing an answered or-else is backing down; leaving an accord under which something is owed is a breach. */
export function withdraw(turn: Turn, order: Dispose): Verdict {
  const { setting, world, facts, month } = turn;
  const place = pairPlace(setting, order.country, order.demand);
  if (isRefusal(place)) return place;
  const proposal = proposalOn(world, place.c, place.d);
  if (proposal !== undefined) {
    if (proposal.status === 'due') return refuse('decide-due-first');
    const offer = offerOf(setting, proposal);
    const early = proposal.status === 'carried' && month < proposal.carried + 2;
    const refused = proposal.status === 'open' && proposal.answered && proposal.orElse.length > 0 && proposal.posture !== 'ambiguous';
    if (early || refused) {
      enter(world.threats, place.c, { kept: 0, made: 1, posture: proposal.posture });
      facts.push({ kind: 'backed-down', offer });
    }
    closeCounter(turn, proposal, 'counter-declined');
    world.proposals = world.proposals.filter((other) => other !== proposal);
    facts.push({ kind: 'withdrawn', offer });
    return null;
  }
  const accord = accordOn(world, place.c, place.d);
  if (accord === undefined) return refuse('nothing-to-withdraw');
  // Nothing is owed before an accord is ratified.
  if (accord.owed.length > 0 && accord.status === 'kept') breakAccord(turn, accord, { kind: 'breached', lever: null });
  else {
    removeAccord(turn, accord);
    facts.push({ kind: 'withdrawn', offer: offerOf(setting, accord) });
  }
  return null;
}
