// How a scenario becomes a setting: overrides, weights, order, and what is taken from which article.
import { describe, expect, test } from 'vitest';
import { compileCooperationModel, COEFFICIENTS, modelFor, prepare, type Article, type Evidence, type EvidenceUnit } from '../../src/engine/index.ts';
import { ALF, BET, GAM, SCENARIO, settingOf, TRANSIT } from './fixture.ts';

const unit = (id: string, stance: EvidenceUnit['stance']): EvidenceUnit => ({
  id, locator: { paragraph: 1, sha256: '' }, actor: 'ALF', speaker: `Speaker ${id}`, kind: 'statement', occasion: `Occasion ${id}`, attribution: 'on-record-official', date: '2029-12-01',
  pillar: 'migration', issue: 'return_flights', stance, salience: 2, levers: [], counterMeasure: null, condition: null, contradicts: [], paraphrase: '', keyPhrase: '', confidence: 1, notes: '',
});
const article = (id: string, units: readonly EvidenceUnit[], published = '2029-12-02'): Article => ({
  id, file: '', sha256: '', title: '', outlet: '', published, origin: null, machineTranslated: false, partisan: false, language: 'en', notes: '', uncoded: [], units,
});
const evidence: Evidence = { articles: [article('yes', [unit('y', 2)]), article('no', [unit('n', -2)]), article('late', [unit('l', -2)], '2031-01-01')], indicators: [] };
const stanceIn = (articles: readonly string[]): number => modelFor({ ...SCENARIO, articles, overrides: [] }, evidence, ALF).parameters['stance.return_flights']?.value ?? Number.NaN;

describe('models', () => {
  test('come from the scenario\'s articles only, and from none published after its day', () => {
    expect(stanceIn(['yes'])).toBeGreaterThan(stanceIn([]));
    expect(stanceIn(['no'])).toBeLessThan(stanceIn([]));
    expect(stanceIn(['late'])).toBe(stanceIn([]));
    expect(stanceIn(['yes', 'no', 'late'])).toBe(compileCooperationModel({ ...evidence, articles: evidence.articles.slice(0, 2) }, ALF, SCENARIO.asOf).parameters['stance.return_flights']?.value);
  });

  test('an override replaces one parameter of one country and says so', () => {
    const overrides = [{ country: ALF, parameter: 'stance.return_flights', value: 1.5, sd: 0.1, why: 'a reason', source: 'a source' }];
    const parameter = modelFor({ ...SCENARIO, articles: ['no'], overrides }, evidence, ALF).parameters['stance.return_flights'];
    expect(parameter).toMatchObject({ value: 1.5, sd: 0.1, status: 'override', contributions: [], indicators: [], prior: { value: 1.5, sd: 0.1 } });
    expect(parameter?.derivation).toContain('a reason');
    expect(modelFor({ ...SCENARIO, overrides }, evidence, BET).parameters['stance.return_flights']?.status).not.toBe('override');
  });

  test('an override of no known parameter adds none', () => {
    const overrides = [{ country: ALF, parameter: 'charm', value: 1, sd: 0, why: '', source: '' }];
    expect(Object.keys(modelFor({ ...SCENARIO, overrides }, evidence, ALF).parameters)).not.toContain('charm');
  });
});

describe('the packed setting', () => {
  const setting = settingOf({ parameters: { 'BET.exposure.visa': 0.9, 'GAM.counter.evict_base': 0.7, 'BET.stance.transit_control': 0.5 } });

  test('holds every country\'s numbers at its own place', () => {
    expect(setting.exposure).toEqual([0.8, 0.6, 0.4, 0.2, 0.8, 0.6, 0.4, 0.9, 0.8, 0.6, 0.4, 0.2]);
    expect(setting.counterPropensity[2 * 5 + 3]).toBe(0.7);
    expect(setting.stanceMean.slice(0, 6)).toEqual([0, 1, -1, 0, 0.5, -1]);
    expect(setting.stanceSd[0]).toBe(0.5);
  });

  test('says who can be asked what, and with which share', () => {
    expect(setting.askable).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 1]);
    expect([setting.share[1], setting.share[7]]).toEqual([0.5, 0]);
    expect([setting.seatIndex['GAM'], setting.demandIndex[TRANSIT]]).toEqual([2, 1]);
  });

  test('weighs a demand by its own objective, or by half of the flow that it feeds', () => {
    // Returns feed removals (0.3 / 2), transit the border (0.5 / 2), third both removals (0.15) and its own objective (0.2).
    expect(setting.demandWeight).toEqual([0.15, 0.25, 0.35]);
  });

  test('gives countries without a seat their prior', () => {
    const node = setting.legs.find(({ country }) => country === 'NOD');
    expect(node).toMatchObject({ seat: -1, outflow: 1000, effect: 0.4, priorCompliance: 0.75 });
    expect(setting.legs.map(({ seat, next }) => [seat, next])).toEqual([[2, 1], [-1, 2], [1, 3], [0, -1]]);
    expect(setting.seats).toEqual([ALF, BET, GAM]);
  });

  test('is the same for the same inputs, and the inputs are left alone', () => {
    const scenario = structuredClone(SCENARIO);
    const before = structuredClone(evidence);
    const one = prepare(scenario, evidence);
    expect(prepare(scenario, evidence)).toEqual(one);
    expect(scenario).toEqual(SCENARIO);
    expect(evidence).toEqual(before);
    expect(one.coefficients).toBe(COEFFICIENTS);
  });
});
