/** What coded statements say in another language: words for readers, which the coding and its hash know nothing of. */
import * as z from 'zod';
import { line } from '../fields.ts';
import { tidyProblems } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { fit } from '../schema-words.ts';
import { readSource } from '../source-text.ts';
import { LONGEST_PARAPHRASE } from './schema.ts';

const unit = z.strictObject({
  paraphrase: z.string().trim().min(1).max(LONGEST_PARAPHRASE).describe('The paraphrase in that language.'),
  speaker: line.describe('The speaker, with the office, in that language.'),
  condition: line.optional().describe('The condition, where the unit has one.'),
});

const schema = z.strictObject({
  article: line.describe('The id of the coded article.'),
  title: line.describe('Its title as published, or the description in place of one in that language.'),
  units: z.record(line, unit).describe('One entry a unit of the article, by its id.'),
});

/** The words of one unit. */
export type UnitWording = z.output<typeof unit>;

/** The words of one article's units, by unit id. */
export type ArticleWording = z.output<typeof schema>;

/** Reads the wording of one article (`seeds/translations/<language>/<article>.yaml`). Never throws on any text. */
export function readWording(text: string, file: string): { readonly wording: ArticleWording | null; readonly problems: readonly Problem[] } {
  const source = readSource(text, file);
  if (source.problems.length > 0) return { wording: null, problems: source.problems };
  const { value, problems } = fit({ source, schema });
  return { wording: value, problems: tidyProblems(problems) };
}
