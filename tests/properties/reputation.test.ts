// What keeping and breaking one's word, and pressure, may and may not do.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playMonth, type Posture, type Setting, type World } from '../../src/engine/index.ts';
import { enter } from '../../src/engine/reputation.ts';
import { acceptanceChance } from '../../src/engine/rules/acceptance.ts';
import { counterHazardOf } from '../../src/engine/rules/pressure.ts';
import { assuranceOf, credibilityOf, restraintOf } from '../../src/engine/rules/standing.ts';
import { calmGame } from '../engine/fixture.ts';
import { anySetting, part, PATIENCE } from './region.ts';
import { anyPose, anyStake, holds, lever, posture, stateOf, STEP } from './state.ts';

describe('reputation', () => {
  const anyActs = fc.array(fc.record({ country: fc.integer({ min: 0, max: 2 }), kept: fc.constantFrom(0, 0.5, 1), made: fc.constantFrom(0.25, 0.5, 1), posture }).map((act) => ({ ...act, kept: Math.min(act.kept, act.made) })), { maxLength: 12 });
  const recorded = (setting: Setting, acts: readonly { country: number; kept: number; made: number; posture: Posture }[]): World => {
    const { world } = calmGame(setting);
    for (const act of acts) enter(world.threats, act.country, act);
    for (const act of acts) enter(world.promises, act.country, act);
    return world;
  };

  test('a threat carried out never lowers credibility anywhere, backing down never raises it', () => {
    holds(fc.property(anySetting, anyActs, fc.record({ country: fc.integer({ min: 0, max: 2 }), how: posture }), (setting, acts, { country, how }) => {
      for (const [kept, sign] of [[1, 1], [0, -1]] as const) {
        const world = recorded(setting, acts);
        const before = [0, 1, 2].map((c) => credibilityOf(setting, world, c));
        enter(world.threats, country, { kept, made: 1, posture: how });
        [0, 1, 2].forEach((c) => expect(sign * (credibilityOf(setting, world, c) - (before[c] ?? 0))).toBeGreaterThanOrEqual(-1e-12));
      }
    }), 100);
  }, PATIENCE);

  test('belief stays within 0..1, and restraint within its floor and one', () => {
    holds(fc.property(anySetting, anyActs, (setting, acts) => {
      const world = recorded(setting, acts);
      for (const c of [0, 1, 2]) {
        const values = [credibilityOf(setting, world, c), assuranceOf(setting, world, c), restraintOf(setting, assuranceOf(setting, world, c))];
        expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
        expect(values[2]).toBeGreaterThanOrEqual(setting.coefficients.restraintFloor);
      }
    }), 100);
  }, PATIENCE);

  test('three bluffs in public lower the acceptance of the next public threat everywhere, three kept ones raise it', () => {
    holds(fc.property(anyPose, anyStake, fc.integer({ min: 0, max: 2 }), (pose, stake, country) => {
      const { setting, world } = stateOf(pose);
      const chance = (): number => {
        const [credibility, assurance] = [credibilityOf(setting, world, stake.country), assuranceOf(setting, world, stake.country)];
        return acceptanceChance(setting, world, { stake: { ...stake, posture: 'public' }, beliefs: { credibility, assurance, restraint: restraintOf(setting, assurance), backing: 1 }, mean: 0, sd: 0.6 }).probability;
      };
      const before = chance();
      for (let i = 0; i < 3; i += 1) enter(world.threats, country, { kept: 0, made: 1, posture: 'public' });
      expect(chance()).toBeLessThanOrEqual(before + STEP);
      for (let i = 0; i < 9; i += 1) enter(world.threats, country, { kept: 1, made: 1, posture: 'public' });
      expect(credibilityOf(setting, world, stake.country)).toBeGreaterThan(setting.scenario.credibility / 2);
    }), 150);
  }, PATIENCE);
});

describe('pressure', () => {
  test('a counter-measure\'s hazard lies in 0..1, is nothing without pressure and never falls with it', () => {
    holds(fc.property(anySetting, fc.record({ country: fc.integer({ min: 0, max: 2 }), measure: fc.integer({ min: 0, max: 4 }), pressure: part(0, 4), more: part(0, 2) }), (setting, { country, measure, pressure, more }) => {
      const at = (one: number): number => counterHazardOf(setting, { country, measure, pressure: one });
      expect(at(0)).toBe(0);
      expect(at(pressure + more)).toBeGreaterThanOrEqual(at(pressure));
      expect(at(pressure + more)).toBeLessThanOrEqual(1);
    }), 100);
  }, PATIENCE);

  test('on a country never raises its goodwill and never lowers its hedging within the month', () => {
    holds(fc.property(anySetting, fc.integer({ min: 0, max: 2 }), lever, (setting, country, l) => {
      const games = [0, 1].map(() => calmGame(setting));
      const [calm, pressed] = games;
      const level = calm?.world.levels[country * 4 + l] ?? 0;
      const name = (['tariff', 'sanction', 'aid', 'visa'] as const)[l] ?? 'tariff';
      if (calm === undefined || pressed === undefined) return;
      playMonth(calm, []);
      playMonth(pressed, [{ kind: 'set-lever', country: setting.seats[country] ?? ('' as never), lever: name, level: Math.min(3, level + 1) }]);
      expect(pressed.world.goodwill[country]).toBeLessThanOrEqual((calm.world.goodwill[country] ?? 0) + 1e-12);
      expect(pressed.world.hedging[country]).toBeGreaterThanOrEqual((calm.world.hedging[country] ?? 0) - 1e-12);
    }), 100);
  }, PATIENCE);
});
