// The order in which an author lists countries, demands and levers changes nothing for any of them: all indices are only places.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginGame, playMonth, type Fact, type Game, type Scenario, type Setting } from '../../src/engine/index.ts';
import { SCENARIO, settingOf, type Changes } from '../engine/fixture.ts';
import { anyGame, orderOf, PATIENCE, runs } from './region.ts';

/** Numbers without the last digits, which depend on the order in which sums are taken. */
const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(7)) + 0 : value);

/** What happened, in an order of its own, with arrays by place turned into lists by name. */
function told(setting: Setting, facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => {
    if (fact.kind === 'month-closed') return [];
    if (fact.kind !== 'flows') return [JSON.stringify(fact, rounded)];
    const removals = fact.removals.map((persons, c) => `${setting.seats[c]} ${persons.toFixed(4)}`).toSorted();
    return [`flows ${fact.encounters.toFixed(4)} ${fact.transferred.toFixed(4)} ${removals.join(', ')}`];
  }).toSorted();
}

/** The first last: unlike a reversal it leaves nobody in the middle. */
const rotated = <T>([first, ...rest]: readonly T[]): T[] => (first === undefined ? [] : [...rest, first]);

const turned = (scenario: Partial<Scenario>): Partial<Scenario> => ({
  ...scenario,
  seats: rotated(scenario.seats ?? SCENARIO.seats),
  demands: [...(scenario.demands ?? SCENARIO.demands)].reverse().map((demand) => ({ ...demand, countries: [...demand.countries].reverse() })),
  levers: [...(scenario.levers ?? SCENARIO.levers)].reverse(),
  objectives: [...(scenario.objectives ?? SCENARIO.objectives)].reverse(),
  corridor: [...(scenario.corridor ?? SCENARIO.corridor)].reverse(),
});

const opened = (changes: Changes, seed: string): Game => beginGame(settingOf(changes), seed);

test('a scenario written in another order plays the same game', () => {
  let compared = 0;
  fc.assert(
    fc.property(anyGame, (any) => {
      const plain = opened(any.changes, any.seed);
      const other = opened({ ...any.changes, scenario: turned(any.changes.scenario ?? {}) }, any.seed);
      for (const intents of any.plan.slice(0, plain.setting.scenario.months)) {
        const orders = intents.map((intent) => orderOf(intent, plain.world, plain.setting));
        const [facts, same] = [playMonth(plain, orders), playMonth(other, orders)];
        // Two rules go by the roster and say so: what is given up for want of upkeep, and who waits when more than three matters fall due.
        const crowded = facts.filter((fact) => fact.kind === 'threat-due' || fact.kind === 'counter-offered').length >= 3;
        if (crowded || facts.some((fact) => fact.kind === 'unpaid-upkeep')) return;
        expect(told(other.setting, same)).toEqual(told(plain.setting, facts));
        compared += 1;
      }
    }),
    runs(120),
  );
  expect(compared).toBeGreaterThan(300);
}, PATIENCE);
