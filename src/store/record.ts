/** The deeds that other governments judge the seat by: what fed credibility and assurance. */
import type { CountryId, Fact } from '../engine/index.ts';
import type { GameInHand } from './game.ts';

/** Facts that enter the record of threats, and those that enter the record of promises. */
export const DEEDS = {
  threats: ['carried-out', 'threat-met', 'extended', 'backed-down'],
  promises: ['delivered', 'reneged', 'breached', 'threat-on-bought-lever'],
} as const;
export type RecordName = keyof typeof DEEDS;
export type DeedKind = (typeof DEEDS)[RecordName][number];

export interface Deed {
  /** The month, from 1. */
  readonly month: number;
  readonly kind: DeedKind;
  readonly country: CountryId;
  readonly fact: Fact;
}

/**
 * The deeds of a record that a government knows of: those towards itself, and public ones towards others.
 * @param before a fact of the game: only what happened before it counts; null for all
 */
export function deedsOf(game: GameInHand, at: { record: RecordName; country: CountryId; before: Fact | null }): readonly Deed[] {
  const deeds: Deed[] = [];
  for (const [index, { facts }] of game.months.entries()) {
    for (const fact of facts) {
      if (fact === at.before) return deeds;
      const kind = DEEDS[at.record].find((one) => one === fact.kind);
      if (kind === undefined) continue;
      const country = 'offer' in fact ? fact.offer.country : 'country' in fact ? fact.country : null;
      const isPublic = 'offer' in fact && fact.offer.posture === 'public';
      if (country !== null && (country === at.country || isPublic)) deeds.push({ month: index + 1, kind, country, fact });
    }
  }
  return deeds;
}

/** How often each kind of deed happened towards a government, those that never did left out. */
export function countsOf(deeds: readonly Deed[], at: { record: RecordName; country: CountryId }): readonly { readonly kind: DeedKind; readonly count: number }[] {
  return DEEDS[at.record]
    .map((kind) => ({ kind, count: deeds.filter((deed) => deed.kind === kind && deed.country === at.country).length }))
    .filter(({ count }) => count > 0);
}
