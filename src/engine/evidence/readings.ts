/** Turns considered units into readings of one parameter, and says of every weightless one why it is weightless. */
import { ASSUMED } from './assumptions.ts';
import type { Considered } from './considered.ts';
import type { ContributionNote } from './model.ts';
import type { Reading } from './observations.ts';
import type { Stance } from './unit.ts';
import { precisionOf } from './weights.ts';
import type { Moment } from './weights.ts';

/** What a unit says of a parameter: the value that it points to and how strongly (0..1 of its precision), or why it says nothing. */
export type Saying = { readonly mean: number; readonly strength: number } | ContributionNote;

export interface Question {
  readonly units: readonly Considered[];
  readonly moment: Moment;
  /** Parameter units in one unit of stance. */
  readonly perStance: number;
  /** What a unit with a stance says; units without one are not asked. */
  readonly says: (considered: Considered, stance: NonNullable<Stance>) => Saying;
}

/** Readings in the order of the units; each unit has one. */
export function readingsOf(question: Question): readonly Reading[] {
  return question.units.map((considered) => readingOf(considered, question));
}

function readingOf(considered: Considered, { moment, perStance, says }: Question): Reading {
  const { unit, article, repeats, superseded } = considered;
  const silent = (note: ContributionNote): Reading => ({ considered, mean: 0, precision: 0, note });
  if (repeats) return silent('repeats-origin');
  if (unit.stance === null) return silent('no-stance');
  if (superseded) return silent('superseded');
  if (article.partisan && unit.kind === 'precedent') return silent('partisan-precedent');
  const saying = says(considered, unit.stance);
  if (typeof saying === 'string') return silent(saying);
  const precision = (saying.strength * precisionOf(considered, moment)) / (perStance * perStance);
  if (precision <= 0) return silent('no-confidence');
  return { considered, mean: saying.mean, precision, note: unit.kind === 'claim-about-other' ? 'interested' : null };
}

/** Full strength for an outright position (-2 or +2), half for a reluctant or conditional one. */
export const strengthOf = (stance: NonNullable<Stance>): number => (Math.abs(stance) === 2 ? 1 : ASSUMED.reluctantStrength);

/** Why a unit cannot speak for a government's own pride or counter-measures: another side's claim, or an expert's forecast; else null. */
export function notItsOwn({ unit }: Considered): ContributionNote | null {
  if (unit.kind === 'claim-about-other') return 'interested';
  return unit.attribution === 'expert' ? 'not-own-word' : null;
}
