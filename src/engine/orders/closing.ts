/** What follows when a counter-offer is not taken: the demand closes for two months to terms that are not better on every part. */
import type { Turn } from '../turn-context.ts';
import { offerOf } from '../turn-context.ts';
import { sizeOf } from '../rules/surplus.ts';
import type { PledgeInPlay, Proposal } from '../world.ts';

/** Months for which a demand closes after its counter-offer was declined. */
const CLOSED_MONTHS = 2;

/** Notches given, for the comparison of terms. */
export const giveSize = (give: readonly PledgeInPlay[]): number => give.reduce((sum, pledge) => sum + (pledge.from - pledge.level), 0);

/** Ends the counter-offer of a proposal, where it has one, whichever order or silence does so. */
export function closeCounter(turn: Turn, proposal: Proposal, kind: 'counter-declined' | 'counter-lapsed'): void {
  const { setting, world } = turn;
  const { counter } = proposal;
  if (counter === null) return;
  const pair = proposal.country * setting.demands.length + proposal.demand;
  turn.facts.push({ kind, offer: offerOf(setting, { ...counter, country: proposal.country }) });
  proposal.counter = null;
  world.closedUntil[pair] = turn.month + CLOSED_MONTHS - 1;
  world.closedAsk[pair] = proposal.ask;
  world.closedGive[pair] = giveSize(proposal.give);
  world.closedThreat[pair] = sizeOf(proposal.orElse);
}

/** A proposal that only waited for its counter-offer to be taken is over with it. */
export function closeIfOver(turn: Turn, proposal: Proposal): void {
  if (proposal.status !== 'open' || proposal.due >= turn.month) return;
  turn.world.proposals = turn.world.proposals.filter((other) => other !== proposal);
  turn.facts.push({ kind: 'closed', offer: offerOf(turn.setting, proposal) });
}
