/** Reads the bargaining range of every proposal that it could make and sends those with the best expected gain. */
import type { Doctrine } from './doctrine.ts';
import { answerCounters, canBack, dispose, keepWord, openPlan, priceOfThreat, propose } from './plan.ts';
import { prospectsOf } from './prospects.ts';
import { countriesOf, dueThreats, gainOf } from './reading.ts';

const SIZES = { gives: [0, 1, 2], orElses: [0, 1, 2, 3], postures: ['public', 'quiet'], least: 0.1 } as const;

/** Agenda points that a unit of capital is worth elsewhere: low, because what is not spent by the end is worth nothing. */
const CAPITAL_WORTH = 0.01;

/**
 * History: decision analysis of negotiation: before an offer is made, ask what the other side would need in order to agree,
 * how sure that is, and what the offer leaves to oneself. It knows no more than any seat: estimates, not stances.
 * Source: Raiffa, H. (1982), The Art and Science of Negotiation.
 */
export const reader: Doctrine = {
  name: 'reader',
  idea: 'Work out from what may be known how likely each proposal is to be accepted, and send those that promise most for their cost.',
  source: 'Raiffa 1982, The Art and Science of Negotiation',
  play(observation) {
    const plan = openPlan(observation);
    answerCounters(plan, ({ country, counter }) => counter !== null && gainOf(observation, { country, demand: counter.demand }, counter.ask) > 0);
    keepWord(plan);
    for (const threat of dueThreats(plan.view)) {
      const worthIt = priceOfThreat(plan.view, threat) <= plan.capital / 2;
      if (!(worthIt && dispose(plan, 'carry-out', threat))) dispose(plan, 'back-down', threat);
    }
    const worth = ({ gain, cost }: { readonly gain: number; readonly cost: number }): number => gain - CAPITAL_WORTH * cost;
    const prospects = [...prospectsOf(plan.view, countriesOf(observation), SIZES)].sort((a, b) => worth(b) - worth(a));
    for (const one of prospects) if (worth(one) > 0 && canBack(plan, one.stake)) propose(plan, one.draft, 1);
    return plan.orders;
  },
};
