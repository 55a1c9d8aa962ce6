// A source tree as a plain map from path to text, read from disk or made up in a test.
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Paths from the top of the repository, with forward slashes, to the text that stands there. */
export type SourceTree = ReadonlyMap<string, string>;

/** One breach of one rule; `weight` is how bad it is, in the rule's own measure, and 1 for most. */
export interface Breach {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly weight: number;
}

const CODE = new Set(['.ts', '.tsx', '.mts', '.js', '.jsx', '.mjs']);
const READ = new Set([...CODE, '.css']);

export function isCode(file: string): boolean {
  return CODE.has(extname(file));
}

/** Reads what a source tree consists of below some folders, and some files beside them. */
export function readTree(top: string, places: readonly string[]): SourceTree {
  const tree = new Map<string, string>();
  for (const place of places) {
    for (const file of filesBelow(top, place)) {
      if (READ.has(extname(file))) tree.set(file, readFileSync(join(top, file), 'utf8'));
    }
  }
  return tree;
}

function filesBelow(top: string, place: string): readonly string[] {
  if (extname(place) !== '') return [place];
  return readdirSync(join(top, place), { withFileTypes: true }).flatMap((entry) => {
    const path = `${place}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(top, path) : [path];
  });
}
