/** Tables of a game as CSV: one row a month, one an answer, one an order. */
import Papa from 'papaparse';
import { LENSES, LEVERS, TERMS } from '../engine/index.ts';
import type { Fact, Offer, Order, Pledge } from '../engine/index.ts';
import { isJudged } from './decision.ts';
import type { Judged } from './decision.ts';
import type { GameInHand } from './game.ts';
import { flowsOver, lensesOver } from './history/courses.ts';
import { predictedOf } from './outcomes.ts';

/*
 * The columns are a promise to whoever writes a script: names are English in every language of the page, none is renamed, new ones come last.
 * UTF-8 with a byte order mark, commas, lines that end in CR LF, numbers with a point, '' for what does not apply.
 *
 * months.csv   month 1..N; calendar YYYY-MM; five lenses of this month alone (0..100) and their means so far; capital at the end of the month;
 *              income and upkeep of the month; encounters, removals_XXX (persons received, one column a government) and transferred, persons;
 *              digest of the world after the month.
 * answers.csv  kind: answer, counter-offer or review (of an accord); ask 0.5, 0.75 or 1; give and or_else as "lever level" joined by "; ";
 *              decision: accept, counter, refuse, offer, keep or defect; surplus exceeded threshold where the government agreed;
 *              stick to shock: the true terms, which add up to surplus; seat_stick to seat_rest: the same as the seat could know it, which do so too;
 *              estimate_mean and estimate_sd: the stance as the seat saw it, stance: as it was (-2..2);
 *              predicted, sureness (0..1) and reason: what the student expected.
 * orders.csv   taken_back: 0 for what was played, n for the n-th time that the month was taken back; place in the list, from 1;
 *              refused: why the rules did not take it, with need and have.
 */

type Cell = string | number | null;

