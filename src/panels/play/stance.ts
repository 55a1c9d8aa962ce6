/** What the seat believes of a government's stance on a demand, in figures and in words. */
import type { CountryId, DemandId } from '../../engine/index.ts';
import { worldOf } from '../../store/game.ts';
import type { GameInHand } from '../../store/game.ts';
import { observationOf } from '../../store/knowledge.ts';
import { seatOf } from '../../store/table.ts';
import type { TextKey, Words } from '../text/words.ts';

export interface Stance {
  /** On the scale of the coding, from -2 (refuses) to +2 (committed). */
  readonly mean: number;
  /** 0 where the stance is known. */
  readonly sd: number;
  readonly isKnown: boolean;
  /** What the statements alone say, or null where none was found. */
  readonly stated: number | null;
}

/** What may be known of a stance. */
export function stanceOf(game: GameInHand, at: { country: CountryId; demand: DemandId; stated: number | null }): Stance {
  const { setting } = game;
  const pair = seatOf(setting, at.country) * setting.demands.length + (setting.demandIndex[at.demand] ?? 0);
  const isKnown = setting.scenario.visibility === 'open-book';
  const observation = observationOf(game);
  return {
    mean: (isKnown ? worldOf(game).stance[pair] : observation.estimateMean[pair]) ?? 0,
    sd: isKnown ? 0 : (observation.estimateSd[pair] ?? 0),
    isKnown,
    stated: at.stated,
  };
}

/** A stance as one sentence, scale included. */
export function stanceText({ t, signed, number }: Words, { mean, sd, isKnown }: Stance): string {
  const words = t(stanceKey(mean));
  const sentence = isKnown ? t('dossier.estimateKnown', { mean: signed(mean, 1), words }) : t('dossier.estimate', { mean: signed(mean, 1), sd: number(sd, 1), words });
  return `${sentence} ${t('dossier.estimateScale')}`;
}

/** The word for a stance. */
export function stanceKey(mean: number): TextKey & `names.stance.${string}` {
  if (mean < -1.5) return 'names.stance.m2';
  if (mean < -0.5) return 'names.stance.m1';
  if (mean < 0.5) return 'names.stance.z';
  return mean < 1.5 ? 'names.stance.p1' : 'names.stance.p2';
}
