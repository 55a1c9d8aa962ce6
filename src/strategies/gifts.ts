/** Promises first, to everybody, and delivers as far as capital lasts; never threatens. */
import type { Doctrine } from './doctrine.ts';
import { answerCounters, canBack, keepWord, move, openPlan, propose } from './plan.ts';
import { prospectsOf } from './prospects.ts';
import { countriesOf, levelOf, leversFelt, priceOfMove } from './reading.ts';

const SIZES = { gives: [1, 2], orElses: [0], postures: ['public'], least: 0 } as const;

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
      const best = [...prospectsOf(plan.view, [country], SIZES)].sort((a, b) => b.gain - a.gain)[0];
      if (best !== undefined && canBack(plan, best.stake)) propose(plan, best.draft);
    }
    for (const country of countriesOf(observation)) {
      const lever = leversFelt(plan.view, country, 'inducement')[0];
      if (lever === undefined) continue;
      const gift = { country, lever, level: levelOf(plan.view, country, lever) - 1 };
      // What would not fit into the purse next month is given away unasked.
      const overflows = plan.capital + plan.view.income > plan.view.setting.scenario.capital.cap;
      if (overflows && canBack(plan, priceOfMove(plan.view, gift), plan.view.income)) move(plan, gift);
    }
    return plan.orders;
  },
};
