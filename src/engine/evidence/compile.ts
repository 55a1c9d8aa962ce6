/** Compiles what was said, done and measured about a country into its cooperation model. */
import type { CountryId } from '../vocabulary.ts';
import { dispositionParameters } from './dispositions.ts';
import { dossierOf } from './dossier.ts';
import type { Request } from './dossier.ts';
import type { CooperationModel, Parameter } from './model.ts';
import { CLASS_PRIORS } from './priors.ts';
import { stanceParameters } from './stances.ts';
import { structuralParameters } from './structure.ts';
import type { Evidence } from './unit.ts';

/**
 * The cooperation model of a country as of a day (YYYY-MM-DD): every parameter with value, sd, status, derivation and the share of every unit (model.md 4;
 * seeds/README.md explains it in plain words). Pure; the order of articles, units and rows does not matter. Any country compiles, known or not: without
 * evidence it has priors, without indicators fallbacks marked `assumed`. Evidence is expected to be checked (ids unique, dates YYYY-MM-DD).
 */
export function compileCooperationModel(evidence: Evidence, country: CountryId, asOf: string): CooperationModel {
  return compileWithPriors({ evidence, country, asOf, priors: CLASS_PRIORS });
}

/** The same from other class priors: the hindcast re-estimates them inside each training fold. */
export function compileWithPriors(request: Request): CooperationModel {
  const dossier = dossierOf(request);
  const parameters: Record<string, Parameter> = {};
  for (const parameter of [...stanceParameters(dossier), ...dispositionParameters(dossier), ...structuralParameters(dossier)]) {
    parameters[parameter.name] = parameter;
  }
  return { country: request.country, asOf: request.asOf, parameters };
}
