/** Reads indicators.csv: one value a row, each sourced or marked as assumed. */
import Papa from 'papaparse';
import type { Indicator } from '../../engine/index.ts';
import type { Problem } from '../problem.ts';
import { SIZE_LIMIT } from '../source-text.ts';
import { didYouMean } from '../suggestion.ts';

const COLUMNS = ['country', 'indicator', 'value', 'unit', 'year', 'status', 'source'] as const;
type Column = (typeof COLUMNS)[number];
const STATUSES = ['sourced', 'assumed'] as const;

/** A row of the file as it came: its fields and the line on which it begins. */
interface Row {
  readonly fields: readonly string[];
  readonly text: string;
  readonly line: number;
}

/** Reads the table. An indicator with a mistake in it is told and left out only where it cannot be used at all. */
export function readIndicators(text: string, file: string): { indicators: Indicator[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const complain: Complain = (row, field, words) => {
    problems.push({ severity: 'error', file, path: COLUMNS[field] ?? '', line: row.line, column: columnOf(row.text, field), ...words });
  };
  if (text.length > SIZE_LIMIT) {
    complain(TOP, 0, { message: `This file has ${text.length} characters; at most ${SIZE_LIMIT} are read.`, suggestion: 'Is it the right file?' });
    return { indicators: [], problems };
  }
  const [head, ...rows] = rowsOf(text, complain);
  if (head === undefined || !COLUMNS.every((name, index) => head.fields[index]?.trim() === name) || head.fields.length !== COLUMNS.length) {
    complain(TOP, 0, { message: 'The first line does not name the columns.', suggestion: `Write "${COLUMNS.join(',')}".` });
    return { indicators: [], problems };
  }
  const seen = new Map<string, number>();
  const indicators = rows.flatMap((row) => {
    const indicator = indicatorOf(row, complain);
    if (indicator === null) return [];
    const key = `${indicator.country}.${indicator.indicator}`;
    const first = seen.get(key);
    if (first !== undefined) complain(row, 1, { message: `${key} stands twice; first on line ${first}.`, suggestion: 'Keep the better source.' });
    seen.set(key, first ?? row.line);
    return [indicator];
  });
  return { indicators, problems };
}

/** `field` counts from 0. */
type Complain = (row: Pick<Row, 'line' | 'text'>, field: number, words: Pick<Problem, 'message' | 'suggestion'>) => void;

const TOP = { line: 1, text: '' };

/** Where a field of a row begins, counted in characters from 1; commas between quotation marks are none. */
function columnOf(row: string, field: number): number {
  let quoted = false;
  let commas = 0;
  for (let at = 0; at < row.length && commas < field; at += 1) {
    if (row[at] === '"') quoted = !quoted;
    else if (row[at] === ',' && !quoted) commas += 1;
    if (commas === field) return at + 2;
  }
  return 1;
}

function rowsOf(text: string, complain: Complain): Row[] {
  const rows: Row[] = [];
  let offset = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    step: ({ data, errors, meta }) => {
      const row = text.slice(offset, meta.cursor);
      if (errors[0] !== undefined) complain({ line, text: row }, 0, { message: `This row cannot be read (${errors[0].message}).`, suggestion: 'Look for a quotation mark that is not closed.' });
      if (data.some((field) => field.trim() !== '')) rows.push({ fields: data, text: row, line });
      line += (row.match(/\r\n|\r|\n/g) ?? []).length;
      offset = meta.cursor;
    },
  });
  return rows;
}

function indicatorOf(row: Row, complain: Complain): Indicator | null {
  const { fields } = row;
  if (fields.length !== COLUMNS.length) {
    complain(row, Math.min(fields.length, COLUMNS.length) - 1, {
      message: `This row has ${fields.length} fields instead of ${COLUMNS.length}.`,
      suggestion: 'Put a field that contains a comma between double quotation marks.',
    });
    return null;
  }
  const field = (name: Column): string => (fields[COLUMNS.indexOf(name)] ?? '').trim();
  const wrong = (name: Column, message: string, suggestion: string): void => complain(row, COLUMNS.indexOf(name), { message, suggestion });
  const status = STATUSES.find((one) => one === field('status'));
  if (!/^[A-Z]{3}$/.test(field('country'))) wrong('country', `"${field('country')}" is not a country.`, 'Write three capital letters (ISO 3166), for instance MEX.');
  if (!/^[a-z][a-z0-9_]*$/.test(field('indicator'))) wrong('indicator', `"${field('indicator')}" is not the name of an indicator.`, 'Use small letters, digits and underscores.');
  if (field('value') === '') wrong('value', 'The value is missing.', 'Write the value, or remove the row.');
  if (field('year') !== '' && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(field('year'))) wrong('year', `"${field('year')}" is not a year.`, 'Write YYYY.');
  if (status === undefined) wrong('status', `"${field('status')}" is not a status.`, didYouMean(field('status'), STATUSES));
  if (status === 'sourced' && field('source') === '') wrong('source', 'A sourced value needs its source.', 'Name the source, or set the status to assumed.');
  if (status === undefined) return null;
  const [country, indicator, value, unit, year, , source] = COLUMNS.map(field) as [string, string, string, string, string, string, string];
  return { country, indicator, value, unit, year, status, source };
}
