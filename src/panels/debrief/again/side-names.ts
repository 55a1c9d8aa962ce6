/** What the two sides of a comparison are called, and what the lines of its charts mean. */

export interface SideNames {
  readonly original: string;
  readonly changed: string;
  readonly curves: string;
  /** Over what only one of them has. */
  readonly onlyOriginal: string;
  readonly onlyChanged: string;
}
