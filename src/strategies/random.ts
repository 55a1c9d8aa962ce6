/** Draws its orders by lot from what is legal: the measure of how much there is to gain by skill. */
import { POSTURES } from '../engine/index.ts';
import type { Doctrine } from './doctrine.ts';
import { answerCounters, dispose, keepWord, move, openPlan, propose } from './plan.ts';
import { countriesOf, demandsOf, dueThreats, leversFelt, levelOf, pledgesOf } from './reading.ts';

/**
 * History: random play is the usual second yardstick of a game, since a game in which it does well has little to teach;
 * Axelrod's tournaments carried a RANDOM entry for the same reason.
 * Source: Axelrod, R. (1980), "Effective Choice in the Prisoner's Dilemma", Journal of Conflict Resolution 24(1).
 */
export const random: Doctrine = {
  name: 'random',
  idea: 'Draw proposals, answers and levers by lot from what is legal.',
  source: 'Axelrod 1980, Effective Choice in the Prisoner\'s Dilemma (the entry RANDOM)',
  play(observation, draw) {
    const plan = openPlan(observation);
    const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(draw() * items.length)];
    const coin = (): boolean => draw() < 0.5;
    answerCounters(plan, coin);
    if (coin()) keepWord(plan);
    for (const threat of dueThreats(plan.view)) if (coin() || !dispose(plan, 'carry-out', threat)) dispose(plan, 'back-down', threat);
    for (const country of countriesOf(observation)) {
      const lever = pick(leversFelt(plan.view, country, coin() ? 'pressure' : 'inducement'));
      if (draw() < 0.1 && lever !== undefined) move(plan, { country, lever, level: levelOf(plan.view, country, lever) + (coin() ? 1 : -1) });
      const pair = pick(demandsOf(plan.view, country, 1));
      const ask = pair && pick(plan.view.setting.scenario.demands[pair.demand]?.asks ?? []);
      if (pair === undefined || ask === undefined || coin()) continue;
      const some = (direction: 'pressure' | 'inducement') => (coin() ? pledgesOf(plan.view, country, { direction, levers: 1, notches: coin() ? 1 : 2 }) : []);
      const orElse = some('pressure');
      const give = some('inducement').filter((one) => orElse.every((other) => other.lever !== one.lever));
      propose(plan, { ...pair, ask, give, orElse, posture: pick(POSTURES) ?? 'public' }, pick([1, 2, 3] as const) ?? 2);
    }
    return plan.orders;
  },
};
