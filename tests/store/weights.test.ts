// Weights of the class: whatever is moved, they are whole per cent that sum to a hundred, and they stay with the game.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LENSES } from '../../src/engine/index.ts';
import { apportion, EVEN, figureOf, sameWeights, weightsIn, wholeWeights, withWeight, withWeights } from '../../src/store/weights.ts';
import type { Weights } from '../../src/store/weights.ts';
import { runText, openRunText } from '../../src/store/run-file.ts';
import { gameOf, openTab, playableOf, shelf } from './bundle.ts';

const sumOf = (weights: Weights): number => LENSES.reduce((sum, lens) => sum + weights[lens], 0);
const isWhole = (weights: Weights): boolean => LENSES.every((lens) => Number.isInteger(weights[lens]) && weights[lens] >= 0 && weights[lens] <= 100);

const anyMove = fc.record({ lens: fc.constantFrom(...LENSES), value: fc.double({ min: -20, max: 120, noNaN: true }) });
const anyMoves = fc.array(anyMove, { maxLength: 40 });
const afterAll = (moves: readonly { lens: (typeof LENSES)[number]; value: number }[]): Weights => moves.reduce((now, { lens, value }) => withWeight(now, lens, value), EVEN);

describe('weights', () => {
  test('sum to exactly a hundred after any moves', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const weights = afterAll(moves);
        expect([sumOf(weights), isWhole(weights)]).toEqual([100, true]);
      }),
    );
  });

  test('have the moved lens where it was put, and the others in their order', () => {
    fc.assert(
      fc.property(anyMoves, fc.constantFrom(...LENSES), fc.integer({ min: 0, max: 100 }), (moves, lens, value) => {
        const before = afterAll(moves);
        const after = withWeight(before, lens, value);
        expect(after[lens]).toBe(value);
        const others = LENSES.filter((one) => one !== lens);
        const swapped = others.flatMap((one) => others.filter((other) => before[one] > before[other] && after[one] < after[other]));
        expect(swapped).toEqual([]);
      }),
    );
  });

  test('are what they were when a lens is moved away and back from where it began', () => {
    fc.assert(
      fc.property(anyMoves, fc.constantFrom(...LENSES), fc.array(fc.integer({ min: 0, max: 100 })), (moves, lens, way) => {
        const origin = afterAll(moves);
        const last = [...way, origin[lens]].map((value) => withWeight(origin, lens, value)).at(-1);
        expect(last).toEqual(origin);
      }),
    );
  });

  test('of any author come within one per cent of what was written', () => {
    const anyShares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }).filter((shares) => shares.some((one) => one > 0.01));
    fc.assert(
      fc.property(anyShares, (raw) => {
        const sum = raw.reduce((all, one) => all + one, 0);
        const [agenda = 0, partners = 0, people = 0, home = 0, standing = 0] = raw.map((one) => one / sum);
        const shares = { agenda, partners, people, home, standing };
        const weights = wholeWeights(shares);
        expect(sumOf(weights)).toBe(100);
        for (const lens of LENSES) expect(Math.abs(weights[lens] - 100 * shares[lens])).toBeLessThan(1 + 1e-9);
      }),
    );
  });

  test('of the bundled scenarios are kept to the per cent', () => {
    for (const { scenario } of shelf.playables) for (const lens of LENSES) expect(wholeWeights(scenario.headline)[lens]).toBeCloseTo(100 * scenario.headline[lens], 9);
  });

  test('are shared out by the largest remainder', () => {
    expect(apportion([1, 1, 1], 100)).toEqual([34, 33, 33]);
    expect(apportion([0, 0, 0, 0], 6)).toEqual([2, 2, 1, 1]);
    expect(apportion([1, 0, 2], 0)).toEqual([0, 0, 0]);
    expect(withWeight(EVEN, 'people', 0)).toEqual({ agenda: 25, partners: 25, people: 0, home: 25, standing: 25 });
  });

  test('make one figure of five', () => {
    const lenses = { agenda: 40, partners: 60, people: 80, home: 90, standing: 30 };
    expect(figureOf(lenses, EVEN)).toBe(60);
    expect(figureOf(lenses, withWeight(EVEN, 'home', 100))).toBe(90);
  });
});

describe('weights kept with a game', () => {
  test('come back from a run file, and the latest count', async () => {
    const cards = openTab();
    await cards.begin({ playable: playableOf('first-hundred-days'), seed: 'weights' });
    for (let month = 0; month < 4; month += 1) cards.endMonth();
    const mine = withWeight(EVEN, 'people', 61);
    cards.annotate((notes) => withWeights(notes, { weights: EVEN, month: 4 }));
    cards.annotate((notes) => withWeights(notes, { weights: mine, month: 4 }));
    const other = openTab();
    await openRunText(other, { name: 'a.json', text: await runText(gameOf(cards), shelf.rules) });
    expect(other.store.getState().notice).toMatchObject({ verified: true });
    expect(weightsIn(gameOf(other).notes)).toEqual(mine);
    expect(gameOf(other).notes.filter(({ kind }) => kind === 'weights')).toHaveLength(1);
    expect(sameWeights(mine, EVEN)).toBe(false);
  });

  test.each([
    ['nothing'], ['null'], ['[]'], ['7'], ['{}'], ['{"agenda":100}'],
    ['{"agenda":120,"partners":-20,"people":0,"home":0,"standing":0}'],
    ['{"agenda":20,"partners":20,"people":20,"home":20,"standing":19}'],
    ['{"agenda":20.5,"partners":19.5,"people":20,"home":20,"standing":20}'],
    ['{"agenda":"20","partners":20,"people":20,"home":20,"standing":20}'],
  ])('are none where the note says %s', (text) => {
    expect(weightsIn([{ month: 4, kind: 'weights', text }])).toBeNull();
  });

  test('are none where there is no note', () => {
    expect(weightsIn([{ month: 4, kind: 'reflection', text: JSON.stringify(EVEN) }])).toBeNull();
  });
});
