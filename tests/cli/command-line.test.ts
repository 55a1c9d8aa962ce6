// The command line's manners: exit codes, pure standard output, help, and broken files told with their places.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { cli, json } from './command.ts';

vi.setConfig({ testTimeout: 120_000 });

const top = fileURLToPath(new URL('../..', import.meta.url));
const scenarioText = (): Promise<string> => readFile(join(top, 'scenarios/first-hundred-days.yaml'), 'utf8');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const problems = z.strictObject({
  problems: z.array(
    z.strictObject({ severity: z.enum(['error', 'warning']), file: z.string(), line: z.int().min(1), column: z.int().min(1), message: z.string().min(1), suggestion: z.string() }),
  ),
});

describe.concurrent('usage errors exit 2, say why on standard error and nothing on standard output', () => {
  test.each([
    ['no command', [], 'Usage'],
    ['an unknown command', ['plya'], 'Did you mean play?'],
    ['an unknown option', ['scenarios', '--jsn'], 'Did you mean --json?'],
    ['a missing argument', ['verify'], 'missing required argument'],
    ['a missing option', ['play', 'inauguration', '--seed', '1'], '--doctrine'],
    ['too many arguments', ['doctrines', 'all'], 'too many arguments'],
    ['an unknown doctrine', ['play', 'inauguration', '--seed', '1', '--doctrine', 'exchnage'], 'Did you mean "exchange"?'],
    ['an unknown scenario', ['play', 'inaugurations', '--seed', '1', '--doctrine', 'exchange'], 'Did you mean "inauguration"?'],
    ['a bad number', ['play', 'inauguration', '--seed', '1', '--doctrine', 'exchange', '--months', 'two'], 'whole number'],
    ['too many months', ['play', 'inauguration', '--seed', '1', '--doctrine', 'exchange', '--months', '100'], 'has 12 months'],
    ['an empty seed', ['play', 'inauguration', '--seed', '', '--doctrine', 'exchange'], 'not empty'],
    ['a seed with a bar', ['play', 'inauguration', '--seed', 'a|b', '--doctrine', 'exchange'], 'cannot contain "|"'],
    ['a beginning of seeds with a bar', ['compare', 'inauguration', '--seeds', 'a|'], 'cannot contain "|"'],
    ['a day that does not exist', ['evidence', '--as-of', '2025-02-30'], 'YYYY-MM-DD'],
    ['an unknown country', ['evidence', 'GMT'], 'Did you mean "GTM"?'],
    ['an unknown view', ['explain', 'run.json', '--month', '1', '--as', 'god'], 'seat, truth'],
  ])('%s', async (_, args, words) => {
    const { code, out, err } = await cli(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

test('--version names program, engine and run files', async () => {
  expect(await cli(['--version'])).toEqual({ code: 0, err: '', out: expect.stringMatching(/^\d+\.\d+\.\d+ \(engine \d+\.\d+\.\d+, run files \d+\)\n$/) as string });
});

test('the help of a command comes either way, and its usage can be copied', async () => {
  const [before, after] = await Promise.all([cli(['-h', 'play']), cli(['play', '-h'])]);
  expect(before).toEqual(after);
  expect(before.out).toMatch(/^Usage: npm run -s cli -- play /);
});

test.each([[['--help']], [['play', '--help']], [['help', 'explain']], [['check', '-h']], [['--help', 'compare']]])('%j helps on standard output and exits 0', async (args) => {
  const { code, out, err } = await cli(args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Examples:');
});

describe('lists', () => {
  test('scenarios and doctrines', async () => {
    const scenarios = z.object({ scenarios: z.array(z.object({ id: z.string(), months: z.int() })) }).parse(await json(['scenarios']));
    expect(scenarios.scenarios.map((one) => one.id)).toContain('inauguration');
    const doctrines = z.object({ doctrines: z.array(z.object({ name: z.string(), idea: z.string(), source: z.string(), abuse: z.boolean() })) }).parse(await json(['doctrines']));
    expect(doctrines.doctrines.map((one) => one.name)).toContain('graduated-reciprocity');
  });

  test('evidence: units and parameters, and every contribution is that of a coded unit or of their contradiction', async () => {
    const shape = z.object({
      units: z.array(z.strictObject({ id: z.string(), article: z.string(), paragraph: z.int(), actor: z.string(), issue: z.string(), stance: z.int().min(-2).max(2).nullable(), date: z.iso.date() })),
      parameters: z.array(
        z.object({
          country: z.string(), name: z.string(), value: z.number(), sd: z.number().min(0), status: z.enum(['evidence', 'indicator', 'prior', 'assumed', 'override']), derivation: z.string(),
          contributions: z.array(z.strictObject({ unit: z.string(), mean: z.number(), variance: z.number() })),
        }),
      ),
    });
    const all = shape.parse(await json(['evidence']));
    const early = shape.parse(await json(['evidence', 'gtm', '--as-of', '2025-01-19']));
    expect(all.units.length).toBeGreaterThan(early.units.length);
    expect(new Set(early.units.map((unit) => unit.actor))).toEqual(new Set(['GTM']));
    expect(early.units.every((unit) => unit.article !== '004')).toBe(true);
    expect(new Set(early.parameters.map((parameter) => parameter.country))).toEqual(new Set(['GTM']));
    const ids = new Set(all.units.map((unit) => unit.id));
    const strangers = all.parameters.flatMap((parameter) => parameter.contributions.filter((one) => !ids.has(one.unit) && one.unit !== 'contradiction'));
    expect(strangers).toEqual([]);
  });
});

describe('check', () => {
  test('finds nothing wrong with what comes with the program', async () => {
    expect(await json(['check', 'scenarios/inauguration.yaml', 'seeds/articles/000.yaml', 'seeds/articles/003.yaml', 'seeds/indicators.csv'])).toEqual({ problems: [] });
  });

  test('tells a mistake in a scenario with line and column and exits 1', async () => {
    const text = (await scenarioText()).replace(/^months: 4$/m, 'months: four');
    const line = text.split('\n').indexOf('months: four') + 1;
    await writeFile(join(folder, 'broken.yaml'), text);
    const { code, out, err } = await cli(['check', 'broken.yaml', '--json'], folder);
    expect(code).toBe(1);
    expect(problems.parse(JSON.parse(out)).problems).toContainEqual(expect.objectContaining({ severity: 'error', file: 'broken.yaml', line, column: 9 }));
    expect(err).toContain(`broken.yaml:${line}:9 error: `);
  });

  test('an expectation that does not hold is a warning at its line, and no game is played with --no-play', async () => {
    const planted = '  - { doctrine: do-nothing, seeds: 2, expect: { lens: agenda, below: 1 } }';
    const text = (await scenarioText()).replace(/^checks:\n[\s\S]*/m, `checks:\n${planted}\n`);
    await writeFile(join(folder, 'surprising.yaml'), text);
    const [played, unplayed, readable] = await Promise.all([['--json'], ['--json', '--no-play'], []].map((options) => cli(['check', 'surprising.yaml', ...options], folder)));
    const found = problems.parse(JSON.parse(played?.out ?? '')).problems;
    expect(played?.code).toBe(0);
    expect(found).toEqual([expect.objectContaining({ severity: 'warning', file: 'surprising.yaml', line: text.split('\n').indexOf(planted) + 1, column: 5 })]);
    expect(found[0]?.message).toMatch(/Measured: \d+\.\d\d, standard error \d\.\d\d, over 2 games/);
    expect({ code: unplayed?.code, ...problems.parse(JSON.parse(unplayed?.out ?? '')) }).toEqual({ code: 0, problems: [] });
    expect(readable?.out).toBe('surprising.yaml: scenario, 1 warning, can be used\n');
  });

  test('a file with warnings only can be used', async () => {
    const text = await readFile(join(top, 'seeds/articles/003.yaml'), 'utf8');
    const once = /^ +contradicts: \["?([\w-]+)"?\]$/m;
    expect(text).toMatch(once);
    await writeFile(join(folder, 'warned.yaml'), text.replace(once, '    contradicts: []'));
    const { code, out } = await cli(['check', 'warned.yaml', '--json'], folder);
    const found = problems.parse(JSON.parse(out)).problems;
    expect(found.map((one) => one.severity)).toContain('warning');
    expect({ code, errors: found.filter((one) => one.severity === 'error') }).toEqual({ code: 0, errors: [] });
  });

  test('tells the kinds apart by what is in the files, whatever they are called', async () => {
    await writeFile(join(folder, 'a.txt'), await scenarioText());
    await writeFile(join(folder, 'b.txt'), await readFile(join(top, 'seeds/articles/002.yaml'), 'utf8'));
    await writeFile(join(folder, 'c.txt'), await readFile(join(top, 'seeds/indicators.csv'), 'utf8'));
    await json(['play', 'first-hundred-days', '--seed', '1', '--doctrine', 'gifts', '--out', 'd.txt'], folder);
    await writeFile(join(folder, 'e.txt'), await readFile(join(top, 'seeds/draws/classes.yaml'), 'utf8'));
    const { code, out, err } = await cli(['check', 'a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'], folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trim().split('\n')).toEqual([expect.stringMatching(/^a\.txt: scenario, nothing wrong; \d+ expectations hold$/), 'b.txt: coded article, nothing wrong', 'c.txt: indicators, nothing wrong', 'd.txt: run, nothing wrong', 'e.txt: seed set, nothing wrong']);
  });

  test('says of a file that has nothing of any kind one sentence, and of a seed set what is wrong with it', async () => {
    const { code, out, err } = await cli(['check', 'package.json', 'seeds/agreement.yaml', 'LICENSE', 'tests/bad-scenarios/draws/seed-twice.yaml']);
    expect(code).toBe(1);
    expect(out.split('\n').slice(0, 4)).toEqual([
      'package.json: not recognised, 1 error, 0 warnings', 'seeds/agreement.yaml: not recognised, 1 error, 0 warnings', 'LICENSE: not recognised, 1 error, 0 warnings',
      'tests/bad-scenarios/draws/seed-twice.yaml: seed set, 1 error, 0 warnings',
    ]);
    expect(err.match(/neither a scenario, a coded article, indicators, a run nor a seed set\./g)).toHaveLength(3);
    expect(err).toContain('The seed "one" stands twice');
  });

  test('a file that cannot be read is a problem like any other, and the others are still checked', async () => {
    const { code, out } = await cli(['check', 'nowhere.yaml', join(top, 'scenarios/inauguration.yaml'), '--json'], folder);
    expect(code).toBe(1);
    expect(problems.parse(JSON.parse(out)).problems).toMatchObject([{ severity: 'error', file: 'nowhere.yaml' }]);
  });
});

describe('what is named and not sound exits 1 with its problems as one document, and the same on standard error', () => {
  test.each([
    ['a scenario with a mistake', 'play', ['bad.yaml', '--seed', '1', '--doctrine', 'gifts']],
    ['a scenario that is not there', 'play', ['./none.yaml', '--seed', '1', '--doctrine', 'gifts']],
    ['a run that is no run', 'verify', ['bad.yaml']],
    ['a folder', 'explain', ['.', '--month', '1']],
    ['a place where nothing can be written', 'play', ['inauguration', '--seed', '1', '--doctrine', 'do-nothing', '--out', 'no/such/folder/run.json']],
  ])('%s', async (_, command, args) => {
    await writeFile(join(folder, 'bad.yaml'), 'format: 1\nid: [\n');
    const { code, out, err } = await cli([command, ...args, '--json'], folder);
    expect(code).toBe(1);
    const said = problems.parse(JSON.parse(out)).problems;
    expect(said.length).toBeGreaterThan(0);
    for (const { message, suggestion } of said) expect(err).toContain(`${message} ${suggestion}`);
    expect(err).not.toMatch(/^\s+at /m);
    expect((await cli([command, ...args], folder)).out).toBe('');
  });
});

describe('--out', () => {
  const playTo = (out: string) => cli(['play', 'first-hundred-days', '--seed', '1', '--doctrine', 'do-nothing', '--out', out], folder);

  test.each([['a scenario', scenarioText], ['an article', () => readFile(join(top, 'seeds/articles/001.yaml'), 'utf8')], ['anything else', () => Promise.resolve('my notes\n')]])('keeps %s that stands there', async (what, text) => {
    const name = `${what.replaceAll(' ', '-')}.txt`;
    const before = await text();
    await writeFile(join(folder, name), before);
    const { code, out, err } = await playTo(name);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: `${name} exists and is not a run file, so it is not overwritten. Choose another name for --out, or move that file away.\n` });
    expect(await readFile(join(folder, name), 'utf8')).toBe(before);
  });

  test('replaces a run file and an empty file', async () => {
    await writeFile(join(folder, 'again.json'), '');
    expect((await playTo('again.json')).code).toBe(0);
    expect((await playTo('again.json')).code).toBe(0);
  });
});

test('compare prints the mean of every lens for every doctrine', async () => {
  const mean = z.object({ mean: z.number(), error: z.number().min(0) });
  const shape = z.object({
    scenario: z.string(), games: z.int(),
    doctrines: z.array(z.object({ doctrine: z.string(), games: z.int(), lenses: z.object({ agenda: mean, partners: mean, people: mean, home: mean, standing: mean }), headline: mean })),
  });
  const said = shape.parse(await json(['compare', 'first-hundred-days', '--games', '3', '--doctrines', 'do-nothing,gifts', '--seeds', 'spring']));
  expect(said.doctrines.map((row) => [row.doctrine, row.games])).toEqual([['do-nothing', 3], ['gifts', 3]]);
});

test('a reader that goes away early is no error', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'evidence'], { cwd: top });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, err }).toEqual({ code: 0, err: '' });
});
