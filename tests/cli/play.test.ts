// Play, replay, verify and explain: what a run says, and what happens when somebody has changed it.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { sealsOf } from '../../src/content/run/seal.ts';
import { cli, json } from './command.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const digest = z.string().regex(/^[0-9a-f]{16}$/);
const mean = z.number().min(0).max(100);
const lenses = z.strictObject({ agenda: mean, partners: mean, people: mean, home: mean, standing: mean });
const played = z.strictObject({
  scenario: z.string(), seed: z.string(), doctrine: z.string(), months: z.int(), digests: z.array(digest), finalDigest: digest, lenses, headline: mean,
});
const explained = z.strictObject({
  month: z.int(),
  answers: z.array(
    z.strictObject({
      country: z.string().length(3),
      demand: z.string(),
      kind: z.enum(['answer', 'accord-review', 'counter']),
      decision: z.enum(['accept', 'counter', 'refuse', 'defect', 'keep']),
      surplus: z.number(),
      threshold: z.number(),
      terms: z.array(
        z.strictObject({
          name: z.string(),
          value: z.number(),
          parameters: z.array(z.strictObject({ name: z.string(), value: z.number(), sd: z.number(), status: z.string(), units: z.array(z.string()) })),
        }),
      ),
    }),
  ),
});
const run = z.looseObject({ orders: z.array(z.array(z.looseObject({ kind: z.string() }))), digests: z.array(digest), seals: z.array(digest), lenses, doctrine: z.string().nullable() });

const SCENARIO = 'first-hundred-days';
const PLAY = ['play', SCENARIO, '--seed', 'class-a', '--doctrine', 'exchange'];

let folder: string;
let game: z.infer<typeof played>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-cli-'));
  game = played.parse(await json([...PLAY, '--out', 'run.json'], folder));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The run file with something changed. */
async function changed(name: string, change: (file: z.infer<typeof run>) => void): Promise<string> {
  const file = run.parse(JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')));
  change(file);
  await writeFile(join(folder, name), JSON.stringify(file, null, 1));
  return name;
}

describe('play', () => {
  test('says the same twice, digest for digest', async () => {
    expect(await json(PLAY)).toEqual(game);
    expect(game.digests).toHaveLength(game.months);
    expect(game.finalDigest).toBe(game.digests.at(-1));
  });

  test('a shorter game is the beginning of the longer one, another seed is another world', async () => {
    const short = played.parse(await json([...PLAY, '--months', '2']));
    expect(short.digests).toEqual(game.digests.slice(0, 2));
    const other = played.parse(await json(['play', SCENARIO, '--seed', 'class-b', '--doctrine', 'exchange']));
    expect(other.digests).not.toEqual(game.digests);
  });

  test('writes a run that verifies, relative to where the person stands', async () => {
    expect(await json(['verify', 'run.json'], folder)).toMatchObject({ verified: true, complete: true, mismatch: null, months: game.months });
    expect(await json(['replay', 'run.json', '--check'], folder)).toMatchObject({ verified: true });
  });

  test('plays a scenario file from anywhere, and its run carries the scenario', async () => {
    const text = await readFile(new URL(`../../scenarios/${SCENARIO}.yaml`, import.meta.url), 'utf8');
    await writeFile(join(folder, 'mine.yaml'), text.replace(/^id: .*$/m, 'id: mine'));
    const mine = played.parse(await json(['play', 'mine.yaml', '--seed', 'class-a', '--doctrine', 'exchange', '--out', 'mine.json'], folder));
    expect(mine.digests).toEqual(game.digests);
    expect(await json(['verify', 'mine.json'], folder)).toMatchObject({ verified: true });
  });

  test('readable text names lenses and headline', async () => {
    const { out, err, code } = await cli(PLAY);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const word of ['agenda', 'partners', 'people', 'home', 'standing', 'headline', game.finalDigest]) expect(out).toContain(word);
  });
});

