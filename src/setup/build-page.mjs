// Builds the page into dist when dist is missing or was built from other sources.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { ExpectedError, runPackage, say, top } from './commands.mjs';
import { withLock } from './lock.mjs';

/** Everything that can change the page. */
const INPUTS = ['assets', 'scenarios', 'seeds', 'src', 'package-lock.json', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** Where the page stands once it is built. */
export const built = `${top}dist`;

const STAMP = `${built}/.built-from`;

/**
 * Builds if anything changed since the last build (or when told to in any case), and fails with a sentence.
 * @param {{ always?: boolean }} [options]
 */
export async function ensureBuilt(options = {}) {
  if (options.always !== true && isFresh()) return;
  await withLock(`${top}.build-lock`, async () => {
    if (options.always !== true && isFresh()) return;
    say('Building the page.');
    const before = fingerprint();
    // A test runner's NODE_ENV would give the development build of React, half as large again.
    // Vite empties dist first, the stamp with it: a build that breaks off is never taken for a whole one.
    const code = await runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { stdout: 'stderr', env: { NODE_ENV: 'production' } });
    if (code !== 0) throw new ExpectedError('The page could not be built: see the message above.');
    writeFileSync(STAMP, before);
  });
}

function isFresh() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();
}

/** One hash over the names and contents of all inputs. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    for (const file of filesAt(input)) hash.update(`${file}\0`).update(readFileSync(top + file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path from the top of the repository
 * @returns {string[]}
 */
function filesAt(path) {
  const seen = statSync(top + path, { throwIfNoEntry: false });
  if (seen === undefined) return [];
  if (!seen.isDirectory()) return [path];
  return readdirSync(top + path)
    .toSorted()
    .flatMap((name) => filesAt(`${path}/${name}`));
}
