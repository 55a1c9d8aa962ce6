/** Makes the bundle from the texts of scenarios and seeds: a scenario with errors is left out, seeds with errors are refused as a whole. */
import type { Bundle } from './bundle.ts';
import { readDraws } from './draws.ts';
import type { DrawSet } from './draws.ts';
import { loadEvidence } from './evidence/load.ts';
import type { NamedText } from './evidence/load.ts';
import { readWording } from './evidence/wording.ts';
import type { ArticleWording } from './evidence/wording.ts';
import { hasErrors, problemLine } from './problem.ts';
import type { Problem } from './problem.ts';
import { rulesHash } from './run/run.ts';
import { checkScenario } from './scenario/check.ts';
import type { ScenarioContext } from './scenario/draft.ts';

/** The bundled seeds are not sound; the message lists every problem with its place. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The bundled seeds are not sound:\n${problems.map(problemLine).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Files by their paths from the top: `scenarios/*.yaml`, `seeds/articles/*.yaml`, `seeds/indicators.csv`, `seeds/draws/*.yaml`, `seeds/translations/es/*.yaml`; others are left out.
 * A scenario with an error is left out and its problems are returned, so that one unfinished file never keeps the others from a class.
 * Throws a BundleError where articles, indicators, seed sets or translations have errors: every scenario rests on them. Warnings are no hindrance.
 */
export function assembleBundle(files: readonly NamedText[], doctrines?: readonly string[]): { bundle: Bundle; problems: readonly Problem[] } {
  const within = (pattern: RegExp): NamedText[] => files.filter(({ name }) => pattern.test(name)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const { evidence, problems } = loadEvidence(within(/^seeds\/(articles\/[^/]+\.yaml|indicators\.csv)$/));
  const found: Problem[] = [...problems];
  const draws = within(/^seeds\/draws\/[^/]+\.yaml$/).flatMap(({ name, text }): DrawSet[] => {
    const read = readDraws(text, name);
    found.push(...read.problems);
    return read.draws === null ? [] : [read.draws];
  });
  const spanish = within(/^seeds\/translations\/es\/[^/]+\.yaml$/).flatMap(({ name, text }): ArticleWording[] => {
    const read = readWording(text, name);
    found.push(...read.problems);
    return read.wording === null ? [] : [read.wording];
  });
  if (hasErrors(found)) throw new BundleError(found);
  const context: ScenarioContext = { evidence, draws: draws.map((one) => one.id), ...(doctrines === undefined ? {} : { doctrines }) };
  const scenarios = within(/^scenarios\/[^/]+\.yaml$/).flatMap(({ name, text }) => {
    const { document, hash, problems: wrong } = checkScenario(text, name, context);
    const isMisnamed = document !== null && name !== `scenarios/${document.id}.yaml`;
    found.push(...wrong, ...(isMisnamed ? [misnamed(name, document.id)] : []));
    return document === null || hash === null || isMisnamed || hasErrors(wrong) ? [] : [{ document, hash }];
  });
  scenarios.sort((a, b) => a.document.audience.minutes - b.document.audience.minutes || (a.document.id < b.document.id ? -1 : 1));
  return { bundle: { evidence, rules: rulesHash(evidence), scenarios, draws, spanish }, problems: found };
}

const misnamed = (file: string, id: string): Problem => ({
  severity: 'error', file, path: 'id', line: 1, column: 1,
  message: `This file contains the scenario "${id}".`, suggestion: `Call it scenarios/${id}.yaml: scenarios that come with the program are found by their ids.`,
});
