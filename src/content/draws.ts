/** Reads a published set of seeds (seeds/draws): a named list that a class or a league shares. */
import * as z from 'zod';
import { id, line, words } from './fields.ts';
import { tidyProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import { fit } from './schema-words.ts';
import { problemAt, readSource } from './source-text.ts';

const schema = z.strictObject({
  format: z.literal(1).describe('The version of this format.'),
  id: id.describe('The set\'s own name; its file is called the same.'),
  title: words,
  about: words.describe('For whom the set was made.'),
  seeds: z.array(line.max(200)).min(1).max(10_000).describe('The seeds, in order.'),
});

/** A named list of seeds. */
export type DrawSet = z.output<typeof schema>;

/** Reads one set; all that is wrong is told. */
export function readDraws(text: string, file: string): { draws: DrawSet | null; problems: readonly Problem[] } {
  const source = readSource(text, file);
  if (source.problems.length > 0) return { draws: null, problems: source.problems };
  const { value, problems } = fit({ source, schema });
  const first = new Map<string, number>();
  value?.seeds.forEach((seed, index) => {
    const before = first.get(seed);
    if (before === undefined) first.set(seed, index);
    else problems.push(problemAt(source, { path: ['seeds', index], message: `The seed "${seed}" stands twice: entries ${before + 1} and ${index + 1}.`, suggestion: 'A game counted twice counts too much: remove one.' }));
  });
  return { draws: problems.length > 0 ? null : value, problems: tidyProblems(problems) };
}
