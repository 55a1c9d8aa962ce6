/** Puts a threat and a give into one proposal, where most is to be gained. */
import type { Doctrine } from './doctrine.ts';
import { answerCounters, canBack, dispose, keepWord, openPlan, priceOfThreat, propose } from './plan.ts';
import { prospectsOf } from './prospects.ts';
import { countriesOf, dueThreats } from './reading.ts';

const SIZES = { gives: [1], orElses: [2, 3], postures: ['public'], least: 0.1 } as const;

/**
 * History: coercive diplomacy as George described it joins a demand, a threat and an inducement, because a target that gains
 * something has less to lose by agreeing; Jentleson and Whytock read Libya's change of 2003 as reciprocity with credible
 * force behind it and proportion between ends and means. The demand taken first is the one from which most is expected;
 * a refused threat is carried out where that takes at most half of the capital in hand, and dropped where it takes more.
 * Source: George, A. L. (1991), Forceful Persuasion; Jentleson, B. W. and Whytock, C. A. (2005), "Who 'Won' Libya?",
 * International Security 30(3).
 */
export const exchange: Doctrine = {
  name: 'exchange',
  idea: 'Join a threat and a give in one proposal where most is to be gained; deliver on time, and carry out what is worth its cost.',
  source: 'George 1991, Forceful Persuasion; Jentleson and Whytock 2005, Who "Won" Libya?',
  play(observation) {
    const plan = openPlan(observation);
    answerCounters(plan, () => true);
    keepWord(plan);
    for (const threat of dueThreats(plan.view)) {
      const worthIt = priceOfThreat(plan.view, threat) <= plan.capital / 2;
      if (!(worthIt && dispose(plan, 'carry-out', threat))) dispose(plan, 'back-down', threat);
    }
    const prospects = [...prospectsOf(plan.view, countriesOf(observation), SIZES)].sort((a, b) => b.gain - a.gain);
    for (const { draft, stake } of prospects) if (canBack(plan, stake)) propose(plan, draft, 1);
    return plan.orders;
  },
};
