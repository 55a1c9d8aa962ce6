/** What would have changed an answer: single changes of the proposal, judged at what the seat believed then. */
import { LEVERS, POSTURES, TERMS, highestLevel, observe, rangeOf } from '../engine/index.ts';
import type { FactOf, Lever, Observation, Offer, Pledge, Range } from '../engine/index.ts';
import { monthOf } from './decision.ts';
import type { GameInHand } from './game.ts';
import { lowestUseful } from './outlook.ts';
import { seatOf } from './table.ts';

/** One changed part: another ask, another level of a lever (null: no pledge on it), or another posture. */
export type Change =
  | { readonly part: 'ask'; readonly ask: Offer['ask'] }
  | { readonly part: 'give' | 'orElse'; readonly lever: Lever; readonly level: number | null }
  | { readonly part: 'posture'; readonly posture: Offer['posture'] };

/** A changed proposal at the seat's estimate: surplus, and chance of acceptance. */
export interface Alternative {
  readonly change: Change;
  readonly offer: Offer;
  readonly surplus: number;
  readonly chance: Pick<Range, 'probability' | 'low' | 'high'>;
}

export interface Turning {
  /** The surplus that the seat's estimate gave the proposal as it was. */
  readonly surplus: number;
  /** True where that estimate pointed the other way: then what could not be known decided. */
  readonly surprising: boolean;
  /** Single changes that turn the answer at the estimate, the smallest first. */
  readonly flips: readonly Alternative[];
  /** The change that comes nearest to turning it, where none does. */
  readonly nearest: Alternative | null;
}

/** Null where the answer is not of this game. */
export function turningOf(game: GameInHand, fact: FactOf<'answered'>): Turning | null {
  const month = monthOf(game, fact);
  const observation = month === 0 ? null : observationThen(game, fact, month);
  const base = observation === null ? null : rangeOf(observation, fact.offer);
  if (observation === null || base === null) return null;
  const { seat } = fact.evaluation;
  const surplus = TERMS.reduce((sum, term) => sum + seat.terms[term], 0);
  const agreed = fact.decision === 'accept';
  const alternatives = changesOf(game, fact.offer, { observation, month }).flatMap(([change, offer]): Alternative[] => {
    const range = rangeOf(observation, offer);
    if (range === null) return [];
    const { probability, low, high } = range;
    // What the month itself changed is in the evaluation of the answer; the observation gives what the change adds to it.
    return [{ change, offer, surplus: surplus + range.evaluation.surplus - base.evaluation.surplus, chance: { probability, low, high } }];
  });
  const flips = alternatives.filter((one) => one.surplus > 0 !== agreed).toSorted((a, b) => Math.abs(a.surplus - surplus) - Math.abs(b.surplus - surplus));
  const nearer = alternatives.filter((one) => (agreed ? one.surplus < surplus : one.surplus > surplus)).toSorted((a, b) => Math.abs(a.surplus) - Math.abs(b.surplus));
  return { surplus, surprising: surplus > 0 !== agreed, flips, nearest: flips.length === 0 ? (nearer[0] ?? null) : null };
}

/** What the seat knew when the answer fell: the observation before the month, with the levers and the estimate of that moment. */
function observationThen(game: GameInHand, fact: FactOf<'answered'>, month: number): Observation | null {
  const { setting } = game;
  const [before, after] = [game.worlds[month - 1], game.worlds[month]];
  if (before === undefined || after === undefined) return null;
  const seen = observe(setting, before);
  const pair = seatOf(setting, fact.offer.country) * setting.demands.length + (setting.demandIndex[fact.offer.demand] ?? 0);
  const { mean, sd } = fact.evaluation.seat.stance;
  return { ...seen, levels: [...after.levels], estimateMean: seen.estimateMean.with(pair, mean), estimateSd: seen.estimateSd.with(pair, sd) };
}

/** Every proposal that differs from the offer in one part by one step. */
function changesOf(game: GameInHand, offer: Offer, at: { observation: Observation; month: number }): readonly (readonly [Change, Offer])[] {
  const { scenario } = game.setting;
  const asks = (scenario.demands.find((one) => one.id === offer.demand)?.asks ?? []).toSorted((a, b) => a - b);
  const place = asks.indexOf(offer.ask);
  const nearAsks = [asks[place - 1], asks[place + 1]].filter((ask) => ask !== undefined);
  return [
    ...nearAsks.map((ask) => [{ part: 'ask', ask }, { ...offer, ask }] as const),
    ...(['give', 'orElse'] as const).flatMap((part) => pledgeChanges(game, offer, { ...at, part })),
    ...POSTURES.filter((posture) => posture !== offer.posture).map((posture) => [{ part: 'posture', posture }, { ...offer, posture }] as const),
  ];
}

function pledgeChanges(game: GameInHand, offer: Offer, at: { observation: Observation; month: number; part: 'give' | 'orElse' }): (readonly [Change, Offer])[] {
  const { setting } = game;
  const { part, observation, month } = at;
  const c = seatOf(setting, offer.country);
  const other = part === 'give' ? offer.orElse : offer.give;
  const away = part === 'give' ? -1 : 1;
  return LEVERS.flatMap((lever, l) => {
    const standing = observation.levels[c * LEVERS.length + l] ?? 0;
    const present = offer[part].find((pledge) => pledge.lever === lever);
    const end = part === 'give' ? lowestUseful(game, offer.country, lever) : highestLevel(setting, { country: c, lever: l, month }).highest;
    // No pledge stands where the lever stands; a threat starts above no pressure.
    const start = part === 'orElse' ? Math.max(0, standing) : standing;
    const from = present?.level ?? start;
    const levels: (number | null)[] = [];
    if ((end - from) * away > 0 && (present !== undefined || other.every((pledge) => pledge.lever !== lever))) levels.push(from + away);
    if (present !== undefined) levels.push((from - away - start) * away > 0 ? from - away : null);
    return levels.map((level) => [{ part, lever, level }, { ...offer, [part]: changed(offer[part], lever, level) }] as const);
  });
}

function changed(pledges: readonly Pledge[], lever: Lever, level: number | null): readonly Pledge[] {
  const others = pledges.filter((pledge) => pledge.lever !== lever);
  return level === null ? others : [...others, { lever, level }];
}
