// Installs exactly what the lockfile names, when it is not installed yet.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { ExpectedError, run, say, top } from './commands.mjs';
import { withLock } from './lock.mjs';

const STAMP = `${top}node_modules/.installed-from`;

/**
 * An entry of a lockfile, as far as it is looked at here.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[] }} Locked
 */

/** Brings node_modules in line with package-lock.json; prints nothing on standard output. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await withLock(`${top}.install-lock`, async () => {
    if (isInstalled()) return;
    say('Installing what package-lock.json names (once, about half a minute).');
    const code = await npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) throw new ExpectedError('The packages could not be installed: see what npm says above, then try again.');
    writeFileSync(STAMP, wantedStamp());
  });
}

/** @param {readonly string[]} args */
function npm(args) {
  const script = process.env['npm_execpath'] ?? '';
  if (/npm-cli\.[cm]?js$/.test(script)) return run(process.execPath, [script, ...args], { stdout: 'stderr' });
  return run('npm', args, { stdout: 'stderr', shell: process.platform === 'win32' });
}

function isInstalled() {
  if (read(STAMP) === wantedStamp()) return true;
  // Someone ran npm by hand: npm's own note of what it installed tells as well, and nothing is installed twice.
  const noted = read(`${top}node_modules/.package-lock.json`);
  if (noted === undefined || !agrees(packagesOf(read(`${top}package-lock.json`) ?? '{}'), packagesOf(noted))) return false;
  writeFileSync(STAMP, wantedStamp());
  return true;
}

function wantedStamp() {
  const lock = readFileSync(`${top}package-lock.json`);
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}\n`;
}

/**
 * Whether everything that the lockfile requires is installed, and some of it for this kind of machine.
 * @param {Record<string, Locked>} locked
 * @param {Record<string, Locked>} installed
 */
export function agrees(locked, installed) {
  const entries = Object.entries(locked).filter(([path]) => path !== '');
  const required = entries.filter(([, entry]) => entry.optional !== true);
  const native = entries.filter(([, entry]) => entry.os?.includes(process.platform) && entry.cpu?.includes(process.arch));
  return (
    required.every(([path, entry]) => installed[path]?.version === entry.version && installed[path]?.integrity === entry.integrity) &&
    (native.length === 0 || native.some(([path]) => installed[path] !== undefined))
  );
}

/**
 * @param {string} text
 * @returns {Record<string, Locked>}
 */
function packagesOf(text) {
  try {
    return JSON.parse(text).packages ?? {};
  } catch {
    return {};
  }
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
