/** `check`: what is wrong with scenarios, evidence, seed sets and run files, told apart by what is in them. */
import type { Command } from 'commander';
import { tidyProblems, type Problem } from '../content/problem.ts';
import { readDraws } from '../content/draws.ts';
import { loadEvidence } from '../content/evidence/load.ts';
import { checkScenario } from '../content/scenario/check.ts';
import type { ScenarioContext } from '../content/scenario/draft.ts';
import { problemAt, readSource } from '../content/source-text.ts';
import { gamesFor, missedRemarks, playExpectations } from '../lab/expectations.ts';
import { deliver, problemsJson, type Answer, type Format } from './answer.ts';
import { Refusal } from './failure.ts';
import { kindOf, type FileKind } from './kind.ts';
import { evidenceTexts, openContext, playableOf } from './library.ts';
import { commandOf, examples } from './option.ts';
import { readText } from './place.ts';
import { withProgress } from './progress.ts';
import { openRunText } from './run.ts';
import { runProblems } from './mismatch.ts';

interface Options extends Format {
  /** False with `--no-play`. */
  readonly play: boolean;
}

/** What was found in one file. `held` counts the author's expectations that came true. */
interface Finding {
  readonly kind: FileKind | 'unread' | 'unknown';
  readonly problems: readonly Problem[];
  readonly held?: number;
}

interface Given {
  readonly text: string;
  readonly file: string;
}

/**
 * Checks every file given and lists what is wrong with its place; exit code 1 where anything keeps a file from being used.
 * A scenario that can be played is also held against its author's expectations.
 */
export function addCheck(program: Command): void {
  commandOf(program, 'check <files...>')
    .description('check scenarios, coded articles, indicators, seed sets and run files')
    .option('--no-play', 'leave out the expectations that scenarios state under "checks": no game is played for them')
    .addHelpText('after', examples('check my-scenario.yaml', 'check my-scenario.yaml --no-play', 'check scenarios/*.yaml seeds/articles/*.yaml run.json --json'))
    .action(async (files: readonly string[], options: Options) => deliver(await checkAnswer(files, options), options));
}

async function checkAnswer(files: readonly string[], options: Options): Promise<Answer> {
  const context = await openContext();
  const checked: (Finding & { readonly file: string })[] = [];
  for (const file of files) checked.push({ file, ...(await checkFile(file, { context, ...options })) });
  const problems = checked.flatMap((one) => one.problems);
  return {
    json: { problems: problemsJson(problems) },
    text: () => checked.map(({ file, ...finding }) => `${file}: ${SAID[finding.kind] ?? finding.kind}, ${verdictOn(finding)}`).join('\n'),
    problems,
  };
}

async function checkFile(file: string, { context, play }: { readonly context: ScenarioContext; readonly play: boolean }): Promise<Finding> {
  let text: string;
  try {
    text = await readText(file);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'unread', problems: error.told };
  }
  const kind = kindOf(text, file);
  switch (kind) {
    case null:
      return { kind: 'unknown', problems: unknownProblems({ text, file }) };
    case 'seed set':
      return { kind, problems: readDraws(text, file).problems };
    case 'scenario':
      return { kind, ...(await scenarioFinding({ text, file }, { context, play })) };
    case 'run':
      return { kind, problems: await checkRun({ text, file }, context) };
    case 'coded article':
    case 'indicators':
      return { kind, problems: await evidenceProblems({ kind, text, file }) };
  }
}

/** What is said where a file is not named by its kind. */
const SAID: Readonly<Partial<Record<Finding['kind'], string>>> = { unread: 'not read', unknown: 'not recognised' };

/** One sentence for a file that has nothing of any kind: its syntax is of no interest then, unless it is empty. */
function unknownProblems({ text, file }: Given): readonly Problem[] {
  const isEmpty = text.split('\n').every((line) => line.trim() === '' || line.trimStart().startsWith('#'));
  if (isEmpty) return readSource(text, file).problems;
  return [{
    severity: 'error', file, path: '', line: 1, column: 1,
    message: 'This is neither a scenario, a coded article, indicators, a run nor a seed set.',
    suggestion: 'Is it the right file? scenarios/README.md and seeds/README.md say what each of them contains.',
  }];
}

async function scenarioFinding({ text, file }: Given, { context, play }: { readonly context: ScenarioContext; readonly play: boolean }): Promise<Omit<Finding, 'kind'>> {
  const checked = checkScenario(text, file, context);
  const { problems, scenario } = checked;
  if (!play || scenario === null) return { problems };
  const playable = playableOf(checked, file);
  const measured = await withProgress(playExpectations(playable), gamesFor(playable.document.checks));
  const missed = missedRemarks(measured);
  const source = readSource(text, file);
  return { problems: tidyProblems([...problems, ...missed.map((remark) => problemAt(source, remark))]), held: measured.length - missed.length };
}

async function checkRun(given: Given, context: ScenarioContext): Promise<readonly Problem[]> {
  try {
    return runProblems(await openRunText(given, context));
  } catch (error) {
    if (error instanceof Refusal && error.problems.length > 0) return error.problems;
    throw error;
  }
}

/** Evidence is checked beside what comes with the program, which its references may name; only the given file's problems are told. */
async function evidenceProblems(given: Given & { readonly kind: FileKind }): Promise<readonly Problem[]> {
  const idOf = (text: string): string => /^id:\s*["']?([\w-]+)/m.exec(text)?.[1] ?? '';
  const others = (await evidenceTexts()).filter((one) => (given.kind === 'indicators' ? !one.name.endsWith('.csv') : idOf(one.text) !== idOf(given.text)));
  const mine = '\u0000given';
  const ending = given.kind === 'indicators' ? '.csv' : '.yaml';
  const { problems } = loadEvidence([...others, { name: mine + ending, text: given.text }]);
  return problems.filter((problem) => problem.file === mine + ending).map((problem) => ({ ...problem, file: given.file }));
}

function verdictOn({ problems, held = 0 }: Finding): string {
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
  const also = held === 0 ? '' : `; ${held === 1 ? '1 expectation holds' : `${held} expectations hold`}`;
  if (problems.length === 0) return `nothing wrong${also}`;
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return errors > 0 ? `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}` : `${count(problems.length, 'warning')}, can be used${also}`;
}
