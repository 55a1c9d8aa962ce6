/** All that bears on one country on one day: its own units, the bloc's, and its indicators. */
import type { CountryId, DemandClass } from '../vocabulary.ts';
import { consideredUnits } from './considered.ts';
import type { Considered } from './considered.ts';
import { indicatorsOf, textOf } from './indicators.ts';
import type { IndicatorTable } from './indicators.ts';
import type { ClassPrior } from './priors.ts';
import type { Evidence } from './unit.ts';
import type { Moment } from './weights.ts';

/** Who `region` speaks for: the countries of Latin America and the Caribbean, in the sense of the articles. */
const BLOC = new Set([
  'MEX', 'GTM', 'HND', 'SLV', 'NIC', 'CRI', 'PAN', 'BLZ', 'COL', 'VEN', 'ECU', 'PER', 'BOL', 'CHL', 'ARG', 'URY', 'PRY', 'BRA', 'GUY', 'SUR',
  'CUB', 'DOM', 'HTI', 'JAM', 'TTO', 'BRB', 'BHS', 'DMA', 'ATG', 'LCA', 'VCT', 'GRD', 'KNA',
]);

export interface Dossier {
  readonly country: CountryId;
  readonly moment: Moment;
  /** Units whose actor is the country, in canonical order. */
  readonly own: readonly Considered[];
  /** Units of the bloc, where the country belongs to it. */
  readonly bloc: readonly Considered[];
  readonly indicators: IndicatorTable;
  readonly priors: Readonly<Record<DemandClass, ClassPrior>>;
}

/** What a dossier is made from. */
export interface Request {
  readonly evidence: Evidence;
  readonly country: CountryId;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly priors: Readonly<Record<DemandClass, ClassPrior>>;
}

export function dossierOf({ evidence, country, asOf, priors }: Request): Dossier {
  const units = consideredUnits(evidence, asOf);
  const indicators = indicatorsOf(evidence, country);
  return {
    country,
    moment: { asOf, governmentSince: latest(textOf(indicators, 'government_since'), asOf) },
    own: units.filter(({ unit }) => unit.actor === country),
    bloc: BLOC.has(country) ? units.filter(({ unit }) => unit.actor === 'region') : [],
    indicators,
    priors,
  };
}

/** The last of some dates, separated by spaces, that is not after a day; empty where there is none. */
function latest(dates: string, asOf: string): string {
  return dates.split(' ').reduce((last, date) => (date <= asOf && date > last ? date : last), '');
}
