/** Reads a file of dated episodes of the public record, against which the model is held. */
import * as z from 'zod';
import { DEMAND_CLASSES } from '../../engine/index.ts';
import { date, line, unitInterval } from '../fields.ts';
import { tidyProblems } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { fit } from '../schema-words.ts';
import { problemAt, readSource } from '../source-text.ts';

/** Instruments of the record; the first four are the game's levers. */
export const INSTRUMENTS = ['tariff', 'sanction', 'aid', 'visa', 'military', 'diplomatic', 'alignment', 'other'] as const;

const episode = z.looseObject({
  id: line.describe('The episode\'s own name.'),
  date: date.describe('When the pressure or the offer began, YYYY-MM-DD: only evidence published before it counts.'),
  country: z
    .string()
    .regex(/^[A-Z]{3,10}(\+[A-Z]{3,10})*$/, { error: 'A country is three capital letters (ISO 3166); members of a group are joined by "+".' })
    .describe('Three capital letters, or several joined by "+": a group counts as the mean of its members.'),
  demand: z.enum(DEMAND_CLASSES).describe('The class of what was demanded.'),
  asked: line.describe('What was demanded, in words.'),
  ask: z.literal([0.5, 0.75, 1]).default(0.75).describe('How much of it, where the words say so: 0.5, 0.75 or 1.'),
  levers: z
    .array(
      z.looseObject({
        lever: z.enum(INSTRUMENTS).describe('The instrument.'),
        direction: z.enum(['pressure', 'inducement']).describe('Stick or carrot.'),
        stage: z.enum(['threatened', 'imposed', 'promised', 'delivered']).describe('How far it had gone.'),
        intensity: unitInterval.describe('How strong it was, 0 to 1.'),
      }),
    )
    .max(12)
    .describe('What the United States used.'),
  observed: z.looseObject({ level: unitInterval.describe('How far the government complied, 0 to 1.') }).describe('What came.'),
  core: z.boolean().default(false).describe('Whether it belongs to the core of well-documented episodes.'),
});

const episodesSchema = z.array(episode).min(1).max(2000);

/** One dated episode. Levels, intensities and asks are shares 0..1. */
export type Episode = z.output<typeof episode>;

/** Reads episodes (JSON or YAML). Never throws on any text; `episodes` is empty where anything keeps them from being used. */
export function readEpisodes(text: string, file: string): { readonly episodes: readonly Episode[]; readonly problems: readonly Problem[] } {
  const source = readSource(text, file);
  if (source.problems.length > 0) return { episodes: [], problems: source.problems };
  const { value, problems } = fit({ source, schema: episodesSchema });
  if (value === null) return { episodes: [], problems: tidyProblems(problems) };
  const twice = value.flatMap(({ id }, index) =>
    value.findIndex((one) => one.id === id) === index ? [] : [problemAt(source, { path: [index, 'id'], message: `The id "${id}" stands twice.`, suggestion: 'Give every episode an id of its own.' })],
  );
  return { episodes: twice.length > 0 ? [] : value, problems: tidyProblems([...problems, ...twice]) };
}
