/** The only writer of the ledgers: what was kept and made, towards whom, and whether everybody saw it. */
import type { Posture } from './vocabulary.ts';
import type { Ledger } from './world.ts';

/** Enters an act: `kept` and `made` in observations. Public acts also enter what everybody saw. */
export function enter(ledger: Ledger, country: number, act: { kept: number; made: number; posture: Posture }): void {
  ledger.kept[country] = (ledger.kept[country] ?? 0) + act.kept;
  ledger.made[country] = (ledger.made[country] ?? 0) + act.made;
  if (act.posture !== 'public') return;
  ledger.publicKept[country] = (ledger.publicKept[country] ?? 0) + act.kept;
  ledger.publicMade[country] = (ledger.publicMade[country] ?? 0) + act.made;
}
