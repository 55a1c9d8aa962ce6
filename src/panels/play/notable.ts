/** Which facts a person should hear of, and which are the month's accounts. */
import type { Fact } from '../../engine/index.ts';

const ACCOUNTS: ReadonlySet<Fact['kind']> = new Set(['income', 'flows', 'lenses', 'month-closed', 'lever-set', 'met', 'proposed', 'withdrawn']);

/** True for answers, accords, threats, counter-measures, events and refusals. */
export function isNotable(fact: Fact): boolean {
  if (fact.kind === 'accord-reviewed') return fact.decision === 'defect';
  // What follows at once from an answer is told by the answer's own sentence.
  if (fact.kind === 'answered') return fact.decision !== 'counter';
  return !ACCOUNTS.has(fact.kind);
}

/** The facts that hold an evaluation and so can be asked "why". */
export type Puzzle = Extract<Fact, { readonly evaluation: unknown }>;

export function isPuzzle(fact: Fact): fact is Puzzle {
  return fact.kind === 'answered' || fact.kind === 'counter-offered' || fact.kind === 'accord-reviewed';
}