describe('replay', () => {
  test('gives the digests and lenses of the game', async () => {
    expect(await json(['replay', 'run.json'], folder)).toMatchObject({ digests: game.digests, lenses: game.lenses, headline: game.headline });
  });
});

describe('verify', () => {
  test('names the month whose order was changed', async () => {
    const month = 2;
    const file = await changed('order.json', (one) => void one.orders.splice(month - 1, 1, []));
    const { code, out, err } = await cli(['verify', file, '--json'], folder);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ verified: false, mismatch: { kind: 'digest', month } });
    expect(err).toMatch(/order\.json:\d+:\d+ error: Month 2 differs/);
    expect(err).toContain('the seal of the month does not fit them');
  });

  test('names an order that the rules refuse, and why', async () => {
    const file = await changed('refused.json', (one) => {
      const [order] = one.orders.flat().filter(({ kind }) => kind === 'propose');
      one.orders[2] = order === undefined ? [] : [order, order];
    });
    const { code, out, err } = await cli(['verify', file, '--json'], folder);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ verified: false, mismatch: { kind: 'order-refused', month: 3 } });
    expect(err).toMatch(/Order \d \(propose \w+ [\w-]+\) was refused: [a-z-]+\./);
  });

  test.each([
    ['a digest', (one: z.infer<typeof run>) => void (one.digests[0] = '0'.repeat(16)), { kind: 'digest', month: 1 }],
    ['a lens', (one: z.infer<typeof run>) => void (one.lenses.agenda = 99), { kind: 'lenses' }],
    ['the engine', (one: z.infer<typeof run>) => void (one['engine'] = '0.0.1'), { kind: 'engine' }],
    ['the rules', (one: z.infer<typeof run>) => void (one['rules'] = 'a'.repeat(64)), { kind: 'rules' }],
    ['the scenario', (one: z.infer<typeof run>) => void (one['scenario'] = { id: SCENARIO, hash: 'a'.repeat(64), embedded: null }), { kind: 'scenario' }],
  ])('notices %s that was changed', async (what, change, mismatch) => {
    const file = await changed(`${what.replace(' ', '-')}.json`, change);
    const { code, out, err } = await cli(['verify', file, '--json'], folder);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ verified: false, mismatch });
    expect(err).toContain('error: ');
  });
});

