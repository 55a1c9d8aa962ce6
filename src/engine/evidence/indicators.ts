/** Looks up a country's structural indicators and says of every value whether it was sourced, assumed or missing. */
import type { Evidence, Indicator } from './unit.ts';

/** Rows of one country by indicator; the first row of a name stands. */
export type IndicatorTable = ReadonlyMap<string, Indicator>;

/** A number for a transform: from a row, or the documented fallback where there is no row with a number or the row measures what came later. */
export interface Figure {
  readonly value: number;
  readonly status: 'sourced' | 'assumed' | 'missing' | 'later';
}

/** What is looked up: an indicator as of a day (YYYY-MM-DD), and what stands in where no row can be used. */
export interface Wanted {
  readonly indicator: string;
  readonly fallback: number;
  readonly asOf: string;
}

export function indicatorsOf(evidence: Evidence, country: string): IndicatorTable {
  const table = new Map<string, Indicator>();
  for (const row of evidence.indicators) if (row.country === country && !table.has(row.indicator)) table.set(row.indicator, row);
  return table;
}

/** A categorical value, or empty. */
export const textOf = (table: IndicatorTable, name: string): string => table.get(name)?.value ?? '';

/**
 * A value as a number, at least 0. A sourced row whose year (or month, where one is given) begins after the day is not used: nobody had measured it.
 * An assumed row is used whatever its year: it is its author's guess and measures nothing, and the fallback would only be a worse one.
 */
export function figureOf(table: IndicatorTable, { indicator, fallback, asOf }: Wanted): Figure {
  const row = table.get(indicator);
  const value = row === undefined || row.value.trim() === '' ? Number.NaN : Number(row.value);
  if (row === undefined || !Number.isFinite(value)) return { value: fallback, status: 'missing' };
  if (row.status === 'sourced' && beginningOf(row.year) > asOf) return { value: fallback, status: 'later' };
  return { value: Math.max(0, value), status: row.status };
}

/** The first day of a year, month or day; empty, which is before every day, where no year is given. */
const beginningOf = (year: string): string => (year === '' ? '' : `${year}${'-01-01'.slice(year.length - 4)}`);
