// Doctrines on the page: every one that a screen offers has a name and an idea in both languages, and beads never cover each other.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doctrineWords } from '../../src/panels/debrief/again/doctrine-words.ts';
import { lanesOf } from '../../src/panels/debrief/again/lanes.ts';
import { en } from '../../src/panels/text/en/index.ts';
import { wordsIn } from '../../src/panels/text/words.ts';
import { DOCTRINES, honestDoctrines } from '../../src/strategies/register.ts';

describe.each(['en', 'es'] as const)('in %s', (language) => {
  test.each(honestDoctrines().map((doctrine) => doctrine.name))('%s has a name, an idea and a cost', (name) => {
    const told = doctrineWords(wordsIn(language), name);
    expect(told.name).not.toBe(name);
    expect(told.idea.length).toBeGreaterThan(20);
    expect(told.cost?.length).toBeGreaterThan(20);
  });
});

test('the languages differ, and no text is left of a doctrine that is gone', () => {
  const names = Object.keys(en.again.doctrine);
  expect(names.filter((name) => doctrineWords(wordsIn('en'), name).idea === doctrineWords(wordsIn('es'), name).idea)).toEqual([]);
  expect(names.toSorted()).toEqual(honestDoctrines().map((doctrine) => doctrine.name).toSorted());
});

test('doctrines that press or pay tell what they were found to cost', () => {
  for (const name of ['maximum-pressure', 'credible-threats', 'exchange', 'bluff', 'gifts']) {
    for (const language of ['en', 'es'] as const) expect(doctrineWords(wordsIn(language), name).cost).toMatch(/\d{4}|Venezuela/);
  }
});

test('what plays the rules is offered on no screen, and an unknown name is told as it is', () => {
  const abuse = DOCTRINES.filter((doctrine) => doctrine.abuse === true).map((doctrine) => doctrine.name);
  expect(abuse.length).toBeGreaterThan(0);
  for (const name of abuse) expect(doctrineWords(wordsIn('en'), name)).toEqual({ name, idea: '', cost: null });
});

test('beads never cover each other, and the first one lies on the line', () => {
  const mark = fc.record({ at: fc.double({ min: 0, max: 300, noNaN: true }), half: fc.constantFrom(10, 20) });
  fc.assert(
    fc.property(fc.array(mark, { minLength: 1, maxLength: 12 }), (marks) => {
      const lanes = lanesOf(marks);
      expect(lanes[0]).toBe(0);
      const covers = (i: number, j: number): boolean => lanes[i] === lanes[j] && Math.abs((marks[i]?.at ?? 0) - (marks[j]?.at ?? 0)) < (marks[i]?.half ?? 0) + (marks[j]?.half ?? 0);
      const covered = marks.flatMap((_, i) => marks.flatMap((_other, j) => (i < j && covers(i, j) ? [[i, j]] : [])));
      expect(covered).toEqual([]);
    }),
  );
});
