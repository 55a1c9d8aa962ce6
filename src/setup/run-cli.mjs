// The cli command: installs what is missing, then runs src/cli.ts with nothing of its own on standard output.
import { run, top } from './commands.mjs';
import { ensureInstalled } from './install.mjs';

/**
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function main(args) {
  await ensureInstalled();
  // npm moves to the top of the repository and leaves in INIT_CWD where the person stood; run directly, it is set here, so that
  // src/cli.ts always finds it there.
  const viaNpm = process.env['npm_lifecycle_event'] === 'cli';
  const standing = (viaNpm ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
  return run(process.execPath, ['--import', import.meta.resolve('tsx'), `${top}src/cli.ts`, ...args], { env: { INIT_CWD: standing } });
}
