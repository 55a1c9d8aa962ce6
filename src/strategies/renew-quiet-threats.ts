/** Renews quiet threats that cost nothing every month and never carries one out. */
import type { Doctrine } from './doctrine.ts';
import { answerCounters, dispose, keepWord, openPlan, propose } from './plan.ts';
import { askNear, countriesOf, demandsOf, pledgesOf } from './reading.ts';

/**
 * History: none; it plays the rules and not the governments. Without a shock that stays the same for a quarter and without
 * counting a worsened or lapsed threat as backing down, it beat every honest doctrine, so it stays here to be measured.
 * Source: the rules against abuse in src/engine/MODEL.md.
 */
export const renewQuietThreats: Doctrine = {
  name: 'renew-quiet-threats',
  idea: 'Repeat quiet threats every month for a new chance, and never carry one out.',
  source: 'The rules against abuse in MODEL.md',
  abuse: true,
  play(observation) {
    const plan = openPlan(observation);
    answerCounters(plan, () => true);
    keepWord(plan);
    for (const old of observation.proposals) if (old.counter === null) dispose(plan, old.status === 'due' ? 'back-down' : 'withdraw', old);
    const pairs = countriesOf(observation).flatMap((country) => demandsOf(plan.view, country, 1));
    for (const pair of pairs) {
      const orElse = pledgesOf(plan.view, pair.country, { direction: 'pressure', levers: 2, notches: 3 });
      const ask = askNear(observation, pair, 1);
      if (ask !== null && orElse.length > 0) propose(plan, { ...pair, ask, orElse, posture: 'quiet' }, 1);
    }
    return plan.orders;
  },
};
