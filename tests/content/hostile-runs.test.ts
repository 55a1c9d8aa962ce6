// Run files that were changed by hand, by a bad line or by somebody who means harm: always one clear answer, never an exception, never unbounded work.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_PROBLEMS } from '../../src/content/problem.ts';
import { readRun } from '../../src/content/run/read.ts';
import { runOf, rulesHash, writeRun } from '../../src/content/run/run.ts';
import { verifyRun } from '../../src/content/run/verify.ts';
import { countryId, demandId, prepare, replay } from '../../src/engine/index.ts';
import type { Order } from '../../src/engine/index.ts';
import { problemText } from '../../src/panels/text/file-problems.ts';
import { mismatchText } from '../../src/panels/text/mismatch.ts';
import { noticeText } from '../../src/panels/text/notice.ts';
import { wordsIn } from '../../src/panels/text/words.ts';
import { openRunText } from '../../src/store/run-file.ts';
import { bundle, openTab, playableOf, shelf } from '../store/bundle.ts';
import { filesIn } from './repository.ts';

const context = { evidence: bundle.evidence };
const sources = { evidence: bundle.evidence, bundled: (id: string) => shelf.playables.find((one) => one.scenario.id === id) ?? null };
const { document, hash, scenario, evidence } = playableOf('first-hundred-days');
const MEX = countryId('MEX');
const RETURNS = demandId('returns');
const orders: Order[][] = [
  [{ kind: 'propose', country: MEX, demand: RETURNS, ask: 0.5, give: [], orElse: [{ lever: 'tariff', level: 1 }], deadline: 2, posture: 'public' }, { kind: 'meet', country: MEX }],
  [{ kind: 'set-lever', country: countryId('GTM'), lever: 'aid', level: -1 }],
  [],
];

function soundRun(bundled: boolean): string {
  const { months, lenses } = replay(prepare(scenario, evidence), 'fuzz', orders);
  const notes = [{ month: 1, kind: 'undone' as const, text: JSON.stringify(orders[0]) }];
  return writeRun(runOf({ document, hash, bundled, rules: rulesHash(bundle.evidence), seed: 'fuzz', orders, digests: months.map((month) => month.digest), lenses, notes }));
}

const sound = [soundRun(true), soundRun(false)];
const languages = [wordsIn('en'), wordsIn('es')];

/** Whether a text is read or told, in every language, in bounded work. */
function isAnswered(text: string): boolean {
  const { run, problems } = readRun(text, 'a.json', context);
  const told = problems.every((problem) => languages.every((words) => isSentence(problemText(words, problem))));
  if (!told || problems.length > MOST_PROBLEMS + 1) return false;
  if (run === null) return problems.some((problem) => problem.severity === 'error');
  const verdict = verifyRun(run, sources);
  return verdict.ok || languages.every((words) => isSentence(mismatchText(words, verdict)));
}

const isSentence = (text: string): boolean => text.length > 10 && text.length < 2000 && !/\{\{|undefined|\bNaN\b|fileProblems\.|runs\.\w/.test(text);

type Tree = null | boolean | number | string | Tree[] | { [name: string]: Tree };

/** Values that somebody might put in the place of another. */
const strange = fc.oneof(
  fc.constantFrom<Tree>(null, true, -1, 0, 1, 0.5, 1e308, -0, 37, '', ' ', 'MEX', '__proto__', 'constructor', 'toString', '\u0000', '\uD800', 'x'.repeat(300), [], {}, [[]], [null], { kind: 'meet' }, { kind: 'meet', country: '__proto__' }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Tree>,
);

/** Every place in a value. */
function placesIn(value: Tree, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? value.map((one, index) => placesIn(one, [...path, index])) : Object.entries(value).map(([name, one]) => placesIn(one, [...path, name]));
  return [path, ...inner.flat()];
}

/** A copy with another value, or none, at a place. */
function changed(value: Tree, path: readonly (string | number)[], put: Tree | undefined): Tree | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  if (Array.isArray(value)) return value.flatMap((one, index) => (index === step ? (changed(one, rest, put) ?? []) : [one])) as Tree[];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, one]) => {
    const next = name === step ? changed(one, rest, put) : one;
    return next === undefined ? [] : [[name, next]];
  }));
}

const trees = sound.map((text) => JSON.parse(text) as Tree);
// The scenario within the second file is large: its places would crowd out the others.
const places = trees.map((tree) => placesIn(tree).filter((path, index) => path[1] !== 'embedded' || index % 20 === 0));

const mutated = fc
  .record({ file: fc.nat(1), changes: fc.array(fc.record({ at: fc.nat(), put: fc.option(strange, { nil: undefined }) }), { minLength: 1, maxLength: 3 }) })
  .map(({ file, changes }) => {
    const ways = places[file] ?? [];
    const tree = changes.reduce<Tree>((now, { at, put }) => changed(now, ways[at % ways.length] ?? [], put) ?? null, trees[file] ?? null);
    return JSON.stringify(tree);
  });

const cut = fc
  .record({ file: fc.constantFrom(...sound), at: fc.nat(60_000), length: fc.nat(80), put: fc.string({ unit: 'binary', maxLength: 12 }) })
  .map(({ file, at, length, put }) => file.slice(0, at % file.length) + put + file.slice((at % file.length) + length));

const any = fc.oneof({ weight: 3, arbitrary: mutated }, { weight: 1, arbitrary: cut }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) });

describe('whatever a run file holds', () => {
  test('it is read or told', () => {
    expect(fc.check(fc.property(any, isAnswered), { numRuns: 300 }).counterexample).toBeNull();
  }, 120_000);

  test('the page answers with one notice, and a game in hand can be played on', async () => {
    const run = await fc.check(
      fc.asyncProperty(any, async (text) => {
        const cards = openTab();
        await openRunText(cards, { name: 'a.json', text });
        const { notice, game, screen } = cards.store.getState();
        const isTold = notice !== null && languages.every((words) => isSentence(noticeText(words, notice, [])));
        if (game === null) return isTold && screen === 'home';
        cards.endMonth();
        cards.undoMonth();
        return isTold && notice.kind === 'run-opened';
      }),
      { numRuns: 150 },
    );
    expect(run.counterexample).toBeNull();
  }, 120_000);

  test.each([
    ['lists in lists', '['.repeat(50_000)],
    ['a name of a million letters', `{"${'a'.repeat(1_000_000)}": 1, "orders": []}`],
    ['a hundred thousand fields', `{"orders": [], ${Array.from({ length: 100_000 }, (_, index) => `"f${index}": 1`).join(',')}}`],
    ['a hundred thousand orders', `{"orders": [[${Array(100_000).fill('{"kind":"x"}').join(',')}]]}`],
    ['years of months', sound[0]?.replace('"orders": [', `"orders": [${'[],'.repeat(30_000)}`) ?? ''],
  ])('%s take no longer than they should', (_, text) => {
    const before = performance.now();
    expect(isAnswered(text)).toBe(true);
    expect(performance.now() - before).toBeLessThan(8000);
  });

  test('every bad file of the repository has its answer', () => {
    for (const { text } of filesIn('tests/bad-scenarios/runs').filter(({ name }) => name.endsWith('.json'))) expect(isAnswered(text)).toBe(true);
  });
});
