// Branches: the months before are the same, the original is remembered and kept, and notes that do not fit are no origin.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRun } from '../../src/content/run/read.ts';
import type { RunNote } from '../../src/content/run/run.ts';
import { verifyRun } from '../../src/content/run/verify.ts';
import type { Order } from '../../src/engine/index.ts';
import { branchNotes, canBranch, originOf } from '../../src/store/branches.ts';
import type { Cards } from '../../src/store/cards.ts';
import { memoryKeeper } from '../../src/store/keeper.ts';
import { openRunText, runText } from '../../src/store/run-file.ts';
import { bundle, gameOf, openTab, playableOf, seatAt, shelf } from './bundle.ts';
import { anyGame } from './orders.ts';

const playable = playableOf('inauguration');
const meet = (place: number): Order => ({ kind: 'meet', country: seatAt(playable, place) });
const exam = { ...playable, scenario: { ...playable.scenario, mode: 'exam' as const } };

async function played(months: number, { keeper = memoryKeeper(), scenario = playable } = {}): Promise<Cards> {
  const cards = openTab(keeper);
  await cards.begin({ playable: scenario, seed: 'branch' });
  for (let month = 0; month < months; month += 1) {
    cards.order(meet(month % 4));
    cards.endMonth();
  }
  return cards;
}

describe('a branch', () => {
  test('takes over the months before, has the orders of the month in writing, and keeps both games', async () => {
    const keeper = memoryKeeper();
    const cards = await played(12, { keeper });
    const original = gameOf(cards);
    await cards.branch(4);
    const { game, writing, screen } = cards.store.getState();
    expect(game?.months.map((month) => month.digest)).toEqual(original.months.slice(0, 3).map((month) => month.digest));
    expect(writing).toEqual([meet(3)]);
    expect(screen).toBe('play');
    expect(game?.id).not.toBe(original.id);
    expect(originOf(gameOf(cards))).toEqual({ from: 4, orders: original.months.map((month) => month.orders) });
    await cards.settled();
    expect((await keeper.list()).map((kept) => kept.played.length).toSorted((a, b) => a - b)).toEqual([3, 12]);
  });

  test('that changes nothing is the same game to its end', async () => {
    const cards = await played(12);
    const original = gameOf(cards);
    await cards.branch(2);
    cards.endMonth();
    for (let month = 2; month < 12; month += 1) {
      cards.order(meet(month % 4));
      cards.endMonth();
    }
    expect(gameOf(cards).months.map((month) => month.digest)).toEqual(original.months.map((month) => month.digest));
  });

  test('comes back as it was, with what it left', async () => {
    const keeper = memoryKeeper();
    const cards = await played(6, { keeper });
    await cards.branch(3);
    cards.order(meet(1));
    await cards.settled();
    const other = openTab(keeper);
    await other.resume(gameOf(cards).id);
    expect(other.store.getState().writing).toEqual(cards.store.getState().writing);
    expect(originOf(gameOf(other))).toEqual(originOf(gameOf(cards)));
  });

  test('carries what was written about the months that it takes over, and every doubt', async () => {
    const cards = await played(6);
    const notes: RunNote[] = [
      { month: 2, kind: 'prediction', text: 'a' },
      { month: 4, kind: 'prediction', text: 'b' },
      { month: 6, kind: 'reflection', text: 'c' },
      { month: 6, kind: 'weights', text: 'd' },
      { month: 5, kind: 'unverified', text: 'digest' },
    ];
    cards.annotate(() => notes);
    await cards.branch(4);
    expect(gameOf(cards).notes.filter((note) => note.kind !== 'branch').map((note) => note.text)).toEqual(['a', 'd', 'digest']);
    // A branch of a branch remembers the game that it left itself.
    cards.endMonth();
    await cards.branch(1);
    expect(originOf(gameOf(cards))).toMatchObject({ from: 1, orders: { length: 4 } });
  });

  test.each([[0], [-1], [7], [1.5], [Number.NaN]])('from month %s of six does not exist', async (month) => {
    const cards = await played(6);
    const before = cards.store.getState();
    await cards.branch(month);
    expect(cards.store.getState()).toBe(before);
  });

  test('of an exam comes only after its end, and its notes mark it', async () => {
    const cards = await played(5, { scenario: exam });
    expect(canBranch(gameOf(cards))).toBe(false);
    await cards.branch(2);
    expect(gameOf(cards).months).toHaveLength(5);
    const over = await played(12, { scenario: exam });
    await over.branch(2);
    expect(gameOf(over).months).toHaveLength(1);
    expect(gameOf(over).notes.some((note) => note.kind === 'branch')).toBe(true);
  });
});

