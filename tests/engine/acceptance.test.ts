// The chance of acceptance as far as stance and shock are uncertain, and what an answer or a meeting teaches about the stance.
import { describe, expect, test } from 'vitest';
import type { Evaluation, Game } from '../../src/engine/index.ts';
import { stratifiedPoints } from '../../src/engine/distribution.ts';
import { acceptanceChance, chanceAbove, fixedPart } from '../../src/engine/rules/acceptance.ts';
import { PARTICLES, learnFromAnswer, learnFromMeeting, priorSd, refreshEstimate } from '../../src/engine/rules/learning.ts';
import { evaluate } from '../../src/engine/rules/surplus.ts';
import { close, calmGame, settingOf } from './fixture.ts';
import { EVEN, inPlay, stakeOf } from './stake.ts';

const setting = settingOf();
const stage = (): Game => calmGame(setting);

describe('chance that a shock of weight 0.4 lifts a surplus above a bar', () => {
  const root3 = Math.sqrt(3);
  test('is one half at the bar', () => expect(chanceAbove(setting, 0, 0)).toBe(0.5));
  // The bar lies sqrt 3 x 0.4 above: P(draw > sqrt 3) = 1/24.
  test('is 1/24 a distance of 0.4 sqrt 3 below it, and 23/24 above', () => {
    expect(chanceAbove(setting, -0.4 * root3, 0)).toBeCloseTo(1 / 24, 12);
    expect(chanceAbove(setting, 0.4 * root3, 0)).toBeCloseTo(23 / 24, 12);
  });
  // 4 x 0.4 is beyond the largest draw of 2 sqrt 3 = 3.46.
  test('is 0 and 1 exactly beyond the largest shock', () => expect([chanceAbove(setting, -1.6, 0), chanceAbove(setting, 1.6, 0)]).toEqual([0, 1]));
});

describe('chance of acceptance', () => {
  const stake = stakeOf({ orElse: inPlay(['tariff', 3]) });

  test('without doubt about the stance it is the shock\'s alone', () => {
    const { world } = stage();
    // Stick 1.75 - pride 0.4 - signing 0.4 - burden 1.2 = -0.25.
    const { probability, low, high } = acceptanceChance(setting, world, { stake, beliefs: EVEN, mean: 0, sd: 0 });
    expect(probability).toBeCloseTo(chanceAbove(setting, -0.25, 0), 8);
    expect([low, high]).toEqual([close(probability, 8), close(probability, 8)]);
  });

  test('low and high are one standard deviation of the stance to either side', () => {
    const { world } = stage();
    const { probability, low, high } = acceptanceChance(setting, world, { stake, beliefs: EVEN, mean: 0, sd: 1 });
    // Stance -1: ideal 1/4, burden 2.4; +1: ideal 3/4, burden 0.
    expect(low).toBeCloseTo(chanceAbove(setting, 1.75 - 0.8 - 2.4, 0), 8);
    expect(high).toBeCloseTo(chanceAbove(setting, 1.75 - 0.8, 0), 8);
    expect(probability).toBeGreaterThan(low);
    expect(probability).toBeLessThan(high);
  });

  test('is the mean over 32 equally likely stances', () => {
    const { world } = stage();
    const at = { stake, beliefs: EVEN, sd: 0 };
    const points = stratifiedPoints(32).map((point) => acceptanceChance(setting, world, { ...at, mean: 0.2 + 0.5 * point }).probability);
    expect(acceptanceChance(setting, world, { ...at, mean: 0.2, sd: 0.5 }).probability).toBeCloseTo(points.reduce((sum, p) => sum + p, 0) / 32, 12);
  });

  test('the fixed part is what depends on neither stance nor shock', () => {
    expect(fixedPart({ stick: 1, carrot: 2, burden: -100, pride: -4, signing: -8, shock: 100 })).toBe(-9);
  });
});

