/** The command line as a whole: its commands, its help, and what its exit codes mean. */
import { Command, CommanderError } from 'commander';
import { problemLine } from '../content/problem.ts';
import { endWithReader, say } from './answer.ts';
import { Refusal, UsageError } from './failure.ts';

const ABOUT = 'A strategy simulation of coercion, alliances and hedging in the Americas, without a page.';

const AFTER = `
Answers go to standard output, as readable text or, with --json, as one JSON document; everything else goes to standard error.
Exit codes: 0 done, 1 something is wrong with what was named (a broken file, a run that does not replay), 2 the command was not understood.

Examples:
  $ npm run -s cli -- scenarios
  $ npm run -s cli -- play inauguration --seed class-a --doctrine exchange --out run.json
  $ npm run -s cli -- explain run.json --month 3 --country GTM
  $ npm run -s cli -- verify run.json`;

type Add = (program: Command) => void;

/** Where each command is kept: only the one that was typed is loaded, and all where help or a suggestion needs them. */
const COMMANDS: ReadonlyMap<string, () => Promise<Add>> = new Map([
  ['scenarios', async (): Promise<Add> => (await import('./scenarios.ts')).addScenarios],
  ['doctrines', async () => (await import('./doctrines.ts')).addDoctrines],
  ['evidence', async () => (await import('./evidence.ts')).addEvidence],
  ['play', async () => (await import('./play.ts')).addPlay],
  ['replay', async () => (await import('./replay.ts')).addReplay],
  ['verify', async () => (await import('./replay.ts')).addVerify],
  ['explain', async () => (await import('./explain.ts')).addExplain],
  ['check', async () => (await import('./check.ts')).addCheck],
  ['compare', async () => (await import('./compare.ts')).addCompare],
]);

async function makeProgram(typed: string): Promise<Command> {
  const program = new Command('cli')
    .description(ABOUT)
    .exitOverride()
    .showSuggestionAfterError()
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', AFTER);
  const one = COMMANDS.get(typed);
  for (const load of one === undefined ? COMMANDS.values() : [one]) (await load())(program);
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
    await (await makeProgram(args[0] ?? '')).parseAsync([...args], { from: 'user' });
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
