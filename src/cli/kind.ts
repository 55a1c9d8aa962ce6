/** Tells files apart by what is in them, whatever they are called. */
import { readSource } from '../content/source-text.ts';

export type FileKind = 'scenario' | 'coded article' | 'indicators' | 'run';

/** Fields that only a run file, or only a coded article, has. Everything else that is read as a scenario can be told what it lacks. */
const RUN_FIELDS = ['orders', 'digests', 'seed'];
const ARTICLE_FIELDS = ['units', 'uncoded', 'outlet', 'published'];

/** The kind of a text; `file` is only its name. */
export function kindOf(text: string, file: string): FileKind {
  if (/^\uFEFF?\s*country\s*,\s*indicator\b/.test(text)) return 'indicators';
  const { value } = readSource(text, file);
  const fields = typeof value === 'object' && value !== null ? Object.keys(value) : fieldsOf(text);
  const has = (wanted: readonly string[]): number => wanted.filter((field) => fields.includes(field)).length;
  if (has(RUN_FIELDS) >= 2) return 'run';
  return has(ARTICLE_FIELDS) >= 2 ? 'coded article' : 'scenario';
}

/** The names at the left margin of a text that does not parse: enough to tell its kind. */
const fieldsOf = (text: string): readonly string[] => [...text.matchAll(/^(?:\{\s*|\s{0,2})"?(\w+)"?\s*:/gm)].flatMap((match) => match[1] ?? []);
