/** Builds a published parameter from readings, with its derivation in one line. */
import type { CountryId } from '../vocabulary.ts';
import { ASSUMED } from './assumptions.ts';
import type { Parameter, ParameterStatus } from './model.ts';
import type { Reading } from './observations.ts';
import { posteriorOf } from './posterior.ts';
import type { Posterior, Scale } from './posterior.ts';

/** What an estimated parameter is made from. */
export interface Estimate {
  readonly country: CountryId;
  readonly name: string;
  readonly scale: Scale;
  readonly readings: readonly Reading[];
  /** Status, and sentence, while no unit weighs anything. */
  readonly unread: Extract<ParameterStatus, 'prior' | 'assumed'>;
  readonly silence: string;
}

/**
 * The posterior as a parameter. Status `evidence` where units about the country hold at least 5 % of the precision; `assumed` where only the bloc's reach that
 * share, because what some governments say binds no single one; else the prior's status, with the units still listed.
 */
export function estimated({ country, name, scale, readings, unread, silence }: Estimate): Parameter {
  const posterior = posteriorOf(scale, readings);
  const read = posterior.observations > 0;
  const shares = sharesOf(posterior, readings, country);
  return {
    country,
    name,
    value: posterior.value,
    sd: posterior.sd,
    status: statusOf(shares, unread),
    derivation: read ? lineOf(posterior, readings, shares) : silence,
    prior: posterior.prior,
    contributions: posterior.contributions,
    indicators: [],
    conditions: readings.flatMap(({ considered: { unit, repeats } }) => (unit.condition === null || repeats ? [] : [{ unit: unit.id, condition: unit.condition }])),
  };
}

/** Parts of the whole precision, 0..1: of the units about the country itself, and of those of the bloc. */
interface Shares {
  readonly own: number;
  readonly bloc: number;
}

function sharesOf({ contributions, prior }: Posterior, readings: readonly Reading[], country: CountryId): Shares {
  const shares = { own: 0, bloc: 0 };
  readings.forEach(({ considered }, index) => {
    // A unit takes its share of the precision off the prior's variance: -share x V0.
    const share = -(contributions[index]?.variance ?? 0) / (prior.sd * prior.sd);
    shares[considered.unit.actor === country ? 'own' : 'bloc'] += share;
  });
  return shares;
}

function statusOf({ own, bloc }: Shares, unread: Estimate['unread']): ParameterStatus {
  if (own >= ASSUMED.evidenceShare) return 'evidence';
  return own + bloc >= ASSUMED.evidenceShare ? 'assumed' : unread;
}

function lineOf(posterior: Posterior, readings: readonly Reading[], { own, bloc }: Shares): string {
  const { prior, observations, weight, mean, widening, value, sd } = posterior;
  const units = readings.filter(({ precision }) => precision > 0);
  const interested = units.filter(({ note }) => note === 'interested').length;
  const parts = [
    `prior ${prior.value.toFixed(2)} (sd ${prior.sd.toFixed(2)}, precision ${(1 / (prior.sd * prior.sd)).toFixed(2)})`,
    `${observations} observation(s) of ${units.length} unit(s)${interested > 0 ? `, ${interested} interested,` : ''} at ${mean.toFixed(2)} (precision ${weight.toFixed(2)})`,
    `units hold ${percent(own + bloc)} of the precision${bloc > 0 ? (own > 0 ? `, ${percent(bloc)} those of the bloc` : ', all of the bloc and none of the country itself') : ''}${own + bloc < ASSUMED.evidenceShare ? ': too little to call it evidence' : ''}`,
    ...(widening > 1 ? [`they disagree: variance x ${widening.toFixed(2)}`] : []),
    `value ${value.toFixed(2)}, sd ${sd.toFixed(2)}`,
  ];
  return parts.join('; ');
}

const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
