/** The versions that a person is asked for who reports something: of the program, of the rules, of the form of run files. */
import { readFileSync } from 'node:fs';
import { ENGINE_VERSION } from '../engine/index.ts';
import { RUN_FORMAT } from '../content/run/run.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string };

/** One line, for instance `0.1.0 (engine 1.0.0, run files 1)`. */
export const versionText = `${version} (engine ${ENGINE_VERSION}, run files ${RUN_FORMAT})`;
