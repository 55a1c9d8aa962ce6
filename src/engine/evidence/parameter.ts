/** Builds a published parameter from readings, with its derivation in one line. */
import type { CountryId } from '../vocabulary.ts';
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

/** The posterior as a parameter: status `evidence` once any unit weighs something, else the prior untouched. */
export function estimated({ country, name, scale, readings, unread, silence }: Estimate): Parameter {
  const posterior = posteriorOf(scale, readings);
  const read = posterior.observations > 0;
  return {
    country,
    name,
    value: posterior.value,
    sd: posterior.sd,
    status: read ? 'evidence' : unread,
    derivation: read ? lineOf(posterior, readings) : silence,
    prior: posterior.prior,
    contributions: posterior.contributions,
    indicators: [],
    conditions: readings.flatMap(({ considered: { unit, repeats } }) => (unit.condition === null || repeats ? [] : [{ unit: unit.id, condition: unit.condition }])),
  };
}

function lineOf(posterior: Posterior, readings: readonly Reading[]): string {
  const { prior, observations, weight, mean, widening, value, sd } = posterior;
  const units = readings.filter(({ precision }) => precision > 0);
  const interested = units.filter(({ note }) => note === 'interested').length;
  const parts = [
    `prior ${prior.value.toFixed(2)} (sd ${prior.sd.toFixed(2)}, precision ${(1 / (prior.sd * prior.sd)).toFixed(2)})`,
    `${observations} observation(s) of ${units.length} unit(s)${interested > 0 ? `, ${interested} interested,` : ''} at ${mean.toFixed(2)} (precision ${weight.toFixed(2)})`,
    ...(widening > 1 ? [`they disagree: variance x ${widening.toFixed(2)}`] : []),
    `value ${value.toFixed(2)}, sd ${sd.toFixed(2)}`,
  ];
  return parts.join('; ');
}
