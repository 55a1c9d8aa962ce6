/** Hardship of households in a country that the levers on it imply. */
import { LEVERS } from '../vocabulary.ts';
import type { Setting } from '../setting.ts';
import { L } from './prices.ts';

type Terms = Pick<Setting, 'coefficients' | 'exposure' | 'receptivity'>;

/** Hardship that the levers as they stand imply, before fragility: by lever, exposure x v under pressure; aid granted relieves. */
export function leverHardship(setting: Terms, levels: readonly number[], c: number): number {
  const k = setting.coefficients;
  const weights = { tariff: k.hardshipTariff, sanction: k.hardshipSanction, aid: k.hardshipAid, visa: k.hardshipVisa };
  let sum = 0;
  for (let l = 0; l < L; l += 1) {
    const level = levels[c * L + l] ?? 0;
    const lever = LEVERS[l] ?? 'tariff';
    if (level > 0) sum += weights[lever] * (setting.exposure[c * L + l] ?? 0) * (level / 3);
    else if (lever === 'aid' || lever === 'visa') sum += weights[lever] * (setting.receptivity[c * L + l] ?? 0) * (level / 3);
  }
  return sum;
}

