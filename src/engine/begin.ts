/** Begins, copies and resets a world; every array is owned by the world that holds it. */
import { startingLevels } from './prepare.ts';
import { gapDraw, makeTape, stanceDraw } from './random.ts';
import type { Tape } from './random.ts';
import { idealOf } from './rules/ideal.ts';
import { PARTICLES, priorSd } from './rules/learning.ts';
import type { Setting } from './setting.ts';
import type { Game } from './turn-context.ts';
import { LENSES } from './vocabulary.ts';
import type { Accord, CounterOffer, Ledger, PledgeInPlay, Proposal, World } from './world.ts';

/** `count` zeros that stand for whole numbers. */
function zeros(count: number): number[] {
  const values: number[] = [];
  for (let i = 0; i < count; i += 1) values.push(0);
  return values;
}

/** `count` zeros that will become fractions: begun as such, because V8 keeps the two kinds of list apart and copies one that changes its kind. */
function fractions(count: number): number[] {
  const values: number[] = [];
  for (let i = 0; i < count; i += 1) values.push(0.5);
  return values.fill(0);
}

/** A copy that V8 takes for fractions, even while every value is whole. */
function fractionsFrom(values: readonly number[]): number[] {
  const copy = fractions(values.length);
  for (let i = 0; i < values.length; i += 1) copy[i] = values[i] ?? 0;
  return copy;
}

/** The world before month 1: stances drawn, everything else at its start. */
export function newWorld(setting: Setting, tape: Tape): World {
  const C = setting.seats.length;
  const D = setting.demands.length;
  const k = setting.coefficients;
  const stance = fractions(C * D);
  for (let c = 0; c < C; c += 1) {
    for (let d = 0; d < D; d += 1) {
      const pair = c * D + d;
      stance[pair] = (setting.stanceMean[pair] ?? 0) + (setting.stanceSd[pair] ?? 0) * stanceDraw(tape, c, d) + k.sayDoGap * gapDraw(tape, c, d);
    }
  }
  const ledger = (): Ledger => ({ kept: fractions(C), made: fractions(C), publicKept: fractions(C), publicMade: fractions(C) });
  const world: World = {
    month: 0,
    capital: setting.scenario.capital.start,
    income: setting.scenario.capital.income,
    levels: startingLevels(setting.scenario),
    compliance: fractions(C * D),
    stance,
    stanceShift: fractions(C * D),
    particles: new Float64Array(C * D * PARTICLES).fill(1 / PARTICLES),
    estimateMean: fractionsFrom(setting.stanceMean),
    estimateSd: setting.stanceMean.map((_, pair) => priorSd(setting, pair)),
    goodwill: fractionsFrom(setting.goodwillStart),
    hedging: fractionsFrom(setting.hedgingStart),
    hardship: fractionsFrom(setting.hardshipStart),
    outflowExtra: fractions(setting.legs.length),
    bloc: 0,
    threats: ledger(),
    promises: ledger(),
    proposals: [],
    accords: [],
    closedUntil: zeros(C * D),
    closedAsk: fractions(C * D),
    closedGive: fractions(C * D),
    closedThreat: fractions(C * D),
    metCounted: zeros(C * D),
    boughtOn: zeros(setting.exposure.length),
    counterStage: zeros(setting.counterPropensity.length),
    counterPressure: fractions(setting.counterPropensity.length),
    sums: { agenda: fractions(setting.scenario.objectives.length), lenses: fractions(LENSES.length) },
    encounters: setting.baselineEncounters,
    removals: fractions(C),
    transferred: 0,
  };
  // What is done at the start is what the stated positions say; it drifts to the drawn stance as months pass.
  for (let c = 0; c < C; c += 1) {
    for (let d = 0; d < D; d += 1) {
      const pair = c * D + d;
      if (setting.askable[pair] === 1) world.compliance[pair] = idealOf(setting, world, { country: c, demand: d, stance: setting.stanceMean[pair] ?? 0 });
    }
  }
  return world;
}

/** A game with its own tape and world. The same setting and seed give the same game. */
export function beginGame(setting: Setting, seed: string): Game {
  const tape = makeTape(setting, seed);
  return { setting, tape, world: newWorld(setting, tape) };
}

export const copyLedger = (ledger: Ledger): Ledger => ({
  kept: [...ledger.kept], made: [...ledger.made], publicKept: [...ledger.publicKept], publicMade: [...ledger.publicMade],
});

export const copyPledge = ({ lever, level, from }: PledgeInPlay): PledgeInPlay => ({ lever, level, from });

const copyCounter = (counter: CounterOffer): CounterOffer => ({ ...counter, give: counter.give.map(copyPledge), orElse: counter.orElse.map(copyPledge) });

export const copyProposal = (proposal: Proposal): Proposal => ({
  ...proposal,
  give: proposal.give.map(copyPledge),
  orElse: proposal.orElse.map(copyPledge),
  counter: proposal.counter === null ? null : copyCounter(proposal.counter),
});

const copyAccord = (accord: Accord): Accord => ({
  ...accord,
  owed: accord.owed.map((owed) => ({ ...owed })),
  orElse: accord.orElse.map(copyPledge),
});

/** A world of one's own: nothing is shared with the original. Written by hand because `structuredClone` is fifty times slower. */
export function cloneWorld(world: World): World {
  return {
    ...world,
    levels: [...world.levels], compliance: [...world.compliance], stance: [...world.stance], stanceShift: [...world.stanceShift],
    particles: world.particles.slice(), estimateMean: [...world.estimateMean], estimateSd: [...world.estimateSd],
    goodwill: [...world.goodwill], hedging: [...world.hedging], hardship: [...world.hardship], outflowExtra: [...world.outflowExtra],
    threats: copyLedger(world.threats), promises: copyLedger(world.promises),
    proposals: world.proposals.map(copyProposal), accords: world.accords.map(copyAccord),
    closedUntil: [...world.closedUntil], closedAsk: [...world.closedAsk], closedGive: [...world.closedGive], closedThreat: [...world.closedThreat],
    metCounted: [...world.metCounted], boughtOn: [...world.boughtOn],
    counterStage: [...world.counterStage], counterPressure: [...world.counterPressure],
    sums: { agenda: [...world.sums.agenda], lenses: [...world.sums.lenses] },
    removals: [...world.removals],
  };
}
