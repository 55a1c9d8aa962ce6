/** What a proposal would change if it were agreed, and how far each part of it would be believed. */
import { LEVERS, rangeOf } from '../engine/index.ts';
import type { Ask, CountryId, DemandId, Lever, Offer, Range } from '../engine/index.ts';
import type { GameInHand } from './game.ts';
import { observationOf } from './knowledge.ts';
import { seatOf } from './table.ts';

/** Shares 0..1 as far as the seat may know them. */
export interface Outlook {
  /** Compliance today, as reported. */
  readonly now: number;
  /** What the government would do of itself, at the estimate. */
  readonly ofItself: number;
  /** The level that an accord would bind: the ask, or what the government would do of itself where that is more. */
  readonly agreed: number;
  /** By how many points of 100 the month's agenda would be higher than with today's compliance; never below 0. */
  readonly points: number;
  /** How far the promise and the or-else would be believed, 0..1. */
  readonly promise: number;
  readonly threat: number;
  readonly range: Range;
}

/** The outlook of an offer; null where it cannot be made to this country at all. */
export function outlookOf(game: GameInHand, offer: Offer): Outlook | null {
  const { setting } = game;
  const observation = observationOf(game);
  const range = rangeOf(observation, offer);
  if (range === null) return null;
  const d = setting.demandIndex[offer.demand] ?? 0;
  const pair = seatOf(setting, offer.country) * setting.demands.length + d;
  const now = observation.compliance[pair] ?? 0;
  const ofItself = range.evaluation.ideal;
  const agreed = Math.max(offer.ask, ofItself);
  const points = 100 * (setting.demandWeight[d] ?? 0) * (setting.share[pair] ?? 0) * Math.max(0, agreed - now);
  const { credibility, assurance, backing } = range.evaluation.basis;
  const { certaintyQuiet, certaintyAmbiguous } = setting.coefficients;
  const certainty = { public: 1, quiet: certaintyQuiet, ambiguous: certaintyAmbiguous }[offer.posture];
  return { now, ofItself, agreed, points, promise: assurance * backing, threat: credibility * certainty * backing, range };
}

/** The ask that a new proposal opens with: the smallest above today's compliance, or the largest there is. */
export function openingAsk(game: GameInHand, at: { country: CountryId; demand: DemandId }): Ask {
  const { setting } = game;
  const asks = setting.scenario.demands.find((one) => one.id === at.demand)?.asks ?? [];
  const pair = seatOf(setting, at.country) * setting.demands.length + (setting.demandIndex[at.demand] ?? 0);
  const now = observationOf(game).compliance[pair] ?? 0;
  const sorted = asks.toSorted((a, b) => a - b);
  return sorted.find((ask) => ask > now) ?? sorted.at(-1) ?? 1;
}

/** An approval at home that keeping a pledge needs, or null: who decides, and the chance of one attempt, 0..1. */
export function approvalOf(game: GameInHand, side: 'give' | 'orElse', pledge: { lever: Lever; level: number }): { readonly who: string; readonly chance: number } | null {
  const approval = game.setting.scenario.levers.find((one) => one.lever === pledge.lever)?.approval ?? null;
  if (approval === null) return null;
  const isStepUp = side === 'give' ? approval.direction === 'inducement' && pledge.level < 0 : approval.direction === 'pressure' && pledge.level > 0;
  return isStepUp ? { who: approval.who, chance: approval.base } : null;
}

/** The lowest level that means anything to a country: relief from sanctions needs sanctions, of this game or from before it. */
export function lowestUseful(game: GameInHand, country: CountryId, lever: Lever): number {
  const lowest = game.setting.scenario.levers.find((one) => one.lever === lever)?.lowest ?? 0;
  const receptivity = game.setting.receptivity[seatOf(game.setting, country) * LEVERS.length + LEVERS.indexOf(lever)] ?? 0;
  return lever === 'sanction' && receptivity === 0 ? Math.max(0, lowest) : lowest;
}
