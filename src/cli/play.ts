/** `play`: one game played by one doctrine, and the run file that proves it. */
import type { Command } from 'commander';
import { headlineOf, prepare } from '../engine/index.ts';
import { playMatch, type Match } from '../lab/match.ts';
import { DOCTRINES } from '../strategies/register.ts';
import { deliver, type Answer, type Format } from './answer.ts';
import { lensTable } from './lens-table.ts';
import { openContext, openScenario } from './library.ts';
import { UsageError } from './failure.ts';
import { named } from './nearest.ts';
import { commandOf, examples, seedOf, wholeUpTo, wordOf } from './option.ts';
import { kindOf } from './kind.ts';
import { keepOthers, writeText } from './place.ts';
import { runText } from './run.ts';

interface Options extends Format {
  readonly seed: string;
  readonly doctrine: string;
  readonly months?: number;
  readonly out?: string;
}

/** Plays a game and prints its digests and lenses; `--out` keeps the run. */
export function addPlay(program: Command): void {
  commandOf(program, 'play <scenario>')
    .description('play one game by a doctrine; SCENARIO is an id (see "scenarios") or a file')
    .requiredOption('--seed <text>', 'the seed: the same seed is the same world', seedOf)
    .requiredOption('--doctrine <name>', 'who plays (see "doctrines")', wordOf)
    .option('--months <n>', 'months to play; all where left out', wholeUpTo(1000))
    .option('--out <file>', 'write the run to this file; a run file that stands there is replaced, anything else is kept', wordOf)
    .addHelpText('after', examples('play inauguration --seed class-a --doctrine exchange', 'play my-scenario.yaml --seed 7 --doctrine do-nothing --months 3 --out run.json --json'))
    .action(async (scenario: string, options: Options) => deliver(await playAnswer(scenario, options), options));
}

async function playAnswer(typed: string, options: Options): Promise<Answer> {
  const { seed, out } = options;
  const doctrine = named(DOCTRINES, options.doctrine, 'doctrine');
  const context = await openContext();
  const opened = await openScenario(typed, context);
  const setting = prepare(opened.scenario, opened.evidence);
  const { months = opened.scenario.months } = options;
  if (months > opened.scenario.months) throw new UsageError(`${opened.scenario.id} has ${opened.scenario.months} months; ${months} cannot be played.`);
  if (out !== undefined) await keepOthers(out, (text) => kindOf(text, out) === 'run', 'a run file');
  const match = playMatch(setting, { seed, doctrine, months });
  if (out !== undefined) await writeText(out, runText({ opened, context, seed, doctrine: doctrine.name, match }));
  const headline = headlineOf(setting, match.lenses);
  return {
    json: {
      scenario: opened.scenario.id, seed, doctrine: doctrine.name, months, digests: match.digests, finalDigest: match.digests.at(-1),
      lenses: match.lenses, headline,
    },
    text: () => [`${opened.scenario.id}, seed ${seed}, ${doctrine.name}, ${months} months`, lensTable(match.lenses, headline), digestLine(match), ...(out === undefined ? [] : [`Written to ${out}.`])].join('\n\n'),
    problems: opened.problems,
  };
}

const digestLine = (match: Match): string => `digest of the last month: ${match.digests.at(-1) ?? 'none'}`;
