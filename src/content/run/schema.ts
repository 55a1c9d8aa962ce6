/** The form of a run file, and of each kind of order. */
import * as z from 'zod';
import { ASKS, LENSES, LEVERS, POSTURES, TOP_LEVEL } from '../../engine/index.ts';
import type { Lens, OrderKind } from '../../engine/index.ts';
import { HEX16, line, seed, sha256 } from '../fields.ts';
import { RUN_FORMAT } from './run.ts';

const name = z.string().min(1).max(60);
const level = z.int().min(-TOP_LEVEL).max(TOP_LEVEL).describe('From -3, the strongest inducement, to 3, the strongest pressure.');
const pledges = z.array(z.strictObject({ lever: z.enum(LEVERS), level })).max(LEVERS.length);

const about = <K extends OrderKind>(kind: K) => z.strictObject({ kind: z.literal(kind), country: name, demand: name });

/** One schema a kind, so that what is wrong with an order is told in the terms of that order. */
export const orderSchemas = {
  'set-lever': z.strictObject({ kind: z.literal('set-lever'), country: name, lever: z.enum(LEVERS), level }),
  meet: z.strictObject({ kind: z.literal('meet'), country: name }),
  propose: z.strictObject({
    kind: z.literal('propose'),
    country: name,
    demand: name,
    ask: z.literal([...ASKS]).describe('0.5, 0.75 or 1.'),
    give: pledges,
    orElse: pledges,
    deadline: z.literal([1, 2, 3, 4]).describe('Months, 1 to 4.'),
    posture: z.enum(POSTURES),
  }),
  withdraw: about('withdraw'),
  'accept-counter': about('accept-counter'),
  'decline-counter': about('decline-counter'),
  'carry-out': about('carry-out'),
  extend: about('extend'),
  'back-down': about('back-down'),
} satisfies Record<OrderKind, z.ZodType>;

const mean = (lens: Lens): z.ZodNumber => z.number().min(0).max(100).describe(`The mean of the lens "${lens}".`);

/** Longer games and months do not exist; the limits only bound the work. */
const MOST_MONTHS = 36;
const MOST_ORDERS = 200;
const MOST_NOTES = 10_000;
const MOST_KIND = 40;
/** A month of the most orders that was taken back is one note. */
const MOST_NOTE = 200_000;

/** A run file; orders and the embedded scenario are read by their own schemas. */
export const runSchema = z.strictObject({
  format: z.literal(RUN_FORMAT).describe('The version of this format.'),
  engine: line.describe('The version of the engine that played.'),
  rules: sha256.describe('Hash of evidence, indicators and coefficients.'),
  scenario: z.strictObject({
    id: line,
    hash: sha256,
    embedded: z.unknown().nullable().describe('The whole scenario where it does not come with the program, otherwise null.'),
  }),
  seed,
  orders: z.array(z.array(z.looseObject({ kind: z.string() })).max(MOST_ORDERS)).max(MOST_MONTHS).describe('One list a month.'),
  digests: z
    .array(z.string().regex(HEX16, { error: 'A digest is 16 characters, 0-9 and a-f.' }))
    .max(MOST_MONTHS)
    .describe('One a month.'),
  seals: z
    .array(z.string().regex(HEX16, { error: 'A seal is 16 characters, 0-9 and a-f.' }))
    .max(MOST_MONTHS)
    .describe('One a month, chained over orders and digests; the program writes them. A file without them was written by hand or by an older version: play the game again and export it.'),
  lenses: z.strictObject(Object.fromEntries(LENSES.map((lens) => [lens, mean(lens)])) as Record<Lens, z.ZodNumber>),
  doctrine: z.string().min(1).max(100).nullable(),
  notes: z
    .array(z.strictObject({ month: z.int().min(0).max(MOST_MONTHS), kind: z.string().min(1).max(MOST_KIND), text: z.string().max(MOST_NOTE) }))
    .max(MOST_NOTES)
    .default([]),
});
