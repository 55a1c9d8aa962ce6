/** The counter-offer of a government that nearly agrees: one change each, the asker's smallest loss (Rubinstein-style shading kept to one round). */
import type { CounterChange } from '../facts.ts';
import type { Setting } from '../setting.ts';
import type { Ask } from '../vocabulary.ts';
import { TOP_LEVEL } from '../vocabulary.ts';
import type { PledgeInPlay, World } from '../world.ts';
import { countNotches, notches, pledgedNotches } from './pledges.ts';
import { L, movePrice } from './prices.ts';
import type { Beliefs, Stake } from './surplus.ts';
import { foldTerms, termsOf } from './surplus.ts';

/** One way to agree after all. `loss` in shares of agenda. */
export interface Candidate {
  readonly change: CounterChange;
  readonly stake: Stake;
  readonly loss: number;
}

type Judge = (stake: Stake) => number;

/** An ask one allowed step lower. */
function lowerAsk(setting: Setting, stake: Stake): Candidate | null {
  const asks = setting.scenario.demands[stake.demand]?.asks ?? [];
  let best: Ask | null = null;
  for (const ask of asks) if (ask < stake.ask && (best === null || ask > best)) best = ask;
  if (best === null) return null;
  return { change: 'lower-ask', stake: { ...stake, ask: best }, loss: (setting.demandWeight[stake.demand] ?? 0) * (stake.ask - best) };
}

/** One more notch of the give that gains the government most; a lever without a give may open one. */
function moreGive(setting: Setting, world: World, at: { stake: Stake; judge: Judge }): Candidate | null {
  const { stake, judge } = at;
  let best: Candidate | null = null;
  let bestSurplus = -Infinity;
  for (let lever = 0; lever < L; lever += 1) {
    const standing = world.levels[stake.country * L + lever] ?? 0;
    const present = stake.give.find((pledge) => pledge.lever === lever);
    if (present === undefined && stake.orElse.some((pledge) => pledge.lever === lever)) continue;
    const level = (present?.level ?? standing) - 1;
    if (level < -TOP_LEVEL || level < (setting.scenario.levers[lever]?.lowest ?? 0)) continue;
    const from = present?.from ?? standing;
    const added: PledgeInPlay = { lever, level, from };
    const taken = pledgedNotches(world, { country: stake.country, lever, exceptDemand: stake.demand });
    let threatened = 0;
    for (const pledge of stake.orElse) if (pledge.lever === lever) threatened |= notches(pledge);
    if ((taken & notches(added)) !== 0 || countNotches(taken | notches(added) | threatened) > TOP_LEVEL) continue;
    const give = [...stake.give.filter((pledge) => pledge.lever !== lever), added];
    const changed = { ...stake, give };
    const surplus = judge(changed);
    if (surplus > bestSurplus) {
      bestSurplus = surplus;
      const price = movePrice(setting, lever, { from: level + 1, to: level });
      best = { change: 'more-give', stake: changed, loss: setting.coefficients.capitalWorth * price };
    }
  }
  return best;
}

/** Governments substitute a cheaper concession: the same terms on another demand without proposal or accord. */
function otherDemands(setting: Setting, world: World, stake: Stake): Candidate[] {
  const found: Candidate[] = [];
  const weight = setting.demandWeight[stake.demand] ?? 0;
  for (let d = 0; d < setting.demands.length; d += 1) {
    const pair = stake.country * setting.demands.length + d;
    if (d === stake.demand || setting.askable[pair] !== 1 || world.month + 1 <= (world.closedUntil[pair] ?? 0)) continue;
    const taken = (item: { country: number; demand: number }): boolean => item.country === stake.country && item.demand === d;
    if (world.proposals.some(taken) || world.accords.some(taken)) continue;
    if (!(setting.scenario.demands[d]?.asks ?? []).includes(stake.ask) || (world.compliance[pair] ?? 0) >= stake.ask) continue;
    found.push({
      change: 'other-demand',
      stake: { ...stake, demand: d },
      loss: Math.max(0, weight - (setting.demandWeight[d] ?? 0)) * stake.ask,
    });
  }
  return found;
}

/**
 * Chooses the counter-offer that costs the asker least among those that leave the government `counterKeeps`; ties fall in
 * the order lower ask, more give, quiet, other demand. `stanceOf(demand)` is the government's own stance. Null: none.
 */
export function chooseCounter(
  setting: Setting,
  world: World,
  at: { stake: Stake; beliefs: Beliefs; stanceOf: (demand: number) => number; shockOf: (demand: number) => number },
): Candidate | null {
  const { stake, beliefs } = at;
  const judge: Judge = (changed) =>
    foldTerms(termsOf(setting, world, { stake: changed, beliefs, stance: at.stanceOf(changed.demand), shock: at.shockOf(changed.demand) }).terms);
  const quiet: Candidate | null = stake.posture === 'public' && !stake.carried ? { change: 'quiet', stake: { ...stake, posture: 'quiet' }, loss: setting.coefficients.quietLoss } : null;
  const candidates = [lowerAsk(setting, stake), moreGive(setting, world, { stake, judge }), quiet, ...otherDemands(setting, world, stake)];
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate === null || judge(candidate.stake) < setting.coefficients.counterKeeps) continue;
    if (best === null || candidate.loss < best.loss) best = candidate;
  }
  return best;
}
