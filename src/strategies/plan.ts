/** A month's orders while they are being written: each is kept only where there is room and capital for it. */
import {
  LEVERS, backingOf, totalUpkeep, type Accord, type CounterOffer, type Observation, type Order, type Pledge, type PledgeInPlay, type Proposal,
} from '../engine/index.ts';
import {
  budgetOf, counterOffers, hasRoom, isFree, levelOf, limitOf, levelsPledged, monthsToKeep, owedDeliveries, priceOfMove, priceOfPledges, type Draft, type Move, type Pair,
} from './reading.ts';

export interface Plan {
  /** The observation as it will stand once the orders written so far are carried out. */
  readonly view: Observation;
  readonly orders: Order[];
  /** Capital left this month. */
  capital: number;
  /** New proposals left this month. */
  proposals: number;
  /** Levers moved this month, by their place in `levels`: each moves once. */
  readonly moved: Set<number>;
}

/** Starts an empty plan. */
export const openPlan = (observation: Observation): Plan => ({
  view: { ...observation, levels: [...observation.levels], proposals: [...observation.proposals], accords: [...observation.accords] },
  orders: [],
  capital: budgetOf(observation),
  proposals: observation.setting.scenario.proposalsAMonth,
  moved: new Set(),
});

/** Brings a lever to a level, where it is not there already, is allowed there and can be paid for. */
export function move(plan: Plan, to: Move): boolean {
  const { view } = plan;
  const seat = view.setting.seats[to.country];
  const lever = LEVERS[to.lever];
  const cost = priceOfMove(view, to);
  const allowed = to.level >= limitOf(view, to, 'inducement') && to.level <= limitOf(view, to, 'pressure');
  const place = to.country * LEVERS.length + to.lever;
  if (seat === undefined || lever === undefined || !allowed || cost > plan.capital || levelOf(view, to.country, to.lever) === to.level || plan.moved.has(place)) return false;
  plan.orders.push({ kind: 'set-lever', country: seat, lever, level: to.level });
  view.levels[place] = to.level;
  plan.moved.add(place);
  plan.capital -= cost;
  return true;
}

/**
 * Puts terms on the table for up to `longest` months, where the pair is free, a proposal is left, and a month remains after
 * the deadline (and after approval there) in which to deliver or to carry out.
 */
export function propose(plan: Plan, draft: Draft, longest: 1 | 2 | 3 | 4 = 2): boolean {
  const { view } = plan;
  const left = monthsToKeep(view, draft);
  const deadline = DEADLINES.findLast((months) => months <= Math.min(longest, left));
  const { proposal: cost } = view.setting.scenario.capital;
  const [country, demand] = [view.setting.seats[draft.country], view.setting.demands[draft.demand]];
  if (country === undefined || demand === undefined || deadline === undefined || plan.proposals < 1 || cost > plan.capital || !isFree(view, draft)) return false;
  const { ask, give = [], orElse = [], posture } = draft;
  const single = posture !== 'ambiguous' || view.proposals.every((one) => one.posture !== 'ambiguous');
  if (!single || !hasRoom(view, draft.country, [...give, ...orElse])) return false;
  plan.orders.push({ kind: 'propose', country, demand, ask, give, orElse, deadline, posture });
  view.proposals.push({
    country: draft.country, demand: draft.demand, ask, posture, status: 'open', sent: view.now, due: view.now + deadline - 1,
    give: inPlay(view, draft.country, give), orElse: inPlay(view, draft.country, orElse),
    extended: false, answered: false, learned: 0, counter: null, countered: false, carried: 0,
  });
  plan.capital -= cost;
  plan.proposals -= 1;
  return true;
}

const DEADLINES = [1, 2, 3, 4] as const;

const inPlay = (view: Observation, country: number, pledges: readonly Pledge[]): PledgeInPlay[] =>
  pledges.map(({ lever, level }) => {
    const index = LEVERS.indexOf(lever);
    return { lever: index, level, from: levelOf(view, country, index) };
  });

type Disposal = 'withdraw' | 'accept-counter' | 'decline-counter' | 'carry-out' | 'extend' | 'back-down';

/** Orders something about a proposal on the table; carrying out only where law allows it and it can be paid for. */
export function dispose(plan: Plan, kind: Disposal, pair: Pair): boolean {
  const { view } = plan;
  const [country, demand] = [view.setting.seats[pair.country], view.setting.demands[pair.demand]];
  const index = view.proposals.findIndex((one) => one.country === pair.country && one.demand === pair.demand);
  const proposal = view.proposals[index];
  if (country === undefined || demand === undefined || proposal === undefined) return false;
  if (kind === 'carry-out' && !canCarryOut(plan, proposal)) return false;
  if (kind === 'extend' && (proposal.extended || view.now === view.setting.scenario.months)) return false;
  plan.orders.push({ kind, country, demand });
  settle(plan, kind, index);
  return true;
}

