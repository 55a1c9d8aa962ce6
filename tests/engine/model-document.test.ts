// MODEL.md says what the code does: its tables are generated, its links lead somewhere, its worked example is the engine's own.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openContext, openScenario } from '../../src/cli/library.ts';
import { ASSUMPTION_TABLE } from '../../src/engine/evidence/assumptions.ts';
import { CLASS_PRIORS } from '../../src/engine/evidence/priors.ts';
import { RECIPES } from '../../src/engine/evidence/transforms.ts';
import {
  COEFFICIENT_TABLE, beginGame, countryId, demandId, observe, playMonth, prepare, rangeOf,
  type Coefficient, type Fact, type FactOf, type Offer,
} from '../../src/engine/index.ts';

const folder = fileURLToPath(new URL('../../src/engine/', import.meta.url));
const path = join(folder, 'MODEL.md');
const text = (): string => readFileSync(path, 'utf8');

/** The text between a block's markers, markers left out. */
function blockOf(document: string, name: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->\n`, `<!-- ${name}:end -->`];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`MODEL.md has no block ${name}.`);
  return document.slice(from + begin.length, to);
}

/** What a block holds and what it should hold; with MODEL=write it is rewritten first. */
function compared(name: string, lines: readonly string[]): { readonly present: string; readonly generated: string } {
  const generated = `${lines.join('\n')}\n`;
  const before = text();
  const present = blockOf(before, name);
  if (process.env['MODEL'] === 'write' && present !== generated) {
    writeFileSync(path, before.replace(`<!-- ${name}:begin -->\n${present}`, () => `<!-- ${name}:begin -->\n${generated}`));
  }
  return { present: blockOf(text(), name), generated };
}

const cell = (text: string | number): string => String(text).replaceAll('|', '\\|');
const short = (value: number): string => String(Math.round(value * 10000) / 10000);
const rowOf = (cells: readonly (string | number)[]): string => `| ${cells.map(cell).join(' | ')} |`;
const tableOf = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] => [rowOf(heads), rowOf(heads.map(() => '---')), ...rows.map(rowOf)];

/** A table of numbers that carry their own description. */
const numbersOf = (table: Readonly<Record<string, Coefficient>>): string[] =>
  tableOf(
    ['name', 'value', 'range', 'unit', 'meaning', 'source'],
    Object.entries(table).map(([name, { value, low, high, unit, about, source }]) => [`\`${name}\``, short(value), `${short(low)} to ${short(high)}`, unit, about, source]),
  );

/** Names of coefficients by what they rest on. */
function sourcesOf(table: Readonly<Record<string, Coefficient>>): string[] {
  const groups = new Map<string, string[]>();
  for (const [name, { source }] of Object.entries(table)) groups.set(source, [...(groups.get(source) ?? []), `\`${name}\``]);
  return [...groups].map(([source, names]) => `- ${source} (${names.length}): ${names.join(', ')}.`);
}

