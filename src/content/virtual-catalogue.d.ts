/** The catalogue as the build makes it; src/setup/catalogue-plugin.ts serves it. */
declare module 'virtual:catalogue' {
  export const catalogue: readonly import('./catalogue.ts').CatalogueEntry[];
}
