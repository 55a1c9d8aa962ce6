/** What compilation yields: one cooperation model a country, every parameter with its origin. */
import type { CountryId } from '../vocabulary.ts';

export type ParameterStatus = 'evidence' | 'indicator' | 'prior' | 'assumed' | 'override';

/** Names that stand in `Contribution.unit` for what no single unit did: disagreement of the observations, and the least uncertainty. */
export const PSEUDO_UNITS = ['contradiction', 'floor'] as const;

/**
 * Why a unit counts for nothing, or must be read with care.
 * no-stance: none stated, or evaded; repeats-origin: a rewrite of what its origin already says; interested: a side speaking about another government
 * (weightless for pride and counter-measures); partisan-precedent: a partisan outlet on an earlier government; not-own-word: an expert's forecast
 * of what the country would do; not-opposed: no opposition and no threat, so nothing to raise; described-only: weakness is measured by indicators;
 * superseded: a deed that a later deed reversed.
 */
export const CONTRIBUTION_NOTES = [
  'no-stance', 'repeats-origin', 'interested', 'partisan-precedent', 'not-own-word', 'not-opposed', 'described-only', 'superseded', 'no-confidence',
] as const;
export type ContributionNote = (typeof CONTRIBUTION_NOTES)[number];

/** One unit's share in a parameter: `mean` is how far it moved the value, `variance` how far it moved the variance (negative: narrower). */
export interface Contribution {
  /** A unit's id, or one of `PSEUDO_UNITS`. */
  readonly unit: string;
  readonly mean: number;
  readonly variance: number;
  readonly note?: ContributionNote;
}

/** One parameter of one country's cooperation model. Names are listed in MODEL.md. */
export interface Parameter {
  readonly country: CountryId;
  /** `stance.<demand class>`, `goodwill`, `pride`, `solidarity`, `counter.<measure>`, `exposure.<lever>`, `receptivity.<lever>`, and so on. */
  readonly name: string;
  readonly value: number;
  readonly sd: number;
  readonly status: ParameterStatus;
  /** How it was computed, in one sentence of numbers. */
  readonly derivation: string;
  /** The prior that the evidence moved: value and sd before any unit. */
  readonly prior: { readonly value: number; readonly sd: number };
  readonly contributions: readonly Contribution[];
  /** The indicator rows it was transformed from, as `country.indicator`. */
  readonly indicators: readonly string[];
  /** Conditions stated in the evidence under which the actor would agree. */
  readonly conditions: readonly { readonly unit: string; readonly condition: string }[];
}

/** A government as compiled from evidence published up to `asOf`. */
export interface CooperationModel {
  readonly country: CountryId;
  readonly asOf: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
}
