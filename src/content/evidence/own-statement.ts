/** An author's own statement in a scenario: the unit form, with its place named in words. */
import * as z from 'zod';
import { date, line } from '../fields.ts';
import { claimFields } from './schema.ts';

/** The unit form without a locator; `source` says where the statement can be looked up. */
export const ownStatement = z.strictObject({
  ...claimFields,
  id: z.string().regex(/^own-[a-z0-9-]{1,40}$/, { error: 'The id of an own statement begins with "own-", for instance own-minister.' }).describe('Begins with "own-".'),
  published: date.describe('When it became public.'),
  outlet: line.describe('Who published it.'),
  source: line.describe('Where it can be looked up.'),
  partisan: z.boolean().default(false).describe('Whether the outlet takes sides.'),
  machineTranslated: z.boolean().default(false).describe('Whether it was read in a machine translation.'),
});
export type OwnStatement = z.output<typeof ownStatement>;
