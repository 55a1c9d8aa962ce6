// Starts other programs from the top of the repository and says how they ended.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The top of the repository. */
export const top = fileURLToPath(new URL('../../', import.meta.url));

/** An error that a person can act on: the front door prints its message alone. */
export class ExpectedError extends Error {
  /** @override */
  name = 'ExpectedError';
}

/**
 * Runs a program to its end, passes signals on to it, and answers with its exit code (128 + signal when it was killed).
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, stdout?: 'inherit' | 'stderr', shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: top,
      env: { ...process.env, ...options.env },
      // File descriptor 2: what the program prints goes to our standard error, so that our standard output stays clean.
      stdio: options.stdout === 'stderr' ? ['ignore', 2, 2] : 'inherit',
      shell: options.shell ?? false,
    });
    // A terminal sends SIGINT to the child itself; this process only has to outlive it. SIGTERM comes to us alone.
    const wait = () => {};
    const pass = () => child.kill('SIGTERM');
    process.on('SIGINT', wait);
    process.on('SIGTERM', pass);
    const done = () => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', pass);
    };
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      done();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/**
 * Runs the JavaScript of an installed package with this very Node.js.
 * @param {string} script path below node_modules
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, stdout?: 'inherit' | 'stderr' }} [options]
 */
export function runPackage(script, args, options = {}) {
  return run(process.execPath, [`${top}node_modules/${script}`, ...args], options);
}

/**
 * Writes a line about progress where it can never be taken for a result.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
