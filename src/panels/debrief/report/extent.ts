/** How much of each kind a report holds, so that a short game fits one page and a long one two. */
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

export function extentFor({ setting }: GameInHand): Extent {
  return setting.scenario.months <= MONTHS_OF_ONE_PAGE ? { lines: 4, answers: 3, characters: 900 } : { lines: 12, answers: 3, characters: 4000 };
}
