// The steps of `npm test`: what each one checks, and how it counts.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built, ensureBuilt } from './build-page.mjs';
import { runPackage } from './commands.mjs';

/**
 * How many checks of a step went how.
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/**
 * One step of the test command; `needsPage` says that it has no meaning when the page could not be built.
 * @typedef {{ name: string, about: string, needsPage?: true, takesFilters?: true, run: (filters: readonly string[]) => Promise<Count> }} Step
 */

/** @type {Count} */
const PASSED = { passed: 1, failed: 0, skipped: 0 };
/** @type {Count} */
const FAILED = { passed: 0, failed: 1, skipped: 0 };
/** @type {Count} */
export const SKIPPED = { passed: 0, failed: 0, skipped: 1 };

/** @type {readonly Step[]} */
export const steps = [
  { name: 'types', about: 'the types agree', run: tool('typescript/bin/tsc', ['--noEmit']) },
  { name: 'lint', about: 'the lint rules hold', run: tool('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', 'src', 'tests', 'vite.config.ts']) },
  { name: 'unused', about: 'nothing is left over', run: tool('knip/bin/knip.js', ['--no-progress']) },
  { name: 'build', about: 'the page can be built', run: buildPage },
  { name: 'sizes', about: 'the page is small enough', needsPage: true, run: tool('size-limit/bin.js', []) },
  { name: 'node', about: 'the tests that need no browser', takesFilters: true, run: vitest('node') },
  { name: 'browser', about: 'the tests in real browsers', needsPage: true, takesFilters: true, run: vitest('browser') },
];

/**
 * @param {string} script
 * @param {readonly string[]} args
 */
function tool(script, args) {
  return async () => ((await runPackage(script, args)) === 0 ? PASSED : FAILED);
}

async function buildPage() {
  await ensureBuilt();
  return existsSync(join(built, 'index.html')) ? PASSED : FAILED;
}

/** @param {string} project */
function vitest(project) {
  return async (/** @type {readonly string[]} */ filters) => {
    const folder = mkdtempSync(join(tmpdir(), 'cards-tests-'));
    try {
      const report = join(folder, 'report.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const code = await runPackage('vitest/vitest.mjs', ['run', '--project', project, ...reporters, ...filters]);
      return countOf(existsSync(report) ? readFileSync(report, 'utf8') : '{}', code);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

/**
 * Adds up vitest's report; a file that could not even be loaded counts as one failure, and so does a run that failed without saying where.
 * @param {string} report
 * @param {number} exitCode
 * @returns {Count}
 */
export function countOf(report, exitCode) {
  /** @type {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number, numTodoTests?: number,
   *   testResults?: { status: string, assertionResults: { status: string }[] }[] }} */
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0, testResults = [] } = JSON.parse(report);
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'));
  const failed = numFailedTests + broken.length;
  return { passed: numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped: numPendingTests + numTodoTests };
}
