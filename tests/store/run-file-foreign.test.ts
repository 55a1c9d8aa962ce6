// Files that are no run files are told for what they are; those that are, in whatever state, are read once and whole.
import { describe, expect, test } from 'vitest';
import type { Order } from '../../src/engine/index.ts';
import { foreignIn } from '../../src/store/foreign.ts';
import type { Foreign } from '../../src/store/foreign.ts';
import { openFiles, openRunText, runText } from '../../src/store/run-file.ts';
import { filesIn, texts } from '../content/repository.ts';
import { gameOf, openTab, playableOf, seatAt, shelf } from './bundle.ts';

const playable = playableOf('first-hundred-days');
const meet: Order = { kind: 'meet', country: seatAt(playable, 0) };

async function runOf(months: number, change: (text: string) => string = (text) => text): Promise<string> {
  const cards = openTab();
  await cards.begin({ playable, seed: 'run' });
  cards.order(meet);
  for (let month = 0; month < months; month += 1) cards.endMonth();
  return change(await runText(gameOf(cards), shelf.rules));
}

const fileOf = (name: string, ...parts: BlobPart[]): File => new File(parts, name);
const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);
const PNG = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);

describe('a file that is something else', () => {
  const named = (part: string): string => texts.find(({ name }) => name.includes(part))?.text ?? '';

  test.each<[string, BlobPart, Foreign]>([
    ['nothing', '', 'empty'],
    ['only spaces', ' \n\t ', 'empty'],
    ['a scenario', named('scenarios/first'), 'scenario'],
    ['a scenario as JSON', JSON.stringify(playable.document), 'scenario'],
    ['an article of the seeds', named('seeds/articles'), 'seeds'],
    ['a table', named('indicators.csv'), 'table'],
    ['a table of a spreadsheet in Spanish', 'mes;flujo\n1;2,5\n2;3,5\n', 'table'],
    ['a sign-in page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'web'],
    ['a picture', PNG, 'image'],
    ['a photograph', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0), 'image'],
    ['a document', '%PDF-1.7\n...', 'pdf'],
    ['an archive', bytes(0x50, 0x4b, 3, 4, 0, 0), 'archive'],
    ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1), 'binary'],
    ['a list', '[1, 2]', 'json'],
    ['other JSON', '{"name": "x", "version": "1.0.0"}', 'json'],
    ['an essay', 'Dear teacher,\nhere is my essay.', 'text'],
  ])('%s', async (_, part, what) => {
    const cards = openTab();
    await openFiles(cards, [fileOf('mine', part)]);
    expect(cards.store.getState()).toMatchObject({ notice: { kind: 'run-none', name: 'mine', what }, game: null, screen: 'home' });
  });

  test('is never what a damaged run file is taken for', async () => {
    const damaged = filesIn('tests/bad-scenarios/runs').filter((file) => file.name.endsWith('.json'));
    expect(damaged.filter(({ text }) => foreignIn(text) !== null).map(({ name }) => name)).toEqual([]);
    const whole = await runOf(2);
    for (const length of [30, 200, 500, whole.length - 20]) {
      const cards = openTab();
      await openRunText(cards, { name: 'a.run.json', text: whole.slice(0, length) });
      expect(cards.store.getState().notice).toMatchObject({ kind: 'run-unreadable', name: 'a.run.json' });
    }
  });
});

describe('a file', () => {
  test('that is huge is not read, and a huge picture is a picture', async () => {
    const cards = openTab();
    await openFiles(cards, [fileOf('big.json', '{"format":1,', 'x'.repeat(5_000_000))]);
    expect(cards.store.getState().notice).toEqual({ kind: 'run-too-large', name: 'big.json', bytes: 5_000_012 });
    await openFiles(cards, [fileOf('big.png', PNG, bytes(...Array<number>(100).fill(0)), 'x'.repeat(5_000_000))]);
    expect(cards.store.getState().notice).toMatchObject({ kind: 'run-none', what: 'image' });
  });

  test('that the browser cannot read is said to be so', async () => {
    const cards = openTab();
    const gone = fileOf('gone.json', '{}');
    Object.defineProperty(gone, 'arrayBuffer', { value: () => Promise.reject(new DOMException('gone', 'NotFoundError')) });
    await openFiles(cards, [gone]);
    expect(cards.store.getState().notice).toEqual({ kind: 'file-unreadable', name: 'gone.json' });
  });

  test('comes alone: of several none is opened, and of none nothing is said', async () => {
    const cards = openTab();
    const text = await runOf(1);
    await openFiles(cards, [fileOf('a.json', text), fileOf('b.json', text)]);
    expect(cards.store.getState()).toMatchObject({ notice: { kind: 'files-many', count: 2 }, game: null });
    cards.say(null);
    await openFiles(cards, []);
    expect(cards.store.getState().notice).toBeNull();
  });

  test('that an editor saved in UTF-16, or with a mark at its beginning, is read', async () => {
    const text = await runOf(1);
    const wide = new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0)).buffer);
    for (const part of [wide, `\uFEFF${text}`]) {
      const cards = openTab();
      await openFiles(cards, [fileOf('a.json', part)]);
      expect(cards.store.getState().notice).toMatchObject({ kind: 'run-opened', verified: true });
    }
  });
});