/** Lets the view show what an order about a proposal does. */
function settle(plan: Plan, kind: Disposal, index: number): void {
  const { view } = plan;
  const proposal = view.proposals[index];
  if (proposal === undefined) return;
  if (kind === 'carry-out') {
    plan.capital -= priceOfThreat(view, proposal);
    for (const one of proposal.orElse) {
      const place = proposal.country * LEVERS.length + one.lever;
      if (one.level > levelOf(view, proposal.country, one.lever)) plan.moved.add(place);
      view.levels[place] = Math.max(one.level, levelOf(view, proposal.country, one.lever));
    }
    view.proposals[index] = { ...proposal, status: 'carried', carried: view.now };
  } else if (kind === 'extend' || kind === 'decline-counter') {
    view.proposals[index] = { ...proposal, counter: null, extended: kind === 'extend', status: kind === 'extend' ? 'open' : proposal.status };
  } else {
    view.proposals.splice(index, 1);
    const { counter } = proposal;
    if (kind === 'accept-counter' && counter !== null) view.accords.push(accordOn(view, proposal, counter));
  }
}

/** The accord that an accepted counter-offer becomes, as far as the rest of the month's orders need to know it. */
function accordOn(view: Observation, proposal: Proposal, counter: CounterOffer): Accord {
  const { country, status } = proposal;
  const { demand, ask, posture, orElse, give } = counter;
  const carried = status === 'carried';
  const relief = carried ? proposal.orElse.map((one) => ({ ...one, level: one.from, from: one.level })) : [];
  const owed = [...give, ...relief].map((one) => ({ ...one, due: view.now + 2, delivered: false, pivotal: false }));
  const ratifying = monthsToKeep(view, { country, demand }) < view.setting.scenario.months - view.now;
  return { country, demand, ask, posture, orElse, owed, carried, target: ask, status: ratifying ? 'ratifying' : 'kept', signed: view.now, ratified: view.now, probability: 1 };
}

/** Whether anything of an or-else is left to carry out, law allows it and the capital left pays for it. */
function canCarryOut(plan: Plan, proposal: Proposal): boolean {
  const { view } = plan;
  const { country, orElse } = proposal;
  const lawful = orElse.every((one) => one.level <= limitOf(view, { country, lever: one.lever }, 'pressure'));
  return lawful && orElse.some((one) => one.level > levelOf(view, country, one.lever)) && priceOfThreat(view, proposal) <= plan.capital;
}

/** Capital for carrying out the or-else of a proposal. */
export const priceOfThreat = (observation: Observation, proposal: Proposal): number =>
  priceOfPledges(observation, proposal.country, proposal.orElse
    .filter((one) => one.level > levelOf(observation, proposal.country, one.lever))
    .flatMap((one) => {
      const lever = LEVERS[one.lever];
      return lever === undefined ? [] : [{ lever, level: one.level }];
    }));

/** Part of the income that upkeep may take before nothing more is pledged: levers that cannot be held break the accords that rest on them. */
const UPKEEP = 0.75;

/** Upkeep a month of a pledge for each unit of its price, about. */
const UPKEEP_OF_PRICE = 0.3;

/**
 * Whether everything promised and threatened so far, and a pledge of this price with it, could be paid with the capital left
 * and a month's income less `spare`, and held for good.
 */
export function canBack(plan: Plan, price: number, spare = 0): boolean {
  const { view, capital } = plan;
  const upkeep = totalUpkeep(view.setting, { levels: levelsPledged(view) }) + UPKEEP_OF_PRICE * price;
  return upkeep <= UPKEEP * view.income && backingOf(view.setting, { ...view, capital: capital - spare }, price) >= 1;
}

/** Delivers what is owed under accords, most urgent first, as far as capital lasts. */
export function keepWord(plan: Plan): void {
  for (const owed of owedDeliveries(plan.view)) move(plan, owed);
}

/** Answers every counter-offer: accepts where `suits` says so and what it promises can still be delivered, declines the others. */
export function answerCounters(plan: Plan, suits: (proposal: Proposal) => boolean): void {
  for (const proposal of counterOffers(plan.view)) {
    const inTime = proposal.counter !== null && monthsToKeep(plan.view, { country: proposal.country, demand: proposal.counter.demand }) >= 1;
    dispose(plan, inTime && suits(proposal) ? 'accept-counter' : 'decline-counter', proposal);
  }
}
