/** The command line as a whole: its commands, its help, and what its exit codes mean. */
import { Command, CommanderError } from 'commander';
import { problemLine } from '../content/problem.ts';
import { endWithReader, problemsJson, say } from './answer.ts';
import { Refusal, UsageError } from './failure.ts';
import { versionText } from './version.ts';

const ABOUT = 'A strategy simulation of coercion, alliances and hedging in the Americas, without a page.';

const AFTER = `
Answers go to standard output, as readable text or, with --json, as one JSON document; everything else goes to standard error.
Exit codes: 0 done, 1 something is wrong with what was named (a broken file, a run that does not replay), 2 the command was not understood.
With --json a command that exits with 1 prints one document as well: its own, or { "problems": [...] } where it could not begin;
the same problems stand on standard error in plain lines. A command that exits with 2 prints no document.

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
  ['hindcast', async () => (await import('./hindcast.ts')).addHindcast],
]);

async function makeProgram(typed: string): Promise<Command> {
  // Named as it is typed, so that every usage line can be copied.
  const program = new Command('npm run -s cli --')
    .description(ABOUT)
    .version(versionText, '--version', 'print the versions of program, engine and run files')
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
  const [first = '', second = ''] = args;
  // `-h play` asks for the help of play, as `play -h` does.
  const asked = (first === '-h' || first === '--help') && COMMANDS.has(second) ? [second, '--help'] : args;
  try {
    await (await makeProgram(asked[0] ?? '')).parseAsync([...asked], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return codeOf(error, args.includes('--json'));
  }
}

/** Says what went wrong, without a stack, and names its exit code; as a document too where one was asked for and the command was understood. */
function codeOf(error: unknown, asJson: boolean): number {
  // The package has said it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    say(`error: ${error.message}`);
    return 2;
  }
  const refusal = error instanceof Refusal ? error : new Refusal(`error: ${error instanceof Error ? error.message : String(error)}`);
  if (asJson) process.stdout.write(`${JSON.stringify({ problems: problemsJson(refusal.told) }, null, 2)}\n`);
  for (const problem of refusal.problems) say(problemLine(problem));
  say(refusal.problems.length > 0 ? refusal.message : sentenceOf(refusal));
  return 1;
}

/** A refusal that names no place: what is wrong, and how to mend it where that is known. */
const sentenceOf = ({ told: [only], message }: Refusal): string => `${message} ${only?.suggestion ?? ''}`.trimEnd();
