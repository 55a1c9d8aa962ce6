// Whole games with any orders in any region: the same twice, always sound, and nothing that was handed in is changed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginGame, cloneWorld, digestOf, explain, observe, OBJECTIONS, playMonth, rehearse, replay, TERMS, type Fact } from '../../src/engine/index.ts';
import { settingOf } from '../engine/fixture.ts';
import { anyGame, orderOf, PATIENCE, playPlan, runs } from './region.ts';
import { faultsOf } from './soundness.ts';

test('after every month the world is sound', () => {
  fc.assert(
    fc.property(anyGame, (any) => {
      playPlan(any, ({ setting, world }) => expect(faultsOf(setting, world)).toEqual([]));
    }),
    runs(250),
  );
}, PATIENCE);

test('a replay of the orders gives the same digests, facts and lenses', () => {
  fc.assert(
    fc.property(anyGame, (any) => {
      const { setting, months } = playPlan(any);
      const again = replay(setting, any.seed, months.map(({ orders }) => orders));
      expect(again.months.map(({ facts }) => facts)).toEqual(months.map(({ facts }) => facts));
    }),
    runs(60),
  );
}, PATIENCE);

test('orders, facts, setting and tape are never changed by what is played after', () => {
  fc.assert(
    fc.property(anyGame, (any) => {
      const handed = structuredClone(any);
      const kept: unknown[] = [];
      const { setting, game, months } = playPlan(any, (_, month) => kept.push(structuredClone(month)));
      expect(months).toEqual(kept);
      expect(any).toEqual(handed);
      expect(setting).toEqual(settingOf(any.changes));
      expect(game.tape).toEqual(beginGame(setting, any.seed).tape);
    }),
    runs(40),
  );
}, PATIENCE);

test('a copy plays on alone: what one does the other does not feel', () => {
  fc.assert(
    fc.property(anyGame, (any) => {
      const { setting, game } = playPlan({ ...any, plan: any.plan.slice(0, 2) });
      const before = digestOf(game.world);
      const copy = { ...game, world: cloneWorld(game.world) };
      const orders = (any.plan[2] ?? []).map((intent) => orderOf(intent, copy.world, setting));
      const facts = playMonth(copy, orders);
      expect(digestOf(game.world)).toBe(before);
      expect(playMonth(game, orders)).toEqual(facts);
    }),
    runs(60),
  );
}, PATIENCE);

const judged = (facts: readonly Fact[]) => facts.filter((fact) => fact.kind === 'answered' || fact.kind === 'counter-offered' || fact.kind === 'accord-reviewed');

test('terms fold to the surplus exactly, for the truth and for the seat with its rest', () => {
  fc.assert(
    fc.property(anyGame, (any) => {
      const { setting, months } = playPlan(any);
      for (const { facts } of months) {
        for (const { evaluation } of judged(facts)) {
          expect(TERMS.reduce((sum, name) => sum + evaluation.terms[name], 0)).toBe(evaluation.surplus);
          expect(TERMS.reduce((sum, name) => sum + evaluation.seat.terms[name], 0) + evaluation.seat.rest).toBe(evaluation.surplus);
        }
        for (const as of ['seat', 'truth'] as const) for (const { surplus, terms } of explain(setting, facts, as)) expect(terms.reduce((sum, { value }) => sum + value, 0)).toBe(surplus);
      }
    }),
    runs(60),
  );
}, PATIENCE);

test('a refusal has a known reason and costs nothing; a rehearsal foresees refusals unless approval was drawn', () => {
  fc.assert(
    fc.property(anyGame, (any) => {
      const { setting, game } = playPlan({ ...any, plan: any.plan.slice(0, 2) });
      const orders = (any.plan[2] ?? []).map((intent) => orderOf(intent, game.world, setting));
      const before = digestOf(game.world);
      const { facts, costs } = rehearse(setting, game.world, orders);
      expect(digestOf(game.world)).toBe(before);
      const refused = facts.filter((fact) => fact.kind === 'order-refused');
      for (const { index, reason } of refused) {
        expect(OBJECTIONS).toContain(reason);
        expect(costs[index]).toBe(0);
      }
      const played = playMonth(game, orders).filter((fact) => fact.kind === 'order-refused');
      const drawn = setting.scenario.levers.some(({ approval }) => approval !== null) || setting.scenario.events.length > 0;
      expect(drawn || JSON.stringify(played) === JSON.stringify(refused)).toBe(true);
    }),
    runs(80),
  );
}, PATIENCE);

test('the digest says when two worlds are equal', () => {
  fc.assert(
    fc.property(anyGame, (any) => {
      const one = playPlan(any).game.world;
      expect(digestOf(cloneWorld(one))).toBe(digestOf(one));
      const other = cloneWorld(one);
      other.goodwill[0] = (other.goodwill[0] ?? 0) + 1e-9;
      expect(digestOf(other)).not.toBe(digestOf(one));
    }),
    runs(40),
  );
}, PATIENCE);

test('an observation never throws and never changes the world', () => {
  fc.assert(
    fc.property(anyGame, (any) => {
      playPlan(any, ({ setting, world }) => {
        const before = digestOf(world);
        const seen = observe(setting, world);
        expect(Object.keys(seen)).not.toContain('stance');
        expect(digestOf(world)).toBe(before);
      });
    }),
    runs(40),
  );
}, PATIENCE);
