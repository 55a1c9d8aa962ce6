/** The surplus of an answer: stick, carrot, burden, pride, signing and shock, on one grid so that they add up exactly. */
import type { Evaluation, Terms } from '../facts.ts';
import type { Ask, Posture } from '../vocabulary.ts';
import type { Setting } from '../setting.ts';
import type { PledgeInPlay, World } from '../world.ts';
import { idealAt, idealOf, pullsOf } from './ideal.ts';
import { L } from './prices.ts';
import { onGrid, saturate } from './shape.ts';
import { assuranceOf, credibilityOf, restraintOf } from './standing.ts';

/** All that an answer depends on except the hidden stance and shock. */
export type Visible = Readonly<Omit<World, 'stance' | 'particles' | 'sums'>>;

/** Terms under judgement. `signed`: an accord under review; `carried`: the or-else had been carried out. */
export interface Stake {
  readonly country: number;
  readonly demand: number;
  readonly ask: Ask;
  readonly give: readonly PledgeInPlay[];
  readonly orElse: readonly PledgeInPlay[];
  readonly posture: Posture;
  readonly signed: boolean;
  readonly carried: boolean;
}

/** What of a stake the fixed terms read: everything but the demand and how much of it is asked. */
export type Package = Omit<Stake, 'demand' | 'ask'>;

/** What of a world the fixed terms read. */
type LeverView = Pick<World, 'levels' | 'hedging'>;

/** A stake from what stands in a proposal, a counter-offer or an accord: one shape for all, which keeps judging them fast. */
export const stakeOf = (
  terms: Pick<Stake, 'country' | 'demand' | 'ask' | 'orElse' | 'posture'>,
  give: readonly PledgeInPlay[],
  how: { signed: boolean; carried: boolean },
): Stake => ({ country: terms.country, demand: terms.demand, ask: terms.ask, give, orElse: terms.orElse, posture: terms.posture, signed: how.signed, carried: how.carried });

/** Beliefs of one country about the asker at this moment, 0..1. */
export interface Beliefs {
  readonly credibility: number;
  readonly assurance: number;
  readonly restraint: number;
  readonly backing: number;
}

export function beliefsOf(setting: Setting, world: Pick<World, 'threats' | 'promises'>, at: { country: number; backing: number }): Beliefs {
  const assurance = assuranceOf(setting, world, at.country);
  return {
    credibility: credibilityOf(setting, world, at.country),
    assurance,
    restraint: restraintOf(setting, assurance),
    backing: at.backing,
  };
}

const postureCertainty = (setting: Setting, posture: Posture): number =>
  posture === 'quiet' ? setting.coefficients.certaintyQuiet : posture === 'ambiguous' ? setting.coefficients.certaintyAmbiguous : 1;

/** Share of pride that a threat of this posture hurts (Kurizaki 2007). */
export const prideShare = (setting: Setting, posture: Posture): number =>
  posture === 'quiet' ? setting.coefficients.prideQuiet : posture === 'ambiguous' ? setting.coefficients.prideAmbiguous : setting.coefficients.pridePublic;

/** Belief in what has been delivered: restraint and a little more, at most one. */
const deliveredBelief = (setting: Setting, beliefs: Beliefs): number => Math.min(1, beliefs.restraint + setting.coefficients.deliveredTrust);

/** Size of an or-else, 0..4: notches above no pressure, in thirds. */
export function sizeOf(pledges: readonly PledgeInPlay[]): number {
  let size = 0;
  for (const pledge of pledges) size += Math.max(0, pledge.level - Math.max(0, pledge.from)) / 3;
  return size;
}

/** Thirds of a lever that an or-else makes harmful: in force where it was carried out, and still to come. */
function orElseHarm(level: number, pledge: PledgeInPlay, at: { carried: boolean; certainty: number }): number {
  const from = Math.max(0, pledge.from);
  const inForce = at.carried ? Math.max(0, Math.min(level, pledge.level) - from) / 3 : 0;
  const toCome = Math.max(0, pledge.level - Math.max(from, level)) / 3;
  return inForce + toCome * at.certainty;
}

/** Thirds of a lever that relief takes away: to be lifted, or lifted under an accord and kept only while it stands. */
function reliefHarm(level: number, pledge: PledgeInPlay, at: { signed: boolean; restraint: number; delivered: number }): number {
  const floor = Math.max(0, pledge.level);
  const toLift = Math.max(0, level - floor) / 3;
  const lifted = at.signed ? Math.max(0, pledge.from - Math.max(floor, level)) / 3 : 0;
  return toLift * at.restraint + lifted * at.delivered;
}

/**
 * Expected harm of refusing, x exposure x escape. An or-else and relief on one lever are different notches and add up, unless
 * the or-else was carried out: then relief undoes it, and the larger of the two counts.
 */
