// Plants each breach in a made-up tree and sees the checker of the house find it, and only it.
import { describe, expect, test } from 'vitest';
import { breachesIn, complaints } from './check.ts';
import { knotsOf } from './circles.ts';
import { rooms } from './floors.ts';
import { drawnInBy } from './imports.ts';
import { isOneSentence, openingOf } from './shape.ts';

const OPENING = '/** Says what it is. */\n';

/** The rules broken by some files of which everything but the opening sentence is given. */
function rulesBrokenBy(files: Record<string, string>): readonly string[] {
  const tree = new Map(Object.entries(files).map(([file, text]) => [file, OPENING + text]));
  return breachesIn(tree).map((breach) => breach.rule);
}

/** A breach in one file, and its harmless twin. */
interface Case {
  readonly name: string;
  readonly file: string;
  readonly bad: string;
  /** Where the twin stands, if not in the same place. */
  readonly goodFile?: string;
  readonly good: string;
  readonly rule: string;
}

const floors: readonly Case[] = [
  { name: 'the engine imports a higher floor', file: 'src/engine/world.ts', bad: `import { a } from '../content/a.ts';`, good: `import { a } from './a.ts';`, rule: 'floors' },
  { name: 'a type import goes up', file: 'src/engine/world.ts', bad: `import type { A } from '../store/a.ts';`, good: `import type { A } from './a.ts';`, rule: 'floors' },
  { name: 'an inline type import goes up', file: 'src/content/a.ts', bad: `let a: import('../lab/a.ts').A;`, good: `let a: import('./b.ts').A;`, rule: 'floors' },
  { name: 'a re-export goes up', file: 'src/strategies/a.ts', bad: `export * from '../lab/a.ts';`, good: `export * from '../engine/index.ts';`, rule: 'floors' },
  { name: 'a lazy import goes sideways', file: 'src/panels/play/Play.tsx', bad: `const a = import('../../map/a.ts');`, good: `const a = import('../../lab/a.ts');`, rule: 'floors' },
  { name: 'a worker goes up', file: 'src/store/a.ts', bad: `new Worker(new URL('../lab/w.ts', import.meta.url));`, good: `new Worker(new URL('./w.ts', import.meta.url));`, rule: 'floors' },
  { name: 'a glob goes up', file: 'src/content/a.ts', bad: `import.meta.glob(['../panels/*.tsx']);`, good: `import.meta.glob('../../scenarios/*.yaml');`, rule: 'floors' },
  { name: 'the engine globs data', file: 'src/engine/a.ts', bad: `import.meta.glob('../../scenarios/*.yaml');`, good: `import.meta.glob('./rules/*.ts');`, rule: 'floors' },
  { name: 'the command line reaches for the panels', file: 'src/cli/play.ts', bad: `import '../panels/a.ts';`, good: `import '../lab/a.ts';`, rule: 'floors' },
  { name: 'the command line reaches for the store', file: 'src/cli.ts', bad: `import './store/a.ts';`, good: `import './strategies/a.ts';`, rule: 'floors' },
  { name: 'the map reaches for the content', file: 'src/map/a.ts', bad: `import '../content/a.ts';`, good: `import '../store/a.ts';`, rule: 'floors' },
  { name: 'the house reaches for its tests', file: 'src/lab/a.ts', bad: `import '../../tests/a.ts';`, good: `import '../../assets/a.json';`, rule: 'floors' },
  { name: 'a folder lies on no floor', file: 'src/screens/a.ts', bad: '', goodFile: 'src/panels/a.ts', good: '', rule: 'floors' },
  { name: 'the page imports the command line', file: 'src/main.tsx', bad: `import './cli.ts';`, good: `import './panels/a.tsx';`, rule: 'floors' },
  { name: 'the engine is entered past its door', file: 'src/lab/a.ts', bad: `import '../engine/rules/a.ts';`, good: `import '../engine/index.ts';`, rule: 'door' },
  { name: 'a rule imports a phase', file: 'src/engine/rules/a.ts', bad: `import '../phases/b.ts';`, good: `import './b.ts';`, rule: 'engine-order' },
  { name: 'the engine goes through its own door', file: 'src/engine/turn.ts', bad: `import './index.ts';`, good: `import './phases/b.ts';`, rule: 'engine-order' },
  { name: 'an import lacks its ending', file: 'src/lab/a.ts', bad: `import './b';`, good: `import './b.ts';`, rule: 'endings' },
];

