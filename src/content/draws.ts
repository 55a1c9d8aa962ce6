/** Reads a published set of seeds (seeds/draws): a named list that a class or a league shares. */
import * as z from 'zod';
import { id, seed, words } from './fields.ts';
import { tidyProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import { fit } from './schema-words.ts';
import { problemAt, readSource } from './source-text.ts';

const MOST_SEEDS = 10_000;

const range = z.strictObject({ prefix: seed.max(100), from: z.int().min(0), to: z.int().min(0) });

const schema = z.strictObject({
  format: z.literal(1).describe('The version of this format.'),
  id: id.describe('The set\'s own name; its file is called the same.'),
  title: words,
  about: words.describe('For whom the set was made.'),
  seeds: z
    .array(z.union([seed, range], { error: 'A seed is a text, or a range such as { prefix: "class-", from: 1, to: 30 }.' }))
    .min(1)
    .max(MOST_SEEDS)
    .describe('The seeds, in order.'),
});

type Entry = z.output<typeof schema>['seeds'][number];

/** A named list of seeds, its ranges written out. */
export interface DrawSet extends Omit<z.output<typeof schema>, 'seeds'> {
  readonly seeds: readonly string[];
}

/** Reads one set; all that is wrong is told. A range `{ prefix, from, to }` stands for the prefix with each whole number, both ends included. */
export function readDraws(text: string, file: string): { draws: DrawSet | null; problems: readonly Problem[] } {
  const source = readSource(text, file);
  if (source.problems.length > 0) return { draws: null, problems: source.problems };
  const { value, problems } = fit({ source, schema });
  if (value === null) return { draws: null, problems: tidyProblems(problems) };
  const first = new Map<string, number>();
  value.seeds.forEach((entry, index) => {
    const complain = (message: string, suggestion: string): void => void problems.push(problemAt(source, { path: ['seeds', index], message, suggestion }));
    if (sizeOf(entry) < 1) complain('This range is empty: it ends before it begins.', 'Exchange "from" and "to".');
    if (first.size + sizeOf(entry) > MOST_SEEDS) return complain(`The set has more than ${MOST_SEEDS} seeds.`, 'Shorten the range.');
    for (const seed of seedsOf(entry)) {
      const before = first.get(seed);
      if (before === undefined) first.set(seed, index);
      else return complain(`The seed "${seed}" stands twice: in entries ${before + 1} and ${index + 1}.`, 'A game counted twice counts too much: remove one.');
    }
  });
  return { draws: problems.length > 0 ? null : { ...value, seeds: [...first.keys()] }, problems: tidyProblems(problems) };
}

const sizeOf = (entry: Entry): number => (typeof entry === 'string' ? 1 : entry.to - entry.from + 1);

const seedsOf = (entry: Entry): string[] =>
  typeof entry === 'string' ? [entry] : Array.from({ length: sizeOf(entry) }, (_, index) => `${entry.prefix}${entry.from + index}`);
