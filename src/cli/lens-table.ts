/** The five lenses of a game as a table. */
import { LENSES, type Lens } from '../engine/index.ts';
import { table } from './table.ts';

/** The lenses and the headline, one a line, each 0..100. */
export const lensTable = (lenses: Readonly<Record<Lens, number>>, headline: number): string =>
  table(['lens', 'mean'], [...LENSES.map((lens) => [lens, lenses[lens]] as const), ['headline', headline]], 1);
