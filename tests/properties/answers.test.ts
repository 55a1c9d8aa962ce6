// What more belief, exposure, threat, promise or demand may and may not do to an answer.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Terms } from '../../src/engine/index.ts';
import { acceptanceChance } from '../../src/engine/rules/acceptance.ts';
import { ratificationChance } from '../../src/engine/rules/domestic.ts';
import type { Beliefs, Stake } from '../../src/engine/rules/surplus.ts';
import { foldTerms, termsOf } from '../../src/engine/rules/surplus.ts';
import { part, PATIENCE } from './region.ts';
import { anyTable, holds, lever, stateOf, STEP, unit, type State } from './state.ts';

const terms = ({ setting, world }: State, at: { stake: Stake; beliefs: Beliefs; stance?: number }): Terms => termsOf(setting, world, { stance: 0, shock: 0, ...at }).terms;

describe('the stick', () => {
  test('never falls with credibility, restraint or backing', () => {
    holds(fc.property(anyTable, fc.record({ name: fc.constantFrom<('credibility' | 'restraint' | 'backing')[]>('credibility', 'restraint', 'backing'), by: unit }), ({ pose, stake, beliefs }, { name, by }) => {
      const state = stateOf(pose);
      const more = { ...beliefs, [name]: Math.min(1, beliefs[name] + by) };
      expect(terms(state, { stake, beliefs: more }).stick).toBeGreaterThanOrEqual(terms(state, { stake, beliefs }).stick - STEP);
    }));
  }, PATIENCE);

  test('never falls with exposure', () => {
    holds(fc.property(anyTable, fc.record({ lever, by: unit }), ({ pose, stake, beliefs }, change) => {
      const state = stateOf(pose);
      const exposure = state.setting.exposure.map((value, i) => (i === stake.country * 4 + change.lever ? Math.min(1, value + change.by) : value));
      const more = { ...state, setting: { ...state.setting, exposure } };
      expect(terms(more, { stake, beliefs }).stick).toBeGreaterThanOrEqual(terms(state, { stake, beliefs }).stick - STEP);
    }));
  }, PATIENCE);

  test('never falls with a larger or-else', () => {
    holds(fc.property(anyTable, lever, ({ pose, stake, beliefs }, which) => {
      const state = stateOf(pose);
      const orElse = stake.orElse.map((pledge) => (pledge.lever === which ? { ...pledge, level: Math.min(3, pledge.level + 1) } : pledge));
      expect(terms(state, { stake: { ...stake, orElse }, beliefs }).stick).toBeGreaterThanOrEqual(terms(state, { stake, beliefs }).stick - STEP);
    }));
  }, PATIENCE);

  test('is never more than the levers on the table can do, whatever is believed', () => {
    holds(fc.property(anyTable, ({ pose, stake, beliefs }) => {
      const state = stateOf(pose);
      const { setting } = state;
      const levers = new Set([...stake.orElse, ...stake.give].map((pledge) => pledge.lever));
      const most = [...levers].reduce((sum, l) => sum + (setting.exposure[stake.country * 4 + l] ?? 0), 0);
      expect(terms(state, { stake, beliefs }).stick).toBeLessThanOrEqual((setting.coefficients.stickWeight * most) / (1 + most) + STEP);
    }));
  }, PATIENCE);

  test('falls with hedging and never below zero', () => {
    holds(fc.property(anyTable, unit, ({ pose, stake, beliefs }, by) => {
      const state = stateOf(pose);
      const before = terms(state, { stake, beliefs }).stick;
      const hedging = state.world.hedging.map((value) => Math.min(1, value + by));
      const after = terms({ ...state, world: { ...state.world, hedging } }, { stake, beliefs }).stick;
      expect(after).toBeLessThanOrEqual(before + STEP);
      expect(after).toBeGreaterThanOrEqual(0);
    }));
  }, PATIENCE);
});

