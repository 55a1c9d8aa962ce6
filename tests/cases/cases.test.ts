// Runs every case that stands in this folder: given this, when that is ordered, this happens.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { playMonth, type Fact } from '../../src/engine/index.ts';
import { assuranceOf, credibilityOf } from '../../src/engine/rules/standing.ts';
import { ofKind } from '../engine/fixture.ts';
import { casesForm, type Case } from './form.ts';
import { leverOf, orderOf, pairOf, seatOf, stageOf } from './stage.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => ({ name, cases: casesForm.parse(parse(readFileSync(`${folder}${name}`, 'utf8'))) }));

/** Numbers of a case are written with two or three decimals. */
const DECIMALS = 0.0051;

/** A fact with the fields of its offer beside its own, so that a case can name either. */
const flat = (fact: Fact): Record<string, unknown> => ({ ...('offer' in fact ? fact.offer : {}), ...('evaluation' in fact ? { surplus: fact.evaluation.surplus } : {}), ...fact });

const near = (found: unknown, wanted: unknown): boolean =>
  typeof wanted === 'number' && typeof found === 'number' ? Math.abs(found - wanted) <= DECIMALS : JSON.stringify(found) === JSON.stringify(wanted);

const happened = (facts: readonly Fact[], wanted: Case['expect']['facts'][number]): boolean => {
  const [kind, particulars] = typeof wanted === 'string' ? [wanted, {}] : (Object.entries(wanted)[0] ?? ['', {}]);
  return facts.some((fact) => fact.kind === kind && Object.entries(particulars).every(([name, value]) => near(flat(fact)[name], value)));
};

describe.each(files)('$name', ({ cases }) => {
  test.each(cases)('$case', (one) => {
    const game = stageOf(one.given);
    const facts = playMonth(game, one.orders.map(orderOf));
    const { setting, world } = game;
    const wanted = one.expect;
    const told = `${one.shows}\nfacts: ${facts.map((fact) => JSON.stringify({ ...flat(fact), offer: undefined, evaluation: undefined, order: undefined })).join('\n       ')}`;
    expect.soft(wanted.facts.filter((fact) => !happened(facts, fact)), told).toEqual([]);
    expect.soft(wanted.never.filter((kind) => happened(facts, kind)), told).toEqual([]);
    expect.soft(ofKind(facts, 'order-refused').map(({ reason }) => reason), told).toEqual(wanted.refused);
    const numbers = (name: string, values: Readonly<Partial<Record<string, number>>>, read: (key: string) => number | undefined): void => {
      for (const [key, value] of Object.entries(values)) expect.soft(near(read(key), value), `${name} of ${key}: expected ${value}, found ${read(key)}\n${told}`).toBe(true);
    };
    if (wanted.capital !== undefined) numbers('capital', { capital: wanted.capital }, () => world.capital);
    numbers('credibility', wanted.credibility, (country) => credibilityOf(setting, world, seatOf(country)));
    numbers('assurance', wanted.assurance, (country) => assuranceOf(setting, world, seatOf(country)));
    numbers('goodwill', wanted.goodwill, (country) => world.goodwill[seatOf(country)]);
    for (const [country, levels] of Object.entries(wanted.levels)) numbers(`level on ${country}`, levels, (lever) => world.levels[leverOf(country, lever)]);
    for (const [country, levels] of Object.entries(wanted.compliance)) numbers(`compliance of ${country}`, levels, (demand) => world.compliance[pairOf(country, demand)]);
  });
});

test('there are enough cases, each with its own name, and each expects something', () => {
  const all = files.flatMap(({ cases }) => cases);
  expect(all.length).toBeGreaterThanOrEqual(25);
  expect(new Set(all.map((one) => one.case)).size).toBe(all.length);
  const idle = all.filter(({ expect: wanted }) => JSON.stringify(wanted) === JSON.stringify({ facts: [], never: [], refused: [], levels: {}, credibility: {}, assurance: {}, goodwill: {}, compliance: {} }));
  expect(idle.map((one) => one.case)).toEqual([]);
});
