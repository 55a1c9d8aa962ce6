/** One text for one value, whatever the order in which it was written, and its SHA-256. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Canonical JSON: names sorted by UTF-16 code units, no spaces, numbers as JavaScript prints them, fields that are undefined left out.
 * Throws a TypeError for what JSON cannot carry (functions, NaN, infinite numbers), because a hash of it would mean nothing.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`There is no canonical form of ${value}.`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`There is no canonical form of a ${typeof value}.`);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${canonicalJson(one)}`).join(',')}}`;
}

/** SHA-256 of the canonical JSON of a parsed value, 64 hex digits. Raw bytes never enter: comments and spaces change no hash. */
export const hashOf = (value: unknown): string => hashOfText(canonicalJson(value));

/** SHA-256 of a text in UTF-8, 64 hex digits. */
export const hashOfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
