/** Promises first, to everybody, and delivers as far as capital lasts; never threatens. */
import type { Doctrine } from './doctrine.ts';
import { answerCounters, canBack, keepWord, move, openPlan, propose } from './plan.ts';
import { askNear, countriesOf, demandsOf, levelOf, leversFelt, pledgesOf, priceOfMove, priceOfPledges } from './reading.ts';

/**
 * History: aid as an instrument of foreign policy, from the Alliance for Progress to the Root Causes Strategy for Central
 * America of 2021. Its case: positive sanctions leave goodwill and spread, where threats leave resentment; against it: what
 * is paid for has to be paid for again, and a government may pocket it.
 * Source: Baldwin, D. A. (1971), "The Power of Positive Sanctions", World Politics 24(1); Morgenthau, H. (1962), "A Political
 * Theory of Foreign Aid", American Political Science Review 56(2).
 */
export const gifts: Doctrine = {
  name: 'gifts',
  idea: 'Promise first and to everybody, deliver what was promised, and never threaten.',
  source: 'Baldwin 1971, The Power of Positive Sanctions',
  play(observation) {
    const plan = openPlan(observation);
    answerCounters(plan, () => true);
    keepWord(plan);
    for (const country of countriesOf(observation)) {
      const pair = demandsOf(plan.view, country, 0.75)[0];
      const give = pledgesOf(plan.view, country, { direction: 'inducement', levers: 2, notches: 1 });
      const ask = pair && askNear(observation, pair, 0.5);
      if (pair === undefined || !ask || give.length === 0 || !canBack(plan, priceOfPledges(plan.view, country, give))) continue;
      propose(plan, { ...pair, ask, give, posture: 'public' });
    }
    for (const country of countriesOf(observation)) {
      const lever = leversFelt(plan.view, country, 'inducement')[0];
      if (lever === undefined) continue;
      const gift = { country, lever, level: levelOf(plan.view, country, lever) - 1 };
      if (canBack(plan, priceOfMove(plan.view, gift), plan.view.income)) move(plan, gift);
    }
    return plan.orders;
  },
};
