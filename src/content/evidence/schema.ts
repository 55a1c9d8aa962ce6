/** The form of a coded article (seeds/README.md): the fields of the engine's evidence units, with their limits. */
import * as z from 'zod';
import {
  ATTRIBUTIONS, COUNTER_MEASURES, DEMAND_CLASSES, GENERAL_ISSUES, LEVER_STAGES, PILLARS, UNIT_KINDS, UNIT_LEVERS,
} from '../../engine/index.ts';
import { date, line, sha256, unitInterval } from '../fields.ts';

export const LONGEST_PARAPHRASE = 300;

const note = z.string().default('');

/** The fields that every claim has, whoever coded it. */
export const claimFields = {
  id: line.describe('The unit\'s id; it begins with the id of its article.'),
  actor: z
    .string()
    .regex(/^([A-Z]{3}|region)$/, { error: 'An actor is three capital letters (ISO 3166), USA, or region for the bloc.' })
    .describe('Who takes the position: three capital letters, USA, or region.'),
  speaker: line.describe('Who said it, by name and office where the text gives them.'),
  kind: z.enum(UNIT_KINDS).describe('What was said, what was done, what an earlier government did, or what one side says about another.'),
  occasion: line.describe('The interview or meeting: units of one actor, issue, speaker and occasion count once.'),
  attribution: z.enum(ATTRIBUTIONS).describe('Who stands behind it.'),
  date: date.describe('When it was said; the last plausible day where uncertain.'),
  pillar: z.enum(PILLARS).describe('The field of policy.'),
  issue: z.enum([...DEMAND_CLASSES, ...GENERAL_ISSUES]).describe('The demand class that it speaks to, or a general matter.'),
  stance: z.literal([-2, -1, 0, 1, 2]).nullable().describe('-2 refuses, -1 reluctant, 0 conditional, 1 willing, 2 committed; nothing where none is stated.'),
  salience: z.literal([0, 1, 2]).describe('How central it is to the speaker.'),
  levers: z
    .array(z.strictObject({ 
      lever: z.enum(UNIT_LEVERS).describe('The instrument.'),
      direction: z.enum(['pressure', 'inducement']).describe('Stick or carrot.'),
      stage: z.enum(LEVER_STAGES).describe('How far it has gone.'),
    }))
    .default([])
    .describe('Levers that are named with it.'),
  counterMeasure: z.enum(COUNTER_MEASURES).nullable().default(null).describe('The counter-measure that is threatened or taken, where one of the named ones is.'),
  condition: line.nullable().default(null).describe('On what it depends, where the stance is 0.'),
  contradicts: z.array(line).default([]).describe('Ids of units that say the opposite.'),
  paraphrase: z.string().trim().min(1).max(LONGEST_PARAPHRASE).describe('What is claimed, in your own words.'),
  keyPhrase: z
    .string()
    .trim()
    .min(1)
    .refine((text) => text.split(/\s+/).length <= 6, { error: 'A key phrase has at most six words.' })
    .describe('At most six words, to find the place.'),
  confidence: unitInterval.describe('How sure the coder is, 0 to 1.'),
  notes: note.describe('Whatever another coder should know.'),
};

export const unitSchema = z.strictObject({
  ...claimFields,
  locator: z.strictObject({
    paragraph: z.int().min(1).describe('The number among lines that are not empty.'),
    sha256: sha256.describe('SHA-256 of the trimmed line, UTF-8.'),
  }),
});

export const articleSchema = z.strictObject({
  id: line,
  file: line,
  sha256,
  title: line,
  outlet: line,
  published: date.describe('The latest plausible day where uncertain, with the reason in notes.'),
  origin: line.nullable().default(null).describe('The article that this one rewrites.'),
  machineTranslated: z.boolean(),
  partisan: z.boolean(),
  language: line,
  notes: note,
  uncoded: z
    .array(z.strictObject({ paragraph: z.int().min(1), why: line.describe('Why the paragraph has no units.') }))
    .default([]),
  units: z.array(unitSchema).max(2000),
});

export type CodedArticle = z.output<typeof articleSchema>;
