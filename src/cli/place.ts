/** Files as the person at the terminal names them: relative to where they stand, written whole or not at all. */
import { readFile, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { Refusal } from './failure.ts';

/** Where the person stands: npm moves to the top of the repository and leaves the place in INIT_CWD. */
export const standing = (): string => process.env['INIT_CWD'] ?? process.cwd();

/** The absolute path of a name that was typed. */
export const placeOf = (name: string): string => resolve(standing(), name);

/** A path as the person would type it: the short form where the file lies below the place where they stand. */
export function nameOf(path: string): string {
  const near = relative(standing(), path);
  return near === '' || near.startsWith('..') ? path : near;
}

/** Whether an error of the file system carries this code, for instance `ENOENT`. */
const hasCode = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error;

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'this is a folder, not a file',
  ENOTDIR: 'a part of the path is not a folder',
  EACCES: 'access is not allowed',
  EPERM: 'access is not allowed',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

/** Refuses in plain words instead of the system's. */
function refuseFile(verb: string, name: string, error: unknown): never {
  if (error instanceof Refusal) throw error;
  const why = hasCode(error) ? (WHY[error.code ?? ''] ?? error.code ?? error.message) : String(error);
  throw new Refusal(`Cannot ${verb} ${name}: ${why}.`, [], { file: name, suggestion: 'Check the name and the place of the file.' });
}

/** Larger files are not opened: a scenario has about 60 kB, a run file of two years less than 1 MB. */
const LARGEST = 8_000_000;

/**
 * Reads a text file that was named on the command line.
 *
 * @throws {Refusal} where it cannot be read or is larger than any file of this program
 */
export async function readText(name: string): Promise<string> {
  try {
    const { size } = await stat(placeOf(name));
    if (size > LARGEST) throw new Refusal(`Cannot read ${name}: it has ${size} bytes; at most ${LARGEST} are read.`, [], { file: name, suggestion: 'Is it the right file?' });
    return await readFile(placeOf(name), 'utf8');
  } catch (error) {
    return refuseFile('read', name, error);
  }
}

/**
 * Writes a file through a temporary one beside it, so that a reader never sees half of it.
 *
 * @throws {Refusal} where it cannot be written
 */
export async function writeText(name: string, text: string): Promise<void> {
  try {
    await writeFileAtomic(placeOf(name), text);
  } catch (error) {
    refuseFile('write', name, error);
  }
}

/**
 * Makes sure that writing here destroys nothing: there is no file yet, it is empty, or it is one that may be replaced.
 *
 * @param mayReplace says so of a file's text
 * @param kind what may be replaced, in words
 * @throws {Refusal} where something else stands there
 */
export async function keepOthers(name: string, mayReplace: (text: string) => boolean, kind: string): Promise<void> {
  const found = await stat(placeOf(name)).catch(() => null);
  // Where nothing stands, or the place cannot be looked at, writing says what is wrong.
  if (found === null || (found.isFile() && found.size === 0)) return;
  if (found.isFile() && found.size <= LARGEST && mayReplace(await readText(name))) return;
  const message = `${name} exists and is not ${kind}, so it is not overwritten.`;
  throw new Refusal(message, [], { file: name, suggestion: 'Choose another name for --out, or move that file away.' });
}
