/** Spanish words of the report, tables and exports. */
import type { report as english } from '../en/report.ts';
import type { Translated } from '../keys.ts';

export const report: Translated<typeof english> = {
  title: 'Informe',
};
