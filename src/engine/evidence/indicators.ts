/** Looks up a country's structural indicators and says of every value whether it was sourced, assumed or missing. */
import type { Evidence, Indicator } from './unit.ts';

/** Rows of one country by indicator; the first row of a name stands. */
export type IndicatorTable = ReadonlyMap<string, Indicator>;

/** A number for a transform: from a row, or the documented fallback where there is no row with a number. */
export interface Figure {
  readonly value: number;
  readonly status: 'sourced' | 'assumed' | 'missing';
}

export function indicatorsOf(evidence: Evidence, country: string): IndicatorTable {
  const table = new Map<string, Indicator>();
  for (const row of evidence.indicators) if (row.country === country && !table.has(row.indicator)) table.set(row.indicator, row);
  return table;
}

/** A categorical value, or empty. */
export const textOf = (table: IndicatorTable, name: string): string => table.get(name)?.value ?? '';

/** A value as a number, at least 0. */
export function figureOf(table: IndicatorTable, name: string, fallback: number): Figure {
  const row = table.get(name);
  const value = row === undefined || row.value.trim() === '' ? Number.NaN : Number(row.value);
  if (row === undefined || !Number.isFinite(value)) return { value: fallback, status: 'missing' };
  return { value: Math.max(0, value), status: row.status };
}
