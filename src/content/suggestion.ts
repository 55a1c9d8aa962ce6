/** Finds the word that somebody probably meant. */
import { distance } from 'fastest-levenshtein';

/** The known word nearest to `word`, or null where none is near: about a third of its letters may differ. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const best = byNearness(word.slice(0, LONGEST), known)[0];
  return best !== undefined && best.away <= allowed(word) ? best.candidate : null;
}

/** `Did you mean "MEX"?` and what is possible, as far as it fits a line. */
export function didYouMean(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known);
  const guess = nearest === null ? '' : `Did you mean "${nearest}"? `;
  if (known.length === 0) return guess.trimEnd();
  if (known.length <= MOST_SHOWN) return `${guess}Possible: ${known.join(', ')}.`;
  const some = byNearness(word.slice(0, LONGEST), known).slice(0, SOME);
  return `${guess}For instance: ${some.map(({ candidate }) => candidate).join(', ')}.`;
}

/** The same without a language. */
export const known = (word: string, all: readonly string[]): { readonly near: string | null; readonly known: readonly string[] } => ({ near: nearestWord(word, all), known: all });

const LONGEST = 80;
const MOST_SHOWN = 24;
const SOME = 6;

const allowed = (word: string): number => (word.length < 2 ? 0 : Math.max(1, Math.floor(word.length / 3)));

function byNearness(word: string, known: readonly string[]): { candidate: string; away: number }[] {
  const wanted = plain(word);
  return known.map((candidate) => ({ candidate, away: awayFrom(wanted, plain(candidate)) })).toSorted((a, b) => a.away - b.away);
}

/** Letters in another order are one slip (MXE), and so is a name that was cut short (stance.transit). */
function awayFrom(wanted: string, candidate: string): number {
  if (wanted === candidate) return 0;
  if (sorted(wanted) === sorted(candidate) || (wanted.length >= 4 && candidate.startsWith(wanted))) return 1;
  return distance(wanted, candidate);
}

const sorted = (word: string): string => word.split('').toSorted((a, b) => (a < b ? -1 : 1)).join('');

/** Case, hyphens and underscores are the usual slips: `Return-flights` is `return_flights`. */
const plain = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, '');
