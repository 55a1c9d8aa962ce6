/** Threatens loudly and always backs down. */
import type { Doctrine } from './doctrine.ts';
import { answerCounters, dispose, keepWord, openPlan, propose } from './plan.ts';
import { askNear, countriesOf, demandsOf, dueThreats, pledgesOf } from './reading.ts';

/**
 * History: the limiting case against which the worth of a reputation is measured. Some hold that a threat which is believed
 * costs nothing, so that many may be made; others that each one that is not kept spends what the next would need.
 * Source: Fearon, J. D. (1994), "Domestic Political Audience Costs and the Escalation of International Disputes", American
 * Political Science Review 88(3); for doubt that backing down costs much, Press, D. G. (2005), Calculating Credibility.
 */
export const bluff: Doctrine = {
  name: 'bluff',
  idea: 'Threaten loudly, and back down whenever the threat is refused.',
  source: 'Fearon 1994, Domestic Political Audience Costs; Press 2005, Calculating Credibility',
  play(observation) {
    const plan = openPlan(observation);
    answerCounters(plan, (proposal) => proposal.counter?.change !== 'more-give');
    keepWord(plan);
    for (const threat of dueThreats(plan.view)) dispose(plan, 'back-down', threat);
    for (const country of countriesOf(observation)) {
      const pair = demandsOf(plan.view, country, 1)[0];
      const orElse = pledgesOf(plan.view, country, { direction: 'pressure', levers: 2, notches: 3 });
      const ask = pair && askNear(observation, pair, 1);
      if (pair !== undefined && ask && orElse.length > 0) propose(plan, { ...pair, ask, orElse, posture: 'public' }, 1);
    }
    return plan.orders;
  },
};
