// Orders as a person might write them: sensible and foolish ones, made from what a scenario names.
import fc from 'fast-check';
import { ASKS, LEVERS, POSTURES } from '../../src/engine/index.ts';
import type { Order, Pledge, Scenario } from '../../src/engine/index.ts';

/** Any order that names countries, demands and levers of the scenario. */
export function anyOrder(scenario: Scenario): fc.Arbitrary<Order> {
  const country = fc.constantFrom(...scenario.seats);
  const demand = fc.constantFrom(...scenario.demands.map((one) => one.id));
  const lever = fc.constantFrom(...LEVERS);
  const pledges = (levels: readonly number[]): fc.Arbitrary<Pledge[]> =>
    fc.uniqueArray(fc.record({ lever, level: fc.constantFrom(...levels) }), { maxLength: 2, selector: (pledge) => pledge.lever });
  return fc.oneof(
    fc.record({ kind: fc.constant('set-lever' as const), country, lever, level: fc.integer({ min: -3, max: 3 }) }),
    fc.record({ kind: fc.constant('meet' as const), country }),
    fc.record({
      kind: fc.constant('propose' as const),
      country,
      demand,
      ask: fc.constantFrom(...ASKS),
      give: pledges([-2, -1, 0]),
      orElse: pledges([1, 2]),
      deadline: fc.constantFrom(1, 2, 3, 4),
      posture: fc.constantFrom(...POSTURES),
    }),
    fc.record({
      kind: fc.constantFrom('withdraw', 'accept-counter', 'decline-counter', 'carry-out', 'extend', 'back-down'),
      country,
      demand,
    }),
  );
}

/** The orders of a whole game, a list a month. */
export function anyGame(scenario: Scenario): fc.Arbitrary<Order[][]> {
  return fc.array(fc.array(anyOrder(scenario), { maxLength: 6 }), { minLength: scenario.months, maxLength: scenario.months });
}
