/** The text that stands for a game's chance: one form for what people take for the same seed, and what cannot be one. */

/** Longest seed, in characters. */
export const LONGEST_SEED = 200;

/** The engine keys its streams by texts with this sign between their parts; a seed with it could meet another game's key. */
const PARTING = '|';

/** A text without the sign that parts keys, for schemas. */
export const UNPARTED = /^[^|]*$/;

/** Why a text with that sign is no seed, and what to do. */
export const PARTED = { message: `A seed cannot contain "${PARTING}".`, suggestion: `Write a hyphen instead of "${PARTING}".` };

/**
 * The seed that is meant by what somebody typed: without spaces around it, and in Unicode's composed form (NFC), so that an accented letter is the
 * same letter whichever keyboard it came from. Every text that becomes a seed goes through here or through `seed` of fields.ts.
 */
export const normalSeed = (typed: string): string => typed.trim().normalize('NFC');

/** Why a text cannot be a seed and how to mend it, or null where it can. */
export function seedProblem(typed: string): { readonly message: string; readonly suggestion: string } | null {
  const seed = normalSeed(typed);
  if (seed === '') return { message: 'A seed is a text that is not empty.', suggestion: 'Type a word, for instance class-a.' };
  if (seed.length > LONGEST_SEED) return { message: `A seed has at most ${LONGEST_SEED} characters; this one has ${seed.length}.`, suggestion: 'Shorten it.' };
  return seed.includes(PARTING) ? PARTED : null;
}
