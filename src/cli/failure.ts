/** What can go wrong on the command line: a command that was not understood, and a thing that could not be done. */
import type { Problem } from '../content/problem.ts';

/** The command itself is wrong: an unknown name, a bad number. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The command is right and what it names is not: a broken file, a run that does not replay. Exit code 1. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problems: readonly Problem[];

  /**
   * @param message one plain sentence
   * @param problems what is wrong in which place, empty where the sentence says all
   */
  constructor(message: string, problems: readonly Problem[] = []) {
    super(message);
    this.problems = problems;
  }
}
