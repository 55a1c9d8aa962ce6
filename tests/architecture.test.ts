// Holds the walls of the house: floors, packages, circles, banned words and the shape of files.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { breachesIn, complaints } from './architecture/check.ts';
import { debts } from './architecture/debts.ts';
import { readTree } from './architecture/tree.ts';

const top = fileURLToPath(new URL('..', import.meta.url));

test('every file keeps the rules of the house, and no debt is stale', () => {
  const tree = readTree(top, ['src', 'tests', 'vite.config.ts']);
  expect(tree.size).toBeGreaterThan(10);
  expect(complaints(breachesIn(tree), debts)).toEqual([]);
});
