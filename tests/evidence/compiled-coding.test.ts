/** The five articles as coded, compiled: who has said what by January and by December 2025. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadEvidence } from '../../src/content/evidence/load.ts';
import { compileCooperationModel } from '../../src/engine/evidence/compile.ts';
import { PSEUDO_UNITS } from '../../src/engine/evidence/model.ts';
import { countryId, DEMAND_CLASSES } from '../../src/engine/vocabulary.ts';
import { parameterOf, sumsOf } from './made.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const text = (name: string) => ({ name, text: readFileSync(new URL(name, seeds), 'utf8') });
const files = readdirSync(new URL('articles/', seeds)).filter((name) => name.endsWith('.yaml')).map((name) => text(`articles/${name}`));
const { evidence, problems } = loadEvidence([...files, text('indicators.csv')]);

const ROSTER = ['MEX', 'GTM', 'HND', 'SLV', 'PAN', 'CRI', 'COL', 'VEN', 'ECU', 'NIC', 'CUB', 'CHL', 'ARG', 'CHN'];
const of = (country: string, name: string, asOf = '2025-01-19') => parameterOf(evidence, name, { country, asOf });

test('the evidence loads without a fault', () => {
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(evidence.articles.length).toBeGreaterThanOrEqual(5);
});

describe.each(['2024-11-21', '2025-01-19', '2026-02-20'])('as of %s', (asOf) => {
  const models = ROSTER.map((country) => compileCooperationModel(evidence, countryId(country), asOf));

  test('every parameter of every country adds up', () => {
    for (const { parameters } of models) {
      for (const parameter of Object.values(parameters)) {
        const sums = sumsOf(parameter);
        expect(Math.abs(sums.value - parameter.value)).toBeLessThan(1e-9);
        expect(Math.abs(sums.variance - parameter.sd * parameter.sd)).toBeLessThan(1e-9);
      }
    }
  });

  test('every published unit about a government or the region is accounted for', () => {
    const listed = new Set(models.flatMap(({ parameters }) => Object.values(parameters).flatMap(({ contributions }) => contributions.map(({ unit }) => unit))));
    for (const pseudo of PSEUDO_UNITS) listed.delete(pseudo);
    const published = evidence.articles.filter((article) => article.published <= asOf).flatMap(({ units }) => units);
    const missing = published.filter(({ actor, id }) => actor !== 'USA' && !listed.has(id)).map(({ id, actor }) => `${id} ${actor}`);
    expect(missing).toEqual([]);
    expect(listed.size).toBe(published.filter(({ actor }) => actor !== 'USA').length);
  });
});

describe('what the articles say', () => {
  test('before the first was published there is only the prior', () => {
    expect(of('MEX', 'stance.return_flights', '2024-11-21').status).toBe('prior');
  });
  test('Mexico will receive its own; Guatemala is no safe third country', () => {
    expect(of('MEX', 'stance.return_flights').value).toBeGreaterThan(0.4);
    expect(of('GTM', 'stance.third_country').value).toBeLessThan(-0.5);
    expect(of('GTM', 'stance.third_country').value).toBeLessThan(of('SLV', 'stance.third_country').value);
  });
  test('the worked example of the codebook is right', () => {
    const guatemala = of('GTM', 'stance.third_country');
    expect(guatemala.value).toBeCloseTo(-0.866, 3);
    expect(guatemala.sd).toBeCloseTo(0.396, 3);
    expect(guatemala.contributions.map(({ unit, mean }) => `${unit} ${mean.toFixed(2)}`)).toEqual(['000-9d 0.00', '002-27a 0.01', '002-28b -0.03', '003-23c 0.01', '003-24a -0.66']);
  });
  test('Mexico names a condition for third-country nationals', () => {
    expect(of('MEX', 'stance.third_country').conditions.map(({ condition }) => condition)).toEqual([expect.stringContaining('countries of origin')]);
  });
  test('Venezuela took flights and stopped them: the later deed replaces the earlier, which stays listed', () => {
    const { value, contributions } = of('VEN', 'stance.return_flights');
    expect(value).toBeLessThan(-0.5);
    expect(contributions.find(({ unit }) => unit === '002-13a')).toMatchObject({ mean: 0, variance: 0, note: 'superseded' });
    expect(contributions.find(({ unit }) => unit === '002-13b')?.mean).toBeLessThan(0);
  });
  test('Honduras alone threatens the base, and is proud; nobody else has a propensity for it', () => {
    expect(of('HND', 'counter.evict_base').value).toBeGreaterThan(0.4);
    expect(of('HND', 'pride').value).toBeGreaterThan(1);
    expect(ROSTER.filter((country) => of(country, 'counter.evict_base').value > 0)).toEqual(['HND']);
  });
  test('a hint is no evidence, and what some governments say binds no single one', () => {
    expect(of('MEX', 'stance.transit_control').status).toBe('prior');
    expect(of('MEX', 'stance.transit_control').contributions.length).toBeGreaterThan(0);
    expect(of('VEN', 'stance.china_alignment').status).toBe('prior');
    for (const country of ['CHL', 'COL']) expect(of(country, 'counter.joint_declaration').status).toBe('assumed');
  });
  test('the December article is not known in January, and moves Honduras in December by no more than its cap allows', () => {
    const ids = (asOf: string): string[] => of('HND', 'stance.third_country', asOf).contributions.map(({ unit }) => unit).filter((id) => id.startsWith('004'));
    expect(ids('2025-01-19')).toEqual([]);
    expect(ids('2025-12-31').length).toBeGreaterThan(0);
    const late = of('HND', 'stance.third_country', '2025-12-31');
    const partisan = late.contributions.filter(({ unit }) => unit.startsWith('004')).reduce((sum, { mean }) => sum + mean, 0);
    // A quarter of the precision, pointing to +1.5 from a prior of -0.2.
    expect(partisan).toBeLessThanOrEqual(0.25 * 1.7 + 1e-9);
    expect(partisan).toBeGreaterThan(0.1);
  });
  test('the rewrites of the CNN report move no stance of a government', () => {
    const without = { ...evidence, articles: evidence.articles.filter(({ origin }) => origin === null) };
    const stances = (from: typeof evidence): number[] => ROSTER.flatMap((country) => DEMAND_CLASSES.map((name) => parameterOf(from, `stance.${name}`, { country }).value));
    expect(stances(evidence)).toEqual(stances(without));
  });
});
