// The golden command: runs the golden tests in the mode in which they rewrite their transcripts.
import { runPackage } from './commands.mjs';
import { ensureInstalled } from './install.mjs';

/**
 * @param {string[]} args parts of the names of test files; without any, all that have "golden" in their path
 * @returns {Promise<number>}
 */
export async function main(args) {
  await ensureInstalled();
  const filters = args.length > 0 ? args : ['golden'];
  return runPackage('vitest/vitest.mjs', ['run', '--project', 'node', ...filters], { env: { GOLDEN: 'write' } });
}