function stickOf(setting: Setting, world: LeverView, at: { stake: Package; beliefs: Beliefs }): number {
  const { stake, beliefs } = at;
  const c = stake.country;
  const escape = 1 - (setting.hedgeCapacity[c] ?? 0) * (world.hedging[c] ?? 0);
  const certainty = beliefs.credibility * postureCertainty(setting, stake.posture) * beliefs.backing;
  const trust = { signed: stake.signed, restraint: beliefs.restraint, delivered: deliveredBelief(setting, beliefs) };
  let harm = 0;
  for (let l = 0; l < L; l += 1) {
    const level = world.levels[c * L + l] ?? 0;
    let threatened = 0;
    let relieved = 0;
    for (const pledge of stake.orElse) if (pledge.lever === l) threatened += beliefs.restraint * orElseHarm(level, pledge, { carried: stake.carried, certainty });
    for (const pledge of stake.give) if (pledge.lever === l) relieved += reliefHarm(level, pledge, trust);
    const thirds = stake.carried ? Math.max(threatened, relieved) : threatened + relieved;
    harm += (setting.exposure[c * L + l] ?? 0) * escape * thirds;
  }
  return harm;
}

/** Expected gain of agreeing from inducements: delivered at restraint + 0.1, still to come at assurance x backing; all x receptivity. */
function carrotOf(setting: Setting, world: LeverView, at: { stake: Package; beliefs: Beliefs }): number {
  const { stake, beliefs } = at;
  const c = stake.country;
  let gain = 0;
  for (const pledge of stake.give) {
    const granted = Math.max(0, -(world.levels[c * L + pledge.lever] ?? 0));
    const wanted = Math.max(0, -pledge.level);
    const base = stake.signed ? Math.max(0, -pledge.from) : granted;
    const delivered = Math.max(0, Math.min(granted, wanted) - base) / 3;
    const toCome = Math.max(0, wanted - Math.max(granted, base)) / 3;
    const receptivity = setting.receptivity[c * L + pledge.lever] ?? 0;
    gain += receptivity * (delivered * deliveredBelief(setting, beliefs) + toCome * beliefs.assurance * beliefs.backing);
  }
  return gain;
}

/** The left fold of the named terms, in the order of `TERMS`: the surplus. */
export const foldTerms = (terms: Terms): number => terms.stick + terms.carrot + terms.burden + terms.pride + terms.signing + terms.shock;

/** The terms that depend neither on the stance nor on the shock, nor on which demand is made or how much of it. */
export type FixedTerms = Omit<Terms, 'burden' | 'shock'>;

/** The fixed terms of a stake, each on the grid. */
export function fixedTermsOf(setting: Setting, world: LeverView, at: { stake: Package; beliefs: Beliefs }): FixedTerms {
  const k = setting.coefficients;
  const { stake } = at;
  return {
    stick: onGrid(k.stickWeight * saturate(stickOf(setting, world, at))),
    carrot: onGrid(k.carrotWeight * saturate(carrotOf(setting, world, at))),
    pride: onGrid(-(setting.pride[stake.country] ?? 0) * sizeOf(stake.orElse) * prideShare(setting, stake.posture)),
    signing: stake.signed ? 0 : onGrid(-k.signingCost),
  };
}

/** All terms, given the fixed ones: the burden of the ask above an ideal, and the shock (standard units). */
const completed = (setting: Setting, fixed: FixedTerms, at: { above: number; shock: number }): Terms => ({
  stick: fixed.stick,
  carrot: fixed.carrot,
  burden: onGrid(-setting.coefficients.burdenWeight * Math.max(0, at.above)),
  pride: fixed.pride,
  signing: fixed.signing,
  shock: onGrid(setting.coefficients.shockWeight * at.shock),
});

/** The terms of a stake for a given stance and shock (standard units). Every term lies on the grid. */
export function termsOf(
  setting: Setting,
  world: Visible,
  at: { stake: Stake; beliefs: Beliefs; stance: number; shock: number },
): { terms: Terms; ideal: number } {
  const { stake } = at;
  const ideal = idealOf(setting, world, { country: stake.country, demand: stake.demand, stance: at.stance });
  return { terms: completed(setting, fixedTermsOf(setting, world, at), { above: stake.ask - ideal, shock: at.shock }), ideal };
}

/** An evaluation at the truth, with the same evaluation at the seat's estimate and the rest that closes it. */
export function evaluate(
  setting: Setting,
  world: Visible,
  at: { stake: Stake; beliefs: Beliefs; stance: number; shock: number; threshold: number },
): Evaluation {
  const { stake, beliefs } = at;
  const { country, demand, ask } = stake;
  const pair = country * setting.demands.length + demand;
  const mean = world.estimateMean[pair] ?? 0;
  const fixed = fixedTermsOf(setting, world, at);
  const pulls = pullsOf(setting, world, { country, demand, goodwill: world.goodwill[country] ?? 0 });
  const ideal = idealAt(at.stance, pulls);
  const terms = completed(setting, fixed, { above: ask - ideal, shock: at.shock });
  const seat = completed(setting, fixed, { above: ask - idealAt(mean, pulls), shock: 0 });
  const surplus = foldTerms(terms);
  return {
    surplus,
    threshold: at.threshold,
    terms,
    seat: { terms: seat, rest: surplus - foldTerms(seat) + 0, stance: { mean, sd: world.estimateSd[pair] ?? 0 } },
    ideal,
    stance: at.stance,
    basis: {
      credibility: beliefs.credibility,
      assurance: beliefs.assurance,
      restraint: beliefs.restraint,
      backing: beliefs.backing,
      goodwill: world.goodwill[country] ?? 0,
      bloc: world.bloc,
      hedging: world.hedging[country] ?? 0,
    },
  };
}
