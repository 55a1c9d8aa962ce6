/** What an offer may come to, reckoned from an observation alone: its odds for many offers at once, or its whole range for one. */
import type { Evaluation, Offer } from './facts.ts';
import type { Observation } from './observation.ts';
import { proposalOn } from './orders/place.ts';
import type { Uncertain } from './rules/acceptance.ts';
import { acceptanceChance, fixedPart, meanChance } from './rules/acceptance.ts';
import { ratificationChance, ratificationOf } from './rules/domestic.ts';
import { idealAt, pullsOf } from './rules/ideal.ts';
import { L, backedBy, openCommitments, pledgePrice, totalUpkeep, upkeepOf } from './rules/prices.ts';
import { credibilityOf } from './rules/standing.ts';
import type { Beliefs, FixedTerms, Package, Stake } from './rules/surplus.ts';
import { beliefsOf, evaluate, fixedTermsOf, sizeOf } from './rules/surplus.ts';
import type { Setting } from './setting.ts';
import type { Ask } from './vocabulary.ts';
import { LEVERS } from './vocabulary.ts';
import type { PledgeInPlay, Proposal, World } from './world.ts';

/** Capital to carry out an or-else, to pay a give, and what either costs a month. */
export interface Prices {
  readonly orElsePrice: number;
  readonly givePrice: number;
  readonly orElseUpkeep: number;
  readonly giveUpkeep: number;
}

/** What is offered and threatened, whatever is demanded for it. */
export type Bid = Omit<Offer, 'demand' | 'ask'>;

/** A bid weighed against one government's beliefs as the answer will find them: all that no demand and no ask changes. */
export interface WeighedBid extends Prices {
  readonly observation: Observation;
  readonly bid: Bid;
  readonly inPlay: Package;
  readonly beliefs: Beliefs;
  readonly fixed: FixedTerms;
  /** Goodwill after the affront that a public threat is. */
  readonly goodwill: number;
}

/** Chances 0..1 of a signature, and of ratification after it (1 where nobody has to ratify). */
export interface Odds {
  readonly probability: number;
  readonly ratification: number;
}

/** The bargaining range as far as the seat may know. Probabilities 0..1; capital in units; levels of credibility 0..1. */
export interface Range extends Prices {
  readonly probability: number;
  readonly low: number;
  readonly high: number;
  /** Terms at the estimate, without shock. */
  readonly evaluation: Evaluation;
  readonly ratification: { readonly who: string; readonly delay: number; readonly probability: number } | null;
  /** Credibility with this country now, and after backing down from this offer. */
  readonly credibility: number;
  readonly credibilityAfterBluff: number;
}

/**
 * Weighs a bid towards one government, once for all demands that it may be made for. Null where the country has no seat.
 *
 * @param standing a proposal whose place the offer would take: its cost is not counted twice, and a carried-out or-else stays
 */
export function weighBid(observation: Observation, bid: Bid, standing?: Proposal): WeighedBid | null {
  const { setting } = observation;
  const country = setting.seatIndex[bid.country] ?? -1;
  if (country < 0) return null;
  const give = pledgesInPlay(observation, country, bid.give);
  const orElse = pledgesInPlay(observation, country, bid.orElse);
  const carried = standing?.status === 'carried';
  const inPlay: Package = { country, give, orElse: carried ? standing.orElse : orElse, posture: bid.posture, signed: false, carried };
  const orElsePrice = pledgePrice(setting, observation, { country, pledges: orElse, upward: true });
  const givePrice = pledgePrice(setting, observation, { country, pledges: give, upward: false });
  const backing = backedBy(inHandAtAnswer(observation) + observation.income, openCommitments(setting, observation, standing) + (orElsePrice + givePrice));
  const beliefs = beliefsOf(setting, observation, { country, backing });
  const affront = bid.posture === 'public' && !carried ? setting.coefficients.goodwillAffront * (setting.pride[country] ?? 0) * sizeOf(orElse) : 0;
  return {
    observation, bid, inPlay, beliefs,
    fixed: fixedTermsOf(setting, observation, { stake: inPlay, beliefs }),
    goodwill: Math.max(-1, (observation.goodwill[country] ?? 0) - affront),
    orElsePrice, givePrice, orElseUpkeep: addedUpkeep(setting, orElse), giveUpkeep: addedUpkeep(setting, give),
  };
}

const pledgesInPlay = (observation: Observation, country: number, pledges: Offer['give']): PledgeInPlay[] =>
  pledges.map(({ lever, level }) => {
    const index = LEVERS.indexOf(lever);
    return { lever: index, level, from: observation.levels[country * L + index] ?? 0 };
  });

