// The five lenses: what may and may not move each of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowsOf, LENSES, type World } from '../../src/engine/index.ts';
import { leverHardship } from '../../src/engine/rules/hardship.ts';
import { monthReadings } from '../../src/engine/rules/lenses.ts';
import { part, PATIENCE } from './region.ts';
import { anyPose, holds, stateOf, unit, type State } from './state.ts';

describe('lenses', () => {
  const lensesAt = ({ setting, world }: State): Record<(typeof LENSES)[number], number> => {
    const { objectives, lenses } = monthReadings(setting, world, flowsOf(setting, world));
    return { ...lenses, agenda: objectives.reduce((sum, value, o) => sum + value * (setting.scenario.objectives[o]?.weight ?? 0), 0) };
  };
  const withCompliance = (state: State, which: number, by: number): State =>
    ({ ...state, world: { ...state.world, compliance: state.world.compliance.map((value, i) => (i === which ? Math.min(1, value + by) : value)) } });
  const withLevel = (state: State, i: number, to: number): State =>
    ({ ...state, world: { ...state.world, levels: state.world.levels.map((value, j) => (j === i ? to : value)) } });
  const pair = fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 8);

  test('all lie in 0..1', () => {
    holds(fc.property(anyPose, (pose) => {
      const state = stateOf(pose);
      for (const lens of LENSES) {
        expect(lensesAt(state)[lens]).toBeGreaterThanOrEqual(0);
        expect(lensesAt(state)[lens]).toBeLessThanOrEqual(1 + 1e-12);
      }
    }));
  }, PATIENCE);

  test('agenda never falls with compliance on a weighted demand', () => {
    holds(fc.property(anyPose, pair, unit, (pose, which, by) => {
      const state = stateOf(pose);
      expect(lensesAt(withCompliance(state, which, by)).agenda).toBeGreaterThanOrEqual(lensesAt(state).agenda - 1e-12);
    }));
  }, PATIENCE);

  test('agenda never falls with fewer encounters', () => {
    holds(fc.property(anyPose, fc.integer({ min: 0, max: 3 }), part(0, 5000), (pose, leg, fewer) => {
      const state = stateOf(pose);
      const outflowExtra = state.world.outflowExtra.map((value, g) => (g === leg ? value - fewer : value));
      expect(lensesAt({ ...state, world: { ...state.world, outflowExtra } }).agenda).toBeGreaterThanOrEqual(lensesAt(state).agenda - 1e-12);
    }));
  }, PATIENCE);

  test('agenda reads no lever of itself', () => {
    holds(fc.property(anyPose, fc.integer({ min: 0, max: 11 }), (pose, i) => {
      const state = stateOf(pose);
      expect(lensesAt(withLevel(state, i, -3)).agenda).toBe(lensesAt(state).agenda);
    }));
  }, PATIENCE);

  test('people never gains from compliance with third-country, waiting or transit demands', () => {
    for (const kind of ['third_country', 'remain_in_mexico'] as const) {
      holds(fc.property(anyPose, fc.constantFrom(1, 2, 4, 5, 8), unit, (pose, which, by) => {
        const { setting, world } = stateOf(pose);
        const demands = setting.scenario.demands.map((demand) => (demand.class === 'third_country' ? { ...demand, class: kind } : demand));
        const state = { setting: { ...setting, scenario: { ...setting.scenario, demands } }, world };
        expect(lensesAt(withCompliance(state, which, by)).people).toBeLessThanOrEqual(lensesAt(state).people + 1e-12);
      }));
    }
  }, PATIENCE);

  test('people never loses by inducements in aid and visas, through hardship and the outflow that it causes', () => {
    holds(fc.property(anyPose, fc.integer({ min: 0, max: 2 }), fc.constantFrom(2, 3), (pose, c, l) => {
      const { setting, world } = stateOf(pose);
      const settled = (levels: readonly number[]): World => {
        const hardship = world.hardship.map((_, i) => {
          const change = leverHardship(setting, levels, i) - (setting.leverHardshipStart[i] ?? 0);
          return Math.min(1, Math.max(0, (setting.hardshipStart[i] ?? 0) + (setting.fragility[i] ?? 0) * change));
        });
        return { ...world, levels: [...levels], hardship };
      };
      const granted = world.levels.map((value, i) => (i === c * 4 + l ? Math.max(-3, Math.min(0, value) - 1) : value));
      expect(lensesAt({ setting, world: settled(granted) }).people).toBeGreaterThanOrEqual(lensesAt({ setting, world: settled(world.levels) }).people - 1e-12);
    }));
  }, PATIENCE);

  test('partners never gains from pressure and never loses by inducements', () => {
    holds(fc.property(anyPose, fc.integer({ min: 0, max: 11 }), (pose, i) => {
      const state = stateOf(pose);
      const now = state.world.levels[i] ?? 0;
      expect(lensesAt(withLevel(state, i, Math.min(3, Math.max(0, now) + 1))).partners).toBeLessThanOrEqual(lensesAt(state).partners + 1e-12);
      expect(lensesAt(withLevel(state, i, Math.max(-3, Math.min(0, now) - 1))).partners).toBeGreaterThanOrEqual(lensesAt(state).partners - 1e-12);
    }));
  }, PATIENCE);

  test('home never gains from anything that is moved away from zero', () => {
    holds(fc.property(anyPose, fc.integer({ min: 0, max: 11 }), (pose, i) => {
      const state = stateOf(pose);
      const rest = lensesAt(withLevel(state, i, 0)).home;
      for (const level of [-3, 3]) expect(lensesAt(withLevel(state, i, level)).home).toBeLessThanOrEqual(rest + 1e-12);
    }));
  }, PATIENCE);
});