const packages: readonly Case[] = [
  { name: 'immer in the engine', file: 'src/engine/a.ts', bad: `import type { Draft } from 'immer/types';`, good: `import t from 'seedrandom/lib/tychei.js';`, rule: 'packages' },
  { name: 'a module of Node.js in the engine', file: 'src/engine/a.ts', bad: `import 'fs';`, good: '', rule: 'packages' },
  { name: 'zod outside the content', file: 'src/lab/a.ts', bad: `import 'zod';`, good: `import 'comlink';`, rule: 'packages' },
  { name: 'yaml outside the content', file: 'src/panels/a.tsx', bad: `import 'yaml';`, good: `import 'react';`, rule: 'packages' },
  { name: 'phaser outside the map', file: 'src/main.tsx', bad: `import('phaser');`, good: `import('./map/a.ts');`, rule: 'packages' },
  { name: 'd3-geo outside the map', file: 'src/panels/a.tsx', bad: `import 'd3-geo';`, good: `import 'd3-scale';`, rule: 'packages' },
  { name: 'topojson outside the map', file: 'src/store/a.ts', bad: `import 'topojson-client';`, good: `import 'zustand/vanilla';`, rule: 'packages' },
  { name: 'react outside the panels', file: 'src/map/a.tsx', bad: `import 'react';`, good: `import 'phaser';`, rule: 'packages' },
  { name: 'zustand outside store and panels', file: 'src/map/a.ts', bad: `import 'zustand';`, good: '', rule: 'packages' },
  { name: 'immer outside the store', file: 'src/panels/a.tsx', bad: `import 'immer';`, good: `import 'zustand';`, rule: 'packages' },
  { name: 'a package in the strategies', file: 'src/strategies/a.ts', bad: `import 'seedrandom';`, good: '', rule: 'packages' },
  { name: 'a scoped package of another room', file: 'src/lab/a.ts', bad: `import '@codemirror/lint';`, good: `import '@noble/hashes/sha2.js';`, rule: 'packages' },
  { name: 'any package in a closed room', file: 'src/map/a.ts', bad: `import '@other/thing/x';`, good: `import 'geojson';`, rule: 'packages' },
];

const words: readonly Case[] = [
  ...['random()', 'exp(1)', 'log(1)', 'pow(2, 3)', 'sin(1)', 'cos(1)', 'tan(1)', 'tanh(1)', 'cbrt(1)', 'hypot(3, 4)'].map((call) => ({ call, math: `Math.${call}` })).map(({ call, math }) => banned(`Math.${call}`, `const a = ${math};`)),
  banned('Math by a text', `const a = Math['exp'](1);`),
  banned('Math by another name', `const { exp } = Math;`),
  banned('the date', `const a = Date.now();`),
  banned('the date as a type', `let a: Date;`),
  banned('the clock', `const a = performance.now();`),
  banned('a power', `const a = 2 ** 3;`),
  banned('a power in place', `let a = 2; a **= 2;`),
  banned('Intl', `const a = new Intl.NumberFormat();`),
  banned('a local number', `const a = (1).toLocaleString();`),
  banned('a local comparison', `const a = 'a'.localeCompare('b');`),
  banned('a bare sort', `const a = [2, 1].sort();`),
  banned('a bare copying sort', `const a = [2, 1].toSorted();`),
  banned('for..in', `for (const a in {}) a;`),
  banned('structuredClone', `const a = structuredClone({});`),
  banned('produce', `const a = produce({});`),
];

function banned(name: string, bad: string): Case {
  const good = `// Math.random, Date, **\nconst b = 'Date.now() ** 2'; const c = Math.floor(2); const d = [1].sort((x, y) => x - y); const e = { Date: 1 }; const f = e.Date;`;
  return { name, file: 'src/engine/rules/a.ts', bad, good, rule: 'banned-words' };
}

const shapes: readonly Case[] = [
  { name: 'a default export', file: 'src/lab/a.ts', bad: 'export default 1;', good: 'export const a = 1;', rule: 'default-export' },
  { name: 'a default export by renaming', file: 'src/lab/a.ts', bad: 'const a = 1; export { a as default };', good: 'const a = 1; export { a };', rule: 'default-export' },
  { name: 'a fourth parameter', file: 'src/lab/a.ts', bad: 'export const a = (b: 1, c: 1, d: 1, e: 1): void => {};', good: 'export const a = (b: 1, c: 1, d: 1): void => {};', rule: 'parameters' },
  { name: 'a fourth parameter of a method', file: 'src/lab/a.ts', bad: 'class A { m(a: 1, b: 1, c: 1, d = 1) {} }', good: 'class A { m(this: A, a: 1, b: 1, c: 1) {} }', rule: 'parameters' },
  { name: 'a fourth parameter of a type', file: 'src/lab/a.ts', bad: 'type A = (a: 1, b: 1, c: 1, d: 1) => void;', good: 'type A = (a: 1, b: 1, c: 1) => void;', rule: 'parameters' },
  { name: 'three hundred and one lines', file: 'src/lab/a.ts', bad: '\n'.repeat(300), good: '\n'.repeat(299), rule: 'length' },
  { name: 'text that cannot be parsed', file: 'src/lab/a.ts', bad: 'export const = ;', good: '', rule: 'syntax' },
  { name: 'a stylesheet that is too long', file: 'src/panels/a.css', bad: '\n'.repeat(300), good: 'a {}', rule: 'length' },
];