describe('learning', () => {
  const answer = (game: Game, terms: Parameters<typeof stakeOf>[0] = {}): Evaluation =>
    evaluate(setting, game.world, { stake: stakeOf(terms), beliefs: EVEN, stance: 0, shock: 0, threshold: 0 });
  const learnt = (decision: 'accept' | 'counter' | 'refuse', ask: 0.5 | 0.75 | 1 = 0.75) => {
    const game = stage();
    learnFromAnswer(setting, game.world, { country: 0, demand: 0, ask, decision, evaluation: answer(game, { ask, orElse: inPlay(['tariff', 3]) }) });
    return game.world;
  };
  const weights = (world: Game['world'], pair = 0): number[] => Array.from(world.particles.subarray(pair * PARTICLES, (pair + 1) * PARTICLES));

  test('starts at the stated position with its own doubt and the say-do gap', () => {
    // sqrt(0.5^2 + 0.35^2).
    expect(priorSd(setting, 0)).toBeCloseTo(Math.sqrt(0.3725), 12);
    const { world } = stage();
    expect([world.estimateMean[0], world.estimateMean[1], world.estimateMean[2]]).toEqual([0, 1, -1]);
    expect(world.estimateSd[0]).toBeCloseTo(Math.sqrt(0.3725), 12);
  });

  test('yes raises the estimate, no lowers it, a counter-offer lies between', () => {
    const [yes, counter, no] = (['accept', 'counter', 'refuse'] as const).map((decision) => learnt(decision).estimateMean[0] ?? 0);
    expect(yes).toBeGreaterThan(0);
    expect(no).toBeLessThan(0);
    expect(counter).toBeGreaterThan(no ?? 0);
    expect(counter).toBeLessThan(yes ?? 0);
  });

  test('an answer makes the estimate sharper and never certain', () => {
    for (const decision of ['accept', 'counter', 'refuse'] as const) {
      const sd = learnt(decision).estimateSd[0] ?? 0;
      expect(sd).toBeLessThan(priorSd(setting, 0));
      expect(sd).toBeGreaterThan(0.05);
    }
  });

  test('weights go by whether that stance would have given that answer', () => {
    const world = learnt('accept');
    // Of two stances, before: equal; after: in proportion to their chances of saying yes.
    const points = stratifiedPoints(PARTICLES);
    const chance = (i: number): number => {
      const stance = priorSd(setting, 0) * (points[i] ?? 0);
      const ideal = 0.5 + (0.5 * stance) / (1 + Math.abs(stance));
      return chanceAbove(setting, 1.75 - 0.8 - 4.8 * Math.max(0, 0.75 - ideal), 0);
    };
    const [low, high] = [weights(world)[30] ?? 0, weights(world)[50] ?? 0];
    expect(low / high).toBeCloseTo(chance(30) / chance(50), 6);
  });

  test('keeps the weights summing to one and leaves other pairs alone', () => {
    const world = learnt('refuse');
    expect(weights(world).reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
    expect(weights(world, 1)).toEqual(Array.from({ length: PARTICLES }, () => 1 / PARTICLES));
  });

  test('an answer that no stance would have given changes nothing for good: no weight is ever zero', () => {
    const game = stage();
    const evaluation = answer(game, { ask: 1 });
    for (let i = 0; i < 20; i += 1) learnFromAnswer(setting, game.world, { country: 0, demand: 0, ask: 1, decision: 'accept', evaluation });
    expect(Math.min(...weights(game.world))).toBeGreaterThanOrEqual(0);
    expect(Number.isFinite(game.world.estimateMean[0])).toBe(true);
    expect(Number.isFinite(game.world.estimateSd[0])).toBe(true);
  });

  test('a meeting pulls the estimate towards the impression', () => {
    const game = stage();
    learnFromMeeting(setting, game.world, { pair: 0, impression: 1 });
    expect(game.world.estimateMean[0]).toBeGreaterThan(0.1);
    expect(game.world.estimateMean[0]).toBeLessThan(1);
    const before = game.world.estimateMean[0] ?? 0;
    learnFromMeeting(setting, game.world, { pair: 0, impression: -1 });
    expect(game.world.estimateMean[0]).toBeLessThan(before);
  });

  test('a public event moves all that is believed by the same amount', () => {
    const world = learnt('accept');
    const [mean, sd] = [world.estimateMean[0] ?? 0, world.estimateSd[0] ?? 0];
    world.stanceShift[0] = 0.5;
    refreshEstimate(setting, world, 0);
    expect([world.estimateMean[0], world.estimateSd[0]]).toEqual([close(mean + 0.5, 12), close(sd, 12)]);
  });
});
