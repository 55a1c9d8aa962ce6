/** The rows of the doctrines as they are shown: numbered in the order of the register, in words, with the class's figure. */
import type { SeedRow } from '../../../lab/same-seed.ts';
import type { Words } from '../../text/words.ts';
import { doctrineWords } from './doctrine-words.ts';

export interface ShownRow extends SeedRow {
  /** 0 for the game itself, then 1, 2 and so on: the same number in the plots and in the table. */
  readonly place: number;
  readonly name: string;
  readonly idea: string;
  readonly cost: string | null;
  readonly isStatusQuo: boolean;
  /** The lenses by the class's weights, 0..100. */
  readonly figure: number;
}

/** The rows in the order in which they were played. */
export function rowsFrom(rows: readonly SeedRow[], by: { readonly words: Words; readonly figure: (row: SeedRow) => number }): readonly ShownRow[] {
  return rows.map((row, place): ShownRow => {
    const own = { name: by.words.t('again.seed.you'), idea: '', cost: null };
    return { ...row, place, ...(row.doctrine === null ? own : doctrineWords(by.words, row.doctrine)), isStatusQuo: row.doctrine === 'do-nothing', figure: by.figure(row) };
  });
}
