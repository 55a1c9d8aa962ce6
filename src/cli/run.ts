/** Run files on the command line: opened with the scenario that they name, and played again. */
import { prepare, replay, type ReplayedMonth, type Setting } from '../engine/index.ts';
import { readRun } from '../content/run/read.ts';
import { rulesHash, runOf, writeRun, type Run } from '../content/run/run.ts';
import { verifyRun, type Mismatch, type Verified } from '../content/run/verify.ts';
import { hasErrors, type Problem } from '../content/problem.ts';
import type { ScenarioContext } from '../content/scenario/draft.ts';
import { playable, type PlayableScenario } from '../content/scenario/playable.ts';
import type { Match } from '../lab/match.ts';
import { Refusal } from './failure.ts';
import { bundledScenarios, openScenario, type OpenedScenario } from './library.ts';
import { nameOf, placeOf, readText } from './place.ts';

/** A run file that fits its form. Whether it is true, `result` says. */
export interface OpenedRun {
  readonly file: string;
  readonly text: string;
  readonly run: Run;
  readonly result: Verified | Mismatch;
  /** The scenario that it was played on, or null where this program does not have it. */
  readonly scenario: PlayableScenario | null;
  readonly problems: readonly Problem[];
}

/**
 * Opens a run file and plays it again.
 *
 * @throws {Refusal} where it cannot be read or does not fit its form
 */
export async function openRun(typed: string, context: ScenarioContext): Promise<OpenedRun> {
  return openRunText({ text: await readText(typed), file: nameOf(placeOf(typed)) }, context);
}

/** The same for a text that was read already. */
export async function openRunText({ text, file }: { readonly text: string; readonly file: string }, context: ScenarioContext): Promise<OpenedRun> {
  const { run, problems } = readRun(text, file, context);
  if (run === null || hasErrors(problems)) throw new Refusal(`${file} is not a run file that can be played again.`, problems);
  const named = await bundledScenario(run.scenario.id, context);
  const result = verifyRun(run, { evidence: context.evidence, bundled: (id) => (id === run.scenario.id ? named : null) });
  const scenario = run.scenario.embedded === null ? named : playable(run.scenario.embedded, context.evidence);
  return { file, text, run, result, scenario, problems };
}

async function bundledScenario(id: string, context: ScenarioContext): Promise<PlayableScenario | null> {
  const known = (await bundledScenarios()).some(({ name }) => name === id);
  return known ? openScenario(id, context) : null;
}

/**
 * The months of a run, played again.
 *
 * @throws {Refusal} where this program does not have its scenario
 */
export function replayRun({ file, run, scenario }: OpenedRun): { readonly setting: Setting; readonly months: readonly ReplayedMonth[] } {
  if (scenario === null) {
    throw new Refusal(`${file} was played on the scenario "${run.scenario.id}", which does not come with this program.`, [], { file, suggestion: 'Export the run with its scenario embedded.' });
  }
  const setting = prepare(scenario.scenario, scenario.evidence);
  return { setting, months: replay(setting, run.seed, run.orders).months };
}

/** The text of the run file of a match. */
export function runText(played: { readonly opened: OpenedScenario; readonly context: ScenarioContext; readonly seed: string; readonly doctrine: string; readonly match: Match }): string {
  const { opened, context, seed, doctrine, match } = played;
  const { document, hash, bundled } = opened;
  const { orders, digests, lenses } = match;
  return writeRun(runOf({ document, hash, bundled, rules: rulesHash(context.evidence), seed, orders, digests, lenses, doctrine }));
}