describe('what a replay alone does not show', () => {
  const stranger = { kind: 'meet', country: 'ARG' };

  test('an order added that the rules refuse: the world is the same, and the seal is not', async () => {
    const file = await changed('stranger.json', (one) => void one.orders[1]?.push(stranger));
    const { code, out, err } = await cli(['verify', file, '--json'], folder);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ verified: false, mismatch: { kind: 'seal', month: 2 } });
    expect(err).toMatch(/stranger\.json:\d+:\d+ error: Month 2 was edited: .* Orders of this month/);
  });

  test('a refused order of an honest file is a warning', async () => {
    const file = await changed('honest.json', (one) => {
      one.orders[1]?.push(stranger);
      one.seals = sealsOf(one.orders as never, one.digests);
      one.doctrine = null;
    });
    const { code, out, err } = await cli(['verify', file], folder);
    expect({ code, out }).toEqual({ code: 0, out: `${SCENARIO}, seed class-a, ${game.months} months, said to be played by a person: verified.\n` });
    expect(err).toMatch(/^honest\.json:\d+:\d+ warning: Month 2: Order \d+ \(meet ARG\) was refused: unknown-country\./);
  });

  test('the rules may be what changed, where the seals still fit', async () => {
    const file = await changed('sealed-anew.json', (one) => {
      one.digests[2] = '0'.repeat(16);
      one.seals = sealsOf(one.orders as never, one.digests);
    });
    expect((await cli(['verify', file], folder)).err).toContain('Orders or digests were changed after play, or the rules of this program were.');
  });

  test('a file without seals is told what to do', async () => {
    const file = await changed('unsealed.json', (one) => void delete (one as { seals?: unknown }).seals);
    const { code, err } = await cli(['verify', file], folder);
    expect(code).toBe(1);
    expect(err).toContain('The field "seals" is missing at the top of the file.');
    expect(err).toContain('play the game again and export it');
  });

  test('an emptied file proves nothing, and its lenses must be those of nothing', async () => {
    const emptied = (one: z.infer<typeof run>): void => void Object.assign(one, { orders: [], digests: [], seals: [] });
    const claims = await changed('emptied.json', emptied);
    const refuted = await cli(['verify', claims], folder);
    expect(refuted.code).toBe(1);
    expect(refuted.err).toContain('a lens differs');
    const nothing = await changed('nothing.json', (one) => {
      emptied(one);
      for (const lens of Object.keys(one.lenses) as (keyof typeof one.lenses)[]) one.lenses[lens] = 0;
    });
    const { code, out, err } = await cli(['verify', nothing], folder);
    expect(code).toBe(0);
    expect(out).toContain('no month was played, so nothing is proved.');
    expect(err).toContain('warning: No month was played');
  });

  test('who played is only said, and a registered doctrine is asked again', async () => {
    const told = await cli(['verify', 'run.json'], folder);
    expect(told).toEqual({ code: 0, err: '', out: `${SCENARIO}, seed class-a, ${game.months} months, said to be played by exchange: verified; that doctrine gives these orders.\n` });
    const gifts = await changed('gifts.json', (one) => void (one.doctrine = 'gifts'));
    const { code, out, err } = await cli(['verify', gifts, '--json'], folder);
    expect({ code, said: JSON.parse(out) as unknown }).toMatchObject({ code: 0, said: { verified: true, saidToBePlayedBy: 'gifts', doctrineAgrees: false, problems: [{ severity: 'warning' }] } });
    expect(err).toMatch(/gifts\.json:\d+:\d+ warning: The run is said to be played by "gifts", but in month \d that doctrine orders something else\./);
    const nobody = await changed('nobody.json', (one) => void (one.doctrine = 'gitfs'));
    expect((await cli(['verify', nobody], folder)).err).toContain('Did you mean "gifts"?');
  });
});

describe('explain', () => {
  test.each(['seat', 'truth'])('as %s every surplus is the left fold of its terms, exactly', async (view) => {
    let answers = 0;
    // The first month has answers only, the third has reviews of accords as well.
    for (const month of [1, 3]) {
      const said = explained.parse(await json(['explain', 'run.json', '--month', String(month), '--as', view], folder));
      expect(said.month).toBe(month);
      for (const one of said.answers) {
        expect(one.terms.reduce((sum, term) => sum + term.value, 0) === one.surplus).toBe(true);
        answers += 1;
      }
    }
    expect(answers).toBeGreaterThan(0);
  });

  test('every unit behind a parameter is a coded unit, and the text tells where it stands', async () => {
    const { units } = z.object({ units: z.array(z.object({ id: z.string() })) }).parse(await json(['evidence']));
    const known = new Set(units.map((unit) => unit.id));
    const said = explained.parse(await json(['explain', 'run.json', '--month', '1', '--as', 'truth'], folder));
    const named = said.answers.flatMap((one) => one.terms.flatMap((term) => term.parameters.flatMap((parameter) => parameter.units)));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !known.has(id) && !id.startsWith('own-'))).toEqual([]);
    const { out } = await cli(['explain', 'run.json', '--month', '1'], folder);
    expect(out).toMatch(/article \d{3}, paragraph \d+: \S+/);
  });

  test('one country only', async () => {
    const all = explained.parse(await json(['explain', 'run.json', '--month', '1'], folder));
    const country = all.answers[0]?.country ?? '';
    const one = explained.parse(await json(['explain', 'run.json', '--month', '1', '--country', country.toLowerCase()], folder));
    expect(one.answers).toEqual(all.answers.filter((answer) => answer.country === country));
  });
});
