/** What comes with the page, read and checked when it is built, so that no reader has to be loaded at the start. */
import type { Evidence } from '../engine/index.ts';
import type { DrawSet } from './draws.ts';
import type { ArticleWording } from './evidence/wording.ts';
import type { ScenarioDocument } from './scenario/document.ts';

/** Plain JSON. `playable` of scenario/playable.ts turns a document and the evidence into what is played. */
export interface Bundle {
  readonly evidence: Evidence;
  /** `rulesHash` of the evidence. */
  readonly rules: string;
  /** In the order of their lengths in minutes, then of their ids. */
  readonly scenarios: readonly { readonly document: ScenarioDocument; readonly hash: string }[];
  readonly draws: readonly DrawSet[];
  /** What the articles' units say in Spanish; the coding itself is English. */
  readonly spanish: readonly ArticleWording[];
}
