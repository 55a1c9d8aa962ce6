/** Articles, units and indicators made for tests, complete with everything that a test does not care about. */
import type { Article, Evidence, EvidenceUnit, Indicator } from '../../src/engine/evidence/unit.ts';
import { compileCooperationModel } from '../../src/engine/evidence/compile.ts';
import type { Parameter } from '../../src/engine/evidence/model.ts';
import { countryId } from '../../src/engine/vocabulary.ts';

export const ASOF = '2025-01-19';

let counter = 0;

/** An on-record statement by Guatemala about third-country transfers on the day of compilation, fully trusted, on an occasion of its own. */
export function unit(fields: Partial<EvidenceUnit> = {}): EvidenceUnit {
  counter += 1;
  return {
    id: `u-${String(counter).padStart(6, '0')}`, locator: { paragraph: 1, sha256: '' }, actor: 'GTM', speaker: 'President', kind: 'statement',
    occasion: `occasion ${counter}`, attribution: 'on-record-official', date: ASOF, pillar: 'migration', issue: 'third_country', stance: null,
    salience: 1, levers: [], counterMeasure: null, condition: null, contradicts: [], paraphrase: '', keyPhrase: '', confidence: 1, notes: '', ...fields,
  };
}

export function article(units: readonly EvidenceUnit[], fields: Partial<Article> = {}): Article {
  counter += 1;
  return {
    id: `a-${counter}`, file: '', sha256: '', title: '', outlet: '', published: ASOF, origin: null, machineTranslated: false, partisan: false,
    language: 'en', notes: '', uncoded: [], units, ...fields,
  };
}

export const row = (indicator: string, value: string, fields: Partial<Indicator> = {}): Indicator => ({
  country: 'GTM', indicator, value, unit: '', year: '2024', status: 'sourced', source: 'made', ...fields,
});

export const evidenceOf = (articles: readonly Article[], indicators: readonly Indicator[] = []): Evidence => ({ articles, indicators });

/** One parameter of Guatemala (or another), compiled. */
export function parameterOf(evidence: Evidence, name: string, at: { country?: string; asOf?: string } = {}): Parameter {
  const model = compileCooperationModel(evidence, countryId(at.country ?? 'GTM'), at.asOf ?? ASOF);
  const parameter = model.parameters[name];
  if (parameter === undefined) throw new Error(`no parameter ${name}`);
  return parameter;
}

/** The sums that every parameter promises. */
export function sumsOf(parameter: Parameter): { value: number; variance: number } {
  return parameter.contributions.reduce(
    (sums, one) => ({ value: sums.value + one.mean, variance: sums.variance + one.variance }),
    { value: parameter.prior.value, variance: parameter.prior.sd * parameter.prior.sd },
  );
}
