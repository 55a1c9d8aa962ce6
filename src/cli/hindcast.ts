/** `hindcast`: the model held against dated episodes of the public record, beside naive baselines. */
import type { Command } from 'commander';
import { readEpisodes } from '../content/episodes/read.ts';
import { hasErrors } from '../content/problem.ts';
import { FORECASTERS, hindcast, type Hindcast, type Subset } from '../lab/hindcast/hindcast.ts';
import type { Estimate } from '../lab/hindcast/scores.ts';
import { deliver, type Answer, type Format } from './answer.ts';
import { Refusal } from './failure.ts';
import { openContext } from './library.ts';
import { commandOf, examples, wordOf } from './option.ts';
import { nameOf, readText } from './place.ts';
import { withProgress } from './progress.ts';
import { numberOf, table } from './table.ts';

interface Options extends Format {
  readonly events: string;
}

/** Forecasts every episode of a file from evidence published before it, and prints all scores with their intervals. */
export function addHindcast(program: Command): void {
  commandOf(program, 'hindcast')
    .description('hold the model against episodes of the public record')
    .requiredOption('--events <file>', 'the episodes, JSON or YAML', wordOf)
    .addHelpText('after', examples('hindcast --events episodes.json', 'hindcast --events episodes.json --json'))
    .action(async (options: Options) => deliver(await hindcastAnswer(options), options));
}

async function hindcastAnswer({ events }: Options): Promise<Answer> {
  const { evidence } = await openContext();
  const { episodes, problems } = readEpisodes(await readText(events), nameOf(events));
  if (hasErrors(problems) || episodes.length === 0) throw new Refusal(`${nameOf(events)} cannot be used.`, problems);
  const result = await withProgress(hindcast(episodes, evidence), episodes.length);
  return { json: jsonOf(result), text: () => textOf(result), problems };
}

const jsonOf = ({ episodes, scores, differences }: Hindcast) => ({
  episodes: episodes.map(({ episode: { id, country, demand, observed }, forecast, shift }) => ({ id, country, demand, observed: observed.level, predicted: forecast.level, half: forecast.half, shift })),
  scores,
  differences,
});

function textOf({ episodes, scores, differences }: Hindcast): string {
  const rows = episodes.map(({ episode: { id, date, country, demand, observed }, forecast }) => [id, date, country, demand, observed.level, forecast.level, forecast.level - observed.level]);
  const parts = (Object.keys(scores) as Subset[]).map((subset) => {
    const lines = FORECASTERS.map((name) => {
      const { mae, rank, direction, brier } = scores[subset][name];
      return [name, shown(mae), name === 'model' ? '' : shown(differences[subset][name]), shown(rank), shown(direction), shown(brier)];
    });
    return `${subset}: ${scores[subset].model.n} episodes\n${table(['forecast', 'error', 'model minus it', 'rank', 'direction', 'Brier'], lines)}`;
  });
  return [table(['episode', 'date', 'country', 'demand', 'observed', 'forecast', 'miss'], rows), ...parts, AFTER].join('\n\n');
}

const shown = (one: Estimate | null): string => (one === null ? '-' : `${numberOf(one.value, 2)} [${numberOf(one.low, 2)}, ${numberOf(one.high, 2)}]`);

const AFTER =
  'Error: mean absolute, 0 to 1, lower is better; "model minus it" below 0: the model is nearer, and an interval that holds 0 tells nothing apart. Rank: Spearman. Direction: share on the\n' +
  'same side of one half. Brier: of reaching one half. Brackets: middle 95 % of a bootstrap by country. One coder wrote down what was observed, about 0.15 either way.';
