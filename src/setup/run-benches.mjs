// The bench command: runs every tests/bench/*.bench.ts in a process of its own, because one would disturb the next.
import { existsSync, readdirSync } from 'node:fs';
import { ExpectedError, run, say, top } from './commands.mjs';
import { ensureInstalled } from './install.mjs';

/**
 * @param {string[]} args parts of the names of benches; without any, all of them
 * @returns {Promise<number>}
 */
export async function main(args) {
  await ensureInstalled();
  const folder = `${top}tests/bench`;
  const all = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => /\.bench\.m?ts$/.test(name)).toSorted();
  const chosen = all.filter((name) => args.length === 0 || args.some((part) => name.includes(part)));
  if (chosen.length === 0) throw new ExpectedError(`No bench of that name: there is ${all.join(', ') || 'none in tests/bench'}.`);
  let failed = 0;
  for (const name of chosen) {
    say(`\n== ${name}`);
    const code = await run(process.execPath, ['--expose-gc', '--import', import.meta.resolve('tsx'), `${folder}/${name}`]);
    if (code !== 0) failed += 1;
  }
  return failed === 0 ? 0 : 1;
}
