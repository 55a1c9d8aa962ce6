// Reads the repository's own content for tests: evidence, scenarios, and the context that they are checked in.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadEvidence } from '../../src/content/evidence/load.ts';
import type { NamedText } from '../../src/content/evidence/load.ts';
import type { ScenarioContext } from '../../src/content/scenario/draft.ts';
import { bundledTexts } from '../../src/setup/bundle-plugin.ts';
import { DOCTRINES } from '../../src/strategies/register.ts';

export const top = fileURLToPath(new URL('../../', import.meta.url));

export const texts: readonly NamedText[] = bundledTexts(top);

export const evidenceTexts = texts.filter(({ name }) => name.startsWith('seeds/articles/') || name === 'seeds/indicators.csv');

export const { evidence, problems: evidenceProblems } = loadEvidence(evidenceTexts);

export const drawTexts = texts.filter(({ name }) => name.startsWith('seeds/draws/'));

export const context: ScenarioContext = {
  evidence,
  doctrines: DOCTRINES.map((doctrine) => doctrine.name),
  draws: drawTexts.map(({ name }) => name.slice('seeds/draws/'.length, -'.yaml'.length)),
};

/** Every file of a folder below the top, by path from the top. */
export const filesIn = (folder: string): NamedText[] =>
  readdirSync(`${top}${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name: `${folder}/${name}`, text: readFileSync(`${top}${folder}/${name}`, 'utf8') }));
