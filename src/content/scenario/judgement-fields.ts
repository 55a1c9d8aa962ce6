/** What a scenario says about judging: objectives, lenses, and what its author expects of doctrines. */
import * as z from 'zod';
import { LENSES } from '../../engine/index.ts';
import type { Lens } from '../../engine/index.ts';
import { id, line, unitInterval, words } from '../fields.ts';

export const objectives = z
  .array(
    z.strictObject({
      id,
      title: words.describe('What is wanted, in a few words.'),
      measure: z.enum(['border', 'removals', 'compliance']).describe('border and removals read the flows; compliance reads one demand.'),
      demand: id.nullable().default(null).describe('Only for compliance: the demand.'),
      weight: unitInterval.describe('The weights of all objectives sum to 1.'),
    }),
  )
  .min(1)
  .max(12)
  .describe('The parts of the agenda lens: what the asking side wants.');

const part = (lens: Lens): z.ZodNumber => unitInterval.describe(`The weight of the lens "${lens}".`);

export const weights = z.strictObject({ agenda: part('agenda'), partners: part('partners'), people: part('people'), home: part('home'), standing: part('standing') });

export const lenses = z.strictObject({
  headline: weights.describe('The weights of the headline; they sum to 1.'),
  perspectives: z
    .array(
      z.strictObject({
        id,
        name: words.describe('Who would weigh like this.'),
        why: words.describe('Why they would.'),
        weights: weights.describe('Their weights; they sum to 1.'),
      }),
    )
    .min(2)
    .max(8)
    .describe('At least two ways of weighing the same results, so that no single number stands alone.'),
});

export const checks = z
  .array(
    z.strictObject({
      doctrine: line.describe('The doctrine that plays, for instance do-nothing.'),
      seeds: z.int().min(1).max(1000).default(30).describe('Over how many seeds the mean is taken.'),
      expect: z
        .strictObject({
          lens: z.enum([...LENSES, 'headline']).describe('Which lens, or the headline.'),
          above: z.number().min(0).max(100).nullable().default(null).describe('The mean must lie above this.'),
          below: z.number().min(0).max(100).nullable().default(null).describe('The mean must lie below this.'),
        })
        .describe('What the author expects.'),
    }),
  )
  .max(40)
  .default([])
  .describe('The author\'s expectations, run in the page and by the command line.');
