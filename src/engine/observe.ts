/** What a seat may observe of a world, and what the order phase would do with orders before they are given. */
import { cloneWorld, copyLedger, copyPledge, copyProposal } from './begin.ts';
import type { Fact } from './facts.ts';
import type { Observation } from './observation.ts';
import type { Order } from './orders.ts';
import { openMonth } from './phases/open-month.ts';
import { settleSilence } from './orders/due.ts';
import { takeOrder } from './phases/take-orders.ts';
import { flowsOf } from './rules/flows.ts';
import { assuranceOf, credibilityOf } from './rules/standing.ts';
import type { Setting } from './setting.ts';
import { newTurn } from './turn.ts';
import type { Accord, World } from './world.ts';

/** Compliance is reported in steps of five points, and flows as that explains them: exact readings would give the hidden stance away. */
const REPORTED = 20;
const reported = (value: number): number => Math.round(value * REPORTED) / REPORTED;

/** The observation before the next month's orders. It shares no array with the world that an order could change, and holds no stance. */
export function observe(setting: Setting, world: World): Observation {
  const compliance = world.compliance.map(reported);
  const { hardship, outflowExtra, accords, counterStage } = world;
  const { encounters, removals, transferred } = flowsOf(setting, { compliance, hardship, outflowExtra, accords, counterStage });
  return {
    month: world.month, capital: world.capital, income: world.income,
    levels: [...world.levels], compliance, stanceShift: [...world.stanceShift],
    estimateMean: [...world.estimateMean], estimateSd: [...world.estimateSd],
    goodwill: [...world.goodwill], hedging: [...world.hedging], hardship: [...hardship], outflowExtra: [...outflowExtra],
    bloc: world.bloc, threats: copyLedger(world.threats), promises: copyLedger(world.promises),
    proposals: world.proposals.map(copyProposal), accords: accords.map(accordAsSeen),
    closedUntil: [...world.closedUntil], closedAsk: [...world.closedAsk], closedGive: [...world.closedGive], closedThreat: [...world.closedThreat],
    metCounted: [...world.metCounted], boughtOn: [...world.boughtOn], counterStage: [...counterStage], counterPressure: [...world.counterPressure],
    encounters, removals: [...removals], transferred,
    setting, now: world.month + 1,
    credibility: setting.seats.map((_, c) => credibilityOf(setting, world, c)),
    assurance: setting.seats.map((_, c) => assuranceOf(setting, world, c)),
  };
}

/** Targets and chances in coarse steps; whether a promise was pivotal is the government's own knowledge. */
function accordAsSeen(accord: Accord): Accord {
  const { country, demand, ask, posture, status, signed, ratified, carried } = accord;
  return {
    country, demand, ask, target: Math.max(ask, reported(accord.target)),
    owed: accord.owed.map(({ lever, level, from, due, delivered }) => ({ lever, level, from, due, delivered, pivotal: false })),
    orElse: accord.orElse.map(copyPledge), posture, status, signed, ratified, probability: reported(accord.probability), carried,
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
