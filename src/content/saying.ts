/** What a problem says, without a language: a code with its values, beside which the command line has English sentences and a page its own for every code. */

/** What stands in a file where something else should: its kind, and what was written as far as that fits a line. */
export type Shown = { readonly kind: 'list' | 'nothing' | 'group' } | { readonly kind: 'text' | 'plain'; readonly text: string };

/** What a value should have been. */
export const EXPECTED = ['text', 'number', 'whole', 'truth', 'list', 'group', 'nothing', 'other'] as const;
export type Expected = (typeof EXPECTED)[number];

/** Forms that texts must have; `other` where a schema has no code for its own form yet. */
export const FORMS = ['sha256', 'hex16', 'seed', 'other'] as const;
export type Form = (typeof FORMS)[number];

/** Slips of the writing itself: a bracket or quotation mark that is not closed, or anything else. */
export const SLIPS = ['bracket', 'quote', 'other'] as const;
export type Slip = (typeof SLIPS)[number];

/** A word that is not known, the known one that was probably meant, and all of them. */
interface Unknown {
  readonly near: string | null;
  readonly known: readonly string[];
}

/** Every code with the values that its sentence needs. */
export type Saying =
  // The text as a whole.
  | { readonly code: 'too-large'; readonly length: number; readonly most: number }
  | { readonly code: 'too-many-values' | 'too-deep'; readonly most: number }
  | { readonly code: 'empty' | 'second-document' | 'not-finite' | 'name-not-word' }
  | { readonly code: 'syntax'; readonly slip: Slip }
  | { readonly code: 'alias-unknown' | 'name-reserved' | 'name-twice'; readonly name: string }
  // A value against its schema.
  | ({ readonly code: 'field-unknown'; readonly field: string } & Unknown)
  | { readonly code: 'field-missing'; readonly field: string }
  | { readonly code: 'wrong-type'; readonly expected: Expected; readonly shown: Shown }
  | ({ readonly code: 'not-allowed'; readonly shown: Shown } & Unknown)
  | { readonly code: 'text-empty' | 'list-empty' | 'unfit' }
  | { readonly code: 'too-small'; readonly least: number; readonly found: number }
  | { readonly code: 'too-big'; readonly most: number; readonly found: number }
  | { readonly code: 'too-few'; readonly least: number }
  | { readonly code: 'too-many' | 'too-long'; readonly most: number }
  | { readonly code: 'bad-form'; readonly shown: Shown; readonly form: Form }
  // A run file.
  | { readonly code: 'format-other'; readonly format: number; readonly reads: number }
  | { readonly code: 'engine-other'; readonly engine: string; readonly here: string }
  | ({ readonly code: 'order-unknown'; readonly kind: string } & Unknown)
  | { readonly code: 'months-uneven'; readonly orders: number; readonly list: 'digests' | 'seals'; readonly found: number }
  // The list of problems itself.
  | { readonly code: 'more'; readonly count: number };

export type SayingCode = Saying['code'];
