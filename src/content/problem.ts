/** What is wrong with a file that somebody wrote: where, what, and how to mend it, in plain words. */
import type { Saying } from './saying.ts';

/** A way into the data of a file: keys and positions in lists, from the top. */
export type Path = readonly (string | number)[];

/** Where in a text: both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with a text before it has become data. */
export interface Complaint {
  readonly place: Place;
  readonly message: string;
  readonly suggestion: string;
  readonly saying: Saying;
}

/** The same mistake without a language, for a page that says it in its own. */
export interface Told {
  readonly saying: Saying;
  readonly path: Path;
}

/**
 * One mistake. `line` and `column` count from 1. An `error` keeps the file from being used, a `warning` does not.
 * `path` is written as in `demands[0].share` and is empty for the file as a whole.
 */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** How to mend it, one sentence. */
  readonly suggestion: string;
  /** Everything that can be wrong with the form of a file has it; what a scenario says in itself has not, yet. */
  readonly told?: Told;
}

/** Whether anything in the list keeps the file from being used. */
export const hasErrors = (problems: readonly Problem[]): boolean => problems.some((problem) => problem.severity === 'error');

/** A path as people read it: `demands[0].share`. */
export const pathText = (path: Path): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');

/** One line for a terminal: `file:line:column error: what. How to mend it.` */
export const problemLine = ({ file, line, column, severity, message, suggestion }: Problem): string =>
  `${file}:${line}:${column} ${severity}: ${message} ${suggestion}`.trimEnd();

/** A file with more mistakes than this shows the first ones and the number of the others, so that a hostile file cannot flood a screen. */
export const MOST_PROBLEMS = 300;

/** In the order of the lines, without repetitions, at most `MOST_PROBLEMS` and one line about the rest. */
export function tidyProblems(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [`${problem.file}:${problem.line}:${problem.column}:${problem.message}`, problem]));
  const sorted = [...once.values()].toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column);
  const rest = sorted.slice(MOST_PROBLEMS);
  const first = rest.find((problem) => problem.severity === 'error') ?? rest[0];
  if (first === undefined) return sorted;
  const more = { message: `There are at least ${rest.length} more problems like these.`, suggestion: 'Mend the first ones and check again.' };
  const told: Told = { saying: { code: 'more', count: rest.length }, path: [] };
  return [...sorted.slice(0, MOST_PROBLEMS), { ...first, path: '', ...more, told }];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
