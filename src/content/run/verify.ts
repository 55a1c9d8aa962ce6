/** Proves a run by playing it again, or names the first thing that differs. */
import { ENGINE_VERSION, LENSES, prepare, replay } from '../../engine/index.ts';
import type { Evidence, Replay } from '../../engine/index.ts';
import { playable } from '../scenario/playable.ts';
import type { PlayableScenario } from '../scenario/playable.ts';
import { rulesHash } from './run.ts';
import type { Run } from './run.ts';

/** Where a verification finds what a run only names. */
export interface RunSources {
  /** The evidence that comes with the program, without own statements. */
  readonly evidence: Evidence;
  /** A scenario that comes with the program, or null. */
  readonly bundled: (id: string) => PlayableScenario | null;
}

export type MismatchKind = 'scenario' | 'rules' | 'engine' | 'length' | 'order-refused' | 'digest' | 'lenses';

/** An order that the rules refused in the month that differs. */
export type RefusedOrder = Replay['refused'][number];

/** `expected` is what the run file says, `found` what this program finds; both are for display. */
export interface Mismatch {
  readonly ok: false;
  readonly kind: MismatchKind;
  /** The first month whose digest differs, from 1; 0 where no month does or none could be played. */
  readonly month: number;
  readonly expected: string;
  readonly found: string;
  readonly refused: readonly RefusedOrder[];
}

export interface Verified {
  readonly ok: true;
  readonly months: number;
  /** Whether the game was played to its last month. */
  readonly complete: boolean;
  readonly playable: PlayableScenario;
  readonly replay: Replay;
}

/**
 * Plays the run's orders on its seed and compares every digest and the lenses.
 * Differences of scenario, rules or engine are told first, because every later one follows from them; `month` then says where the games part.
 * An order that was refused then and is refused now is no difference. `order-refused` is told where a digest differs in a month with a refused order.
 */
export function verifyRun(run: Run, sources: RunSources): Verified | Mismatch {
  const { embedded, id, hash } = run.scenario;
  const scenario = embedded === null ? sources.bundled(id) : playable(embedded, sources.evidence);
  if (scenario === null) return mismatch('scenario', { expected: id, found: '' });
  if (run.orders.length !== run.digests.length) return mismatch('length', { expected: String(run.digests.length), found: String(run.orders.length) });
  // A run of another scenario may well have more months than this one: that it is another scenario is what has to be told.
  if (run.orders.length > scenario.scenario.months && scenario.hash !== hash) return mismatch('scenario', { expected: hash, found: scenario.hash });
  if (run.orders.length > scenario.scenario.months) return mismatch('length', { expected: String(run.orders.length), found: String(scenario.scenario.months) });
  const again = replay(prepare(scenario.scenario, scenario.evidence), run.seed, run.orders);
  const month = firstDifference(run, again);
  if (scenario.hash !== hash) return mismatch('scenario', { expected: hash, found: scenario.hash, month });
  const rules = rulesHash(sources.evidence);
  if (rules !== run.rules) return mismatch('rules', { expected: run.rules, found: rules, month });
  if (run.engine !== ENGINE_VERSION) return mismatch('engine', { expected: run.engine, found: ENGINE_VERSION, month });
  if (month > 0) return monthMismatch(run, again, month);
  const lens = LENSES.find((one) => run.orders.length > 0 && again.lenses[one] !== run.lenses[one]);
  if (lens !== undefined) return mismatch('lenses', { expected: `${lens} ${run.lenses[lens]}`, found: `${lens} ${again.lenses[lens]}` });
  return { ok: true, months: run.orders.length, complete: run.orders.length === scenario.scenario.months, playable: scenario, replay: again };
}

const firstDifference = (run: Run, again: Replay): number => run.digests.findIndex((digest, index) => again.months[index]?.digest !== digest) + 1;

function monthMismatch(run: Run, again: Replay, month: number): Mismatch {
  const expected = run.digests[month - 1] ?? '';
  const found = again.months[month - 1]?.digest ?? '';
  const refused = again.refused.filter((one) => one.month === month);
  return { ...mismatch(refused.length > 0 ? 'order-refused' : 'digest', { expected, found, month }), refused };
}

const mismatch = (kind: MismatchKind, at: { expected: string; found: string; month?: number }): Mismatch => ({ ok: false, kind, month: 0, refused: [], ...at });

