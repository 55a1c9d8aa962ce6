// Plants what the lint rules forbid in a small house of its own and sees the linter, with the real configuration, find each.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const top = fileURLToPath(new URL('../..', import.meta.url));

const planted: Readonly<Record<string, string>> = {
  'src/lab/circle-a.ts': `import type { B } from './circle-b.ts';\nexport interface A { readonly b: B }\n`,
  'src/lab/circle-b.ts': `import type { A } from './circle-a.ts';\nexport interface B { readonly a: A }\n`,
  'src/lab/default.ts': `export default 1;\n`,
  'src/lab/switch.ts': `export function f(a: 'x' | 'y'): number {\n  switch (a) {\n    case 'x':\n      return 1;\n  }\n  return 0;\n}\n`,
  'src/lab/floating.ts': `export function f(): void {\n  Promise.resolve(1);\n}\n`,
  'src/engine/draw.ts': `export const a = Math.random();\n`,
  'src/engine/clock.ts': `export const a = Date.now();\n`,
  'src/engine/timer.ts': `export const a = performance.now();\n`,
  'src/engine/draft.ts': `export { produce } from 'immer';\n`,
  'src/lab/fine.ts': `export const a = Math.random() + Date.now();\n`,
};

const expected: Readonly<Record<string, string>> = {
  'src/lab/circle-a.ts': 'import(no-cycle)',
  'src/lab/circle-b.ts': 'import(no-cycle)',
  'src/lab/default.ts': 'import(no-default-export)',
  'src/lab/switch.ts': 'typescript(switch-exhaustiveness-check)',
  'src/lab/floating.ts': 'typescript(no-floating-promises)',
  'src/engine/draw.ts': 'eslint(no-restricted-properties)',
  'src/engine/clock.ts': 'eslint(no-restricted-globals)',
  'src/engine/timer.ts': 'eslint(no-restricted-globals)',
  'src/engine/draft.ts': 'eslint(no-restricted-imports)',
};

const found: Record<string, string[]> = {};
let house = '';

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'cards-lint-'));
  for (const file of ['.oxlintrc.json', 'tsconfig.json', 'package.json']) copyFileSync(join(top, file), join(house, file));
  symlinkSync(join(top, 'node_modules'), join(house, 'node_modules'), 'junction');
  for (const [file, text] of Object.entries(planted)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  const linter = join(top, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [linter, '--type-aware', '--format', 'json', 'src'], { cwd: house, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
  for (const { filename, code } of diagnostics) (found[filename.replaceAll('\\', '/')] ??= []).push(code);
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(Object.entries(expected))('%s is caught by %s', (file, rule) => {
  expect(found[file]).toContain(rule);
});

test('a file outside the engine may draw and read the clock', () => {
  expect(found['src/lab/fine.ts']).toBeUndefined();
});
