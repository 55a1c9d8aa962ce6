/** What a seat may observe of a world, and what it may reckon from that before it orders. */
import { cloneWorld } from './begin.ts';
import type { Evaluation, Fact, Offer } from './facts.ts';
import type { Observation } from './observation.ts';
import type { Order } from './orders.ts';
import { openMonth } from './phases/open-month.ts';
import { settleSilence } from './orders/due.ts';
import { takeOrder } from './phases/take-orders.ts';
import { acceptanceChance } from './rules/acceptance.ts';
import { flowsOf } from './rules/flows.ts';
import { ratificationChance, ratificationOf } from './rules/domestic.ts';
import { L, backingOf, pledgePrice, totalUpkeep, upkeepOf } from './rules/prices.ts';
import { assuranceOf, credibilityOf } from './rules/standing.ts';
import type { Stake } from './rules/surplus.ts';
import { beliefsOf, evaluate, sizeOf } from './rules/surplus.ts';
import type { Setting } from './setting.ts';
import { newTurn } from './turn.ts';
import type { PledgeInPlay, World } from './world.ts';
import { LEVERS } from './vocabulary.ts';

/** Compliance is reported in steps of five points, and flows as that explains them: exact readings would give the hidden stance away. */
const REPORTED = 20;
const reported = (value: number): number => Math.round(value * REPORTED) / REPORTED;

/** The observation before the next month's orders. It shares no array with the world that an order could change, and holds no stance. */
export function observe(setting: Setting, world: World): Observation {
  const { stance: _stance, particles: _particles, sums: _sums, ...seen } = cloneWorld(world);
  const compliance = world.compliance.map(reported);
  const { encounters, removals, transferred } = flowsOf(setting, { ...world, compliance });
  const seats = setting.seats.map((_, c) => c);
  return {
    ...seen,
    compliance,
    encounters,
    removals: [...removals],
    transferred,
    // Whether a promise was pivotal is the government's own knowledge.
    accords: seen.accords.map((accord) => ({ ...accord, owed: accord.owed.map((owed) => ({ ...owed, pivotal: false })), target: Math.max(accord.ask, reported(accord.target)), probability: reported(accord.probability) })),
    setting,
    now: world.month + 1,
    credibility: seats.map((c) => credibilityOf(setting, world, c)),
    assurance: seats.map((c) => assuranceOf(setting, world, c)),
  };
}

/** What the order phase would do with these orders: facts with refusals, capital left, and the price of each order. Draws nothing, changes nothing. */
export function rehearse(setting: Setting, world: World, orders: readonly Order[]): { facts: Fact[]; capital: number; costs: number[] } {
  // Stances at the estimate: a rehearsal may not tell what signing would bring to light.
  const turn = newTurn({ setting, tape: null, world: { ...cloneWorld(world), stance: [...world.estimateMean] } });
  openMonth(turn);
  const costs = orders.map((order, index) => {
    const before = turn.world.capital;
    const verdict = takeOrder(turn, order);
    if (verdict !== null) turn.facts.push({ kind: 'order-refused', order, index, ...verdict });
    return before - turn.world.capital;
  });
  settleSilence(turn);
  return { facts: turn.facts, capital: turn.world.capital, costs };
}

/** The bargaining range as far as the seat may know. Probabilities 0..1; capital in units; levels of credibility 0..1. */
export interface Range {
  readonly probability: number;
  readonly low: number;
  readonly high: number;
  /** Capital to carry out the or-else, to pay the give, and what either costs a month. */
  readonly orElsePrice: number;
  readonly givePrice: number;
  readonly orElseUpkeep: number;
  readonly giveUpkeep: number;
  /** Terms at the estimate, without shock. */
  readonly evaluation: Evaluation;
  readonly ratification: { readonly who: string; readonly delay: number; readonly probability: number } | null;
  /** Credibility with this country now, and after backing down from this offer. */
  readonly credibility: number;
  readonly credibilityAfterBluff: number;
}

