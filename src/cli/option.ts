/** The parts that commands share: their options, the numbers in them, and the examples under their help. */
import { InvalidArgumentError, type Command } from 'commander';
import { normalSeed, seedProblem } from '../content/seed.ts';

/** A command with the option that all have. */
export const commandOf = (program: Command, usage: string): Command =>
  program.command(usage).option('--json', 'print one JSON document instead of text');

/** The examples under a command's help, each as it is typed after `--`. */
export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ npm run -s cli -- ${line}`).join('\n')}`;

/** Reads a whole number from 1 to `most`. */
export const wholeUpTo = (most: number) => (text: string): number => {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= most) return value;
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${most}.`);
};

/** Reads a day that exists, YYYY-MM-DD. */
export function dayOf(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError('Expected a day as YYYY-MM-DD.');
}

/** Reads a text that says something. */
export function wordOf(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('Expected a text that is not empty.');
}

/** Reads a seed, or what seeds begin with, in its one form. */
export function seedOf(text: string): string {
  const problem = seedProblem(text);
  if (problem === null) return normalSeed(text);
  throw new InvalidArgumentError(`${problem.message} ${problem.suggestion}`);
}
