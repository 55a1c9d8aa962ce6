// The published seed sets are sound, and no range that is tuned on is reported on.
import { expect, test } from 'vitest';
import { readDraws } from '../../src/content/draws.ts';
import { problemLine } from '../../src/content/problem.ts';
import { drawTexts, filesIn } from './repository.ts';

const ranges = filesIn('seeds/draws/ranges');

test.each([...drawTexts, ...ranges])('$name is sound and called like its id', ({ name, text }) => {
  const { draws, problems } = readDraws(text, name);
  expect(problems.map(problemLine)).toEqual([]);
  expect(name.endsWith(`/${draws?.id}.yaml`)).toBe(true);
});

test('ranges are written out, both ends included', () => {
  const tuning = readDraws(ranges.find(({ name }) => name.endsWith('/tuning.yaml'))?.text ?? '', 'tuning.yaml').draws?.seeds ?? [];
  expect([tuning.length, tuning[0], tuning.at(-1)]).toEqual([1000, 'tuning-1', 'tuning-1000']);
});

test('no seed stands in two sets', () => {
  const all = [...drawTexts, ...ranges].flatMap(({ name, text }) => readDraws(text, name).draws?.seeds ?? []);
  expect(new Set(all).size).toBe(all.length);
});
