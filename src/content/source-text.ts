/** Reads YAML (and JSON, which is YAML) that a stranger may have written: bounded work, plain values, and the place of everything. */
import { isAlias, isMap, isScalar, LineCounter, parseAllDocuments } from 'yaml';
import type { Document, Node, ParsedNode } from 'yaml';
import { DEEPEST, plainTree, stepInto } from './source-tree.ts';
import { syntaxErrors, syntaxWords } from './source-words.ts';
import { pathText } from './problem.ts';
import type { Complaint, Path, Place, Problem } from './problem.ts';
import type { Saying } from './saying.ts';

/** Longest text that is parsed at all, in characters: a large scenario has about 60,000. */
export const SIZE_LIMIT = 2_000_000;

/** A text that was read: its plain value (null where nothing could be read), its problems so far, and the places of its parts. */
export interface SourceText {
  readonly file: string;
  /** Numbers, texts, booleans, null, lists, and objects without a prototype. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where the value at a path stands; the nearest surrounding one where there is none. */
  placeOf(path: Path): Place;
  /** Where the name of a field stands. */
  placeOfName(path: Path): Place;
  /** A single value as it was written, for instance `000`, or null. */
  writtenAt(path: Path): string | null;
}

/** What a check wants to say; the source adds file, line and column. */
export interface Remark {
  readonly path: Path;
  readonly message: string;
  readonly suggestion: string;
  readonly severity?: 'error' | 'warning';
  /** Point at the field's name instead of its value. */
  readonly atName?: boolean;
  /** The same without a language. */
  readonly saying?: Saying;
}

/** A remark becomes a problem as soon as its place is known. */
export function problemAt(source: Pick<SourceText, 'file' | 'placeOf' | 'placeOfName'>, remark: Remark): Problem {
  const place = remark.atName === true ? source.placeOfName(remark.path) : source.placeOf(remark.path);
  const { path, message, suggestion, severity = 'error', saying } = remark;
  return { severity, file: source.file, path: pathText(path), ...place, message, suggestion, ...(saying === undefined ? {} : { told: { saying, path } }) };
}

/**
 * Reads one YAML or JSON text. Never throws: every mistake is a problem with its line and column.
 * Refused are texts above `SIZE_LIMIT`, more than one document, repeated names, tags, names such as `__proto__`, and aliases that unfold without end.
 */
export function readSource(text: string, file: string): SourceText {
  if (text.length > SIZE_LIMIT) {
    const message = `This file has ${text.length} characters; at most ${SIZE_LIMIT} are read.`;
    return unreadable(file, [{ place: TOP, message, suggestion: 'Is it the right file? A scenario has about 60,000.', saying: { code: 'too-large', length: text.length, most: SIZE_LIMIT } }]);
  }
  const lines = new LineCounter();
  const placed = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  let documents: Document.Parsed<ParsedNode>[];
  try {
    // uniqueKeys compares every name with every other; source-tree.ts does it in one pass.
    documents = [...parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, strict: true })];
  } catch {
    return unreadable(file, [{ place: TOP, message: 'The file is nested too deeply to be read.', suggestion: 'Use fewer levels of indentation.', saying: { code: 'too-deep', most: DEEPEST } }]);
  }
  const [document, second] = documents;
  if (document === undefined || document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    if (document === undefined || document.errors.length === 0) return unreadable(file, [{ place: TOP, message: 'The file is empty.', suggestion: 'Begin with "format: 1".', saying: { code: 'empty' } }]);
  }
  const complaints: Complaint[] = syntaxErrors(document).map(({ error, offset }) => ({ place: placed(offset), ...syntaxWords(error) }));
  if (second !== undefined) {
    const place = placed(second.range[0]);
    complaints.push({ place, message: 'A second document begins here, after a line "---".', suggestion: 'Keep one document in a file: remove the line "---".', saying: { code: 'second-document' } });
  }
  if (complaints.length > 0) return unreadable(file, complaints.slice(0, MOST_SYNTAX));
  const tree = plainTree(document, placed);
  if (tree.complaints.length > 0) return unreadable(file, tree.complaints);
  return new Reading({ file, value: tree.value, document, placed });
}

/** After a slip in the syntax the parser stumbles on: more than a few of its complaints help nobody. */
const MOST_SYNTAX = 5;
const TOP: Place = { line: 1, column: 1 };

function unreadable(file: string, complaints: readonly Complaint[]): SourceText {
  const problems = complaints.map(({ place, message, suggestion, saying }): Problem => ({ severity: 'error', file, path: '', ...place, message, suggestion, told: { saying, path: [] } }));
  return { file, value: null, problems, placeOf: () => TOP, placeOfName: () => TOP, writtenAt: () => null };
}

interface ReadingParts {
  readonly file: string;
  readonly value: unknown;
  readonly document: Document.Parsed<ParsedNode>;
  readonly placed: (offset: number) => Place;
}

class Reading implements SourceText {
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly Problem[] = [];
  readonly #document: Document.Parsed<ParsedNode>;
  readonly #placed: (offset: number) => Place;

  constructor({ file, value, document, placed }: ReadingParts) {
    this.file = file;
    this.value = value;
    this.#document = document;
    this.#placed = placed;
  }

  placeOf(path: Path): Place {
    return this.#offset(this.#reach(path).node);
  }

  placeOfName(path: Path): Place {
    const { node, reached } = this.#reach(path.slice(0, -1));
    const name = path.at(-1);
    if (reached && isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
      if (pair !== undefined) return this.#offset(pair.key as Node);
    }
    return this.placeOf(path);
  }

  writtenAt(path: Path): string | null {
    const { node, reached } = this.#reach(path);
    return reached && isScalar(node) && node.source !== undefined ? node.source : null;
  }

  #reach(path: Path): { node: Node; reached: boolean } {
    let node: Node = this.#document.contents as Node;
    for (const step of path) {
      const inner = stepInto(node, step);
      if (inner === null) return { node, reached: false };
      node = isAlias(inner) ? (inner.resolve(this.#document) ?? inner) : inner;
    }
    return { node, reached: true };
  }

  #offset(node: Node): Place {
    return this.#placed(node.range?.[0] ?? 0);
  }
}
