/** A month's orders while they are being written: each is kept only where there is room and capital for it. */
import {
  LEVERS, backingOf, type Accord, type CounterOffer, type Observation, type Order, type Pledge, type PledgeInPlay, type Proposal,
} from '../engine/index.ts';
import {
  budgetOf, counterOffers, hasRoom, isFree, levelOf, limitOf, owedDeliveries, priceOfMove, priceOfPledges, type Draft, type Move, type Pair,
} from './reading.ts';

export interface Plan {
  /** The observation as it will stand once the orders written so far are carried out. */
  readonly view: Observation;
  readonly orders: Order[];
  /** Capital left this month. */
  capital: number;
  /** New proposals left this month. */
  proposals: number;
}

/** Starts an empty plan. */
export const openPlan = (observation: Observation): Plan => ({
  view: { ...observation, levels: [...observation.levels], proposals: [...observation.proposals], accords: [...observation.accords] },
  orders: [],
  capital: budgetOf(observation),
  proposals: observation.setting.scenario.proposalsAMonth,
});

/** Brings a lever to a level, where it is not there already, is allowed there and can be paid for. */
export function move(plan: Plan, to: Move): boolean {
  const { view } = plan;
  const seat = view.setting.seats[to.country];
  const lever = LEVERS[to.lever];
  const cost = priceOfMove(view, to);
  const allowed = to.level >= limitOf(view, to, 'inducement') && to.level <= limitOf(view, to, 'pressure');
  if (seat === undefined || lever === undefined || !allowed || cost > plan.capital || levelOf(view, to.country, to.lever) === to.level) return false;
  if (plan.orders.some((order) => order.kind === 'set-lever' && order.country === seat && order.lever === lever)) return false;
  plan.orders.push({ kind: 'set-lever', country: seat, lever, level: to.level });
  view.levels[to.country * LEVERS.length + to.lever] = to.level;
  plan.capital -= cost;
  return true;
}

/**
 * Puts terms on the table for up to `longest` months, where the pair is free, a proposal is left, and a month remains after
 * the deadline in which to deliver or to carry out.
 */
export function propose(plan: Plan, draft: Draft, longest: 1 | 2 | 3 | 4 = 2): boolean {
  const { view } = plan;
  const left = view.setting.scenario.months - view.now;
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
    extended: false, answered: false, counter: null, countered: false, carried: 0,
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
  if (kind === 'extend' && proposal.extended) return false;
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
    for (const one of proposal.orElse) view.levels[proposal.country * LEVERS.length + one.lever] = Math.max(one.level, levelOf(view, proposal.country, one.lever));
    view.proposals[index] = { ...proposal, status: 'carried', carried: view.now };
  } else if (kind === 'extend' || kind === 'decline-counter') {
    view.proposals[index] = { ...proposal, counter: null, extended: kind === 'extend', status: kind === 'extend' ? 'open' : proposal.status };
  } else {
    view.proposals.splice(index, 1);
    const { counter, country } = proposal;
    if (kind === 'accept-counter' && counter !== null) view.accords.push(accordOn(view, country, counter));
  }
}

/** The accord that an accepted counter-offer becomes, as far as the rest of the month's orders need to know it. */
const accordOn = (view: Observation, country: number, counter: CounterOffer): Accord => ({
  country, demand: counter.demand, ask: counter.ask, target: counter.ask, posture: counter.posture, orElse: counter.orElse,
  status: 'kept', signed: view.now, ratified: view.now, probability: 1, carried: false,
  owed: counter.give.map((one) => ({ ...one, due: view.now + 2, delivered: false, pivotal: false })),
});

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

/** Whether everything promised and threatened so far, and `more` capital with it, could be paid with the capital left and a month's income. */
export const canBack = (plan: Plan, more: number): boolean => backingOf(plan.view.setting, { ...plan.view, capital: plan.capital }, more) >= 1;

/** Delivers what is owed under accords, most urgent first, as far as capital lasts. */
export function keepWord(plan: Plan): void {
  for (const owed of owedDeliveries(plan.view)) move(plan, owed);
}

/** Answers every counter-offer: accepts where `suits` says so, declines the others. */
export function answerCounters(plan: Plan, suits: (proposal: Proposal) => boolean): void {
  for (const proposal of counterOffers(plan.view)) dispose(plan, suits(proposal) ? 'accept-counter' : 'decline-counter', proposal);
}
