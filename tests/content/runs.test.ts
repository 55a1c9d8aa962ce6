// A run proves itself by being played again, and a run that was tampered with is told where it differs.
import { describe, expect, test } from 'vitest';
import { readRun } from '../../src/content/run/read.ts';
import { rulesHash, runOf, writeRun } from '../../src/content/run/run.ts';
import { sealsOf } from '../../src/content/run/seal.ts';
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
/** Refused whenever it is given: there is no such seat. */
const stranger: Order = { kind: 'meet', country: countryId('ARG') };
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
    ['orders that do not touch exchanged', { orders: [[...(orders[0] ?? [])].toReversed(), ...orders.slice(1)] }, { kind: 'seal', month: 1, seal: 1 }],
    ['an order added that is refused', { orders: [...orders.slice(0, 3), [stranger]] }, { kind: 'seal', month: 4, seal: 4 }],
    ['a refused order taken away', { orders: [[{ kind: 'meet', country: MEX }], ...orders.slice(1)] }, { kind: 'seal', month: 1, seal: 1 }],
    ['a seal', { seals: [...run.seals.slice(0, 2), '0123456789abcdef', run.seals[3] ?? ''] }, { kind: 'seal', month: 3, expected: '0123456789abcdef' }],
    ['a seal too few', { seals: run.seals.slice(0, 3) }, { kind: 'seal', month: 4 }],
    ['everything but the lenses emptied', { orders: [], digests: [], seals: [] }, { kind: 'lenses', month: 0 }],
    ['other rules, and an order with them', { rules: 'f'.repeat(64), orders: [...orders.slice(0, 3), [stranger]] }, { kind: 'rules', month: 0, seal: 4 }],
    ['other rules', { rules: 'f'.repeat(64) }, { kind: 'rules', month: 0 }],
    ['another engine', { engine: '0.0.1' }, { kind: 'engine', expected: '0.0.1', month: 0 }],
  ])('%s', (_, change, found) => {
    expect(verifyRun({ ...run, ...change }, sources)).toMatchObject({ ok: false, ...found });
  });

  test('a game of no month has the lenses of a world in which nothing happened', () => {
    const { lenses } = replay(prepare(scenario, all), run.seed, []);
    expect(verifyRun({ ...run, orders: [], digests: [], seals: [], lenses }, sources)).toMatchObject({ ok: true, months: 0, complete: false });
  });

  test('a seal chains: it binds every month before it', () => {
    const seals = sealsOf(orders, run.digests);
    expect(seals).toEqual(run.seals);
    const other = sealsOf([[], ...orders.slice(1)], run.digests);
    expect(other.filter((seal, month) => seal === seals[month])).toEqual([]);
    expect(sealsOf(orders.slice(0, 2), run.digests)).toEqual(seals.slice(0, 2));
  });

  test('the names within an order may stand in any order', () => {
    const turned = orders.map((monthly) => monthly.map((order) => Object.fromEntries(Object.entries(order).toReversed()) as unknown as Order));
    expect(sealsOf(turned, run.digests)).toEqual(run.seals);
  });

  test('an unfinished game is true as far as it goes', () => {
    const begun = { ...run, orders: run.orders.slice(0, 2), digests: run.digests.slice(0, 2), seals: run.seals.slice(0, 2), lenses: replay(prepare(scenario, all), run.seed, orders.slice(0, 2)).lenses };
    expect(verifyRun(begun, sources)).toMatchObject({ ok: true, months: 2, complete: false });
  });

  test('an order that was refused then and now is no difference', () => {
    expect(replay(prepare(scenario, all), run.seed, orders).refused).toHaveLength(1);
    expect(verifyRun(run, sources).ok).toBe(true);
  });

  test('a scenario whose published seeds are not here can be played all the same', () => {
    expect(document.seeds.draws).not.toBeNull();
    const { run: read, problems } = readRun(writeRun(play(false)), 'own.run.json', { evidence, draws: [] });
    expect(problems).toEqual([]);
    expect(read?.scenario.embedded).toEqual(document);
  });

  test('an embedded scenario that was softened has another hash', () => {
    const own = play(false);
    const softened = { ...document, capital: { ...document.capital, income: 100 } };
    expect(verifyRun({ ...own, scenario: { ...own.scenario, embedded: softened } }, sources)).toMatchObject({ ok: false, kind: 'scenario', month: 1 });
  });
});
