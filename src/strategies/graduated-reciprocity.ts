/** Small announced steps that nobody asked for, an invitation to answer them, and a measured response to either answer (GRIT). */
import type { Doctrine } from './doctrine.ts';
import { answerCounters, canBack, keepWord, move, openPlan, propose } from './plan.ts';
import { prospectsOf } from './prospects.ts';
import { countriesOf, granted, hasAccord, levelOf, leversFelt, priceOfMove, strikesBack } from './reading.ts';

/** An invitation is a small step as well: one notch, asked for where an answer is likeliest. */
const SIZES = { gives: [1], orElses: [0], postures: ['public'], least: 0 } as const;

/**
 * History: Osgood proposed graduated and reciprocated initiatives in tension reduction at the height of the cold war;
 * Etzioni read Kennedy's speech of June 1963 and the test ban that followed as a trial of it, and laboratory work by
 * Lindskold and others found that announced, small and unconditional steps were reciprocated more than bargaining offers.
 * Source: Osgood, C. E. (1962), An Alternative to War or Surrender; Lindskold, S. (1978), Psychological Bulletin 85(4).
 */
export const graduatedReciprocity: Doctrine = {
  name: 'graduated-reciprocity',
  idea: 'Take small announced steps unasked, invite an answer, add a step where cooperation follows and take one back where it does not.',
  source: 'Osgood 1962, An Alternative to War or Surrender',
  play(observation) {
    const plan = openPlan(observation);
    answerCounters(plan, () => true);
    keepWord(plan);
    for (const country of countriesOf(observation)) {
      const cooperates = hasAccord(observation, country);
      const given = granted(observation, country);
      const step = leversFelt(plan.view, country, 'inducement')[0];
      if (strikesBack(observation, country)) {
        const back = given.find(() => !cooperates);
        if (back !== undefined) move(plan, { country, lever: back, level: levelOf(plan.view, country, back) + 1 });
      } else if (given.length === 0 && step !== undefined) {
        const first = { country, lever: step, level: levelOf(plan.view, country, step) - 1 };
        if (canBack(plan, priceOfMove(plan.view, first))) move(plan, first);
      } else {
        const invitation = [...prospectsOf(plan.view, [country], SIZES)].sort((a, b) => b.chance - a.chance)[0];
        if (invitation !== undefined && canBack(plan, invitation.stake)) propose(plan, invitation.draft);
      }
    }
    return plan.orders;
  },
};
