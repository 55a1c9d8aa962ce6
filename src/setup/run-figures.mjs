// The figures command: measures the built page in Chromium beside a bare one, prints a table and keeps it in reports.
import { run, top } from './commands.mjs';
import { ensureInstalled } from './install.mjs';

/** @returns {Promise<number>} */
export async function main() {
  await ensureInstalled();
  return run(process.execPath, ['--import', import.meta.resolve('tsx'), `${top}tests/bench/page.figures.ts`]);
}
