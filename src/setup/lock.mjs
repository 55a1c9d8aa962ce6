// Lets one process at a time do a piece of work in this folder, and takes over from one that died.
import { mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { say } from './commands.mjs';

const HEARTBEAT_MS = 1_000;
/** A holder that has not moved for so long is dead: twenty heartbeats, because an install can keep a small machine busy. */
const DEAD_MS = 20_000;

/**
 * Runs `work` while holding the lock folder; whoever comes second waits and says so once.
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, work) {
  let told = false;
  while (!take(folder)) {
    if (!told) say('Waiting for another command that is doing the same work.');
    told = true;
    await delay(HEARTBEAT_MS / 4);
  }
  const beat = setInterval(() => touch(folder), HEARTBEAT_MS);
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off('exit', release);
    release();
  }
}

function take(/** @type {string} */ folder) {
  if (make(folder)) return true;
  if (!isDead(folder)) return false;
  // Only one of several waiting processes may clear a dead lock away, or the second would clear the first one's new lock.
  const broom = `${folder}-clearing`;
  if (!make(broom)) {
    if (isDead(broom)) rmSync(broom, { recursive: true, force: true });
    return false;
  }
  try {
    if (!isDead(folder)) return false;
    rmSync(folder, { recursive: true, force: true });
    return make(folder);
  } finally {
    rmSync(broom, { recursive: true, force: true });
  }
}

function make(/** @type {string} */ folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function touch(/** @type {string} */ folder) {
  try {
    const now = new Date();
    utimesSync(folder, now, now);
  } catch {
    // Someone cleared the folder away by hand; the work itself goes on.
  }
}

function isDead(/** @type {string} */ folder) {
  const seen = statSync(folder, { throwIfNoEntry: false });
  return seen !== undefined && Date.now() - seen.mtimeMs > DEAD_MS;
}
