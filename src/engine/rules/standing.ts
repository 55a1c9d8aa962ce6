/** Reputation as Beta records (model: Beta-Bernoulli updating): credibility of threats, assurance of promises, one per country plus a share of what all saw. */
import type { Setting } from '../setting.ts';
import type { Ledger, World } from '../world.ts';
import { clamp } from './shape.ts';

type Records = Pick<World, 'threats' | 'promises'>;

/** (a0 + kept) / (n0 + made) over own acts and a share of public acts towards others; `prior` is a0 / n0. */
function beta(setting: Setting, ledger: Ledger, at: { country: number; prior: number }): number {
  const { ledgerWeight: n0, ledgerPublic: seen } = setting.coefficients;
  const own = at.country;
  let keptElsewhere = 0;
  let madeElsewhere = 0;
  for (let c = 0; c < setting.seats.length; c += 1) {
    if (c === own) continue;
    keptElsewhere += ledger.publicKept[c] ?? 0;
    madeElsewhere += ledger.publicMade[c] ?? 0;
  }
  const kept = (ledger.kept[own] ?? 0) + seen * keptElsewhere;
  const made = (ledger.made[own] ?? 0) + seen * madeElsewhere;
  return clamp((n0 * at.prior + kept) / (n0 + made), 0, 1);
}

/** Belief of a country, 0..1, that the asker carries out what it threatens. */
export const credibilityOf = (setting: Setting, records: Records, country: number): number =>
  beta(setting, records.threats, { country, prior: setting.scenario.credibility });

/** Belief of a country, 0..1, that the asker delivers and stops as promised; goodwill at the start tilts the prior. */
export const assuranceOf = (setting: Setting, records: Records, country: number): number =>
  beta(setting, records.promises, { country, prior: clamp(setting.scenario.assurance + setting.coefficients.assuranceGoodwill * (setting.goodwillStart[country] ?? 0), 0, 1) });

/** Belief that pressure stops after agreement (Schelling 1966): floor + (1 - floor) x assurance. */
export const restraintOf = (setting: Setting, assurance: number): number =>
  setting.coefficients.restraintFloor + (1 - setting.coefficients.restraintFloor) * assurance;
