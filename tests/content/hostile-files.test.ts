// Files that mean harm, or are no scenario at all, are refused in bounded work and leave nothing behind.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadEvidence } from '../../src/content/evidence/load.ts';
import { MOST_PROBLEMS } from '../../src/content/problem.ts';
import { readRun } from '../../src/content/run/read.ts';
import { checkScenario } from '../../src/content/scenario/check.ts';
import { readSource, SIZE_LIMIT } from '../../src/content/source-text.ts';
import { context, texts } from './repository.ts';

const messagesOf = (text: string): string[] => checkScenario(text, 'a.yaml', context).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('size and depth', () => {
  test('a file of 50 MB is not even parsed', () => {
    const text = 'a: [x, x, x, x]\n'.repeat(50_000_000 / 16);
    expect(messagesOf(text)).toEqual([`1:1 This file has ${text.length} characters; at most ${SIZE_LIMIT} are read.`]);
    expect(loadEvidence([{ name: 'seeds/indicators.csv', text }]).problems).toHaveLength(1);
    expect(readRun(text, 'run.json', context).problems).toHaveLength(1);
  });

  test('aliases that unfold without end are stopped at the alias', () => {
    const rungs = Array.from({ length: 60 }, (_, rung) => `r${rung}: &r${rung} [${Array(10).fill(rung === 0 ? 'x' : `*r${rung - 1}`).join(', ')}]`);
    expect(messagesOf(`${rungs.join('\n')}\n`)).toEqual([expect.stringMatching(/^5:\d+ The file unfolds to more than 100000 values\.$/)]);
  });

  test('brackets nested a hundred thousand deep are refused', () => {
    expect(messagesOf('['.repeat(100_000)).length).toBeGreaterThan(0);
    expect(messagesOf(`${'['.repeat(200)}${']'.repeat(200)}`)).toEqual([expect.stringContaining('nested more than 60 levels deep')]);
  });

  test('a flood of mistakes shows the first ones and the number of the others', () => {
    const fields = Array.from({ length: 5000 }, (_, index) => `wrong${index}: 1`).join('\n');
    const { problems } = checkScenario(`format: 1\n${fields}\n`, 'a.yaml', context);
    expect(problems).toHaveLength(MOST_PROBLEMS + 1);
    expect(problems.at(-1)?.message).toMatch(/^There are at least \d+ more problems like these\.$/);
  });
});

describe('what JavaScript would take for its own', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('the name %s is refused everywhere and changes no object', (name) => {
    for (const text of [`${name}: { polluted: true }`, `{ "${name}": { "polluted": true } }`, `a:\n  - b: { ${name}: { polluted: true } }`]) {
      expect(messagesOf(text).join()).toContain(`"${name}" cannot be used as a name.`);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('values that were read have no prototype', () => {
    const { value } = readSource('a: { b: [{ c: 1 }] }', 'a.yaml');
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.getPrototypeOf((value as { a: { b: [object] } }).a.b[0])).toBeNull();
  });
});

describe('nothing is lost', () => {
  test('mistakes of form and of sense are told together', () => {
    const text = (texts.find(({ name }) => name === 'scenarios/first-hundred-days.yaml')?.text ?? '')
      .replace('months: 4', 'months: four')
      .replace('measure: border, weight: 0.4', 'measure: border, weight: 0.9')
      .replace('{ country: MEX, share: 0.26 }', '{ country: MEX, share: 0.5 }')
      .replace('lever: tariff', 'lever: tarif')
      .replace('briefing:\n    en:', 'briefing:\n    fr:');
    const found = messagesOf(text).join('\n');
    for (const words of ['"months" must be a number', 'The weights of the objectives sum to 1.5', 'The shares of the demand "returns" sum to 1.24', '"lever" cannot be "tarif"', 'The English text is missing in "briefing"', 'no field "fr"']) {
      expect(found).toContain(words);
    }
  });
});

describe('never an exception', () => {
  const sound = texts.map(({ text }) => text).filter((text) => text.length < 40_000);

  test('for any text', () => {
    const run = fc.check(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), isTold), { numRuns: 100 });
    expect(run.counterexample).toBeNull();
  }, 60_000);

  test('for sound files with a piece cut out, doubled or replaced', () => {
    const damage = fc.record({ file: fc.constantFrom(...sound), at: fc.nat(40_000), length: fc.nat(60), put: fc.string({ maxLength: 20 }) });
    const damaged = damage.map(({ file, at, length, put }) => file.slice(0, at % file.length) + put + file.slice((at % file.length) + length));
    expect(fc.check(fc.property(damaged, isTold), { numRuns: 20 }).counterexample).toBeNull();
  }, 60_000);

  /** Whether every reader says with a place why a text cannot be used. */
  function isTold(text: string): boolean {
    const scenario = checkScenario(text, 'a.yaml', context);
    const run = readRun(text, 'a.json', context);
    const readings = [
      { problems: scenario.problems, isSound: scenario.scenario !== null },
      { problems: run.problems, isSound: run.run !== null },
      { problems: loadEvidence([{ name: 'a.yaml', text }, { name: 'a.csv', text }]).problems, isSound: true },
    ];
    return readings.every(({ problems, isSound }) => {
      const placed = problems.every(({ line, column, message }) => line >= 1 && column >= 1 && message !== '');
      return placed && (isSound || problems.some(({ severity }) => severity === 'error'));
    });
  }
});
