// The build command: installs what is missing and builds the page anew.
import { built, ensureBuilt } from './build-page.mjs';
import { say } from './commands.mjs';
import { ensureInstalled } from './install.mjs';

/** @returns {Promise<number>} */
export async function main() {
  await ensureInstalled();
  await ensureBuilt({ always: true });
  say(`The page stands in ${built}.`);
  return 0;
}
