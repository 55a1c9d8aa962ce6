/** The published seed sets: they load, none is empty, and what is tuned on is never reported on. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDraws } from '../../src/content/draws.ts';

const folder = new URL('../../seeds/draws/', import.meta.url);
const named = (path: string): string[] => readdirSync(new URL(path, folder)).filter((name) => name.endsWith('.yaml'));
const text = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

interface Range {
  readonly prefix: string;
  readonly from: number;
  readonly to: number;
}
const seedsOf = ({ prefix, from, to }: Range): string[] => Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`);

const lists = named('.').map((name) => ({ name, ...readDraws(text(name), name) }));
const ranges = named('ranges/').map((name) => ({ name, ...(parse(text(`ranges/${name}`)) as { id: string; seeds: Range[] }) }));

test('every list loads and is called as its file', () => {
  expect(lists.flatMap(({ problems }) => problems)).toEqual([]);
  expect(lists.map(({ name, draws }) => `${draws?.id}.yaml` === name)).toEqual(lists.map(() => true));
  expect(lists.find(({ name }) => name === 'league-2026.yaml')?.draws?.seeds).toHaveLength(30);
});

test('tuning, reporting and all published lists are disjoint', () => {
  expect(ranges.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1))).toEqual(['reporting', 'tuning']);
  const all = [...lists.flatMap(({ draws }) => draws?.seeds ?? []), ...ranges.flatMap(({ seeds }) => seeds.flatMap(seedsOf))];
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(2000);
});
