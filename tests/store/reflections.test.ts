// Answers to the questions of the debrief: kept as they were written, one a question, and never half a character.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RunNote } from '../../src/content/run/run.ts';
import { answersIn, cut, fitting, LONGEST_ANSWER, withAnswer } from '../../src/store/reflections.ts';
import { openRunText, runText } from '../../src/store/run-file.ts';
import { gameOf, openTab, playableOf, shelf } from './bundle.ts';

const other: RunNote = { month: 1, kind: 'prediction', text: 'accept' };

describe('reflections', () => {
  test('give back what was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ question: fc.integer({ min: 1, max: 4 }), answer: fc.string({ unit: 'grapheme', maxLength: 40 }) })), (written) => {
        const notes = written.reduce<readonly RunNote[]>((now, at) => withAnswer(now, { ...at, month: 4 }), [other]);
        const last = [1, 2, 3, 4].map((question) => written.findLast((one) => one.question === question)?.answer ?? '');
        expect(answersIn(notes, 4)).toEqual(last.map((answer) => (answer.trim() === '' ? '' : answer)));
        expect(notes.filter(({ kind }) => kind === 'prediction')).toEqual([other]);
        expect(notes.length).toBe(1 + last.filter((answer) => answer.trim() !== '').length);
      }),
    );
  });

  test('are cut at the limit, between characters', () => {
    const [long] = answersIn(withAnswer([], { question: 1, answer: 'á'.repeat(LONGEST_ANSWER + 50), month: 4 }), 1);
    expect(long).toBe('á'.repeat(LONGEST_ANSWER));
    expect(cut('ab\u{1F30E}cd', 3)).toBe('ab');
    expect(cut('ab\u{1F30E}cd', 4)).toBe('ab\u{1F30E}');
    expect(cut('short', 100)).toBe('short');
  });

  test('survive a run file, line ends and signs included', async () => {
    const cards = openTab();
    await cards.begin({ playable: playableOf('first-hundred-days'), seed: 'reflections' });
    for (let month = 0; month < 4; month += 1) cards.endMonth();
    const answer = 'Burden, «más» que el palo.\n\n"=1+1"\t\u{1F30E}';
    cards.annotate((notes) => withAnswer(notes, { question: 2, answer, month: 4 }));
    const again = openTab();
    await openRunText(again, { name: 'a.json', text: await runText(gameOf(cards), shelf.rules) });
    expect(answersIn(gameOf(again).notes, 3)).toEqual(['', answer, '']);
  });

  test.each([['free words'], ['null'], ['{"question":"1","answer":"a"}'], ['{"question":1}'], ['[1,"a"]']])('leave out a note that says something else: %s', (text) => {
    const notes: RunNote[] = [{ month: 4, kind: 'reflection', text }];
    expect(answersIn(notes, 2)).toEqual(['', '']);
    expect(withAnswer(notes, { question: 1, answer: 'a', month: 4 })).toHaveLength(2);
  });
});

describe('answers on a page', () => {
  test('fit together, begin as they were written, and only long ones are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 60 })), fc.integer({ min: 0, max: 900 }), (texts, most) => {
        const found = fitting(texts, most);
        const all = texts.reduce((sum, text) => sum + text.length, 0);
        expect(found.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(Math.max(most, 0));
        expect(found.some(({ isCut }) => isCut)).toBe(all > most);
        found.forEach(({ text, isCut }, index) => {
          expect(texts[index]?.startsWith(text)).toBe(true);
          expect(isCut).toBe(text !== texts[index]);
        });
      }),
    );
  });

  test('are cut at a word, and what a short one leaves goes to the long one', () => {
    expect(fitting(['one two three four', 'no'], 14)).toEqual([{ text: 'one two', isCut: true }, { text: 'no', isCut: false }]);
    expect(fitting(['unbrokenword', ''], 5)).toEqual([{ text: 'unbro', isCut: true }, { text: '', isCut: false }]);
  });
});
