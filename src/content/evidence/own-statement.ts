/** An author's own statement in a scenario: the unit form, with its place named in words, and how it becomes evidence. */
import * as z from 'zod';
import type { Article } from '../../engine/index.ts';
import { date, line } from '../fields.ts';
import { hashOf } from '../canonical.ts';
import { claimFields } from './schema.ts';

/** The unit form without a locator; `source` says where the statement can be looked up. */
export const ownStatement = z.strictObject({
  ...claimFields,
  id: z.string().regex(/^own-[a-z0-9-]{1,40}$/, { error: 'The id of an own statement begins with "own-", for instance own-minister.' }),
  published: date.describe('When it became public.'),
  outlet: line.describe('Who published it.'),
  source: line.describe('Where it can be looked up.'),
  partisan: z.boolean().default(false).describe('Whether the outlet takes sides.'),
  machineTranslated: z.boolean().default(false),
});
export type OwnStatement = z.output<typeof ownStatement>;

/** Each own statement is an article of its own, so that outlet, day and weight are its own; the paraphrase stands for the paragraph. */
export function articleOf(statement: OwnStatement): Article {
  const { published, outlet, source, partisan, machineTranslated, ...claim } = statement;
  return {
    id: statement.id, file: source, sha256: hashOf(source), title: claim.occasion, outlet, published, origin: null,
    machineTranslated, partisan, language: 'und', notes: '', uncoded: [],
    units: [{ ...claim, locator: { paragraph: 1, sha256: hashOf(claim.paraphrase) } }],
  };
}