export interface Table {
  readonly name: 'months' | 'answers' | 'orders';
  readonly fields: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Excel takes a file without it for the local code page. */
const MARK = '\uFEFF';

/** What a spreadsheet would run as a formula; the library's own pattern lets a second line through. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** Where a semicolon separates cells, as in much of Europe and Latin America, a formula may begin within a text. */
const FORMULA_WITHIN = /(;[\s"\uFEFF]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/** A table as the text of a file. Texts that a spreadsheet would run get an apostrophe in front of what it would run; numbers stay numbers. */
export function csvText({ fields, rows }: Table): string {
  const data = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(FORMULA_WITHIN, "$1'") : (cell ?? ''))));
  return `${MARK}${Papa.unparse({ fields: [...fields], data }, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

/** One row a month. */
export function monthsTable(game: GameInHand): Table {
  const flows = flowsOver(game);
  const lenses = lensesOver(game);
  const rows = game.months.map(({ facts, digest }, index): Cell[] => {
    const account = facts.find((fact) => fact.kind === 'income');
    const reading = lenses[index];
    const flow = flows.months[index];
    return [
      ...when(game, index + 1),
      ...LENSES.map((lens) => reading?.month[lens] ?? null),
      ...LENSES.map((lens) => reading?.mean[lens] ?? null),
      game.worlds[index + 1]?.capital ?? null,
      account?.income ?? null,
      account?.upkeep ?? null,
      flow?.encounters ?? null,
      ...flows.countries.map((_, c) => flow?.removals[c] ?? null),
      flow?.transferred ?? null,
      digest,
    ];
  });
  const means = LENSES.map((lens) => `${lens}_mean`);
  const removals = flows.countries.map((country) => `removals_${country}`);
  return { name: 'months', fields: ['month', 'calendar', ...LENSES, ...means, 'capital', 'income', 'upkeep', 'encounters', ...removals, 'transferred', 'digest'], rows };
}

const OFFER_FIELDS = ['ask', 'give', 'or_else', 'posture'] as const;

/** One row for each decision of a government. */
export function answersTable(game: GameInHand): Table {
  const rows = game.months.flatMap(({ facts }, index) => facts.filter(isJudged).map((fact) => answerRow(game, fact, index + 1)));
  const fields = [
    'month', 'calendar', 'kind', 'country', 'demand', ...OFFER_FIELDS, 'decision', 'change', 'final', 'surplus', 'threshold',
    ...TERMS, ...TERMS.map((term) => `seat_${term}`), 'seat_rest', 'estimate_mean', 'estimate_sd', 'stance', 'predicted', 'sureness', 'reason',
  ];
  return { name: 'answers', fields, rows };
}

function answerRow(game: GameInHand, fact: Judged, month: number): Cell[] {
  const { offer, evaluation } = fact;
  const { surplus, threshold, terms, seat, stance } = evaluation;
  const prediction = fact.kind === 'answered' ? predictedOf(game, fact, month) : null;
  return [
    ...when(game, month),
    ({ answered: 'answer', 'counter-offered': 'counter-offer', 'accord-reviewed': 'review' } as const)[fact.kind],
    offer.country,
    offer.demand,
    ...offerCells(offer),
    fact.kind === 'counter-offered' ? 'offer' : fact.decision,
    fact.kind === 'counter-offered' ? fact.change : null,
    fact.kind === 'answered' ? Number(fact.final) : null,
    surplus,
    threshold,
    ...TERMS.map((term) => terms[term]),
    ...TERMS.map((term) => seat.terms[term]),
    seat.rest,
    seat.stance.mean,
    seat.stance.sd,
    stance,
    prediction?.decision ?? null,
    prediction?.sureness ?? null,
    prediction?.reason ?? null,
  ];
}

/** One row for each order, those that were refused and those of months that were taken back included. */
export function ordersTable(game: GameInHand): Table {
  const played = game.months.flatMap(({ orders, facts }, index) => orders.map((order, place) => orderRow(game, { order, place, month: index + 1, takenBack: 0, facts })));
  const undone = game.undone.flatMap(({ month, orders }, index) => {
    const takenBack = game.undone.slice(0, index + 1).filter((one) => one.month === month).length;
    return orders.map((order, place) => orderRow(game, { order, place, month, takenBack, facts: [] }));
  });
  const fields = ['month', 'calendar', 'taken_back', 'place', 'kind', 'country', 'demand', 'lever', 'level', ...OFFER_FIELDS, 'deadline', 'refused', 'need', 'have'];
  return { name: 'orders', fields, rows: [...played, ...undone] };
}

interface Ordered {
  readonly order: Order;
  readonly place: number;
  readonly month: number;
  readonly takenBack: number;
  readonly facts: readonly Fact[];
}

function orderRow(game: GameInHand, { order, place, month, takenBack, facts }: Ordered): Cell[] {
  const refusal = facts.find((fact) => fact.kind === 'order-refused' && fact.index === place);
  const refused = refusal?.kind === 'order-refused' ? refusal : null;
  return [
    ...when(game, month),
    takenBack,
    place + 1,
    order.kind,
    order.country,
    'demand' in order ? order.demand : null,
    order.kind === 'set-lever' ? order.lever : null,
    order.kind === 'set-lever' ? order.level : null,
    ...(order.kind === 'propose' ? offerCells(order) : OFFER_FIELDS.map(() => null)),
    order.kind === 'propose' ? order.deadline : null,
    refused?.reason ?? null,
    refused?.need ?? null,
    refused?.have ?? null,
  ];
}

function offerCells({ ask, give, orElse, posture }: Pick<Offer, 'ask' | 'give' | 'orElse' | 'posture'>): readonly Cell[] {
  return [ask, pledgesText(give), pledgesText(orElse), posture];
}

/** Pledges in the fixed order of levers. */
function pledgesText(pledges: readonly Pledge[]): string {
  return pledges
    .toSorted((a, b) => LEVERS.indexOf(a.lever) - LEVERS.indexOf(b.lever))
    .map(({ lever, level }) => `${lever} ${level}`)
    .join('; ');
}

/** A month of the game and of the calendar. */
function when({ setting }: GameInHand, month: number): readonly [number, string] {
  const [year = 0, first = 1] = setting.scenario.start.split('-').map(Number);
  const months = year * 12 + first - 1 + month - 1;
  return [month, `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`];
}
