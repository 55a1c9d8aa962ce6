/** `evidence`: the coded statements, and the parameters that governments are compiled from with each statement's share. */
import type { Command } from 'commander';
import { compileCooperationModel, countryId, type Article, type Evidence, type EvidenceUnit, type Parameter } from '../engine/index.ts';
import { knownCountries } from '../content/scenario/draft.ts';
import { deliver, type Answer, type Format } from './answer.ts';
import { openContext } from './library.ts';
import { named } from './nearest.ts';
import { commandOf, dayOf, examples } from './option.ts';
import { numberOf, table } from './table.ts';

interface Options extends Format {
  readonly asOf?: string;
}

/** Prints units and parameters of one country, or of all; `--as-of` leaves out what was published later. */
export function addEvidence(program: Command): void {
  commandOf(program, 'evidence [country]')
    .description('print the coded statements and what they make of each government')
    .option('--as-of <day>', 'use only what was published by this day, YYYY-MM-DD; everything where left out', dayOf)
    .addHelpText('after', examples('evidence GTM', 'evidence --as-of 2025-01-19 --json'))
    .action(async (country: string | undefined, options: Options) => deliver(await evidenceAnswer(country, options), options));
}

async function evidenceAnswer(typed: string | undefined, { asOf }: Options): Promise<Answer> {
  const context = await openContext();
  const { evidence } = context;
  const day = asOf ?? lastDay(evidence);
  const actors = [...new Set(evidence.articles.flatMap((article) => article.units.map((unit) => unit.actor)))];
  const governments = knownCountries(context);
  const known = [...new Set([...governments, ...actors])].map((name) => ({ name }));
  const only = typed === undefined ? undefined : named(known, /^[a-z]{3}$/i.test(typed) ? typed.toUpperCase() : typed, 'country').name;
  const units = unitsBy(evidence, day).filter(({ unit }) => only === undefined || unit.actor === only);
  const compiled = governments.filter((country) => only === undefined || country === only);
  const parameters = compiled.flatMap((country) => Object.values(compileCooperationModel(evidence, countryId(country), day).parameters));
  return {
    json: { units: units.map(unitJson), parameters: parameters.map(parameterJson) },
    text: () => [`Published by ${day}.`, unitsText(units), ...parameters.map(parameterText)].join('\n\n'),
  };
}

interface PlacedUnit {
  readonly unit: EvidenceUnit;
  readonly article: Article;
}

const lastDay = ({ articles }: Evidence): string => articles.reduce((last, article) => (article.published > last ? article.published : last), '0000-00-00');

const unitsBy = ({ articles }: Evidence, day: string): readonly PlacedUnit[] =>
  articles.filter((article) => article.published <= day).flatMap((article) => article.units.map((unit) => ({ unit, article })));

const unitJson = ({ unit: { id, locator, actor, issue, stance, date }, article }: PlacedUnit) => ({ id, article: article.id, paragraph: locator.paragraph, actor, issue, stance, date });

const parameterJson = ({ contributions, country, name, value, sd, status, derivation }: Parameter) => ({
  country, name, value, sd, status, derivation,
  contributions: contributions.map(({ unit, mean, variance }) => ({ unit, mean, variance })),
});

const unitsText = (units: readonly PlacedUnit[]): string =>
  table(
    ['unit', 'actor', 'issue', 'stance', 'date', 'article', 'paragraph', 'speaker'],
    units.map(({ unit, article }) => [unit.id, unit.actor, unit.issue, unit.stance === null ? '-' : String(unit.stance), unit.date, article.id, unit.locator.paragraph, unit.speaker]),
  );

function parameterText(parameter: Parameter): string {
  const { country, name, value, sd, status, derivation, contributions } = parameter;
  const shares = contributions.map((one) => `    ${one.unit}: mean ${numberOf(one.mean, 3)}, variance ${numberOf(one.variance, 4)}${one.note === undefined ? '' : ` (${one.note})`}`);
  return [`${country} ${name} = ${numberOf(value, 3)} (sd ${numberOf(sd, 3)}, ${status})`, `  ${derivation}`, ...shares].join('\n');
}
