/** A government's decision in its place: the month it fell in, and the ask and the counter-offer that belong together. */
import type { Fact, FactOf } from '../engine/index.ts';
import type { GameInHand } from './game.ts';

export type Judged = FactOf<'answered'> | FactOf<'counter-offered'> | FactOf<'accord-reviewed'>;

/** True for facts that hold an evaluation. */
export function isJudged(fact: Fact): fact is Judged {
  return fact.kind === 'answered' || fact.kind === 'counter-offered' || fact.kind === 'accord-reviewed';
}

/** The month in which something happened, from 1; 0 where it is not of this game. */
export function monthOf(game: GameInHand, fact: Fact): number {
  return game.months.findIndex(({ facts }) => facts.includes(fact)) + 1;
}

/** A refused ask and the offer that was made in its place; one of the two is null where a decision stands alone. */
export interface Exchange {
  readonly own: FactOf<'answered'> | FactOf<'accord-reviewed'> | null;
  readonly counter: FactOf<'counter-offered'> | null;
}

/** Both sides of a decision, whichever of them was asked about. */
export function exchangeOf(game: GameInHand, fact: Judged): Exchange {
  const facts = game.months[monthOf(game, fact) - 1]?.facts ?? [];
  if (fact.kind === 'counter-offered') {
    const { country, demand } = fact.original;
    const own = facts.find((one): one is FactOf<'answered'> => one.kind === 'answered' && one.offer.country === country && one.offer.demand === demand);
    return { own: own ?? null, counter: fact };
  }
  if (fact.kind === 'accord-reviewed' || fact.decision !== 'counter') return { own: fact, counter: null };
  const { country, demand } = fact.offer;
  const counter = facts.find((one): one is FactOf<'counter-offered'> => one.kind === 'counter-offered' && one.original.country === country && one.original.demand === demand);
  return { own: fact, counter: counter ?? null };
}
