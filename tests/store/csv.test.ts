// The tables of a game: every row and column is what the engine said, and nothing in them runs in a spreadsheet.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { LENSES, TERMS } from '../../src/engine/index.ts';
import type { CountryId, DemandId, Order } from '../../src/engine/index.ts';
import { answersTable, csvText, monthsTable, ordersTable } from '../../src/store/csv.ts';
import type { Table } from '../../src/store/csv.ts';
import { isJudged } from '../../src/store/decision.ts';
import type { GameInHand } from '../../src/store/game.ts';
import { predicting } from '../../src/store/predictions.ts';
import { gameOf, openTab, playableOf, seatAt } from './bundle.ts';
import { anyGame } from './orders.ts';

const playable = playableOf('inauguration');

async function played(orders: readonly (readonly Order[])[], seed = 'tables'): Promise<GameInHand> {
  const cards = openTab();
  await cards.begin({ playable, seed });
  for (const month of orders) {
    for (const order of month) cards.order(order);
    cards.endMonth();
  }
  return gameOf(cards);
}

/** The table as another program would read it. */
function readBack(table: Table): Record<string, string>[] {
  const text = csvText(table);
  expect(text.startsWith('\uFEFF') && text.endsWith('\r\n')).toBe(true);
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(meta.fields).toEqual(table.fields);
  return data;
}

/** A demand that may be asked of a country. */
function demandOf(asked: CountryId): DemandId {
  const demand = playable.scenario.demands.find(({ countries }) => countries.some(({ country }) => country === asked));
  if (demand === undefined) throw new Error(`Nothing can be asked of ${asked}.`);
  return demand.id;
}

const proposal = {
  kind: 'propose', country: seatAt(playable, 1), demand: demandOf(seatAt(playable, 1)),
  ask: 0.5, give: [{ lever: 'visa', level: -1 }, { lever: 'aid', level: -2 }], orElse: [{ lever: 'tariff', level: 1 }], deadline: 2, posture: 'public',
} as const satisfies Order;

describe('the table of months', () => {
  test('has one row a month, whose lenses make the means, and whose digests are those of the game', async () => {
    const game = await played([[proposal], [], []]);
    const rows = readBack(monthsTable(game));
    expect(rows.map(({ month, calendar }) => [month, calendar])).toEqual([['1', '2025-01'], ['2', '2025-02'], ['3', '2025-03']]);
    expect(rows.map(({ digest }) => digest)).toEqual(game.months.map(({ digest }) => digest));
    for (const lens of LENSES) {
      const mean = rows.reduce((sum, row) => sum + Number(row[lens]), 0) / rows.length;
      expect(Number(rows.at(-1)?.[`${lens}_mean`])).toBeCloseTo(mean, 6);
    }
    const flows = game.months[2]?.facts.find((fact) => fact.kind === 'flows');
    expect(playable.scenario.seats.map((seat) => Number(rows[2]?.[`removals_${seat}`]))).toEqual(flows?.removals);
    expect([Number(rows[2]?.['encounters']), Number(rows[2]?.['capital'])]).toEqual([flows?.encounters, game.worlds[3]?.capital]);
  });

  test('counts months over the turn of the year', async () => {
    const game = await played(Array.from({ length: 12 }, () => []));
    expect(readBack(monthsTable(game)).at(-1)?.['calendar']).toBe('2025-12');
    const later = { ...game, setting: { ...game.setting, scenario: { ...game.setting.scenario, start: '2025-11' } } };
    expect(readBack(monthsTable(later)).map(({ calendar }) => calendar).slice(0, 3)).toEqual(['2025-11', '2025-12', '2026-01']);
  });
});

