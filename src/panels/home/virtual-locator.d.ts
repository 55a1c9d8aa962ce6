/** The small maps of Home as the build makes them; src/setup/locator-plugin.ts serves them. */
declare module 'virtual:locator' {
  type Pair = readonly [number, number];

  /** Path data and places in steps of eight kilometres east and south of 85W 15N. */
  export interface Locator {
    readonly land: string;
    readonly borders: string;
    readonly graticule: string;
    /** Shapes of the United States and of every country that a scenario names, by ISO 3166 alpha-3. */
    readonly countries: Readonly<Record<string, string>>;
    /** Left, top, right and bottom of their mainlands. */
    readonly boxes: Readonly<Record<string, readonly [number, number, number, number]>>;
    readonly marks: Readonly<Record<string, Pair>>;
    /** All legs of the corridor. */
    readonly routes: string;
    readonly capital: Pair;
  }

  export const locator: Locator;
}
