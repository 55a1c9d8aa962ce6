/** The transforms from indicators, over the rows that the project ships. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readIndicators } from '../../src/content/evidence/indicators.ts';
import { compileCooperationModel } from '../../src/engine/evidence/compile.ts';
import { RECIPES } from '../../src/engine/evidence/transforms.ts';
import { countryId } from '../../src/engine/vocabulary.ts';
import { article, evidenceOf, parameterOf, row, unit } from './made.ts';

const ROSTER = ['MEX', 'GTM', 'HND', 'SLV', 'PAN', 'CRI', 'COL', 'VEN', 'ECU', 'NIC', 'CUB', 'CHL', 'ARG', 'CHN'];
const table = readIndicators(readFileSync(new URL('../../seeds/indicators.csv', import.meta.url), 'utf8'), 'indicators.csv');
const seeds = evidenceOf([], table.indicators);
const value = (country: string, name: string): number => parameterOf(seeds, name, { country }).value;

test('every row that a transform reads stands in the table for the whole roster, and every row says where it is from', () => {
  expect(table.problems).toEqual([]);
  for (const country of ROSTER) {
    for (const { name, inputs } of RECIPES) {
      expect(parameterOf(seeds, name, { country }).indicators).toEqual(inputs.map(({ indicator }) => `${country}.${indicator}`));
    }
    expect(table.indicators.some((entry) => entry.country === country && entry.indicator === 'government_since')).toBe(true);
  }
});

describe('a transform', () => {
  test.each([
    ['exposure.tariff', 'MEX', 0.81],
    ['exposure.visa', 'GTM', 19.5 / 29.5],
    ['exposure.visa', 'MEX', 3.2 / 13.2],
    ['exposure.aid', 'COL', (410 / 3640) / (410 / 3640 + 0.5)],
    ['receptivity.tariff', 'HND', 0.235],
    ['receptivity.sanction', 'VEN', 0.7],
    ['receptivity.aid', 'HND', 5 / 8.2],
    ['hedgeCapacity', 'CHL', 39.1 / 59.1],
    ['remittances', 'HND', 0.261],
    ['caseload', 'MEX', 252044],
    ['importShare', 'MEX', 0.155],
    ['sanctionsInForce', 'CUB', 0.9],
  ])('%s of %s', (name, country, expected) => {
    expect(value(country, name)).toBeCloseTo(expected, 12);
  });

  test('keeps shares within 0..1 and never yields anything that is no number', () => {
    for (const country of [...ROSTER, 'BRA', 'DOM', 'HTI', 'JAM']) {
      for (const { name } of RECIPES) {
        const parameter = parameterOf(seeds, name, { country });
        const most = ['outflow', 'caseload', 'capacity'].includes(name) ? 1e7 : 1;
        expect(parameter.value >= 0 && parameter.value <= most && parameter.sd >= 0).toBe(true);
      }
    }
  });

  test('is 10 % uncertain where all rows are sourced, 30 % where one is assumed', () => {
    expect(parameterOf(seeds, 'exposure.tariff', { country: 'MEX' })).toMatchObject({ status: 'indicator', sd: 0.81 * 0.1 });
    const assumed = parameterOf(seeds, 'exposure.tariff', { country: 'PAN' });
    expect(assumed.status).toBe('assumed');
    expect(assumed.sd).toBeCloseTo(0.06, 12);
    expect(parameterOf(seeds, 'exposure.aid', { country: 'COL' }).status).toBe('assumed');
  });

  test('falls back where a row is missing or no number, and says so', () => {
    for (const indicators of [[], [row('exports_to_us', '')], [row('exports_to_us', 'much')], [row('exports_to_us', '90', { country: 'MEX' })]]) {
      const parameter = parameterOf(evidenceOf([], indicators), 'exposure.tariff');
      expect(parameter).toMatchObject({ value: 0.25, status: 'assumed', indicators: [] });
      expect(parameter.derivation).toContain('no row: fallback');
    }
    expect(parameterOf(evidenceOf([], [row('exports_to_us', '-5')]), 'exposure.tariff').value).toBe(0);
    expect(parameterOf(evidenceOf([], [row('exports_to_us', '150')]), 'exposure.tariff').value).toBe(1);
    expect(parameterOf(evidenceOf([], [row('us_aid', '50'), row('gdp', '0')]), 'exposure.aid').value).toBe(0);
  });
});

describe('a row of a later year', () => {
  const at = (fields: Parameters<typeof row>[2], asOf: string) => parameterOf(evidenceOf([], [row('exports_to_us', '90', fields)]), 'exposure.tariff', { asOf });

  test.each([['2025', '2024-12-31'], ['2025-02', '2025-01-19'], ['2025-01-20', '2025-01-19'], ['2026', '2025-12-31']])('%s is not known on %s where it is sourced', (year, asOf) => {
    expect(at({ year }, asOf)).toMatchObject({ value: 0.25, status: 'assumed', indicators: [] });
    expect(at({ year }, asOf).derivation).toContain('exports_to_us 25 (the row is of a later year: fallback)');
  });

  test.each([['2024', '2025-01-19'], ['2025', '2025-01-01'], ['2025-01', '2025-01-19'], ['2025-01-19', '2025-01-19'], ['', '2025-01-19']])('%s is used on %s', (year, asOf) => {
    expect(at({ year }, asOf)).toMatchObject({ value: 0.9, status: 'indicator', indicators: ['GTM.exports_to_us'] });
  });

  test('is used where it is assumed: a guess measures nothing', () => {
    expect(at({ year: '2026', status: 'assumed' }, '2025-01-19')).toMatchObject({ value: 0.9, status: 'assumed', indicators: ['GTM.exports_to_us'] });
  });

  test('does not exist among the figures of the table, so that no scenario of January 2025 knows what came later', () => {
    const figures = new Set(RECIPES.flatMap(({ inputs }) => inputs.map(({ indicator }) => indicator)));
    expect(table.indicators.filter(({ indicator, year }) => figures.has(indicator) && year > '2025-01').map(({ country, indicator }) => `${country}.${indicator}`)).toEqual([]);
  });
});

test('only that no sanctions are in force is sourced; how much those in force weigh is a judgement', () => {
  const claimed = table.indicators.filter(({ indicator, status, value: number }) => indicator === 'sanctions_in_force' && status === 'sourced' && number !== '0');
  expect(claimed).toEqual([]);
});

test('Panama stops the largest share of a crossing flow', () => {
  for (const country of ROSTER) expect(value(country, 'transitEffect')).toBeLessThanOrEqual(value('PAN', 'transitEffect'));
});

test('descriptions of weakness are listed beside exposure and move nothing', () => {
  const weak = unit({ issue: 'vulnerability', stance: null, levers: [{ lever: 'aid', direction: 'pressure', stage: 'threatened' }, { lever: 'tariff', direction: 'pressure', stage: 'threatened' }] });
  const vague = unit({ issue: 'us_strategy', stance: -2 });
  const evidence = evidenceOf([article([weak, vague])], table.indicators);
  for (const [name, id] of [['exposure.aid', weak.id], ['exposure.tariff', weak.id], ['fragility', vague.id]] as const) {
    const parameter = parameterOf(evidence, name);
    expect(parameter.value).toBe(value('GTM', name));
    expect(parameter.contributions).toEqual([{ unit: id, mean: 0, variance: 0, note: 'described-only' }]);
  }
  expect(parameterOf(evidence, 'exposure.visa').contributions).toEqual([]);
});

test('an unknown country compiles from fallbacks', () => {
  const model = compileCooperationModel(seeds, countryId('XYZ'), '2025-01-19');
  expect(Object.values(model.parameters).every(({ status }) => status === 'prior' || status === 'assumed')).toBe(true);
});
