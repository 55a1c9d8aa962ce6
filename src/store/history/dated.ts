/** Facts with their month, and how a pair of country and demand is named. */
import type { CountryId, DemandId, Fact, Offer, Pledge } from '../../engine/index.ts';
import type { GameInHand } from '../game.ts';

/** A fact and its month, from 1. */
export interface Dated {
  readonly month: number;
  readonly fact: Fact;
}

/** One country on one demand: there is never more than one proposal and one accord between them. */
export interface Pair {
  readonly country: CountryId;
  readonly demand: DemandId;
}

/** Every fact of the game in the order in which it happened. */
export function datedFacts(game: GameInHand): readonly Dated[] {
  return game.months.flatMap(({ facts }, index) => facts.map((fact): Dated => ({ month: index + 1, fact })));
}

export const samePair = (a: Pair, b: Pair): boolean => a.country === b.country && a.demand === b.demand;

/** The same levels on the same levers, in whatever order. */
export const samePledges = (a: readonly Pledge[], b: readonly Pledge[]): boolean =>
  a.length === b.length && a.every((pledge) => b.some((other) => other.lever === pledge.lever && other.level === pledge.level));

/** The same terms of the same pair. */
export const sameOffer = (a: Offer, b: Offer): boolean =>
  samePair(a, b) && a.ask === b.ask && a.posture === b.posture && samePledges(a.give, b.give) && samePledges(a.orElse, b.orElse);