/** The part of the document under a numbered heading. */
function sectionOf(number: number): string {
  const parts = text().split(/^## /m);
  return parts.find((part) => part.startsWith(`${number} `)) ?? '';
}

const blocks: readonly (readonly [name: string, lines: readonly string[]])[] = [
  ['coefficients', numbersOf(COEFFICIENT_TABLE)],
  ['sources', sourcesOf(COEFFICIENT_TABLE)],
  ['assumptions', numbersOf(ASSUMPTION_TABLE)],
  ['priors', tableOf(['class', 'prior mean', 'status', 'why'], Object.entries(CLASS_PRIORS).map(([name, { value, status, why }]) => [`\`${name}\``, value, status, why]))],
  [
    'transforms',
    tableOf(['parameter', 'formula', 'where no row stands'], RECIPES.map(({ name, formula, inputs }) => [
      `\`${name}\``, formula, inputs.map(({ indicator, fallback }) => `${indicator} = ${fallback}`).join(', '),
    ])),
  ],
];

test.each(blocks)('the table of %s is current (MODEL=write rewrites it)', (name, lines) => {
  const { present, generated } = compared(name, lines);
  expect(present).toBe(generated);
});

describe('completeness', () => {
  test('the ten parts are there, in order', () => {
    expect([...text().matchAll(/^## (\d+) /gm)].map(([, number]) => Number(number))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('every coefficient is used in the text of the submodels', () => {
    const submodels = sectionOf(7).replace(blockOf(text(), 'coefficients'), '');
    expect(Object.keys(COEFFICIENT_TABLE).filter((name) => !new RegExp(`\\b${name}\\b`).test(submodels))).toEqual([]);
  });

  test.each(['rules', 'phases'])('every file under %s is linked', (name) => {
    const files = readdirSync(join(folder, name)).map((file) => `${name}/${file}`);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !text().includes(`](${file})`))).toEqual([]);
  });

  test('every link leads to a file or a heading of this document', () => {
    const headings = new Set([...text().matchAll(/^#+ (.+)$/gm)].map(([, heading]) => (heading ?? '').toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-')));
    const links = [...text().matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
    expect(links.length).toBeGreaterThan(40);
    const broken = links.filter((target) => (target.startsWith('#') ? !headings.has(target.slice(1)) : !existsSync(join(dirname(path), target.replace(/#.*$/, '')))));
    expect(broken).toEqual([]);
  });
});

const example: Offer = {
  country: countryId('GTM'), demand: demandId('third-country'), ask: 0.5,
  give: [{ lever: 'visa', level: -1 }], orElse: [{ lever: 'tariff', level: 2 }], posture: 'public',
};

/** The fact of a kind; the example cannot do without it. */
function factOf<K extends Fact['kind']>(facts: readonly Fact[], kind: K): FactOf<K> {
  const found = facts.find((fact): fact is FactOf<K> => fact.kind === kind);
  if (found === undefined) throw new Error(`Month 1 of the worked example holds no fact ${kind}.`);
  return found;
}

/** Plays the worked example and names every number that section 10 works out by hand. */
async function workedExample(): Promise<readonly (readonly [name: string, value: string])[]> {
  const { scenario, evidence } = await openScenario('inauguration', await openContext());
  const setting = prepare(scenario, evidence);
  const game = beginGame(setting, 'class-a');
  const c = setting.seats.indexOf(example.country);
  const pair = c * setting.demands.length + setting.demands.indexOf(example.demand);
  const before = rangeOf(observe(setting, game.world), example);
  const start = game.world.compliance[pair] ?? NaN;
  const facts = playMonth(game, [{ kind: 'propose', deadline: 2, ...example }]);
  const { evaluation, decision } = factOf(facts, 'answered');
  const signed = factOf(facts, 'signed');
  const after = observe(setting, game.world);
  const parameter = (name: string): number => setting.models[example.country]?.parameters[name]?.value ?? NaN;
  const numbers: readonly (readonly [string, number])[] = [
    ['chance before the order, as far as the seat may know', before?.probability ?? NaN],
    ['stance.third_country, value', parameter('stance.third_country')],
    ['stance.third_country, sd', setting.models[example.country]?.parameters['stance.third_country']?.sd ?? NaN],
    ['solidarity', parameter('solidarity')], ['exposure.tariff', parameter('exposure.tariff')], ['receptivity.visa', parameter('receptivity.visa')],
    ['drawn stance', game.world.stance[pair] ?? NaN],
    ['goodwill at the answer', evaluation.basis.goodwill], ['bloc at the answer', evaluation.basis.bloc],
    ['credibility', evaluation.basis.credibility], ['assurance', evaluation.basis.assurance], ['restraint', evaluation.basis.restraint], ['backing', evaluation.basis.backing],
    ['ideal', evaluation.ideal],
    ...(['stick', 'carrot', 'burden', 'pride', 'signing', 'shock'] as const).map((term) => [term, evaluation.terms[term]] as const),
    ['surplus', evaluation.surplus],
    ['burden at the seat\'s estimate', evaluation.seat.terms.burden], ['rest: what could not be known', evaluation.seat.rest],
    ['target of the accord', signed.target], ['chance of ratification', signed.ratification?.probability ?? NaN],
    ['compliance at the start', start], ['compliance after the month', game.world.compliance[pair] ?? NaN], ['compliance as reported', after.compliance[pair] ?? NaN],
    ['estimate after the answer, mean', after.estimateMean[pair] ?? NaN], ['estimate after the answer, sd', after.estimateSd[pair] ?? NaN],
    ['credibility after the met threat', after.credibility[c] ?? NaN],
  ];
  return [['decision', decision], ...numbers.map(([name, value]) => [name, short(value)] as const)];
}

describe('the worked example', async () => {
  const worked = await workedExample();

  test('the engine gives these numbers (MODEL=write rewrites them)', () => {
    const { present, generated } = compared('worked', tableOf(['quantity', 'engine'], worked));
    expect(present).toBe(generated);
  });

  test('the working by hand comes to the same', () => {
    const byHand = sectionOf(10).replace(blockOf(text(), 'worked'), '').replaceAll('−', '-');
    expect(worked.filter(([, value]) => !byHand.includes(value))).toEqual([]);
  });
});
