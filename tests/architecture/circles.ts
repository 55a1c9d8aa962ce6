// Finds circles of imports, type imports included, and names one walk around each.
import { drawnInBy } from './imports.ts';
import { isCode } from './tree.ts';
import type { Breach, SourceTree } from './tree.ts';

export type Graph = ReadonlyMap<string, readonly string[]>;

/** Which file of src draws in which other. */
export function graphOf(tree: SourceTree): Graph {
  const graph = new Map<string, readonly string[]>();
  for (const [file, text] of tree) {
    if (!file.startsWith('src/') || !isCode(file)) continue;
    graph.set(file, [...new Set(drawnInBy(file, text).flatMap(({ path }) => (path !== undefined && tree.has(path) && isCode(path) ? [path] : [])))]);
  }
  return graph;
}

/** One breach for every knot of files that reach each other. */
export function circleBreaches(tree: SourceTree): readonly Breach[] {
  const graph = graphOf(tree);
  return knotsOf(graph).map((knot) => {
    const first = knot.toSorted()[0] ?? '';
    return { rule: 'circles', file: first, line: 1, what: walkAround(graph, first, new Set(knot)).join(' -> '), weight: knot.length };
  });
}

/** The strongly connected parts of a graph that hold a circle (Tarjan 1972). */
export function knotsOf(graph: Graph): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const knots: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.size - 1);
    open.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(next) ?? 0));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const knot = open.splice(open.indexOf(file));
    if (knot.length > 1 || (graph.get(file) ?? []).includes(file)) knots.push(knot);
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return knots;
}

/** A shortest walk from a file back to itself inside its knot. */
function walkAround(graph: Graph, start: string, knot: ReadonlySet<string>): readonly string[] {
  const walks: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (const walk of walks) {
    for (const next of graph.get(walk.at(-1) ?? '') ?? []) {
      if (next === start) return [...walk, start];
      if (!knot.has(next) || seen.has(next)) continue;
      seen.add(next);
      walks.push([...walk, next]);
    }
  }
  return [start];
}
