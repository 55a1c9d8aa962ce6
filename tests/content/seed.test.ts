// A seed has one form, whoever reads it, and what cannot be one is told with a way to mend it.
import { describe, expect, test } from 'vitest';
import { readDraws } from '../../src/content/draws.ts';
import { readRun } from '../../src/content/run/read.ts';
import { checkScenario } from '../../src/content/scenario/check.ts';
import { normalSeed, seedProblem } from '../../src/content/seed.ts';
import { context, filesIn, texts } from './repository.ts';

/** The same word, typed as a letter with an accent and as a letter followed by one. */
const COMPOSED = 'caf\u00e9';
const COMBINING = '  cafe\u0301 ';

describe('one form', () => {
  test('of a typed seed', () => {
    expect(normalSeed(COMBINING)).toBe(COMPOSED);
    expect(normalSeed(normalSeed(COMBINING))).toBe(COMPOSED);
    expect(seedProblem(COMBINING)).toBeNull();
  });

  test('in a set, a scenario and a run', () => {
    const set = readDraws(`format: 1\nid: a-set\ntitle: { en: a, es: b }\nabout: { en: a, es: b }\nseeds: ["${COMBINING}"]\n`, 'a.yaml');
    expect(set.draws?.seeds).toEqual([COMPOSED]);
    const lesson = texts.find(({ name }) => name === 'scenarios/first-hundred-days.yaml')?.text ?? '';
    const scenario = checkScenario(lesson.replace(/^ {2}published: \[.*\]$/m, `  published: ["${COMBINING}"]`), 'a.yaml', context);
    expect(scenario.document?.seeds.published).toEqual([COMPOSED]);
    const file = filesIn('tests/bad-scenarios/runs').find(({ name }) => name.endsWith('/level-out-of-range.json'))?.text ?? '';
    const run = readRun(file.replace('"seed": "one"', `"seed": "${COMBINING}"`).replace('"level": -5', '"level": -1'), 'a.json', context);
    expect(run.problems).toEqual([]);
    expect(run.run?.seed).toBe(COMPOSED);
  });
});

test.each([['', 'not empty'], [' \t', 'not empty'], ['a|b', 'cannot contain "|"'], ['x'.repeat(201), 'at most 200']])('%j is no seed', (typed, words) => {
  const problem = seedProblem(typed);
  expect(problem?.message).toContain(words);
  expect(problem?.suggestion).not.toBe('');
});
