/** `check`: what is wrong with scenario, evidence and run files, told apart by what is in them. */
import type { Command } from 'commander';
import { hasErrors, type Problem } from '../content/problem.ts';
import { loadEvidence } from '../content/evidence/load.ts';
import { checkScenario } from '../content/scenario/check.ts';
import type { ScenarioContext } from '../content/scenario/draft.ts';
import { deliver, type Answer, type Format } from './answer.ts';
import { Refusal } from './failure.ts';
import { kindOf, type FileKind } from './kind.ts';
import { evidenceTexts, openContext } from './library.ts';
import { commandOf, examples } from './option.ts';
import { readText } from './place.ts';
import { openRunText } from './run.ts';
import { runProblems } from './mismatch.ts';

/** Checks every file given and lists what is wrong with its place; exit code 1 where anything keeps a file from being used. */
export function addCheck(program: Command): void {
  commandOf(program, 'check <files...>')
    .description('check scenario, evidence and run files')
    .addHelpText('after', examples('check my-scenario.yaml', 'check scenarios/*.yaml seeds/articles/*.yaml run.json --json'))
    .action(async (files: readonly string[], format: Format) => deliver(await checkAnswer(files), format));
}

async function checkAnswer(files: readonly string[]): Promise<Answer> {
  const context = await openContext();
  const checked: { readonly file: string; readonly kind: FileKind | 'unread'; readonly problems: readonly Problem[] }[] = [];
  for (const file of files) checked.push({ file, ...(await checkFile(file, context)) });
  const problems = checked.flatMap((one) => one.problems);
  return {
    json: { problems: problems.map(({ severity, file, line, column, message, suggestion }) => ({ severity, file, line, column, message, suggestion })) },
    text: () => checked.map(({ file, kind, problems: found }) => `${file}: ${kind === 'unread' ? 'not read' : kind}, ${verdictOn(found)}`).join('\n'),
    problems,
  };
}

async function checkFile(file: string, context: ScenarioContext): Promise<{ readonly kind: FileKind | 'unread'; readonly problems: readonly Problem[] }> {
  let text: string;
  try {
    text = await readText(file);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'unread', problems: [{ severity: 'error', file, path: '', line: 1, column: 1, message: error.message, suggestion: 'Check the name and the place of the file.' }] };
  }
  const kind = kindOf(text, file);
  switch (kind) {
    case 'scenario':
      return { kind, problems: checkScenario(text, file, context).problems };
    case 'run':
      return { kind, problems: await checkRun({ text, file }, context) };
    case 'coded article':
    case 'indicators':
      return { kind, problems: await evidenceProblems({ kind, text, file }) };
  }
}

async function checkRun(given: { readonly text: string; readonly file: string }, context: ScenarioContext): Promise<readonly Problem[]> {
  try {
    return runProblems(await openRunText(given, context));
  } catch (error) {
    if (error instanceof Refusal && error.problems.length > 0) return error.problems;
    throw error;
  }
}

/** Evidence is checked beside what comes with the program, which its references may name; only the given file's problems are told. */
async function evidenceProblems(given: { readonly kind: FileKind; readonly text: string; readonly file: string }): Promise<readonly Problem[]> {
  const idOf = (text: string): string => /^id:\s*["']?([\w-]+)/m.exec(text)?.[1] ?? '';
  const others = (await evidenceTexts()).filter((one) => (given.kind === 'indicators' ? !one.name.endsWith('.csv') : idOf(one.text) !== idOf(given.text)));
  const mine = '\u0000given';
  const ending = given.kind === 'indicators' ? '.csv' : '.yaml';
  const { problems } = loadEvidence([...others, { name: mine + ending, text: given.text }]);
  return problems.filter((problem) => problem.file === mine + ending).map((problem) => ({ ...problem, file: given.file }));
}

function verdictOn(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'nothing wrong';
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
  return hasErrors(problems) ? `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}` : `${count(problems.length, 'warning')}, can be used`;
}