describe('the run file of a branch', () => {
  test('is verified as any other, and opens with what it left', async () => {
    const cards = await played(12);
    await cards.branch(5);
    for (let month = 0; month < 8; month += 1) cards.endMonth();
    const text = await runText(gameOf(cards), shelf.rules);
    const { run, problems } = readRun(text, 'a.json', { evidence: bundle.evidence, draws: [] });
    expect(problems).toEqual([]);
    expect(run === null ? null : verifyRun(run, { evidence: bundle.evidence, bundled: playableOf })).toMatchObject({ ok: true, complete: true });
    expect(run?.notes.map((note) => note.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const other = openTab();
    await openRunText(other, { name: 'a.json', text });
    expect(other.store.getState().notice).toMatchObject({ kind: 'run-opened', verified: true });
    expect(originOf(gameOf(other))).toEqual(originOf(gameOf(cards)));
  });
});

describe('the notes of a branch', () => {
  test('give back any orders, however many, in texts that a run file may hold', () => {
    fc.assert(
      fc.property(anyGame(playable.scenario), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 60 }), (orders, from, times) => {
        const many = orders.map((month) => Array.from({ length: times }, () => month).flat());
        const notes = branchNotes({ from, orders: many });
        expect(notes.every((note) => note.text.length <= 20_000)).toBe(true);
        expect(originOf({ notes })).toEqual({ from, orders: many });
      }),
      { numRuns: 30 },
    );
  });

  const whole = branchNotes({ from: 2, orders: [[meet(0)], [meet(1)], []] });
  const altered = (text: string): RunNote[] => [{ month: 1, kind: 'branch', text }, ...whole.slice(1)];

  test.each([
    ['no notes', []],
    ['a month missing', whole.slice(0, 1).concat(whole.slice(2))],
    ['no JSON', altered('{')],
    ['nothing', altered('null')],
    ['a list', altered('[]')],
    ['another month', altered('{"from":3,"orders":[]}')],
    ['a month after the last', branchNotes({ from: 9, orders: [[], []] })],
    ['a month that is none', branchNotes({ from: 0.5, orders: [[], []] })],
    ['the time before play', [{ month: 0, kind: 'branch', text: '{"from":2,"orders":[]}' }, ...whole]],
    ['an order without a country', altered('{"from":2,"orders":[{"kind":"meet"}]}')],
    ['an unknown order', altered('{"from":2,"orders":[{"kind":"invade","country":"MEX"}]}')],
    ['a level out of range', altered('{"from":2,"orders":[{"kind":"set-lever","country":"MEX","lever":"aid","level":9}]}')],
    ['a proposal without terms', altered('{"from":2,"orders":[{"kind":"propose","country":"MEX","demand":"x"}]}')],
    ['orders that are none', altered('{"from":2,"orders":[null,7]}')],
  ])('with %s are no origin, and nothing breaks', (_, notes) => {
    expect(originOf({ notes })).toBeNull();
  });

  test('survive any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.integer({ min: 0, max: 36 }), (text, month) => {
        expect(() => originOf({ notes: [{ month, kind: 'branch', text }] })).not.toThrow();
      }),
    );
  });
});
