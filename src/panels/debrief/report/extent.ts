/** How much of each kind a report holds, so that a short game fits one page of either size and a long one two. */
import { answersIn, fitting } from '../../../store/reflections.ts';
import type { GameInHand } from '../../../store/game.ts';

export interface Extent {
  /** Lines of accords, and of threats. */
  readonly lines: number;
  readonly answers: number;
  /** Characters of all reflections together. */
  readonly characters: number;
}

/** Longer games may take a second page. */
const MONTHS_OF_ONE_PAGE = 6;
const TWO_PAGES: Extent = { lines: 12, answers: 3, characters: 4000 };

/** What one page of Letter size holds beside its fixed parts: lines of lists and of what was written. */
const ROOM = 16;
const FEWEST = 3;
const MOST = 6;
const CHARACTERS = 700;
const CHARACTERS_A_LINE = 115;
/** An empty answer is a line to write on, half as high again. */
const BLANK = 1.5;

/** What students wrote comes first: where it is short, more accords and threats are listed. */
export function extentFor({ setting, notes, playable, undone }: GameInHand): Extent {
  if (setting.scenario.months > MONTHS_OF_ONE_PAGE) return TWO_PAGES;
  const written = fitting(answersIn(notes, playable.document.teaching.debrief.length), CHARACTERS);
  const remarks = Number(undone.length > 0) + Number(notes.some(({ kind }) => kind === 'unverified'));
  const height = written.reduce((sum, { text }) => sum + (text === '' ? BLANK : Math.ceil(text.length / CHARACTERS_A_LINE)), remarks);
  const lines = Math.min(MOST, Math.max(FEWEST, Math.floor((ROOM - height) / 2)));
  return { lines, answers: 3, characters: CHARACTERS };
}
