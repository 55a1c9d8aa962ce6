/** English words of the report, tables and exports. */
export const report = {
  title: 'Report',
} as const;
