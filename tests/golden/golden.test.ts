// Every scenario has its golden transcripts, none is stale, none is left over; GOLDEN=write (npm run golden) rewrites them.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { doctrineNamed } from '../../src/strategies/register.ts';
import { everySetting } from '../strategies/settings.ts';
import { transcriptOf } from './transcript.ts';

/** Two that differ as much as doctrines can: one that only presses, one that joins threat and give. */
const PLAYED = ['maximum-pressure', 'exchange'];
const SEED = 'golden';

const folder = fileURLToPath(new URL('transcripts/', import.meta.url));
const rewrites = process.env['GOLDEN'] === 'write';
const settings = await everySetting();
const transcripts = settings.flatMap(([id, setting]) => PLAYED.map((name) => {
  const doctrine = doctrineNamed(name);
  if (doctrine === undefined) throw new Error(`There is no doctrine ${name}.`);
  return { file: `${id}.${name}.txt`, write: () => transcriptOf(setting, { doctrine, seed: SEED }) };
}));

if (rewrites) {
  mkdirSync(folder, { recursive: true });
  const current = new Set(transcripts.map(({ file }) => file));
  for (const file of readdirSync(folder)) if (!current.has(file)) rmSync(folder + file);
  for (const { file, write } of transcripts) writeFileSync(folder + file, write());
}

const standing = existsSync(folder) ? readdirSync(folder) : [];

test('there are scenarios to write down', () => expect(transcripts.length).toBeGreaterThan(0));

test('no transcript is missing and none is left over (npm run golden)', () => {
  expect(standing.toSorted()).toEqual(transcripts.map(({ file }) => file).toSorted());
});

describe('each transcript is current (npm run golden)', () => {
  test.each(transcripts)('$file', ({ file, write }) => {
    const kept = standing.includes(file) ? readFileSync(folder + file, 'utf8').replaceAll('\r\n', '\n') : '';
    expect(write()).toBe(kept);
  });
});
