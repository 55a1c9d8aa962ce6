/** The answers that a report tells of: those that were expected otherwise first, then those furthest from the balance. */
import { TERMS } from '../../../engine/index.ts';
import type { FactOf } from '../../../engine/index.ts';
import type { GameInHand } from '../../../store/game.ts';
import { predictedOf } from '../../../store/outcomes.ts';
import { isHindsight } from '../../../store/predictions.ts';
import type { Prediction } from '../../../store/predictions.ts';
import { shownOf } from '../../why/fold.ts';
import type { Shown } from '../../why/fold.ts';

export interface Decisive {
  readonly month: number;
  readonly fact: FactOf<'answered'>;
  /** What was expected, made before the answer could be known; null where nothing was. */
  readonly prediction: Prediction | null;
  /** The terms in the order of the model, in figures that add up. */
  readonly shown: Shown;
}

/** At most `most` answers, one for each matter between the seat and a government. */
export function decisiveAnswers(game: GameInHand, most: number): readonly Decisive[] {
  const answers = game.months.flatMap(({ facts }, index) =>
    facts.flatMap((fact): Decisive[] => {
      if (fact.kind !== 'answered') return [];
      const { terms, threshold } = fact.evaluation;
      const predicted = predictedOf(game, fact, index + 1);
      const prediction = predicted !== null && !isHindsight(game, predicted) ? predicted : null;
      return [{ month: index + 1, fact, prediction, shown: shownOf(TERMS.map((name) => ({ name, value: terms[name] })), threshold) }];
    }),
  );
  const ranked = answers.toSorted((a, b) => Number(wasWrong(b)) - Number(wasWrong(a)) || Math.abs(b.fact.evaluation.surplus) - Math.abs(a.fact.evaluation.surplus) || a.month - b.month);
  const matter = ({ fact: { offer } }: Decisive): string => `${offer.country} ${offer.demand}`;
  const first = ranked.filter((one, index) => ranked.findIndex((other) => matter(other) === matter(one)) === index);
  return first.slice(0, most).toSorted((a, b) => a.month - b.month);
}

/** True where another answer was expected than came. */
export function wasWrong({ prediction, fact }: Pick<Decisive, 'prediction' | 'fact'>): boolean {
  return prediction !== null && prediction.decision !== fact.decision;
}
