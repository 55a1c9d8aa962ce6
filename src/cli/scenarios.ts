/** `scenarios`: what can be played, with its length and its countries. */
import type { Command } from 'commander';
import { checkScenario } from '../content/scenario/check.ts';
import { deliver, type Answer, type Format } from './answer.ts';
import { bundledScenarios, openContext, playableOf } from './library.ts';
import { commandOf, examples } from './option.ts';
import { nameOf, readText } from './place.ts';
import { table } from './table.ts';

/** Lists the scenarios that come with the program. */
export function addScenarios(program: Command): void {
  commandOf(program, 'scenarios')
    .description('list the scenarios: id, months, minutes, countries')
    .addHelpText('after', examples('scenarios', 'scenarios --json'))
    .action(async (format: Format) => deliver(await scenariosAnswer(), format));
}

async function scenariosAnswer(): Promise<Answer> {
  const context = await openContext();
  const opened = await Promise.all((await bundledScenarios()).map(async ({ path }) => playableOf(checkScenario(await readText(path), nameOf(path), context), nameOf(path))));
  const scenarios = opened.map(({ document, scenario }) => ({
    id: scenario.id, title: document.title.en, start: scenario.start, asOf: scenario.asOf, months: scenario.months, minutes: document.audience.minutes,
    countries: scenario.seats, demands: scenario.demands.map((demand) => demand.id),
  }));
  return {
    json: { scenarios },
    problems: opened.flatMap((one) => one.problems),
    text: () => table(['scenario', 'months', 'minutes', 'countries', 'title'], scenarios.map((one) => [one.id, one.months, one.minutes, one.countries.join(' '), one.title])),
  };
}
