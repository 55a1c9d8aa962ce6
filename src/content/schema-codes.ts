/** Turns what a schema complains of into a code with its values, without a language. */
import type * as z from 'zod';
import { HEX16, SHA256 } from './fields.ts';
import type { Expected, Form, Saying, Shown } from './saying.ts';
import { UNPARTED } from './seed.ts';
import { known } from './suggestion.ts';

/** The saying of an issue; `written` is the value as it stands in the file, or null. */
export function sayingOf(issue: z.core.$ZodIssue, written: string | null): Saying {
  const shown = shownIn(issue.input, written);
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', expected: EXPECTED[issue.expected] ?? 'other', shown };
    case 'invalid_value':
      return { code: 'not-allowed', shown, ...known(typeof issue.input === 'string' ? issue.input : '', issue.values.map(String)) };
    case 'too_small':
      if (issue.origin === 'string') return { code: 'text-empty' };
      if (issue.origin === 'array') return Array.isArray(issue.input) && issue.input.length === 0 ? { code: 'list-empty' } : { code: 'too-few', least: Number(issue.minimum) };
      return { code: 'too-small', least: Number(issue.minimum), found: Number(issue.input) };
    case 'too_big':
      if (issue.origin === 'string') return { code: 'too-long', most: Number(issue.maximum) };
      if (issue.origin === 'array') return { code: 'too-many', most: Number(issue.maximum) };
      return { code: 'too-big', most: Number(issue.maximum), found: Number(issue.input) };
    case 'invalid_format':
      return { code: 'bad-form', shown, form: FORM_OF.get('pattern' in issue ? String(issue.pattern) : '') ?? 'other' };
    default:
      return { code: 'unfit' };
  }
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  string: 'text', number: 'number', int: 'whole', boolean: 'truth', array: 'list', object: 'group', record: 'group', null: 'nothing',
};

const FORM_OF: ReadonlyMap<string, Form> = new Map([
  [String(SHA256), 'sha256'],
  [String(HEX16), 'hex16'],
  [String(UNPARTED), 'seed'],
]);

const LONGEST = 60;

function shownIn(input: unknown, written: string | null): Shown {
  if (Array.isArray(input)) return { kind: 'list' };
  if (input === null || input === undefined) return { kind: 'nothing' };
  if (typeof input === 'object') return { kind: 'group' };
  if (typeof input === 'string') return { kind: 'text', text: input.slice(0, LONGEST) };
  return { kind: 'plain', text: (written ?? JSON.stringify(input) ?? '').slice(0, LONGEST) };
}
