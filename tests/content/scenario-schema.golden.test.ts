// The published JSON Schema is the one that the program checks by; `npm run golden` rewrites it.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../src/content/scenario/json-schema.ts';
import { top } from './repository.ts';

const path = `${top}scenarios/scenario.schema.json`;

test('scenarios/scenario.schema.json is current', () => {
  const schema = scenarioJsonSchema();
  if (process.env['GOLDEN'] === 'write') writeFileSync(path, schema);
  expect(readFileSync(path, 'utf8')).toBe(schema);
});

test('every field of the schema that an author fills in is described or plain', () => {
  const silent: string[] = [];
  walk(JSON.parse(scenarioJsonSchema()) as Node, '', silent);
  expect(silent).toEqual([]);
});

interface Node {
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

/** A default that is nowhere explained would be a silent one. */
function walk(node: Node, path: string, silent: string[]): void {
  if (node.default !== undefined && !Array.isArray(node.default) && node.description === undefined && node.properties === undefined && node.default !== '') silent.push(path);
  for (const [name, inner] of Object.entries(node.properties ?? {})) walk(inner, `${path}.${name}`, silent);
  if (node.items !== undefined) walk(node.items, `${path}[]`, silent);
}
