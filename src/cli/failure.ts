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
  readonly #about: Pick<Problem, 'file' | 'suggestion'>;

  /**
   * @param message one plain sentence
   * @param problems what is wrong in which place, empty where the sentence says all
   * @param about where the sentence says all: the file that it is about, and how to mend it
   */
  constructor(message: string, problems: readonly Problem[] = [], about: Partial<Pick<Problem, 'file' | 'suggestion'>> = {}) {
    super(message);
    this.problems = problems;
    this.#about = { file: '', suggestion: '', ...about };
  }

  /** The problems; where there are none, the sentence itself as one. */
  get told(): readonly Problem[] {
    return this.problems.length > 0 ? this.problems : [{ severity: 'error', file: this.#about.file, path: '', line: 1, column: 1, message: this.message, suggestion: this.#about.suggestion }];
  }
}
