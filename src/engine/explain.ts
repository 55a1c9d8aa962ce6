/** From an answer to its terms, from a term to its parameters, from a parameter to the coded statements that moved it. */
import type { Evaluation, Fact, FactOf } from './facts.ts';
import type { Contribution, CooperationModel, Parameter, ParameterStatus } from './evidence/model.ts';
import { PSEUDO_UNITS } from './evidence/model.ts';
import type { Setting } from './setting.ts';
import type { CountryId, DemandId, Lever, Term } from './vocabulary.ts';
import { LEVERS, TERMS } from './vocabulary.ts';

export interface ExplainedParameter {
  readonly name: string;
  readonly value: number;
  readonly sd: number;
  /** `learnt`: the seat's estimate at that moment; `drawn`: the hidden value of this game. */
  readonly status: ParameterStatus | 'learnt' | 'drawn';
  /** The units that moved it; for an estimate or a drawn value those of the stated position that it started from. */
  readonly units: readonly string[];
}

export interface ExplainedTerm {
  /** A term of the model, or `rest`: what the seat could not know. */
  readonly name: Term | 'rest';
  readonly value: number;
  readonly parameters: readonly ExplainedParameter[];
}

export interface Explanation {
  readonly country: CountryId;
  readonly demand: DemandId;
  readonly kind: 'answer' | 'accord-review' | 'counter';
  readonly decision: 'accept' | 'counter' | 'refuse' | 'defect' | 'keep';
  /** The left fold of the terms, exactly. */
  readonly surplus: number;
  /** What the surplus had to exceed. */
  readonly threshold: number;
  readonly terms: readonly ExplainedTerm[];
  readonly basis: Evaluation['basis'];
}

type Judged = FactOf<'answered'> | FactOf<'counter-offered'> | FactOf<'accord-reviewed'>;

const isJudged = (fact: Fact): fact is Judged => fact.kind === 'answered' || fact.kind === 'counter-offered' || fact.kind === 'accord-reviewed';

/** Explains every evaluated decision among the facts of one month, in the order in which they were taken. */
export function explain(setting: Setting, facts: readonly Fact[], as: 'seat' | 'truth'): Explanation[] {
  return facts.filter(isJudged).map((fact) => {
    const { country, demand } = fact.offer;
    const { evaluation } = fact;
    const terms = as === 'truth' ? evaluation.terms : evaluation.seat.terms;
    const named: ExplainedTerm[] = TERMS.map((name) => ({ name, value: terms[name], parameters: parametersOf(setting, fact, { term: name, as }) }));
    if (as === 'seat') named.push({ name: 'rest', value: evaluation.seat.rest, parameters: [] });
    return {
      country, demand,
      kind: fact.kind === 'answered' ? 'answer' : fact.kind === 'accord-reviewed' ? 'accord-review' : 'counter',
      decision: fact.kind === 'counter-offered' ? 'counter' : fact.decision,
      surplus: evaluation.surplus,
      threshold: evaluation.threshold,
      terms: named,
      basis: evaluation.basis,
    };
  });
}

/** Names of the parameters that a term reads, given the levers on the table. */
export function parameterNames(term: Term, at: { give: readonly Lever[]; orElse: readonly Lever[]; demandClass: string }): string[] {
  switch (term) {
    case 'stick':
      return [...LEVERS.filter((lever) => at.orElse.includes(lever) || at.give.includes(lever)).map((lever) => `exposure.${lever}`), 'hedgeCapacity', 'hedging', 'goodwill'];
    case 'carrot':
      return [...LEVERS.filter((lever) => at.give.includes(lever)).map((lever) => `receptivity.${lever}`), 'goodwill'];
    case 'burden':
      return [`stance.${at.demandClass}`, 'goodwill', 'solidarity', ...(at.demandClass === 'china_alignment' ? ['hedging'] : [])];
    case 'pride':
      return ['pride'];
    case 'signing':
    case 'shock':
      return [];
  }
}

/** The units that moved a parameter; named pseudo-units (cap, floor, contradiction) and units without weight are left to `evidence`. */
const unitsOf = (contributions: readonly Contribution[]): string[] =>
  contributions.filter((entry) => (entry.mean !== 0 || entry.variance !== 0) && !(PSEUDO_UNITS as readonly string[]).includes(entry.unit)).map((entry) => entry.unit);

function parametersOf(setting: Setting, fact: Judged, { term, as }: { term: Term; as: 'seat' | 'truth' }): ExplainedParameter[] {
  const model: CooperationModel | undefined = setting.models[fact.offer.country];
  const demand = setting.scenario.demands[setting.demandIndex[fact.offer.demand] ?? -1];
  const names = parameterNames(term, {
    give: fact.offer.give.map((pledge) => pledge.lever),
    orElse: fact.offer.orElse.map((pledge) => pledge.lever),
    demandClass: demand?.class ?? 'other',
  });
  const read = names
    .map((name) => model?.parameters[name])
    .filter((parameter): parameter is Parameter => parameter !== undefined)
    .map(({ name, value, sd, status, contributions }): ExplainedParameter => ({ name, value, sd, status, units: unitsOf(contributions) }));
  const [stated, ...others] = read;
  if (term !== 'burden' || stated === undefined) return read;
  return [stance(fact.evaluation, stated, as), stated, ...others];
}

/** The stance that the burden was computed at: what the seat had learnt to believe, or what was drawn. The stated position behind it comes next in the list. */
function stance(evaluation: Evaluation, stated: ExplainedParameter, as: 'seat' | 'truth'): ExplainedParameter {
  const kind = stated.name.replace('stance.', '');
  return as === 'seat'
    ? { name: `estimate.${kind}`, value: evaluation.seat.stance.mean, sd: evaluation.seat.stance.sd, status: 'learnt', units: stated.units }
    : { name: `drawn.${kind}`, value: evaluation.stance, sd: 0, status: 'drawn', units: stated.units };
}