describe('each planted breach is found, and its harmless twin is not', () => {
  test.each([...floors, ...packages, ...words, ...shapes])('$rule: $name', ({ file, bad, goodFile, good, rule }) => {
    expect(rulesBrokenBy({ [file]: bad })).toContain(rule);
    expect(rulesBrokenBy({ [goodFile ?? file]: good })).toEqual([]);
  });

  test.each(['utils', 'helpers', 'types', 'interfaces', 'managers', 'common', 'shared'])('folders: %s', (name) => {
    expect(rulesBrokenBy({ [`src/lab/${name}/a.ts`]: '' })).toEqual(['folders']);
    expect(rulesBrokenBy({ [`tests/${name}/a.ts`]: '' })).toEqual(['folders']);
  });
});

describe('circles', () => {
  test('of type imports are found and walked around', () => {
    const files = { 'src/lab/a.ts': `import type { B } from './b.ts';`, 'src/lab/b.ts': `export { C } from './c.ts';`, 'src/lab/c.ts': `let a: import('./a.ts').A;` };
    const found = breachesIn(new Map(Object.entries(files).map(([file, text]) => [file, OPENING + text])));
    expect(found.map(({ rule, what }) => `${rule}: ${what}`)).toEqual(['circles: src/lab/a.ts -> src/lab/b.ts -> src/lab/c.ts -> src/lab/a.ts']);
  });

  test('of one file that imports itself are found', () => {
    expect(rulesBrokenBy({ 'src/lab/a.ts': `import './a.ts';` })).toEqual(['circles']);
  });

  test('are knots: two roads to one place are none, two knots are two', () => {
    const graph = { a: ['b', 'c'], b: ['d'], c: ['d'], d: [], e: ['f'], f: ['e', 'a'], g: ['h'], h: ['g', 'f'] };
    expect(knotsOf(new Map(Object.entries(graph))).map((knot) => knot.toSorted().join(''))).toEqual(['ef', 'gh']);
  });
});

describe('the opening', () => {
  test.each(['/** One sentence. */', '// One sentence.', '/* One sentence. */', '// It weighs 0.5 kg, e.g. here.'])('%s is one sentence', (line) => {
    expect(isOneSentence(openingOf(line) ?? '')).toBe(true);
  });

  test.each(['/**', "import 'a';", '// No full stop', '// Two. Sentences.', '/// <reference types="a" />', '// Ends in a question?', ''])('%s is not', (line) => {
    expect(isOneSentence(openingOf(line) ?? '')).toBe(false);
  });

  test('is asked of every file, in tests as well', () => {
    expect(breachesIn(new Map([['tests/a.test.ts', "import './b.ts';\n"]])).map(({ rule }) => rule)).toEqual(['opening']);
  });
});

describe('debts', () => {
  const breach = { rule: 'length', file: 'src/a.ts', line: 300, what: '310 lines', weight: 10 };
  const debt = { rule: 'length', file: 'src/a.ts', weight: 10, why: 'is being split' };

  test('cover what is owed', () => expect(complaints([breach], [debt])).toEqual([]));
  test('do not cover another file', () => expect(complaints([{ ...breach, file: 'src/b.ts' }, breach], [debt])).toHaveLength(1));
  test('may not grow', () => expect(complaints([{ ...breach, weight: 11 }], [debt])[0]).toMatch(/^grown debt/));
  test('must be lowered when less is owed', () => expect(complaints([{ ...breach, weight: 9 }], [debt])[0]).toMatch(/^stale debt/));
  test('must go when nothing is owed', () => expect(complaints([], [debt])[0]).toMatch(/^stale debt/));
});

test('the table of floors itself never goes up, nor round', () => {
  const floorOf = (name: string): number => rooms.find((room) => room.name === name)?.floor ?? Number.NaN;
  for (const room of rooms) for (const below of room.imports) expect(floorOf(below)).toBeLessThanOrEqual(room.floor);
  expect(knotsOf(new Map(rooms.map((room) => [room.name, room.imports])))).toEqual([]);
});

test('a computed import and a query are seen for what they are', () => {
  const drawn = drawnInBy('src/lab/a.ts', `import w from './w.ts?worker'; import(name);`);
  expect(drawn.map(({ path, packageName }) => path ?? packageName)).toEqual(['src/lab/w.ts', '(computed)']);
});
