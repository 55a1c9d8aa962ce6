/** Parameters from indicators: exposures, receptivities, flow baselines; statements of weakness stand beside them and move nothing. */
import { LEVERS } from '../vocabulary.ts';
import { ASSUMED } from './assumptions.ts';
import type { Dossier } from './dossier.ts';
import { figureOf } from './indicators.ts';
import type { Figure } from './indicators.ts';
import type { Contribution, Parameter } from './model.ts';
import { RECIPES } from './transforms.ts';
import type { Recipe } from './transforms.ts';
import type { EvidenceUnit } from './unit.ts';

/** How a figure's origin is told in a derivation. */
const ORIGIN: Readonly<Record<Figure['status'], string>> = {
  sourced: 'sourced', assumed: 'assumed', missing: 'no row: fallback', later: 'the row is of a later year: fallback',
};

/** One parameter a recipe. Status `indicator` where all rows are sourced (sd 10 % of the value), else `assumed` (sd 30 %). */
export function structuralParameters(dossier: Dossier): readonly Parameter[] {
  return RECIPES.map((recipe) => structuralParameter(dossier, recipe));
}

function structuralParameter(dossier: Dossier, { name, inputs, formula, compute }: Recipe): Parameter {
  const { country, indicators: table, moment } = dossier;
  const figures = inputs.map(({ indicator, fallback }) => ({ indicator, ...figureOf(table, { indicator, fallback, asOf: moment.asOf }) }));
  const value = compute(figures[0]?.value ?? 0, figures[1]?.value ?? 0);
  const sourced = figures.every(({ status }) => status === 'sourced');
  const sd = value * (sourced ? ASSUMED.sourcedError : ASSUMED.assumedError);
  const shown = figures.map(({ indicator, value: figure, status }) => `${indicator} ${figure} (${ORIGIN[status]})`);
  return {
    country,
    name,
    value,
    sd,
    status: sourced ? 'indicator' : 'assumed',
    derivation: `${formula} with ${shown.join(', ')} = ${value.toFixed(3)}; sd ${sourced ? '10' : '30'} %`,
    prior: { value, sd },
    contributions: described(dossier, name),
    indicators: figures.flatMap(({ indicator, status }) => (status === 'missing' || status === 'later' ? [] : [`${country}.${indicator}`])),
    conditions: [],
  };
}

/**
 * Units that describe a weakness or another's plans for the country, each with weight 0: under the exposure to every lever that they name, or under fragility.
 * Exposure is measured; being described as weak by somebody with an interest in it is no measurement.
 */
function described({ own }: Dossier, name: string): readonly Contribution[] {
  return own.flatMap(({ unit }): readonly Contribution[] => {
    if (unit.issue !== 'vulnerability' && unit.issue !== 'us_strategy') return [];
    return placesOf(unit).includes(name) ? [{ unit: unit.id, mean: 0, variance: 0, note: 'described-only' }] : [];
  });
}

function placesOf(unit: EvidenceUnit): readonly string[] {
  const named = LEVERS.filter((lever) => unit.levers.some((one) => one.lever === lever)).map((lever) => `exposure.${lever}`);
  return named.length > 0 ? named : ['fragility'];
}
