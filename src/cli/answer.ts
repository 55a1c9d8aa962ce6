/** How a command answers: one JSON document or readable text on standard output, everything else on standard error. */
import { hasErrors, problemLine, type Problem } from '../content/problem.ts';

/** What a command found out. `json` is the whole document that `--json` prints; `text` is what a person reads instead. */
export interface Answer {
  readonly json: unknown;
  readonly text: () => string;
  /** What is to be said on standard error as well; an error among them makes the exit code 1. */
  readonly problems?: readonly Problem[];
}

/** The option that every command has. */
export interface Format {
  readonly json?: boolean;
}

/** Prints an answer and sets the exit code: 1 where it holds an error, otherwise 0. */
export function deliver(answer: Answer, format: Format): void {
  const problems = answer.problems ?? [];
  for (const problem of problems) say(problemLine(problem));
  const body = format.json === true ? JSON.stringify(answer.json, null, 2) : answer.text().trimEnd();
  process.stdout.write(`${body}\n`);
  if (hasErrors(problems)) process.exitCode = 1;
}

/** Problems as they stand in a JSON document, which needs neither the path within the file nor what a page says in other languages. */
export const problemsJson = (problems: readonly Problem[]): readonly Omit<Problem, 'path' | 'told'>[] => problems.map(({ path: _path, told: _told, ...problem }) => problem);

/** Writes one line to standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Lets `| head` end the program quietly: a reader that has gone away is not an error. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(process.exitCode ?? 0);
    });
  }
}
