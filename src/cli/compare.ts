/** `compare`: doctrines over many seeds, with the mean of every lens. */
import type { Command } from 'commander';
import { LENSES, prepare } from '../engine/index.ts';
import { COUNTS, compareDoctrines, type Row } from '../lab/comparison.ts';
import { DOCTRINES } from '../strategies/register.ts';
import { deliver, type Answer, type Format } from './answer.ts';
import { openContext, openScenario } from './library.ts';
import { named } from './nearest.ts';
import { commandOf, examples, seedOf, wholeUpTo, wordOf } from './option.ts';
import { withProgress } from './progress.ts';
import { table } from './table.ts';

interface Options extends Format {
  readonly games: number;
  readonly doctrines?: string;
  readonly seeds: string;
}

/** Plays doctrines on seeds PREFIX-1, PREFIX-2 and so on, the same for all of them. */
export function addCompare(program: Command): void {
  commandOf(program, 'compare <scenario>')
    .description('play doctrines over many seeds and print the mean of every lens')
    .option('--games <n>', 'seeds for each doctrine', wholeUpTo(100_000), 100)
    .option('--doctrines <names>', 'names with commas between; all where left out', wordOf)
    .option('--seeds <prefix>', 'what the seeds begin with', seedOf, 'compare')
    .addHelpText('after', examples('compare inauguration --games 200', 'compare first-hundred-days --games 50 --doctrines exchange,gifts --seeds spring --json'))
    .action(async (scenario: string, options: Options) => deliver(await compareAnswer(scenario, options), options));
}

async function compareAnswer(scenario: string, { games, doctrines, seeds }: Options): Promise<Answer> {
  const chosen = doctrines === undefined ? DOCTRINES : doctrines.split(',').map((name) => named(DOCTRINES, name.trim(), 'doctrine'));
  const opened = await openScenario(scenario, await openContext());
  const setting = prepare(opened.scenario, opened.evidence);
  const names = Array.from({ length: games }, (_, index) => `${seeds}-${index + 1}`);
  const rows = await withProgress(compareDoctrines(setting, { doctrines: chosen, seeds: names }), games * chosen.length);
  return {
    json: { scenario: opened.scenario.id, games, seeds: { first: names[0], last: names.at(-1) }, doctrines: rows },
    text: () => textOf(rows),
    problems: opened.problems,
  };
}

function textOf(rows: readonly Row[]): string {
  const lenses = table(['doctrine', ...LENSES, 'headline'], rows.map((row) => [row.doctrine, ...LENSES.map((lens) => row.lenses[lens].mean), row.headline.mean]), 1);
  const counts = table(['a game', ...COUNTS], rows.map((row) => [row.doctrine, ...COUNTS.map((count) => row.counts[count])]), 1);
  const error = Math.max(...rows.map((row) => row.lenses.agenda.error));
  return `${lenses}\n\n${counts}\n\nMeans over ${rows[0]?.games ?? 0} games each; the largest standard error of an agenda mean is ${error.toFixed(2)}.`;
}
