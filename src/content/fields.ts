/** The small building blocks of every schema: words in both languages, ids, dates, countries, shares. */
import * as z from 'zod';
import { LONGEST_SEED, PARTED, UNPARTED } from './seed.ts';

// A strict Content-Security-Policy reports the `new Function` that zod would otherwise try (stack.md).
z.config({ jitless: true });

/** A sentence or more that is not empty. */
export const line = z.string().trim().min(1);

/** A seed, read in its one form (`normalSeed`). */
export const seed = z.string().trim().normalize('NFC').min(1).max(LONGEST_SEED).regex(UNPARTED, { error: `${PARTED.message} ${PARTED.suggestion}` });

/** Words that are shown: in English and in Spanish. A line break begins a new paragraph. */
export const words = z.strictObject({
  en: line.describe('The text in English. A line break begins a new paragraph.'),
  es: line.describe('The same text in Spanish.'),
});

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,59}$/, { error: 'An id has small letters, digits and hyphens and begins with a letter, for instance "two-plants".' })
  .describe('A name of its own: small letters, digits and hyphens.');

export const country = z.string().regex(/^[A-Z]{3}$/, { error: 'A country is three capital letters (ISO 3166), for instance MEX.' });

export const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'A month is written YYYY-MM, for instance 2025-01.' });

export const date = z.iso.date({ error: 'A date is written YYYY-MM-DD and must exist, for instance 2025-01-19.' });

export const unitInterval = z.number().min(0).max(1);

/** Hashes as they are written: whole, or shortened to a digest or seal. */
export const SHA256 = /^[0-9a-f]{64}$/;
export const HEX16 = /^[0-9a-f]{16}$/;

export const sha256 = z.string().regex(SHA256, { error: 'A SHA-256 is 64 characters, 0-9 and a-f.' });

/** A month of the game: 1 is the first. Whether it lies before the end is checked against the scenario's length. */
export const gameMonth = z.int().min(1);
