/** What a seat may observe of a world, and what the order phase would do with orders before they are given. */
import { cloneWorld } from './begin.ts';
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
import type { World } from './world.ts';

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
