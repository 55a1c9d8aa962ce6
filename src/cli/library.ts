/** What comes with the program: coded articles, indicators and scenarios, read from the top of the repository. */
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEvidence, type NamedText } from '../content/evidence/load.ts';
import { hasErrors, type Problem } from '../content/problem.ts';
import { checkScenario, type CheckedScenario } from '../content/scenario/check.ts';
import type { ScenarioContext } from '../content/scenario/draft.ts';
import type { PlayableScenario } from '../content/scenario/playable.ts';
import { DOCTRINES } from '../strategies/register.ts';
import { Refusal } from './failure.ts';
import { named } from './nearest.ts';
import { nameOf, readText } from './place.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of the files of a folder below the top, by name; none where there is no such folder. */
async function filesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(join(top, folder)).catch(() => []);
  return names.filter((name) => name.endsWith(ending)).toSorted((a, b) => (a < b ? -1 : 1)).map((name) => join(top, folder, name));
}

async function textsOf(paths: readonly string[]): Promise<NamedText[]> {
  return Promise.all(paths.map(async (path) => ({ name: nameOf(path), text: await readFile(path, 'utf8') })));
}

/** The coded articles and the indicators that come with the program. */
export const evidenceTexts = async (): Promise<NamedText[]> => textsOf([...(await filesIn('seeds/articles', '.yaml')), join(top, 'seeds/indicators.csv')]);

/** The evidence, the doctrines and the seed sets that a scenario may refer to. */
export async function openContext(): Promise<ScenarioContext> {
  const { evidence, problems } = loadEvidence(await evidenceTexts());
  if (hasErrors(problems)) throw new Refusal('The evidence that comes with the program is not sound.', problems);
  const draws = (await filesIn('seeds/draws', '.yaml')).map((path) => basename(path, '.yaml'));
  return { evidence, doctrines: DOCTRINES.map((doctrine) => doctrine.name), draws };
}

/** The scenarios that come with the program, by id, which is also the name of the file. */
export const bundledScenarios = async (): Promise<readonly { readonly name: string; readonly path: string }[]> =>
  (await filesIn('scenarios', '.yaml')).map((path) => ({ name: basename(path, '.yaml'), path }));

/** A scenario that was named on the command line and can be played, with its warnings and whether it comes with the program. */
export interface OpenedScenario extends PlayableScenario {
  readonly problems: readonly Problem[];
  readonly bundled: boolean;
}

/**
 * Opens a scenario by its id or by the path of a file.
 *
 * @throws {UsageError} where it looks like an id and there is none
 * @throws {Refusal} where the file cannot be read or has errors
 */
export async function openScenario(typed: string, context: ScenarioContext): Promise<OpenedScenario> {
  const bundled = await bundledScenarios();
  const isPath = /[/\\.]/.test(typed);
  const path = isPath ? typed : named(bundled, typed, 'scenario').path;
  const checked = checkScenario(await readText(path), nameOf(path), context);
  return { ...playableOf(checked, nameOf(path)), bundled: !isPath };
}

/** The playable part of a checked scenario, or a refusal with all its problems. */
export function playableOf(checked: CheckedScenario, name: string): PlayableScenario & { readonly problems: readonly Problem[] } {
  const { document, scenario, evidence, hash, problems } = checked;
  if (document === null || scenario === null || evidence === null || hash === null) throw new Refusal(`${name} cannot be played.`, problems);
  return { document, scenario, evidence, hash, problems };
}