/** Capital as the answer will find it: income in, upkeep and proposal paid. */
function inHandAtAnswer(observation: Observation): number {
  const { setting, capital, income } = observation;
  const { cap, proposal } = setting.scenario.capital;
  return Math.max(0, Math.min(cap, capital + income) - totalUpkeep(setting, observation) - proposal);
}

function addedUpkeep(setting: Setting, pledges: readonly PledgeInPlay[]): number {
  let sum = 0;
  for (const { lever, level, from } of pledges) sum = sum + upkeepOf(setting, lever, level) - upkeepOf(setting, lever, from);
  return sum;
}

/**
 * The odds of a weighed bid for part `ask` of the demand at this index: the same numbers as in `rangeOf`, without the terms
 * behind them. Null where it cannot be asked.
 */
export function oddsOf(weighed: WeighedBid, demand: number, ask: Ask): Odds | null {
  const { observation, bid, inPlay } = weighed;
  const { setting } = observation;
  if (setting.askable[inPlay.country * setting.demands.length + demand] !== 1) return null;
  const standing = proposalOn(observation, inPlay.country, demand);
  const own = standing === undefined ? weighed : weighBid(observation, bid, standing);
  if (own === null) return null;
  const at = uncertainOf(own, demand, ask);
  const home = ratificationOf(setting, inPlay.country, demand);
  return {
    probability: meanChance(setting, at),
    ratification: home === null ? 1 : ratificationAt(own, at, home.base),
  };
}

function uncertainOf(weighed: WeighedBid, demand: number, ask: Ask): Uncertain {
  const { observation, fixed, goodwill } = weighed;
  const { country } = weighed.inPlay;
  const pair = country * observation.setting.demands.length + demand;
  return {
    fixed: fixedPart(fixed), ask,
    pulls: pullsOf(observation.setting, observation, { country, demand, goodwill }),
    mean: observation.estimateMean[pair] ?? 0,
    sd: observation.estimateSd[pair] ?? 0,
  };
}

/** Chance of ratification if the stance lies at the estimate. */
function ratificationAt(weighed: WeighedBid, at: Uncertain, base: number): number {
  const { country, orElse, posture } = weighed.inPlay;
  return ratificationChance(weighed.observation.setting, { stake: { country, ask: at.ask, orElse, posture }, terms: weighed.fixed, ideal: idealAt(at.mean, at.pulls), base });
}

/** Reckons the range of an offer from an observation alone. Null where country or demand is not in the scenario or cannot be asked. */
export function rangeOf(observation: Observation, offer: Offer): Range | null {
  const { setting } = observation;
  const c = setting.seatIndex[offer.country] ?? -1;
  const d = setting.demandIndex[offer.demand] ?? -1;
  if (c < 0 || d < 0 || setting.askable[c * setting.demands.length + d] !== 1) return null;
  const weighed = weighBid(observation, offer, proposalOn(observation, c, d));
  if (weighed === null) return null;
  const { inPlay, beliefs, goodwill, orElsePrice, givePrice, orElseUpkeep, giveUpkeep } = weighed;
  const at = uncertainOf(weighed, d, offer.ask);
  const then = { ...observation, goodwill: observation.goodwill.with(c, goodwill) };
  const stake: Stake = { ...inPlay, demand: d, ask: offer.ask };
  const home = ratificationOf(setting, c, d);
  const credibility = observation.credibility[c] ?? 0;
  return {
    ...acceptanceChance(setting, then, { stake, beliefs, mean: at.mean, sd: at.sd }),
    orElsePrice, givePrice, orElseUpkeep, giveUpkeep,
    evaluation: evaluate(setting, then, { stake, beliefs, stance: at.mean, shock: 0, threshold: 0 }),
    ratification: home === null ? null : { who: home.who, delay: home.delay, probability: ratificationAt(weighed, at, home.base) },
    credibility,
    credibilityAfterBluff: offer.orElse.length === 0 ? credibility : credibilityOf(setting, afterBluff(observation, c, offer), c),
  };
}

/** The records as they would stand after one bluff towards the country. */
function afterBluff(observation: Observation, c: number, offer: Offer): Pick<World, 'threats' | 'promises'> {
  const add = (values: readonly number[], by: number): number[] => values.map((value, i) => (i === c ? value + by : value));
  const { threats, promises } = observation;
  return { promises, threats: { ...threats, made: add(threats.made, 1), publicMade: add(threats.publicMade, offer.posture === 'public' ? 1 : 0) } };
}
