// Scenario texts made playable, and their expectations played, for tests.
import { problemLine } from '../../src/content/problem.ts';
import { checkScenario } from '../../src/content/scenario/check.ts';
import type { PlayableScenario } from '../../src/content/scenario/playable.ts';
import { playExpectations, type Measured } from '../../src/lab/expectations.ts';
import { context } from '../content/repository.ts';

/** The playable form of a text; fails the test with its problems where it has errors. */
export function playableOf(text: string, file: string): PlayableScenario {
  const { document, scenario, evidence, hash, problems } = checkScenario(text, file, context);
  if (document === null || scenario === null || evidence === null || hash === null) throw new Error(problems.map(problemLine).join('\n'));
  return { document, scenario, evidence, hash };
}

/** What the checks of a scenario measure. `progress` hears how many games were played. */
export function measured(playable: PlayableScenario, progress: (games: number) => void = () => undefined): readonly Measured[] {
  const work = playExpectations(playable);
  let step = work.next();
  for (; step.done !== true; step = work.next()) progress(step.value);
  return step.value;
}
