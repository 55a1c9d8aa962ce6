/** Stated positions: one posterior for each demand class. */
import { DEMAND_CLASSES } from '../vocabulary.ts';
import type { DemandClass } from '../vocabulary.ts';
import type { Dossier } from './dossier.ts';
import type { Parameter } from './model.ts';
import { estimated } from './parameter.ts';
import { stanceMean } from './priors.ts';
import { readingsOf } from './readings.ts';

/** `stance.<class>` for all classes: units of the country on the issue, a conditional one as stance 0 with its condition beside it. */
export function stanceParameters(dossier: Dossier): readonly Parameter[] {
  return DEMAND_CLASSES.map((demandClass) => stanceParameter(dossier, demandClass));
}

function stanceParameter(dossier: Dossier, demandClass: DemandClass): Parameter {
  const prior = dossier.priors[demandClass];
  const readings = readingsOf({
    units: dossier.own.filter(({ unit }) => unit.issue === demandClass),
    moment: dossier.moment,
    perStance: 1,
    says: (_, stance) => ({ mean: stanceMean(stance, prior.value), strength: 1 }),
  });
  return estimated({
    country: dossier.country,
    name: `stance.${demandClass}`,
    scale: { prior: prior.value, perStance: 1 },
    readings,
    unread: prior.status,
    silence: `nobody states a position; prior ${prior.value.toFixed(2)}: ${prior.why}`,
  });
}