describe('the table of answers', () => {
  test('has every decision of any game, with terms that add up both ways', async () => {
    await fc.assert(
      fc.asyncProperty(anyGame(playable.scenario), async (orders) => {
        const game = await played(orders);
        const rows = readBack(answersTable(game));
        const facts = game.months.flatMap((month) => month.facts.filter(isJudged));
        expect(rows).toHaveLength(facts.length);
        rows.forEach((row, index) => {
          const whole = (names: readonly string[]): number => names.reduce((sum, name) => sum + Number(row[name]), 0);
          expect(whole(TERMS)).toBe(Number(row['surplus']));
          expect(whole([...TERMS.map((term) => `seat_${term}`), 'seat_rest'])).toBe(Number(row['surplus']));
          expect([row['country'], row['demand'], Number(row['stance'])]).toEqual([facts[index]?.offer.country, facts[index]?.offer.demand, facts[index]?.evaluation.stance]);
        });
      }),
      { numRuns: 15 },
    );
  });

  test('says what was offered and what the student expected', async () => {
    const cards = openTab();
    await cards.begin({ playable, seed: 'tables' });
    cards.order(proposal);
    cards.annotate(predicting(gameOf(cards), proposal, { decision: 'refuse', sureness: 0.75, reason: '=HYPERLINK("x") it refuses, "as always"' }));
    cards.endMonth();
    const row = readBack(answersTable(gameOf(cards))).find(({ kind }) => kind === 'answer');
    expect(row).toMatchObject({ month: '1', country: proposal.country, ask: '0.5', give: 'aid -2; visa -1', or_else: 'tariff 1', posture: 'public', predicted: 'refuse', sureness: '0.75' });
    expect(row?.['reason']).toBe('\'=HYPERLINK("x") it refuses, "as always"');
  });
});

describe('the table of orders', () => {
  test('has those that were refused and those that were taken back', async () => {
    const cards = openTab();
    await cards.begin({ playable, seed: 'tables' });
    cards.order({ kind: 'meet', country: seatAt(playable, 0) });
    cards.endMonth();
    cards.undoMonth();
    cards.unorder(0);
    cards.order(proposal);
    cards.order({ kind: 'carry-out', country: proposal.country, demand: proposal.demand });
    cards.endMonth();
    const rows = readBack(ordersTable(gameOf(cards)));
    expect(rows.map(({ kind, taken_back }) => [kind, taken_back])).toContainEqual(['meet', '1']);
    expect(rows.find(({ kind }) => kind === 'propose')).toMatchObject({ taken_back: '0', place: '1', ask: '0.5', deadline: '2', refused: '' });
    expect(rows.find(({ kind }) => kind === 'carry-out')?.['refused']).not.toBe('');
  });
});

describe('a cell', () => {
  const cell = (text: string): string => {
    const { data } = Papa.parse<string[]>(csvText({ name: 'orders', fields: ['a'], rows: [[text]] }).slice(1), { skipEmptyLines: true, delimiter: ',' });
    return data[1]?.[0] ?? '';
  };

  test.each([['=1+1'], ['+1'], ['-1'], ['@SUM(A1)'], ['\t=1'], ['\r=1'], ['=1\n=2'], ['  =1'], ['\n=1'], ['＝1'], ['\uFEFF=1']])('that a spreadsheet would run gets an apostrophe: %j', (text) => {
    expect(cell(text)).toBe(`'${text}`);
  });

  test.each([['a;=1+1;b', "a;'=1+1;b"], ['a;＝1', "a;'＝1"], ['a; -1', "a; '-1"], ['a;"=1', 'a;"\'=1'], ['visa -2; aid -1', 'visa -2; aid -1']])('is safe where a semicolon separates cells too: %j', (text, safe) => {
    expect(cell(text)).toBe(safe);
  });

  test('of any text comes back whole but for apostrophes, and begins nowhere as a formula does', () => {
    const anyText = fc.string({ unit: fc.oneof(fc.constantFrom(';', '=', '-', ' ', '@'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), minLength: 1 });
    fc.assert(
      fc.property(anyText.filter((text) => text.trim() !== ''), (text) => {
        const found = cell(text);
        expect(found.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
        expect(/(^|;)[\s\uFEFF]*[=+\-@]/u.test(found)).toBe(false);
      }),
    );
  });

  test('that is a number stays one, below zero too', () => {
    expect(csvText({ name: 'orders', fields: ['a', 'b', 'c'], rows: [[-1.5, 0, null]] })).toBe('\uFEFFa,b,c\r\n-1.5,0,\r\n');
  });
});
