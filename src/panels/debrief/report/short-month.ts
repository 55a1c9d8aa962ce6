/** A month of the game with its year, as short as a line on paper wants it. */
import type { Speaker } from '../../text/speaker.ts';

export function shortMonth({ words, scenario: { start } }: Pick<Speaker, 'words' | 'scenario'>, m: number): string {
  const years = Math.floor((Number(start.slice(5, 7)) + m - 2) / 12);
  return `${words.monthTick(start, m).month}\u00A0${Number(start.slice(0, 4)) + years}`;
}
