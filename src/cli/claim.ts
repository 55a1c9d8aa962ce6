/** What a run says of who played it, held against the doctrine itself: nothing in a run file proves its author. */
import { prepare } from '../engine/index.ts';
import { canonicalJson } from '../content/canonical.ts';
import { problemAt, readSource } from '../content/source-text.ts';
import { didYouMean } from '../content/suggestion.ts';
import type { Problem } from '../content/problem.ts';
import { playMatch } from '../lab/match.ts';
import { DOCTRINES, doctrineNamed } from '../strategies/register.ts';
import type { OpenedRun } from './run.ts';

/** Whether the doctrine that a run names gives its orders, null where it names none, and what to say of it. */
export interface Claim {
  readonly agrees: boolean | null;
  readonly problems: readonly Problem[];
}

/**
 * Lets the doctrine that a true run names play its seed, which takes milliseconds. A difference is a warning: the run holds all the same, and
 * doctrines may change without the engine's version.
 */
export function doctrineClaim({ run, result, text, file }: OpenedRun): Claim {
  const name = run.doctrine;
  if (!result.ok || name === null) return { agrees: null, problems: [] };
  const warn = (message: string, suggestion: string): readonly Problem[] => [problemAt(readSource(text, file), { path: ['doctrine'], severity: 'warning', message, suggestion })];
  const doctrine = doctrineNamed(name);
  if (doctrine === undefined) {
    return { agrees: false, problems: warn(`The run is said to be played by "${name}", and there is no such doctrine.`, didYouMean(name, DOCTRINES.map((one) => one.name))) };
  }
  const { scenario, evidence } = result.playable;
  const { orders } = playMatch(prepare(scenario, evidence), { seed: run.seed, doctrine, months: run.orders.length });
  const month = run.orders.findIndex((monthly, index) => canonicalJson(monthly) !== canonicalJson(orders[index] ?? [])) + 1;
  if (month === 0) return { agrees: true, problems: [] };
  const message = `The run is said to be played by "${name}", but in month ${month} that doctrine orders something else.`;
  return { agrees: false, problems: warn(message, 'The name was changed after play, or the doctrine was; the orders are what was verified.') };
}

/** Who is said to have played, as a part of a sentence. */
export const saidToBePlayedBy = (doctrine: string | null): string => `said to be played by ${doctrine ?? 'a person'}`;
