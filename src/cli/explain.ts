/** `explain`: why every government answered as it did in a month of a run. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { explain, type EvidenceUnit, type ExplainedParameter, type Explanation } from '../engine/index.ts';
import { deliver, type Answer, type Format } from './answer.ts';
import { UsageError } from './failure.ts';
import { openContext } from './library.ts';
import { runWarnings } from './mismatch.ts';
import { named } from './nearest.ts';
import { commandOf, examples, wholeUpTo } from './option.ts';
import { openRun, replayRun } from './run.ts';
import { numberOf } from './table.ts';

interface Options extends Format {
  readonly month: number;
  readonly country?: string;
  readonly as: 'seat' | 'truth';
}

/** Shows the terms of every answer, review and counter-offer of a month, each with the parameters and statements behind it. */
export function addExplain(program: Command): void {
  commandOf(program, 'explain <run>')
    .description('show why governments answered as they did in a month of a run')
    .requiredOption('--month <m>', 'the month, counted from 1', wholeUpTo(1000))
    .option('--country <code>', 'one country only, for instance GTM')
    .addOption(new Option('--as <view>', 'as the seat could know it, or everything').choices(['seat', 'truth']).default('seat'))
    .addHelpText('after', examples('explain run.json --month 3', 'explain run.json --month 3 --country GTM --as truth --json'))
    .action(async (run: string, options: Options) => deliver(await explainAnswer(run, options), options));
}

async function explainAnswer(file: string, { month, country, as }: Options): Promise<Answer> {
  const context = await openContext();
  const run = await openRun(file, context);
  const { setting, months } = replayRun(run);
  const facts = months[month - 1]?.facts;
  if (facts === undefined) throw new UsageError(`The run has ${months.length} months: there is no month ${month}.`);
  const seats = setting.seats.map((name) => ({ name }));
  const only = country === undefined ? undefined : named(seats, country.toUpperCase(), 'country').name;
  const answers = explain(setting, facts, as).filter((one) => only === undefined || one.country === only);
  const units = new Map((run.scenario?.evidence.articles ?? []).flatMap((article) => article.units.map((unit) => [unit.id, { ...unit, article: article.id }])));
  return {
    json: { month, answers: answers.map(({ basis: _basis, ...answer }) => answer) },
    text: () => (answers.length === 0 ? `No government had anything to answer in month ${month}.` : answers.map((one) => textOf(one, units)).join('\n\n')),
    problems: runWarnings(run),
  };
}

type PlacedUnit = EvidenceUnit & { readonly article: string };

const signed = (value: number): string => (value < 0 ? numberOf(value, 3) : ` ${numberOf(value, 3)}`);

function textOf(one: Explanation, units: ReadonlyMap<string, PlacedUnit>): string {
  const head = `${one.country}, ${one.demand}: ${one.kind}, ${one.decision} (surplus ${numberOf(one.surplus, 3)}, had to exceed ${numberOf(one.threshold, 3)})`;
  const told = new Set<string>();
  const terms = one.terms.flatMap((term) => [`  ${term.name.padEnd(8)} ${signed(term.value)}`, ...term.parameters.flatMap((parameter) => parameterLines(parameter, { units, told }))]);
  return [head, ...terms].join('\n');
}

/** A parameter with its statements; what was told under an earlier term is not told again. */
function parameterLines(parameter: ExplainedParameter, at: { readonly units: ReadonlyMap<string, PlacedUnit>; readonly told: Set<string> }): readonly string[] {
  const { name, value, sd, status, units } = parameter;
  const line = `      ${name} = ${numberOf(value, 3)} (sd ${numberOf(sd, 3)}, ${status})`;
  if (units.length > 0 && at.told.has(name)) return [`${line}, statements above`];
  at.told.add(name);
  return [line, ...units.map((id) => `        ${unitLine(id, at.units.get(id))}`)];
}

const unitLine = (id: string, unit: PlacedUnit | undefined): string =>
  unit === undefined ? id : `${id}, article ${unit.article}, paragraph ${unit.locator.paragraph}: ${unit.paraphrase}`;
