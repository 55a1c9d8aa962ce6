/** Plain tables for a terminal, a pipe or a lesson sheet: no colours, no boxes. */
import Table from 'cli-table3';

const PLAIN = {
  'top': '', 'top-mid': '', 'top-left': '', 'top-right': '', 'bottom': '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  'left': '', 'left-mid': '', 'mid': '', 'mid-mid': '', 'right': '', 'right-mid': '', 'middle': '  ',
};

/** One cell: numbers are set to the right with `digits` decimals. */
export type Cell = string | number;

/**
 * Sets rows under their headings.
 *
 * @param head the headings
 * @param rows one array a row, as long as the headings
 * @param digits decimals in columns of numbers that are not all whole
 * @returns lines without a final line break and without blanks at their ends
 */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[], digits = 2): string {
  const columns = head.map((_, column) => rows.map((row) => row[column]).filter((cell) => typeof cell === 'number'));
  const whole = columns.map((cells) => cells.every((cell) => Number.isInteger(cell)));
  const set = new Table({
    head: [...head],
    chars: PLAIN,
    style: { 'head': [], 'border': [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: columns.map((cells) => (cells.length > 0 ? 'right' : 'left')),
  });
  for (const row of rows) set.push(row.map((cell, column) => (typeof cell === 'number' ? numberOf(cell, whole[column] === true ? 0 : digits) : cell)));
  return set.toString().split('\n').map((line) => line.trimEnd()).join('\n');
}

/** A number with so many decimals, and never a minus before zero. */
export function numberOf(value: number, digits = 2): string {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text;
}
