/** The command line as a whole: its commands, its help, and what its exit codes mean. */
import { Command, CommanderError } from 'commander';
import { problemLine } from '../content/problem.ts';
import { endWithReader, say } from './answer.ts';
import { addCheck } from './check.ts';
import { addCompare } from './compare.ts';
import { addDoctrines } from './doctrines.ts';
import { addEvidence } from './evidence.ts';
import { addExplain } from './explain.ts';
import { Refusal, UsageError } from './failure.ts';
import { addPlay } from './play.ts';
import { addReplay } from './replay.ts';
import { addScenarios } from './scenarios.ts';

const ABOUT = 'A strategy simulation of coercion, alliances and hedging in the Americas, without a page.';

const AFTER = `
Answers go to standard output, as readable text or, with --json, as one JSON document; everything else goes to standard error.
Exit codes: 0 done, 1 something is wrong with what was named (a broken file, a run that does not replay), 2 the command was not understood.

Examples:
  $ npm run -s cli -- scenarios
  $ npm run -s cli -- play inauguration --seed class-a --doctrine exchange --out run.json
  $ npm run -s cli -- explain run.json --month 3 --country GTM
  $ npm run -s cli -- verify run.json`;

function makeProgram(): Command {
  const program = new Command('cli')
    .description(ABOUT)
    .exitOverride()
    .showSuggestionAfterError()
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', AFTER);
  for (const add of [addScenarios, addDoctrines, addEvidence, addPlay, addReplay, addExplain, addCheck, addCompare]) add(program);
  return program;
}

/**
 * Runs one command.
 *
 * @param args what was typed after the program's name
 * @returns the exit code: 0, 1 or 2
 */
export async function run(args: readonly string[]): Promise<number> {
  endWithReader();
  try {
    await makeProgram().parseAsync([...args], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return codeOf(error);
  }
}

/** Says what went wrong, without a stack, and names its exit code. */
function codeOf(error: unknown): number {
  // The package has said it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Refusal) {
    for (const problem of error.problems) say(problemLine(problem));
    say(error.message);
    return 1;
  }
  say(`error: ${error instanceof Error ? error.message : String(error)}`);
  return error instanceof UsageError ? 2 : 1;
}
