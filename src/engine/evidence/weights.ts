/** How much one unit weighs by itself: the precision of what it says, before occasions and caps. */
import { ASSUMED } from './assumptions.ts';
import type { Considered } from './considered.ts';
import { monthsBetween } from './months.ts';
import type { Attribution } from './unit.ts';

const SD_BY_ATTRIBUTION: Readonly<Record<Attribution, number>> = {
  'on-record-official': ASSUMED.onRecordSd,
  'anonymous-official': ASSUMED.anonymousSd,
  expert: ASSUMED.expertSd,
  outlet: ASSUMED.outletSd,
};

/** The day, and since when the country has had the government of that day (empty where unknown). */
export interface Moment {
  readonly asOf: string;
  readonly governmentSince: string;
}

/**
 * Standard deviation of a unit on the stance scale before age and confidence, 0.35 and up.
 * What was done, an earlier government's act and a claim about another government have their own; words go by who said them.
 */
export function sdOf({ unit, article }: Considered, moment: Moment): number {
  const { kind, attribution, date } = unit;
  let sd = SD_BY_ATTRIBUTION[attribution];
  if (kind === 'action') sd = ASSUMED.actionSd;
  if (kind === 'claim-about-other') sd = ASSUMED.claimSd;
  if (kind === 'precedent') sd = ASSUMED.precedentSd * (moment.governmentSince === '' || date < moment.governmentSince ? ASSUMED.changeFactor : 1);
  if (article.partisan) sd *= ASSUMED.partisanFactor;
  if (article.machineTranslated) sd *= ASSUMED.translationFactor;
  if (article.origin !== null) sd *= ASSUMED.rewriteFactor;
  return sd;
}

/**
 * Precision of a unit, 1 / stance^2, at least 0: 1 / variance with variance = sd^2 / confidence x (1 + months of age / 12).
 * No confidence, or a repeat of the origin, is no weight.
 */
export function precisionOf(considered: Considered, moment: Moment): number {
  const { unit, repeats } = considered;
  if (repeats || unit.confidence <= 0) return 0;
  const sd = sdOf(considered, moment);
  return unit.confidence / (sd * sd * (1 + monthsBetween(unit.date, moment.asOf) / ASSUMED.ageMonths));
}
