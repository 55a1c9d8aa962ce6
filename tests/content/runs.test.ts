// A run proves itself by being played again, and a run that was tampered with is told where it differs.
import { describe, expect, test } from 'vitest';
import { readRun } from '../../src/content/run/read.ts';
import { rulesHash, runOf, writeRun } from '../../src/content/run/run.ts';
import type { Run } from '../../src/content/run/run.ts';
import { verifyRun } from '../../src/content/run/verify.ts';
import type { RunSources } from '../../src/content/run/verify.ts';
import { checkScenario } from '../../src/content/scenario/check.ts';
import { playable } from '../../src/content/scenario/playable.ts';
import { countryId, demandId, prepare, replay } from '../../src/engine/index.ts';
import type { Order } from '../../src/engine/index.ts';
import { context, evidence, texts } from './repository.ts';

const checked = checkScenario(texts.find(({ name }) => name === 'scenarios/first-hundred-days.yaml')?.text ?? '', 'a.yaml', context);
if (checked.document === null) throw new Error('no scenario');
const { document, scenario, evidence: all, hash } = playable(checked.document, evidence);
const sources: RunSources = { evidence, bundled: (id) => (id === document.id ? playable(document, evidence) : null) };

const MEX = countryId('MEX');
const RETURNS = demandId('returns');
const ask: Order = { kind: 'propose', country: MEX, demand: RETURNS, ask: 0.5, give: [], orElse: [{ lever: 'tariff', level: 1 }], deadline: 2, posture: 'public' };
const refused: Order = { kind: 'carry-out', country: MEX, demand: RETURNS };
const orders: Order[][] = [[{ kind: 'meet', country: MEX }, refused], [ask], [{ kind: 'set-lever', country: countryId('GTM'), lever: 'aid', level: -1 }], []];

function play(bundled: boolean): Run {
  const { months, lenses } = replay(prepare(scenario, all), 'a seed', orders);
  const notes = [{ month: 1, kind: 'prediction' as const, text: 'Mexico agrees.' }];
  return runOf({ document, hash, bundled, rules: rulesHash(evidence), seed: 'a seed', orders, digests: months.map((month) => month.digest), lenses, notes });
}

describe.each([
  ['a bundled scenario', true],
  ['an embedded scenario', false],
])('%s', (_, bundled) => {
  const run = play(bundled);

  test('is written, read and verified', () => {
    const read = readRun(writeRun(run), 'run.json', context);
    expect(read.problems).toEqual([]);
    expect(read.run).toEqual(run);
    expect(verifyRun(run, sources)).toMatchObject({ ok: true, months: 4, complete: true });
  });

  test('is small enough to be handed in', () => expect(writeRun(run).length).toBeLessThan(120_000));
});

describe('what was changed is found', () => {
  const run = play(true);

  test.each<[string, Partial<Run>, object]>([
    ['another seed', { seed: 'b seed' }, { kind: 'order-refused', month: 1 }],
    ['an order added', { orders: [orders[0] ?? [], orders[1] ?? [], [], [{ kind: 'meet', country: MEX }]] }, { kind: 'digest', month: 3 }],
    ['better lenses', { lenses: { ...run.lenses, agenda: 99 } }, { kind: 'lenses', month: 0, expected: 'agenda 99' }],
    ['a digest', { digests: [...run.digests.slice(0, 3), '0123456789abcdef'] }, { kind: 'digest', month: 4, expected: '0123456789abcdef' }],
    ['a digest too few', { digests: run.digests.slice(0, 3) }, { kind: 'length' }],
    ['a month too many', { orders: [...orders, []], digests: [...run.digests, '0123456789abcdef'] }, { kind: 'length', found: '4' }],
    ['a scenario that is not here', { scenario: { ...run.scenario, id: 'nowhere' } }, { kind: 'scenario', expected: 'nowhere' }],
    ['a scenario that was changed since', { scenario: { ...run.scenario, hash: 'f'.repeat(64) } }, { kind: 'scenario', month: 0 }],
    ['a longer scenario renamed', { scenario: { ...run.scenario, hash: 'f'.repeat(64) }, orders: [...orders, []], digests: [...run.digests, '0123456789abcdef'] }, { kind: 'scenario', month: 0 }],
    ['other rules', { rules: 'f'.repeat(64) }, { kind: 'rules', month: 0 }],
    ['another engine', { engine: '0.0.1' }, { kind: 'engine', expected: '0.0.1', month: 0 }],
  ])('%s', (_, change, found) => {
    expect(verifyRun({ ...run, ...change }, sources)).toMatchObject({ ok: false, ...found });
  });

  test('an unfinished game is true as far as it goes', () => {
    const begun = { ...run, orders: run.orders.slice(0, 2), digests: run.digests.slice(0, 2), lenses: replay(prepare(scenario, all), run.seed, orders.slice(0, 2)).lenses };
    expect(verifyRun(begun, sources)).toMatchObject({ ok: true, months: 2, complete: false });
  });

  test('an order that was refused then and now is no difference', () => {
    expect(replay(prepare(scenario, all), run.seed, orders).refused).toHaveLength(1);
    expect(verifyRun(run, sources).ok).toBe(true);
  });

  test('an embedded scenario that was softened has another hash', () => {
    const own = play(false);
    const softened = { ...document, capital: { ...document.capital, income: 100 } };
    expect(verifyRun({ ...own, scenario: { ...own.scenario, embedded: softened } }, sources)).toMatchObject({ ok: false, kind: 'scenario', month: 1 });
  });
});
