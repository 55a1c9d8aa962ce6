/** Where every demand class starts before any evidence, argued without the record of 2025, and what a coded stance means on that scale. */
import type { DemandClass } from '../vocabulary.ts';
import { ASSUMED } from './assumptions.ts';
import type { ParameterStatus } from './model.ts';

/** A prior mean on the stance scale (about -3..3), why, and whether it was argued or merely assumed. */
export interface ClassPrior {
  readonly value: number;
  readonly status: Extract<ParameterStatus, 'prior' | 'assumed'>;
  readonly why: string;
}

const prior = (value: number, why: string): ClassPrior => ({ value, status: 'prior', why });

export const CLASS_PRIORS: Readonly<Record<DemandClass, ClassPrior>> = {
  return_flights: prior(0.4, 'taking back nationals is a duty that most governments own up to'),
  third_country: prior(-0.2, 'foreigners cost money and votes; small numbers can be borne'),
  transit_control: prior(0.1, 'a service that many governments already sell'),
  counter_narcotics: prior(0.1, 'a shared interest with disputed means'),
  remain_in_mexico: prior(-0.6, 'moves the whole burden to the neighbour'),
  china_alignment: prior(-0.6, 'asks for trade and credit to be given up'),
  sovereignty_core: prior(-2.2, 'territory, foreign troops and the like are hardly ever conceded (Pape 1997; Art and Greenhill 2018)'),
  other: { value: 0, status: 'assumed', why: 'nothing is known of a demand without a class' },
};

/**
 * Stance that a coded unit points to: 0.75 x code, but a refusal (-2) no higher and a commitment (+2) no lower than the prior mean.
 * So a refusal lies at the lower end of everything that enters a posterior, a commitment at the upper end: neither can move a weighted mean the wrong way.
 */
export function stanceMean(code: -2 | -1 | 0 | 1 | 2, priorMean: number): number {
  const mean = ASSUMED.meanPerStance * code;
  if (code === -2) return Math.min(mean, priorMean);
  if (code === 2) return Math.max(mean, priorMean);
  return mean;
}