/** Reckons the range of an offer from an observation alone. Null where country or demand is not in the scenario or cannot be asked. */
export function rangeOf(observation: Observation, offer: Offer): Range | null {
  const { setting } = observation;
  const c = setting.seatIndex[offer.country] ?? -1;
  const d = setting.demandIndex[offer.demand] ?? -1;
  const pair = c * setting.demands.length + d;
  if (c < 0 || d < 0 || setting.askable[pair] !== 1) return null;
  const inPlay = (pledges: Offer['give']): PledgeInPlay[] =>
    pledges.map(({ lever, level }) => ({ lever: LEVERS.indexOf(lever), level, from: observation.levels[c * L + LEVERS.indexOf(lever)] ?? 0 }));
  const give = inPlay(offer.give);
  const orElse = inPlay(offer.orElse);
  const standing = observation.proposals.find((proposal) => proposal.country === c && proposal.demand === d);
  const carried = standing?.status === 'carried';
  const stake: Stake = { country: c, demand: d, ask: offer.ask, give, orElse: carried ? standing.orElse : orElse, posture: offer.posture, signed: false, carried };
  const orElsePrice = pledgePrice(setting, observation, { country: c, pledges: orElse, upward: true });
  const givePrice = pledgePrice(setting, observation, { country: c, pledges: give, upward: false });
  // The offer takes the place of what stands on the same pair, so that is not counted twice.
  const others = { ...observation, proposals: observation.proposals.filter((proposal) => proposal !== standing) };
  const price = setting.scenario.capital.proposal;
  // As the answer will find it: income in, upkeep and proposal paid, and a public threat taken as the affront that it is.
  const inHand = Math.max(0, Math.min(setting.scenario.capital.cap, observation.capital + observation.income) - totalUpkeep(setting, observation) - price);
  const affront = offer.posture === 'public' && !carried ? setting.coefficients.goodwillAffront * (setting.pride[c] ?? 0) * sizeOf(orElse) : 0;
  const then = { ...observation, goodwill: observation.goodwill.map((value, i) => (i === c ? Math.max(-1, value - affront) : value)) };
  const beliefs = beliefsOf(setting, observation, { country: c, backing: backingOf(setting, { ...others, capital: inHand }, orElsePrice + givePrice) });
  const mean = observation.estimateMean[pair] ?? 0;
  const sd = observation.estimateSd[pair] ?? 0;
  const evaluation = evaluate(setting, then, { stake, beliefs, stance: mean, shock: 0, threshold: 0 });
  const home = ratificationOf(setting, c, d);
  const upkeep = (pledges: readonly PledgeInPlay[]): number =>
    pledges.reduce((sum, pledge) => sum + upkeepOf(setting, pledge.lever, pledge.level) - upkeepOf(setting, pledge.lever, pledge.from), 0);
  const bluffed = structuredLedger(observation, c, offer);
  return {
    ...acceptanceChance(setting, then, { stake, beliefs, mean, sd }),
    orElsePrice, givePrice, orElseUpkeep: upkeep(orElse), giveUpkeep: upkeep(give), evaluation,
    ratification:
      home === null
        ? null
        : { who: home.who, delay: home.delay, probability: ratificationChance(setting, { stake, terms: evaluation.terms, ideal: evaluation.ideal, base: home.base }) },
    credibility: observation.credibility[c] ?? 0,
    credibilityAfterBluff: orElse.length === 0 ? (observation.credibility[c] ?? 0) : credibilityOf(setting, bluffed, c),
  };
}

/** The records as they would stand after one bluff towards the country. */
function structuredLedger(observation: Observation, c: number, offer: Offer): Pick<World, 'threats' | 'promises'> {
  const add = (values: readonly number[], by: number): number[] => values.map((value, i) => (i === c ? value + by : value));
  const { threats, promises } = observation;
  return { promises, threats: { ...threats, made: add(threats.made, 1), publicMade: add(threats.publicMade, offer.posture === 'public' ? 1 : 0) } };
}
