/** The ways of weighing the five lenses that stand side by side: the scenario's own, its perspectives, all alike, and the class's. */
import { LENSES, lensesOf } from '../../engine/index.ts';
import type { Lens } from '../../engine/index.ts';
import { worldOf } from '../../store/game.ts';
import type { GameInHand } from '../../store/game.ts';
import { EVEN, figureOf, sameWeights, weightsIn, wholeWeights } from '../../store/weights.ts';
import type { Weights } from '../../store/weights.ts';
import type { Words } from '../text/words.ts';

export interface Weighing {
  readonly id: string;
  readonly name: string;
  /** Why somebody would weigh like this, where the scenario says it. */
  readonly why: string;
  readonly weights: Weights;
  /** What the game comes to in this view, 0..100. */
  readonly figure: number;
}

/** Every way of weighing that the scenario offers, its headline first and all alike last. */
export function presetsOf(game: GameInHand, { t, language }: Words): readonly Weighing[] {
  const lenses = lensesOf(game.setting, worldOf(game));
  const { headline, perspectives } = game.playable.document.lenses;
  const given = [
    { id: 'headline', name: t('report.weights.headline'), why: t('report.weights.headlineWhy'), weights: wholeWeights(headline) },
    ...perspectives.map(({ id, name, why, weights }) => ({ id: `perspective-${id}`, name: name[language], why: why[language], weights: wholeWeights(weights) })),
    { id: 'even', name: t('report.weights.even'), why: t('report.weights.evenWhy'), weights: EVEN },
  ];
  return given.map((one) => ({ ...one, figure: figureOf(lenses, one.weights) }));
}

/** The class's own way with these weights; named as one of the others where it is the same. */
export function ownWeighing(game: GameInHand, { t }: Words, weights: Weights): Weighing {
  const lenses: Readonly<Record<Lens, number>> = lensesOf(game.setting, worldOf(game));
  return { id: 'own', name: t('report.weights.own'), why: '', weights, figure: figureOf(lenses, weights) };
}

/** The weights that were kept with the game, else the scenario's headline. */
export function chosenWeights({ notes, playable }: GameInHand): Weights {
  return weightsIn(notes) ?? wholeWeights(playable.document.lenses.headline);
}

/** The weighings with the highest and the lowest figure as they are shown, whole; null where all show the same. */
export function extremesOf(weighings: readonly Weighing[]): { readonly high: Weighing; readonly low: Weighing } | null {
  const sorted = weighings.toSorted((a, b) => b.figure - a.figure);
  const [high, low] = [sorted[0], sorted.at(-1)];
  return high === undefined || low === undefined || Math.round(high.figure) === Math.round(low.figure) ? null : { high, low };
}

/** The preset that these weights are, or null. */
export function presetLike(presets: readonly Weighing[], weights: Weights): Weighing | null {
  return presets.find((one) => sameWeights(one.weights, weights)) ?? null;
}

/** The parts of a weighing in words, those of nothing left out. */
export function partsText({ t, list, percent }: Words, weights: Weights): string {
  return list(LENSES.filter((lens) => weights[lens] > 0).map((lens) => t('debrief.weight', { lens: t(`names.lens.${lens}`), share: percent(weights[lens] / 100) })));
}
