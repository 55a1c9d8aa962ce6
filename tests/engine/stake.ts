// Terms under judgement in the small form that tests of the rules write.
import { LEVERS, type Game, type Pledge, type PledgeInPlay, type Terms } from '../../src/engine/index.ts';
import type { Beliefs, Stake } from '../../src/engine/rules/surplus.ts';
import { termsOf } from '../../src/engine/rules/surplus.ts';

export const CERTAIN: Beliefs = { credibility: 1, assurance: 1, restraint: 1, backing: 1 };
/** What the fixture's governments believe at the start. */
export const EVEN: Beliefs = { credibility: 0.5, assurance: 0.5, restraint: 0.7, backing: 1 };

/** Pledges from level 0, unless a third number says from where. */
export const inPlay = (...pledges: readonly (readonly [lever: Pledge['lever'], level: number, from?: number])[]): PledgeInPlay[] =>
  pledges.map(([name, level, from = 0]) => ({ lever: LEVERS.indexOf(name), level, from }));

/** A public demand for 0.75 of the first country's return flights, unless said otherwise. */
export const stakeOf = (terms: Partial<Stake> = {}): Stake => ({
  country: 0, demand: 0, ask: 0.75, give: [], orElse: [], posture: 'public', signed: false, carried: false, ...terms,
});

/** The terms at the country's own stance and no shock. */
export function judged(game: Pick<Game, 'setting' | 'world'>, stake: Stake, at: { beliefs?: Beliefs; stance?: number; shock?: number } = {}): Terms {
  const { setting, world } = game;
  const { beliefs = EVEN, stance = world.stance[stake.country * setting.demands.length + stake.demand] ?? 0, shock = 0 } = at;
  return termsOf(setting, world, { stake, beliefs, stance, shock }).terms;
}
