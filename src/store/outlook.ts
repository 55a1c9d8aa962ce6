/** What a proposal would change if it were agreed, and how far each part of it would be believed. */
import { LEVERS, movePrice, rangeOf, upkeepOf } from '../engine/index.ts';
import type { Ask, CountryId, DemandId, Lever, Offer, Pledge, Range } from '../engine/index.ts';
import { currentMonth } from './game.ts';
import type { GameInHand } from './game.ts';
import { observationOf } from './knowledge.ts';
import { levelOf, seatOf } from './table.ts';

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

/** When an accord that is signed this month would be approved. */
export interface Approval {
  readonly who: string;
  /** Chance, 0..1. */
  readonly chance: number;
  /** From 1; may lie after the game. */
  readonly month: number;
  /** True where the game is over by then: the accord would change nothing in it. */
  readonly isTooLate: boolean;
}

/** The approval that an accord on these terms would need, or null where it stands at once. */
export function accordApproval(game: GameInHand, { range }: Outlook): Approval | null {
  if (range.ratification === null) return null;
  const { who, delay, probability } = range.ratification;
  const month = currentMonth(game) + delay;
  return { who, chance: probability, month, isTooLate: month > game.setting.scenario.months };
}

/** True where an accord signed this month and approved after `delay` months would leave no later month to deliver in: the end of the game calls that broken. */
export function endsUndelivered(game: GameInHand, { range }: Outlook): boolean {
  return currentMonth(game) + (range.ratification?.delay ?? 0) === game.setting.scenario.months;
}

/** What bringing levers down to these levels costs: capital at once, and upkeep a month on top of today's. */
export function deliveryCost(game: GameInHand, country: CountryId, pledges: readonly Pledge[]): { readonly price: number; readonly upkeep: number } {
  const { setting } = game;
  const open = pledges.map(({ lever, level }) => ({ lever: LEVERS.indexOf(lever), level, from: levelOf(game, country, lever) })).filter(({ level, from }) => level < from);
  return {
    price: open.reduce((sum, { lever, level, from }) => sum + movePrice(setting, lever, { from, to: level }), 0),
    upkeep: open.reduce((sum, { lever, level, from }) => sum + upkeepOf(setting, lever, level) - upkeepOf(setting, lever, from), 0),
  };
}

/** The lowest level that means anything to a country: relief from sanctions needs sanctions, of this game or from before it. */
export function lowestUseful(game: GameInHand, country: CountryId, lever: Lever): number {
  const lowest = game.setting.scenario.levers.find((one) => one.lever === lever)?.lowest ?? 0;
  const receptivity = game.setting.receptivity[seatOf(game.setting, country) * LEVERS.length + LEVERS.indexOf(lever)] ?? 0;
  return lever === 'sanction' && receptivity === 0 ? Math.max(0, lowest) : lowest;
}
