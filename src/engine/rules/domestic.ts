/** Two-level games (Putnam 1988): ratification of accords, and when a government stops keeping one. */
import type { Ratification } from '../scenario.ts';
import type { Setting } from '../setting.ts';
import type { Terms } from '../facts.ts';
import { share } from './shape.ts';
import type { Stake } from './surplus.ts';

/** Who must ratify this accord, or null. */
export function ratificationOf(setting: Setting, country: number, demand: number): Ratification | null {
  const seat = setting.seats[country];
  for (const entry of setting.scenario.demands[demand]?.ratification ?? []) if (entry.country === seat) return entry;
  return null;
}

/** P = clamp(base + 0.4 (ideal - ask) + 0.1 carrot share - 0.2 pride of a public or-else), 0..1. */
export function ratificationChance(
  setting: Setting,
  at: { stake: Pick<Stake, 'country' | 'ask' | 'orElse' | 'posture'>; terms: Pick<Terms, 'stick' | 'carrot'>; ideal: number; base: number },
): number {
  const k = setting.coefficients;
  const { stake, terms } = at;
  const positive = terms.stick + terms.carrot;
  const carrotShare = positive > 0 ? terms.carrot / positive : 0;
  const publicThreat = stake.posture === 'public' && stake.orElse.length > 0 ? (setting.pride[stake.country] ?? 0) : 0;
  return share(at.base + k.ratifyAsk * (at.ideal - stake.ask) + k.ratifyCarrot * carrotShare - k.ratifyPride * publicThreat);
}

/**
 * The surplus below which an accord is broken this month, given the month's uniform draw: the chance of defection is
 * piecewise linear, 0 at -defectionStart and 1 a defectionSpan lower, times defectionQuiet where the accord is deniable.
 */
export function defectionBar(setting: Setting, at: { quiet: boolean; draw: number }): number {
  const k = setting.coefficients;
  const factor = at.quiet ? k.defectionQuiet : 1;
  return -(k.defectionStart + k.defectionSpan * (at.draw / factor));
}
