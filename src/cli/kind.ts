/** Tells files apart by what is in them, whatever they are called. */
import { scenarioSchema } from '../content/scenario/document.ts';
import { readSource } from '../content/source-text.ts';

export type FileKind = 'scenario' | 'coded article' | 'indicators' | 'run' | 'seed set';

/** Fields that only a run file, only a coded article, or only a seed set has. */
const RUN_FIELDS = ['orders', 'digests', 'seals', 'seed'];
const ARTICLE_FIELDS = ['units', 'uncoded', 'outlet', 'published'];
const SET_FIELDS = ['about'];
/** Fields of a scenario that other files have as well, or that any file may have. */
const SHARED_FIELDS = ['format', 'id', 'title', 'summary', 'seeds', 'start', 'mode'];
const SCENARIO_FIELDS = Object.keys(scenarioSchema.shape).filter((field) => !SHARED_FIELDS.includes(field));

/** The kind of a text, or null where it has nothing of any; `file` is only its name. A kind with mistakes in it can then be told what it lacks. */
export function kindOf(text: string, file: string): FileKind | null {
  if (/^\uFEFF?\s*country\s*,\s*indicator\b/.test(text)) return 'indicators';
  const { value } = readSource(text, file);
  const fields = typeof value === 'object' && value !== null ? Object.keys(value) : fieldsOf(text);
  const has = (wanted: readonly string[]): number => wanted.filter((field) => fields.includes(field)).length;
  if (has(RUN_FIELDS) >= 2) return 'run';
  if (has(ARTICLE_FIELDS) >= 2) return 'coded article';
  if (has(SCENARIO_FIELDS) > 0) return 'scenario';
  return has(SET_FIELDS) > 0 ? 'seed set' : null;
}

/** The names at the left margin of a text that does not parse: enough to tell its kind. */
const fieldsOf = (text: string): readonly string[] => [...text.matchAll(/^(?:\{\s*|\s{0,2})"?(\w+)"?\s*:/gm)].flatMap((match) => match[1] ?? []);
