/** Says what does not fit a schema in plain words, at the line where it stands. */
import * as z from 'zod';
import type { Path, Problem } from './problem.ts';
import { sayingOf } from './schema-codes.ts';
import type { SourceText } from './source-text.ts';
import { problemAt } from './source-text.ts';
import { didYouMean, known } from './suggestion.ts';

/** A schema as JSON Schema, as far as it is walked here. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly additionalProperties?: SchemaNode | boolean;
  readonly required?: readonly string[];
}

/** What a reading against a schema yields; `value` is null where something does not fit. */
export interface Fitted<T> {
  readonly value: T | null;
  readonly problems: Problem[];
}

/** The part of a source that is read, and its schema. */
export interface Part<S extends z.ZodType> {
  readonly source: SourceText;
  readonly schema: S;
  /** Where the part stands in the file. */
  readonly path?: Path;
  readonly value?: unknown;
}

/** Reads a value against a schema; all that does not fit is a problem, never an exception. */
export function fit<S extends z.ZodType>({ source, schema, path = [], value = source.value }: Part<S>): Fitted<z.output<S>> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  const shape = shapeOf(schema);
  const problems = result.error.issues.slice(0, MOST_ISSUES).flatMap((issue) => issueProblems({ source, issue, shape, base: path }));
  return { value: null, problems };
}

/** Finding a place costs time, so a hostile file gets no more than this many; an honest one never has as many. */
const MOST_ISSUES = 1000;

const shapes = new WeakMap<z.ZodType, SchemaNode>();

/** The JSON Schema of what an author writes (defaults may be left out). */
export function shapeOf(schema: z.ZodType): SchemaNode {
  const known = shapes.get(schema);
  if (known !== undefined) return known;
  const shape = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }) as SchemaNode;
  shapes.set(schema, shape);
  return shape;
}

/** The part of a shape that a path leads to, or null. */
export function shapeAt(shape: SchemaNode, path: Path): SchemaNode | null {
  let node: SchemaNode | null = inhabited(shape);
  for (const step of path) {
    if (node === null) return null;
    const next: SchemaNode | undefined = typeof step === 'number' ? node.items : (node.properties?.[step] ?? rest(node));
    node = next === undefined ? null : inhabited(next);
  }
  return node;
}

const rest = (node: SchemaNode): SchemaNode | undefined => (typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined);

/** Past the `null` of what may also be null. */
const inhabited = (node: SchemaNode): SchemaNode => node.anyOf?.find((one) => one.properties !== undefined || one.items !== undefined) ?? node;

interface Found {
  readonly source: SourceText;
  readonly issue: z.core.$ZodIssue;
  readonly shape: SchemaNode;
  readonly base: Path;
}

function issueProblems({ source, issue, shape, base }: Found): Problem[] {
  const inner = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const path = [...base, ...inner];
  const name = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    const fields = Object.keys(shapeAt(shape, inner)?.properties ?? {});
    return issue.keys.slice(0, MOST_ISSUES).map((key) => {
      const words = { message: `There is no field "${key}" ${within(path)}.`, suggestion: didYouMean(key, fields) };
      return problemAt(source, { path: [...path, key], atName: true, ...words, saying: { code: 'field-unknown', field: key, ...known(key, fields) } });
    });
  }
  if (issue.input === undefined) return [missing({ source, path, described: shapeAt(shape, inner)?.description })];
  const node = shapeAt(shape, inner);
  const described = node?.description === undefined ? '' : `${name} means: ${node.description}`;
  const atName = (issue.code === 'too_small' || issue.code === 'too_big') && Array.isArray(issue.input);
  const written = source.writtenAt(path);
  return [problemAt(source, { path, atName, ...wordsOf({ issue, name, written, described, fields: Object.keys(node?.properties ?? {}) }), saying: sayingOf(issue, written) })];
}

function missing({ source, path, described }: { source: SourceText; path: Path; described: string | undefined }): Problem {
  const last = path.at(-1);
  const where = within(path.slice(0, -1));
  const language = last === 'en' ? 'English' : last === 'es' ? 'Spanish' : null;
  const message = language === null ? `The field "${String(last)}" is missing ${where}.` : `The ${language} text is missing ${where}.`;
  return problemAt(source, { path: path.slice(0, -1), message, suggestion: `Add "${String(last)}: ...". ${described ?? ''}`.trimEnd(), saying: { code: 'field-missing', field: String(last) } });
}