describe('a run file', () => {
  test('that is opened twice is kept once, and what was written since stays', async () => {
    const text = await runOf(2);
    const cards = openTab();
    await openRunText(cards, { name: 'a.json', text });
    cards.order(meet);
    await openRunText(cards, { name: 'a.json', text });
    expect(cards.store.getState()).toMatchObject({ notice: { kind: 'run-opened', again: true }, writing: [meet], saving: 'saved' });
    await cards.refreshKept();
    expect(cards.store.getState().kept).toHaveLength(1);
    cards.endMonth();
    await openRunText(cards, { name: 'a.json', text });
    await cards.refreshKept();
    expect(cards.store.getState().kept).toHaveLength(2);
    expect(cards.store.getState().notice).toMatchObject({ again: false });
  });

  test('of a newer engine is opened and this is said; with a newer order, the version is named', async () => {
    const cards = openTab();
    await openRunText(cards, { name: 'a.json', text: await runOf(1, (text) => text.replace('"engine": "1.0.0"', '"engine": "9.0.0"')) });
    expect(cards.store.getState().notice).toMatchObject({ kind: 'run-opened', mismatch: { kind: 'engine', month: 0 } });
    await openRunText(cards, { name: 'a.json', text: await runOf(1, (text) => text.replace('"engine": "1.0.0"', '"engine": "9.0.0"').replace('"kind": "meet"', '"kind": "summon"')) });
    const { notice } = cards.store.getState();
    expect(notice?.kind === 'run-unreadable' && notice.problems.map(({ told }) => told?.saying.code)).toEqual(['engine-other', 'order-unknown']);
  });

  test('of a newer format is told by that alone', async () => {
    const cards = openTab();
    await openRunText(cards, { name: 'a.json', text: await runOf(1, (text) => text.replace('"format": 1', '"format": 2').replace('"seed"', '"sed"')) });
    const { notice } = cards.store.getState();
    expect(notice?.kind === 'run-unreadable' && notice.problems.map(({ told }) => told?.saying)).toEqual([{ code: 'format-other', format: 2, reads: 1 }]);
  });

  test('of another scenario with the same name says so; of a longer one, too', async () => {
    const cards = openTab();
    await openRunText(cards, { name: 'a.json', text: await runOf(1, (text) => text.replace(playable.hash, 'f'.repeat(64))) });
    expect(cards.store.getState().notice).toMatchObject({ kind: 'run-opened', verified: false, mismatch: { kind: 'scenario' } });
    await openRunText(cards, { name: 'a.json', text: await runOf(1, (text) => text.replace(/"id": "first[^"]*"/, '"id": "elsewhere"')) });
    expect(cards.store.getState().notice).toEqual({ kind: 'scenario-missing', scenario: 'elsewhere' });
  });

  test('keeps notes that this version does not know, and reads only moves that are moves', async () => {
    const odd = [
      { month: 1, kind: 'from-the-future', text: '{"__proto__": {"polluted": true}}' },
      { month: 1, kind: 'prediction', text: '{"broken":' },
      { month: 1, kind: 'undone', text: '[null, 5, {"kind": "meet"}]' },
      { month: 1, kind: 'undone', text: 'no list' },
      { month: 1, kind: 'undone', text: JSON.stringify([meet]) },
    ];
    const cards = openTab();
    await openRunText(cards, { name: 'a.json', text: await runOf(2, (text) => text.replace('"notes": []', `"notes": ${JSON.stringify(odd)}`)) });
    expect(gameOf(cards).undone).toEqual([{ month: 1, orders: [meet] }]);
    expect(gameOf(cards).notes).toEqual(odd.slice(0, 2));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const again = openTab();
    await openRunText(again, { name: 'b.json', text: await runText(gameOf(cards), shelf.rules) });
    expect(gameOf(again).notes).toEqual(odd.slice(0, 2));
  });

  test('that this page writes can always be read by it: 36 full months, every one taken back once', async () => {
    const long = { ...playable.document, months: 36 };
    const { broughtIn } = await import('../../src/store/playable.ts');
    const cards = openTab();
    await cards.begin({ playable: broughtIn(long, shelf), seed: 'long' });
    const { setting } = gameOf(cards);
    const full: Order[] = setting.seats.flatMap((country) => [
      { kind: 'meet', country } as const,
      ...setting.demands.map((demand): Order => ({ kind: 'propose', country, demand, ask: 0.5, give: [{ lever: 'aid', level: -2 }, { lever: 'visa', level: -1 }], orElse: [{ lever: 'tariff', level: 2 }, { lever: 'sanction', level: 1 }], deadline: 4, posture: 'ambiguous' })),
      ...(['tariff', 'sanction', 'aid', 'visa'] as const).map((lever): Order => ({ kind: 'set-lever', country, lever, level: 1 })),
    ]);
    for (let month = 0; month < 36; month += 1) {
      for (const order of full) cards.order(order);
      cards.endMonth();
      cards.undoMonth();
      cards.endMonth();
    }
    const text = await runText(gameOf(cards), shelf.rules);
    const other = openTab();
    await openRunText(other, { name: 'a.json', text });
    expect(other.store.getState().notice).toMatchObject({ kind: 'run-opened', verified: true });
    expect(gameOf(other).undone).toHaveLength(36);
  }, 60_000);
});
