/** The catalogue as the build makes it; src/setup/catalogue-plugin.ts serves it. */
declare module 'virtual:catalogue' {
  import type { CatalogueEntry } from './catalogue.ts';

  export const catalogue: readonly CatalogueEntry[];
}
