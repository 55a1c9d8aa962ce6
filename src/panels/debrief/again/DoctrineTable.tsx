/** The game and the doctrines in figures: sorted by any column, and by none in the order of the register. */
import { useState } from 'react';
import { LENSES } from '../../../engine/index.ts';
import type { Lens } from '../../../engine/index.ts';
import type { Count } from '../../../lab/comparison.ts';
import { useSpeaker } from '../../frame/context.tsx';
import type { ShownRow } from './seed-rows.ts';
import { tenths } from './tenths.ts';

const COUNTS = ['proposed', 'signed', 'carriedOut', 'backedDown', 'counterMeasures'] as const satisfies readonly Count[];
type Column = Lens | 'figure' | (typeof COUNTS)[number];
const COLUMNS: readonly Column[] = [...LENSES, 'figure', ...COUNTS];

interface Sorting {
  readonly column: Column;
  readonly direction: 'descending' | 'ascending';
}

export function DoctrineTable({ rows, onPoint }: { rows: readonly ShownRow[]; onPoint: (place: number | null) => void }) {
  const { t } = useSpeaker().words;
  const [sorting, setSorting] = useState<Sorting | null>(null);
  return (
    <div className="wide-table">
      <table className="table doctrines">
        <caption>{t('again.seed.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('again.seed.doctrine')}</th>
            {COLUMNS.map((column) => (
              <Head key={column} column={column} sorting={sorting} onSort={setSorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(rows, sorting).map((row) => (
            <Row key={row.place} row={row} onPoint={onPoint} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** From high to low, then from low to high, then as in the register again. */
function Head({ column, sorting, onSort }: { column: Column; sorting: Sorting | null; onSort: (sorting: Sorting | null) => void }) {
  const { t } = useSpeaker().words;
  const isOwn = sorting?.column === column;
  const isLens = LENSES.some((lens) => lens === column);
  const name = isLens ? t(`names.lens.${column as Lens}`) : t(`again.seed.${column as Exclude<Column, Lens>}`);
  const next = (): Sorting | null => {
    if (!isOwn) return { column, direction: 'descending' };
    return sorting.direction === 'descending' ? { column, direction: 'ascending' } : null;
  };
  return (
    <th scope="col" className="figure" aria-sort={isOwn ? sorting.direction : 'none'}>
      <button type="button" className="plain sort" title={t('again.seed.sort', { column: name })} onClick={() => onSort(next())}>
        {name}
        <svg className="sort-sign" viewBox="0 0 8 12" width="8" height="12" aria-hidden="true" focusable="false">
          {(!isOwn || sorting.direction === 'ascending') && <path d="M1 5l3-4 3 4z" />}
          {(!isOwn || sorting.direction === 'descending') && <path d="M1 7l3 4 3-4z" />}
        </svg>
      </button>
    </th>
  );
}

function Row({ row, onPoint }: { row: ShownRow; onPoint: (place: number | null) => void }) {
  const { words } = useSpeaker();
  const { number } = words;
  return (
    <tr className={row.place === 0 ? 'own-row' : undefined} onPointerEnter={() => onPoint(row.place)} onPointerLeave={() => onPoint(null)}>
      <th scope="row">
        <span className="doctrine-name">
          {row.place > 0 && <span className="idea-number">{number(row.place)}</span>} {row.name}
        </span>
      </th>
      {COLUMNS.map((column) => (
        <td key={column} className={isCount(column) ? 'figure count' : 'figure'}>
          {isCount(column) ? number(valueIn(row, column)) : tenths(words, valueIn(row, column))}
        </td>
      ))}
    </tr>
  );
}

const isCount = (column: Column): column is (typeof COUNTS)[number] => COUNTS.some((count) => count === column);

function valueIn(row: ShownRow, column: Column): number {
  if (column === 'figure') return row.figure;
  return isCount(column) ? row.counts[column] : row.lenses[column];
}

function sorted(rows: readonly ShownRow[], sorting: Sorting | null): readonly ShownRow[] {
  if (sorting === null) return rows;
  const sign = sorting.direction === 'descending' ? -1 : 1;
  return rows.toSorted((a, b) => sign * (valueIn(a, sorting.column) - valueIn(b, sorting.column)) || a.place - b.place);
}
