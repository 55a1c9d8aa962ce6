/** What is known of a proposal while it is written: what each part adds to its chance, a word for a chance, and the last proposal to the same government. */
import { LEVERS, movePrice } from '../../engine/index.ts';
import type { CountryId, FactOf, Lever, Offer, Pledge, Propose } from '../../engine/index.ts';
import type { GameInHand } from '../../store/game.ts';
import { outlookOf } from '../../store/outlook.ts';
import { levelOf } from '../../store/table.ts';
import type { Side } from '../text/speaker.ts';

/** The middle chance of an offer, 0..1; 0 where it cannot be made. */
export function chanceOf(game: GameInHand, offer: Offer): number {
  return outlookOf(game, offer)?.range.probability ?? 0;
}

/** By how many points of 100 the middle chance is higher with this pledge than without it. */
export function addedBy(game: GameInHand, order: Propose, part: { side: Side; lever: Lever }): number {
  const without = { ...order, [part.side]: order[part.side].filter((pledge) => pledge.lever !== part.lever) };
  return 100 * (chanceOf(game, order) - chanceOf(game, without));
}

/** Capital to bring a lever from where it stands to what is pledged. */
export function pledgeCost(game: GameInHand, country: CountryId, { lever, level }: Pledge): number {
  return movePrice(game.setting, LEVERS.indexOf(lever), { from: levelOf(game, country, lever), to: level });
}

/** Ends of the words for chances, after the guidance of the IPCC on likelihood (Mastrandrea et al. 2010). */
const WORDS = [
  { below: 0.1, word: 'veryUnlikely' },
  { below: 0.33, word: 'unlikely' },
  { below: 0.66, word: 'even' },
  { below: 0.9, word: 'likely' },
  { below: Infinity, word: 'veryLikely' },
] as const;

/** The word for a chance 0..1. */
export function likelihoodOf(chance: number): (typeof WORDS)[number]['word'] {
  return WORDS.find(({ below }) => chance < below)?.word ?? 'veryLikely';
}

/** A proposal of an earlier month and what came of it. */
export interface Earlier {
  readonly month: number;
  readonly offer: Offer;
  readonly answer: FactOf<'answered'>['decision'] | 'none';
}

/** The last proposal to a government: about the same demand where there was one, else about any; null where none was sent. */
export function lastProposal(game: GameInHand, at: Pick<Offer, 'country' | 'demand'>): Earlier | null {
  const sent = game.months.flatMap(({ facts }, index) =>
    facts.flatMap((fact) => {
      const isTold = (fact.kind === 'answered' || fact.kind === 'proposed') && fact.offer.country === at.country;
      return isTold ? [{ month: index + 1, offer: fact.offer, answer: fact.kind === 'answered' ? fact.decision : ('none' as const) }] : [];
    }),
  );
  return sent.findLast(({ offer }) => offer.demand === at.demand) ?? sent.at(-1) ?? null;
}
