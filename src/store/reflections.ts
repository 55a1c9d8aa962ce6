/** What students answered to the questions of the debrief, kept with the game. */
import type { RunNote } from '../content/run/run.ts';

/** Longest answer, in UTF-16 units as a text field counts them. */
export const LONGEST_ANSWER = 1200;

interface Answer {
  /** The question's place in the scenario, from 1. */
  readonly question: number;
  readonly answer: string;
}

/**
 * The answer to each question, '' where there is none.
 * @param count how many questions the scenario has
 */
export function answersIn(notes: readonly RunNote[], count: number): readonly string[] {
  const answers = notes.flatMap((note) => answerIn(note) ?? []);
  return Array.from({ length: count }, (_, index) => answers.findLast(({ question }) => question === index + 1)?.answer ?? '');
}

/**
 * The notes with an answer in place of an earlier one; an empty answer takes it out.
 * @param at the question's place from 1, the answer, and how many months had been played
 */
export function withAnswer(notes: readonly RunNote[], at: Answer & { readonly month: number }): readonly RunNote[] {
  const { question, month } = at;
  const answer = cut(at.answer, LONGEST_ANSWER);
  const others = notes.filter((note) => answerIn(note)?.question !== question);
  return answer.trim() === '' ? others : [...others, { month, kind: 'reflection', text: JSON.stringify({ question, answer } satisfies Answer) }];
}

/** At most `most` units of a text, never half of a character. */
export function cut(text: string, most: number): string {
  const end = /[\uD800-\uDBFF]/u.test(text.charAt(most - 1)) ? most - 1 : most;
  return text.slice(0, end);
}

/** Texts that together have at most `most` units: short ones keep all of theirs, long ones share the rest alike and end at a word. */
export function fitting(texts: readonly string[], most: number): readonly { readonly text: string; readonly isCut: boolean }[] {
  const bound = boundOf(texts.map((text) => text.length), most);
  return texts.map((text) => {
    if (text.length <= bound) return { text, isCut: false };
    const head = cut(text, bound);
    const words = head.replace(/\s+\S*$/u, '');
    return { text: words === '' ? head : words, isCut: true };
  });
}

/** The longest length that every text may have so that all of them fit. */
function boundOf(lengths: readonly number[], most: number): number {
  let left = most;
  const ascending = lengths.toSorted((a, b) => a - b);
  for (const [index, length] of ascending.entries()) {
    const share = Math.max(0, Math.floor(left / (ascending.length - index)));
    if (length > share) return share;
    left -= length;
  }
  return Infinity;
}

/** A note as an answer; null for other notes and for those that say something else. */
function answerIn({ kind, text }: RunNote): Answer | null {
  if (kind !== 'reflection') return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const question: unknown = Reflect.get(value, 'question');
    const answer: unknown = Reflect.get(value, 'answer');
    return typeof question === 'number' && typeof answer === 'string' ? { question, answer } : null;
  } catch {
    return null;
  }
}
