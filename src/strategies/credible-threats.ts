/** Few threats, each one affordable: carried out when refused, lifted when met. */
import type { Doctrine } from './doctrine.ts';
import { answerCounters, canBack, dispose, keepWord, openPlan, propose } from './plan.ts';
import { askNear, countriesOf, demandsOf, dueThreats, gainOf, pledgesOf, priceOfPledges } from './reading.ts';

/** Threats on the table at once. */
const AT_ONCE = 3;

/**
 * History: Schelling's reading of coercion as bargaining. A threat works when the other side believes that it will happen if
 * they refuse and believes as much that it will stop if they comply; the second half is what is usually forgotten.
 * Source: Schelling, T. C. (1966), Arms and Influence; Sechser, T. S. (2010), "Goliath's Curse", International Organization
 * 64(4), on targets that refuse because they expect the next demand.
 */
export const credibleThreats: Doctrine = {
  name: 'credible-threats',
  idea: 'Threaten seldom and only what can be paid for; carry it out when refused and lift it when met.',
  source: 'Schelling 1966, Arms and Influence',
  play(observation) {
    const plan = openPlan(observation);
    answerCounters(plan, () => true);
    keepWord(plan);
    for (const threat of dueThreats(plan.view)) {
      if (!dispose(plan, 'carry-out', threat) && !dispose(plan, 'extend', threat)) dispose(plan, 'back-down', threat);
    }
    const targets = countriesOf(observation)
      .flatMap((country) => demandsOf(plan.view, country, 0.75).slice(0, 1))
      .sort((a, b) => gainOf(observation, b, 0.75) - gainOf(observation, a, 0.75));
    for (const pair of targets) {
      const open = plan.view.proposals.filter((one) => one.status !== 'carried').length;
      const orElse = pledgesOf(plan.view, pair.country, { direction: 'pressure', levers: 1, notches: 2 });
      const ask = askNear(observation, pair, 0.75);
      if (open >= AT_ONCE || ask === null || orElse.length === 0 || !canBack(plan, priceOfPledges(plan.view, pair.country, orElse), plan.view.income)) continue;
      propose(plan, { ...pair, ask, orElse, posture: 'public' });
    }
    return plan.orders;
  },
};
