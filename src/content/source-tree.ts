/** Turns a parsed YAML tree into plain values, counting every step so that no file can unfold without end. */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node, ParsedNode } from 'yaml';
import type { Complaint, Place } from './problem.ts';

/** Most values after aliases are unfolded, and deepest nesting. A large scenario has about 3,000 values, eight levels deep. */
const MOST_VALUES = 100_000;
export const DEEPEST = 60;

/** Names that JavaScript gives a meaning of its own. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

interface Walk {
  readonly placed: (offset: number) => Place;
  readonly complaints: Complaint[];
  /** What "&name" stands for; yaml's own look-up walks the whole document each time. */
  readonly anchors: Map<string, Node>;
  values: number;
  /** The outermost alias that is being unfolded. */
  alias: Node | null;
  stopped: boolean;
}

/** The plain value of a document, or what is wrong with it. */
export function plainTree(document: Document.Parsed<ParsedNode>, placed: (offset: number) => Place): { value: unknown; complaints: Complaint[] } {
  const walk: Walk = { placed, complaints: [], anchors: new Map(), values: 0, alias: null, stopped: false };
  const value = plainValue(walk, document.contents, 0);
  return { value, complaints: walk.complaints };
}

/** The child of a node under a name or at a position, or null. */
export function stepInto(node: Node, step: string | number): Node | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair === undefined ? null : ((pair.value as Node | null) ?? (pair.key as Node));
  }
  if (isSeq(node) && typeof step === 'number') return (node.items[step] as Node | undefined) ?? null;
  return null;
}

function plainValue(walk: Walk, node: Node | null, depth: number): unknown {
  walk.values += 1;
  if (walk.stopped || node === null) return null;
  if (walk.values > MOST_VALUES) return stop(walk, node, { message: `The file unfolds to more than ${MOST_VALUES} values.`, saying: { code: 'too-many-values', most: MOST_VALUES } });
  if (depth > DEEPEST) return stop(walk, node, { message: `The file is nested more than ${DEEPEST} levels deep.`, saying: { code: 'too-deep', most: DEEPEST } });
  if (isAlias(node)) return unfold(walk, node, depth);
  if (walk.alias === null && (isScalar(node) || isSeq(node) || isMap(node)) && node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  if (isScalar(node)) return plainScalar(walk, node);
  if (isSeq(node)) return node.items.map((item) => plainValue(walk, item as Node, depth + 1));
  if (isMap(node)) return plainMap(walk, node, depth);
  return null;
}

function unfold(walk: Walk, node: Node & { source: string }, depth: number): unknown {
  const target = walk.anchors.get(node.source);
  if (target !== undefined) {
    const outer = walk.alias;
    walk.alias ??= node;
    const value = plainValue(walk, target, depth + 1);
    walk.alias = outer;
    return value;
  }
  complain(walk, node, { message: `Nothing is named "&${node.source}" before this place.`, suggestion: 'Write the value itself, or in quotation marks if it begins with a star.', saying: { code: 'alias-unknown', name: node.source } });
  return null;
}

function plainScalar(walk: Walk, node: Node & { value: unknown }): unknown {
  const { value } = node;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    complain(walk, node, { message: 'This is not a finite number.', suggestion: 'Write an ordinary number.', saying: { code: 'not-finite' } });
    return 0;
  }
  return typeof value === 'bigint' ? Number(value) : value;
}

function plainMap(walk: Walk, node: Node & { items: { key: unknown; value: unknown }[] }, depth: number): unknown {
  const plain = Object.create(null) as Record<string, unknown>;
  for (const { key, value } of node.items) {
    if (walk.stopped) return plain;
    if (!isScalar(key)) {
      complain(walk, (key as Node | null) ?? node, { message: 'A name must be a single word.', suggestion: 'Write "name: value".', saying: { code: 'name-not-word' } });
      continue;
    }
    const name = String(key.value);
    if (RESERVED.has(name)) {
      complain(walk, key, { message: `"${name}" cannot be used as a name.`, suggestion: 'Remove this line.', saying: { code: 'name-reserved', name } });
    } else if (name in plain) {
      complain(walk, key, { message: `"${name}" stands twice in the same place.`, suggestion: 'Keep one of the two: the other would be lost.', saying: { code: 'name-twice', name } });
    } else {
      plain[name] = plainValue(walk, value as Node | null, depth + 1);
    }
  }
  return plain;
}

function complain(walk: Walk, node: Node, words: Omit<Complaint, 'place'>): void {
  walk.complaints.push({ place: walk.placed(node.range?.[0] ?? 0), ...words });
}

function stop(walk: Walk, node: Node, words: Pick<Complaint, 'message' | 'saying'>): null {
  walk.stopped = true;
  complain(walk, walk.alias ?? node, { ...words, suggestion: 'Write values out instead of repeating them through "&" and "*".' });
  return null;
}