interface Unfit {
  readonly issue: z.core.$ZodIssue;
  readonly name: string;
  readonly written: string | null;
  readonly described: string;
  /** Names of the fields that belong here, where it is a group. */
  readonly fields: readonly string[];
}

function wordsOf({ issue, name, written, described, fields }: Unfit): { message: string; suggestion: string } {
  switch (issue.code) {
    case 'invalid_type':
      return { message: `${name} must be ${kindOf(issue.expected)}, but ${shown(issue.input, written)} stands here.`, suggestion: `${mendType({ expected: issue.expected, written, fields })} ${described}`.trim() };
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const word = typeof issue.input === 'string' ? issue.input : '';
      const suggestion = allowed.length === 1 ? `Write ${allowed[0]}.` : didYouMean(word, allowed);
      return { message: `${name} cannot be ${shown(issue.input, written)}.`, suggestion };
    }
    case 'too_small':
    case 'too_big':
      return { message: `${name} ${sizeWords(issue)}.`, suggestion: described || (issue.origin === 'string' ? 'Write a text of that length, or remove the field.' : '') };
    case 'invalid_format':
      return { message: `${name} cannot be ${shown(issue.input, written)}.`, suggestion: issue.message };
    case 'invalid_union':
      return { message: `${name} cannot be ${shown(issue.input, written)}.`, suggestion: issue.message };
    default:
      return { message: `${name} does not fit: ${issue.message}`, suggestion: described };
  }
}

function sizeWords(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const { input } = issue;
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return 'is empty';
    if (issue.origin === 'array') return Array.isArray(input) && input.length === 0 ? 'is an empty list' : `needs at least ${issue.minimum} entries`;
    return `must be at least ${issue.minimum}, but ${String(input)} stands here`;
  }
  if (issue.origin === 'string') return `is too long: at most ${issue.maximum} characters`;
  if (issue.origin === 'array') return `has too many entries: at most ${issue.maximum}`;
  return `must be at most ${issue.maximum}, but ${String(input)} stands here`;
}

/** What the author wrote: `000` is a number to YAML, whatever its author meant. */
function mendType({ expected, written, fields }: { expected: string; written: string | null; fields: readonly string[] }): string {
  if (expected === 'int' && Number.isFinite(Number(written))) return 'Write it without decimals.';
  if (expected === 'number' || expected === 'int') return 'Write it in digits, without quotation marks.';
  if (expected === 'boolean') return 'Write true or false.';
  if (expected === 'object' && written !== null && fields.join() === 'en,es') return `Write it in both languages: { en: "${written.slice(0, 60)}", es: "..." }.`;
  if (expected === 'string' && written !== null) return `Put it between quotation marks: "${written.slice(0, 60)}".`;
  if (expected === 'array') return 'Write a list: "[one, two]", or one entry a line, each after a dash.';
  if (expected === 'object' || expected === 'record') return 'Write its fields on the lines below, indented by two spaces.';
  return '';
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'a group of fields', record: 'a group of fields', null: 'empty',
};
const kindOf = (expected: string): string => KINDS[expected] ?? expected;

function shown(input: unknown, written: string | null): string {
  if (Array.isArray(input)) return 'a list';
  if (input === null) return 'nothing';
  if (typeof input === 'object') return 'a group of fields';
  if (typeof input === 'string') return `"${input.slice(0, 60)}"`;
  return `the ${typeof input} ${written ?? JSON.stringify(input)}`;
}

/** `"share"`, or "entry 2 of seats" for an entry of a list. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'number' ? `Entry ${entry(path)}` : `"${last}"`;
}

function within(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'at the top of the file';
  return typeof last === 'number' ? `in entry ${entry(path)}` : `in "${last}"`;
}

/** `2 of "demands"`, and for a list within a list `2 of entry 1 of "orders"`. */
function entry(path: Path): string {
  const list = path.at(-2);
  const number = Number(path.at(-1)) + 1;
  return typeof list === 'number' ? `${number} of entry ${entry(path.slice(0, -1))}` : `${number} of "${list ?? 'the list'}"`;
}
