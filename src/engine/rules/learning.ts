/** What a seat learns of a stance: particles weighted by whether that stance would have given the answer that came. */
import { stratifiedPoints } from '../distribution.ts';
import type { Setting } from '../setting.ts';
import type { Evaluation } from '../facts.ts';
import type { World } from '../world.ts';
import { chanceAbove, fixedPart, surplusAt } from './acceptance.ts';
import { pullsOf } from './ideal.ts';

/** Particles a pair. Stratified points of the prior instead of random draws: the same for everybody, and without sampling error. */
export const PARTICLES = 64;
const POINTS = stratifiedPoints(PARTICLES);

type Learner = Pick<World, 'particles' | 'stanceShift' | 'estimateMean' | 'estimateSd' | 'goodwill' | 'bloc' | 'hedging'>;

/** Standard deviation of the drawn stance before anything is learnt: stated position and say-do gap. */
export function priorSd(setting: Setting, pair: number): number {
  const stated = setting.stanceSd[pair] ?? 0;
  const gap = setting.coefficients.sayDoGap;
  return Math.sqrt(stated * stated + gap * gap);
}

/** The stance of the particle at a standard point of a pair's prior; events shift all alike. */
interface Cloud {
  readonly centre: number;
  readonly sd: number;
}
const cloudOf = (setting: Setting, world: Learner, pair: number): Cloud => ({
  centre: (setting.stanceMean[pair] ?? 0) + (world.stanceShift[pair] ?? 0),
  sd: priorSd(setting, pair),
});
const particleStance = (cloud: Cloud, i: number): number => cloud.centre + cloud.sd * (POINTS[i] ?? 0);

/** Reads mean and sd of the weighted particles into the estimate. */
export function refreshEstimate(setting: Setting, world: Learner, pair: number): void {
  const cloud = cloudOf(setting, world, pair);
  let weight = 0;
  let sum = 0;
  for (let i = 0; i < PARTICLES; i += 1) {
    const w = world.particles[pair * PARTICLES + i] ?? 0;
    weight += w;
    sum += w * particleStance(cloud, i);
  }
  if (weight <= 0) return;
  const mean = sum / weight;
  let square = 0;
  for (let i = 0; i < PARTICLES; i += 1) {
    const away = particleStance(cloud, i) - mean;
    square += (world.particles[pair * PARTICLES + i] ?? 0) * away * away;
  }
  world.estimateMean[pair] = mean;
  world.estimateSd[pair] = Math.sqrt(square / weight);
}

/** Multiplies each particle's weight by `likelihood(stance)`, keeps the total at one, and refreshes the estimate. */
function reweight(setting: Setting, world: Learner, at: { pair: number; likelihood: (stance: number) => number }): void {
  const from = at.pair * PARTICLES;
  const cloud = cloudOf(setting, world, at.pair);
  let total = 0;
  for (let i = 0; i < PARTICLES; i += 1) {
    const w = (world.particles[from + i] ?? 0) * Math.max(1e-6, at.likelihood(particleStance(cloud, i)));
    world.particles[from + i] = w;
    total += w;
  }
  for (let i = 0; i < PARTICLES; i += 1) world.particles[from + i] = (world.particles[from + i] ?? 0) / total;
  refreshEstimate(setting, world, at.pair);
}

/** Learns from an answer: accepted means a surplus above zero, a counter-offer one in the window, a refusal one below it. */
export function learnFromAnswer(
  setting: Setting,
  world: Learner,
  at: { country: number; demand: number; ask: number; decision: 'accept' | 'counter' | 'refuse'; evaluation: Evaluation },
): void {
  const { country, demand } = at;
  const pulls = pullsOf(setting, world, { country, demand, goodwill: world.goodwill[country] ?? 0 });
  const answer = { fixed: fixedPart(at.evaluation.terms), ask: at.ask, pulls };
  reweight(setting, world, {
    pair: country * setting.demands.length + demand,
    likelihood: (stance) => {
      const known = surplusAt(setting, answer, stance);
      const accepts = chanceAbove(setting, known, 0);
      if (at.decision === 'accept') return accepts;
      const inWindow = chanceAbove(setting, known, -setting.coefficients.counterWindow) - accepts;
      // A refusal inside the window happens where no counter-offer was worth making, so it is not ruled out.
      return at.decision === 'counter' ? inWindow : 1 - accepts - 0.75 * inWindow;
    },
  });
}

/** Learns from a meeting: a noisy impression of the stance, with tails heavy enough that one talk never rules anything out. */
export function learnFromMeeting(setting: Setting, world: Learner, at: { pair: number; impression: number }): void {
  const scale = setting.coefficients.meetingNoise;
  reweight(setting, world, {
    pair: at.pair,
    likelihood: (stance) => {
      const away = (stance - at.impression) / scale;
      const kernel = 1 / (1 + away * away);
      return kernel * kernel;
    },
  });
}