describe('the surplus', () => {
  test('never falls with a larger give, but through backing', () => {
    holds(fc.property(anyTable, lever, ({ pose, stake, beliefs }, which) => {
      const state = stateOf(pose);
      const give = stake.give.map((pledge) => (pledge.lever === which ? { ...pledge, level: Math.max(-3, pledge.level - 1) } : pledge));
      expect(foldTerms(terms(state, { stake: { ...stake, give }, beliefs }))).toBeGreaterThanOrEqual(foldTerms(terms(state, { stake, beliefs })) - STEP);
    }));
  }, PATIENCE);

  test('never rises with what is asked', () => {
    holds(fc.property(anyTable, part(-3, 3), ({ pose, stake, beliefs }, stance) => {
      const state = stateOf(pose);
      const [low, middle, high] = ([0.5, 0.75, 1] as const).map((ask) => foldTerms(terms(state, { stake: { ...stake, ask }, beliefs, stance })));
      expect(middle).toBeLessThanOrEqual((low ?? 0) + STEP);
      expect(high).toBeLessThanOrEqual((middle ?? 0) + STEP);
    }));
  }, PATIENCE);

  test('never falls with goodwill or stance, never rises with the bloc', () => {
    holds(fc.property(anyTable, unit, ({ pose, stake, beliefs }, by) => {
      const state = stateOf(pose);
      const base = foldTerms(terms(state, { stake, beliefs }));
      const warmer = { ...state, world: { ...state.world, goodwill: state.world.goodwill.map((value) => Math.min(1, value + by)) } };
      const united = { ...state, world: { ...state.world, bloc: Math.min(1, state.world.bloc + by) } };
      expect(foldTerms(terms(warmer, { stake, beliefs }))).toBeGreaterThanOrEqual(base - STEP);
      expect(foldTerms(terms(state, { stake, beliefs, stance: by }))).toBeGreaterThanOrEqual(base - STEP);
      expect(foldTerms(terms(united, { stake, beliefs }))).toBeLessThanOrEqual(base + STEP);
    }));
  }, PATIENCE);

  test('a quiet threat is never felt more, and never hurts pride more, than a public one', () => {
    holds(fc.property(anyTable, ({ pose, stake, beliefs }) => {
      const state = stateOf(pose);
      const [open, quiet] = (['public', 'quiet'] as const).map((one) => terms(state, { stake: { ...stake, posture: one }, beliefs }));
      expect(quiet?.stick).toBeLessThanOrEqual((open?.stick ?? 0) + STEP);
      expect(quiet?.pride).toBeGreaterThanOrEqual((open?.pride ?? 0) - STEP);
    }));
  }, PATIENCE);
});

describe('the chance of acceptance', () => {
  const anyChance = fc.record({ mean: part(-3, 3), sd: unit });
  test('lies in 0..1, between its low and high, never rises with the ask and never falls with belief', () => {
    holds(fc.property(anyTable, anyChance, ({ pose, stake, beliefs }, at) => {
      const { setting, world } = stateOf(pose);
      const chance = (change: Partial<Stake>, belief: Partial<Beliefs> = {}): ReturnType<typeof acceptanceChance> => acceptanceChance(setting, world, { stake: { ...stake, ...change }, beliefs: { ...beliefs, ...belief }, ...at });
      const { probability, low, high } = chance({});
      expect([low >= 0, probability >= 0 && probability <= 1, high <= 1, low <= high]).toEqual([true, true, true, true]);
      expect(chance({ ask: 1 }).probability).toBeLessThanOrEqual(chance({ ask: 0.5 }).probability + STEP);
      expect(chance({}, { credibility: 1 }).probability).toBeGreaterThanOrEqual(probability - STEP);
      expect(chance({}, { assurance: 1, restraint: 1 }).probability).toBeGreaterThanOrEqual(probability - STEP);
    }));
  }, PATIENCE);

  test('ratification never rises with the ask or with a public or-else', () => {
    holds(fc.property(anyTable, fc.record({ base: unit, ideal: unit }), ({ pose, stake, beliefs }, at) => {
      const { setting, world } = stateOf(pose);
      const chance = (change: Partial<Stake>): number => {
        const changed = { ...stake, ...change };
        return ratificationChance(setting, { stake: changed, terms: terms({ setting, world }, { stake, beliefs }), ...at });
      };
      expect(chance({ ask: 1 })).toBeLessThanOrEqual(chance({ ask: 0.5 }));
      expect(chance({ posture: 'public' })).toBeLessThanOrEqual(chance({ posture: 'quiet' }));
    }));
  }, PATIENCE);
});
