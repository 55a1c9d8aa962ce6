/** A run: everything that is needed to play a game again and to prove what came out. */
import { ASSUMPTION_TABLE, CLASS_PRIORS, COEFFICIENTS, ENGINE_VERSION } from '../../engine/index.ts';
import type { Coefficients, Evidence, Lens, Order } from '../../engine/index.ts';
import { hashOf } from '../canonical.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { sealsOf } from './seal.ts';

export const RUN_FORMAT = 1;

/**
 * What a student wrote down beside the orders. `weights` keeps how the class weighed the lenses, `undone` moves that were taken back,
 * `unverified` that the run was opened from a file that did not prove itself, `branch` the orders of the game that this one left.
 */
type NoteKind = 'prediction' | 'reasoning' | 'reflection' | 'weights' | 'undone' | 'unverified' | 'branch';

export interface RunNote {
  /** The month it belongs to, from 1; 0 for the time before play. */
  readonly month: number;
  /** A kind that a later version knows and this one does not is kept as it is, and not read. */
  readonly kind: NoteKind | (string & {});
  readonly text: string;
}

/** The contents of a run file (model.md 11). */
export interface Run {
  readonly format: typeof RUN_FORMAT;
  /** The engine's version. */
  readonly engine: string;
  /** `rulesHash` of the evidence that it was played with. */
  readonly rules: string;
  readonly scenario: {
    readonly id: string;
    readonly hash: string;
    /** The whole document where the scenario does not come with the program, so that the file stands alone. */
    readonly embedded: ScenarioDocument | null;
  };
  readonly seed: string;
  /** `orders[m - 1]` in month m, as they were given, refused ones too. */
  readonly orders: readonly (readonly Order[])[];
  /** `digests[m - 1]` at the end of month m, 16 hex digits. */
  readonly digests: readonly string[];
  /** `seals[m - 1]` of month m (`sealsOf`), 16 hex digits: orders and digests as they were written. */
  readonly seals: readonly string[];
  /** Means over the months played, 0..100; the lenses of a world in which nothing has happened where none was. */
  readonly lenses: Readonly<Record<Lens, number>>;
  /** The doctrine that is said to have played, or null for a person: nothing in the file proves it. */
  readonly doctrine: string | null;
  readonly notes: readonly RunNote[];
}

/**
 * The hash that names the rules: evidence, indicators, class priors, assumptions and coefficients, whatever the order of files and rows.
 * An author's own statements belong to the scenario's hash, not to this one, so give the bundled evidence.
 */
export function rulesHash({ articles, indicators }: Evidence, coefficients: Coefficients = COEFFICIENTS): string {
  const byId = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byName = indicators.toSorted((a, b) => (`${a.country}.${a.indicator}` < `${b.country}.${b.indicator}` ? -1 : 1));
  return hashOf({ articles: byId, indicators: byName, coefficients, priors: CLASS_PRIORS, assumptions: ASSUMPTION_TABLE });
}

/** What a finished or unfinished game hands over to become a run. */
export interface Played extends Pick<Run, 'seed' | 'orders' | 'digests' | 'lenses'> {
  readonly document: ScenarioDocument;
  /** The scenario's hash. */
  readonly hash: string;
  /** Whether the scenario comes with the program: then it is only named. */
  readonly bundled: boolean;
  /** `rulesHash` of the bundled evidence. */
  readonly rules: string;
  readonly doctrine?: string | null;
  readonly notes?: readonly RunNote[];
}

/** The run of a game, sealed. */
export function runOf(played: Played): Run {
  const { document, hash, bundled, rules, seed, orders, digests, lenses, doctrine = null, notes = [] } = played;
  const scenario = { id: document.id, hash, embedded: bundled ? null : document };
  return { format: RUN_FORMAT, engine: ENGINE_VERSION, rules, scenario, seed, orders, digests, seals: sealsOf(orders, digests), lenses, doctrine, notes };
}

/** The text of a run file: JSON that a person can read. */
export const writeRun = (run: Run): string => `${JSON.stringify(run, null, 1)}\n`;
