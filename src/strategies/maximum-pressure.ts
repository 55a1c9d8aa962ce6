/** Presses everybody at once, in public, carries every threat out and offers no relief. */
import type { Doctrine } from './doctrine.ts';
import { answerCounters, canBack, dispose, move, openPlan, propose } from './plan.ts';
import { askNear, countriesOf, demandsOf, dueThreats, hasAccord, levelOf, leversFelt, pledgesOf, priceOfMove, priceOfPledges } from './reading.ts';

/**
 * History: the name comes from the sanctions policy towards Iran from 2018 on and was used for Venezuela from 2019 on. Its
 * case: a target yields when costs pass what it can bear, so costs should rise fast, from all sides, until it does.
 * What was found against it: pressure without a way out hardens (Nephew), and broad sanctions raised emigration.
 * Source: for the logic and its limits, Nephew, R. (2018), The Art of Sanctions; Pape, R. A. (1997), "Why Economic Sanctions
 * Do Not Work", International Security 22(2).
 */
export const maximumPressure: Doctrine = {
  name: 'maximum-pressure',
  idea: 'Press every government at once, in public and as hard as capital allows; carry threats out and give no relief.',
  source: 'Nephew 2018, The Art of Sanctions; Pape 1997, Why Economic Sanctions Do Not Work',
  play(observation) {
    const plan = openPlan(observation);
    answerCounters(plan, (proposal) => proposal.counter?.change !== 'more-give');
    for (const threat of dueThreats(plan.view)) if (!dispose(plan, 'carry-out', threat)) dispose(plan, 'extend', threat);
    for (const country of countriesOf(observation)) {
      const pair = demandsOf(plan.view, country, 1)[0];
      const ask = pair && askNear(observation, pair, 1);
      const orElse = pledgesOf(plan.view, country, { direction: 'pressure', levers: 2, notches: 1 });
      if (pair !== undefined && ask && orElse.length > 0 && canBack(plan, priceOfPledges(plan.view, country, orElse))) propose(plan, { ...pair, ask, orElse, posture: 'public' }, 1);
    }
    for (const country of countriesOf(observation)) {
      const lever = leversFelt(plan.view, country, 'pressure')[0];
      if (lever === undefined || hasAccord(plan.view, country)) continue;
      const more = { country, lever, level: levelOf(plan.view, country, lever) + 1 };
      if (canBack(plan, priceOfMove(plan.view, more), plan.view.income)) move(plan, more);
    }
    return plan.orders;
  },
};
