// What is published about the format is what the program checks by; `npm run golden` rewrites it.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../src/content/scenario/json-schema.ts';
import { OVERRIDABLE } from '../../src/content/scenario/override-names.ts';
import { fieldTable } from './field-table.ts';
import { top } from './repository.ts';

const isRewriting = process.env['GOLDEN'] === 'write';

test('scenarios/scenario.schema.json is current', () => {
  const path = `${top}scenarios/scenario.schema.json`;
  const schema = scenarioJsonSchema();
  if (isRewriting) writeFileSync(path, schema);
  expect(readFileSync(path, 'utf8')).toBe(schema);
});

test('the tables of scenarios/README.md are current', () => {
  const path = `${top}scenarios/README.md`;
  let text = readFileSync(path, 'utf8');
  const tables = { fields: fieldTable(), parameters: parameterTable() };
  const filled = Object.entries(tables).reduce((before, [name, table]) => before.replace(sectionOf(name), `<!-- ${name} -->\n${table}\n<!-- end -->`), text);
  if (isRewriting) writeFileSync(path, filled);
  text = readFileSync(path, 'utf8');
  expect(text).toBe(filled);
});

test('every field is described', () => {
  const silent = fieldTable().split('\n').filter((row) => /\|\s*\|$/.test(row));
  expect(silent).toEqual([]);
});

const sectionOf = (name: string): RegExp => new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- end -->`);

function parameterTable(): string {
  const rows = Object.entries(OVERRIDABLE).map(([name, { low, high }]) => `| \`${name}\` | ${low} to ${high} |`);
  return ['| parameter | range |', '|---|---|', ...rows].join('\n');
}
