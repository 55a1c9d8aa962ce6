/** Finds the word that somebody probably meant. */
import { distance } from 'fastest-levenshtein';

/** The known word nearest to `word`, or null where none is near: at most a third of its letters, and at least one, may differ. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const wanted = plain(word);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | null = null;
  let least = allowed + 1;
  for (const candidate of known) {
    const away = distance(wanted, plain(candidate));
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

/** `Did you mean "MEX"? ` and the list of what is possible, as far as it fits a line. */
export function didYouMean(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word.slice(0, 80), known);
  const guess = nearest === null ? '' : `Did you mean "${nearest}"? `;
  if (known.length === 0) return guess.trimEnd();
  const shown = known.slice(0, MOST_SHOWN).join(', ');
  return `${guess}Possible: ${shown}${known.length > MOST_SHOWN ? ', ...' : ''}.`;
}

const MOST_SHOWN = 24;

/** Case, hyphens and underscores are the usual slips: `Return-flights` is `return_flights`. */
const plain = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, '');
