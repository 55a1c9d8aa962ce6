// Finds a Chromium and a Firefox for the browser tests, and installs them from Debian's packages where that is allowed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ExpectedError, say } from './commands.mjs';

/** Keeps the browser from calling home. */
const QUIET_ARGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** As root, and for a browser that was not installed, a sandbox is impossible. */
const ROOT_ARGS = ['--no-sandbox'];
/** A machine without a graphics card draws WebGL in software. */
const SOFTWARE_GL_ARGS = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const CHROMIUM_ON_MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const CHROMIUM_ON_WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
const FIREFOX_NAMES = ['firefox', 'firefox-esr'];
const FIREFOX_ON_MAC = ['/Applications/Firefox.app/Contents/MacOS/firefox'];
const FIREFOX_ON_WINDOWS = ['Mozilla Firefox\\firefox.exe'];

const isRoot = process.getuid?.() === 0;

/**
 * A browser with what it must be started with; `env` comes on top of the environment.
 * @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} Found
 */

/**
 * The Chromium to test with: the one named by CHROME_BIN, an installed one, Debian's, or the one that an npm package carries.
 * @returns {Promise<Found>}
 */
export async function findChromium() {
  const args = [...QUIET_ARGS, ...(isRoot ? ROOT_ARGS : []), ...(process.platform === 'linux' ? SOFTWARE_GL_ARGS : [])];
  const places = { names: CHROMIUM_NAMES, mac: CHROMIUM_ON_MAC, windows: CHROMIUM_ON_WINDOWS };
  const path = named('CHROME_BIN') ?? installed(places) ?? (installFromDebian(['chromium', 'fonts-liberation']) ? installed(places) : undefined);
  if (path !== undefined) return { executablePath: path, args, env: {} };
  const carried = await carriedChromium();
  if (carried !== undefined) return { ...carried, args: [...new Set([...args, ...ROOT_ARGS])] };
  throw new ExpectedError('The browser tests need Chromium, Chrome or Edge: install one, or name it in the environment variable CHROME_BIN.');
}

/**
 * The Firefox to test with, if there is one: named by FIREFOX_BIN, installed, or, on a Debian machine of CI, installed now.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const places = { names: FIREFOX_NAMES, mac: FIREFOX_ON_MAC, windows: FIREFOX_ON_WINDOWS };
  const path = named('FIREFOX_BIN') ?? installed(places) ?? (process.env['CI'] === 'true' && installFromDebian(['firefox-esr']) ? installed(places) : undefined);
  if (path === undefined && process.env['REQUIRE_FIREFOX'] === '1') {
    throw new ExpectedError('REQUIRE_FIREFOX is set, and there is no Firefox: install one, or name it in the environment variable FIREFOX_BIN.');
  }
  return path;
}

/**
 * @param {string} variable
 * @returns {string | undefined}
 */
function named(variable) {
  const path = process.env[variable];
  if (path === undefined || path === '') return undefined;
  if (!existsSync(path)) throw new ExpectedError(`${variable} names ${path}, and there is no such file.`);
  return path;
}

/**
 * @param {{ names: string[], mac: string[], windows: string[] }} places
 * @returns {string | undefined}
 */
function installed({ names, mac, windows }) {
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => process.env[variable] ?? []);
    return roots.flatMap((root) => windows.map((path) => join(root, path))).find((path) => existsSync(path));
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) => isProgram(path));
  // Ubuntu's package puts a script there that only tells how to install something else: asking for the version finds it out.
  return [...(process.platform === 'darwin' ? mac.filter((path) => existsSync(path)) : []), ...found].find((path) => tellsItsVersion(path));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} path */
function tellsItsVersion(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * Installs Debian packages when this is root on a machine that has them; true when that went well.
 * @param {string[]} packages
 */
function installFromDebian(packages) {
  if (!isRoot || !isProgram('/usr/bin/apt-get')) return false;
  say(`Installing ${packages.join(' and ')} from the system's packages.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('/usr/bin/apt-get', ['-q', '-y', '-o', 'DPkg::Lock::Timeout=300', ...args], { env, stdio: ['ignore', 'ignore', 'ignore'], timeout: 900_000 }).status === 0;
  // An update may fail over one of many sources while the packages can be had all the same.
  const updated = apt('update');
  const done = apt('install', '--no-install-recommends', ...packages);
  if (!done) say(`That did not work${updated ? '' : ' (nor did fetching the list of packages)'}.`);
  return done;
}

/**
 * The Chromium inside an optional npm package, which is for 64-bit Linux alone.
 * @returns {Promise<Omit<Found, 'args'> | undefined>}
 */
async function carriedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // The package unpacks the libraries that a bare machine lacks only when it believes that it runs in the cloud that it is made for.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    return { executablePath, env: { LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'] ?? '' } };
  } catch {
    return undefined;
  }
}
