/** Proves a run by playing it again, or names the first thing that differs. */
import { ENGINE_VERSION, LENSES, prepare, replay } from '../../engine/index.ts';
import type { Evidence, Replay } from '../../engine/index.ts';
import { playable } from '../scenario/playable.ts';
import type { PlayableScenario } from '../scenario/playable.ts';
import { rulesHash } from './run.ts';
import type { Run } from './run.ts';
import { sealsOf } from './seal.ts';

/** Where a verification finds what a run only names. */
export interface RunSources {
  /** The evidence that comes with the program, without own statements. */
  readonly evidence: Evidence;
  /** A scenario that comes with the program, or null. */
  readonly bundled: (id: string) => PlayableScenario | null;
}

export type MismatchKind = 'scenario' | 'rules' | 'engine' | 'length' | 'order-refused' | 'digest' | 'seal' | 'lenses';

/** An order that the rules refused in the month that differs. */
export type RefusedOrder = Replay['refused'][number];

/** `expected` is what the run file says, `found` what this program finds; both are for display. */
export interface Mismatch {
  readonly ok: false;
  readonly kind: MismatchKind;
  /** The first month that differs, from 1; 0 where no month does or none could be played. */
  readonly month: number;
  readonly expected: string;
  readonly found: string;
  readonly refused: readonly RefusedOrder[];
  /** The first month whose seal does not fit its orders and digest, from 1; 0 where all do. It needs no replay, so it is known whatever else differs. */
  readonly seal: number;
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
 * `seal` is told where orders were edited and the world came out the same all the same.
 */
export function verifyRun(run: Run, sources: RunSources): Verified | Mismatch {
  const compared = compare(run, sources);
  return compared.ok ? compared : { ...compared, seal: brokenSeal(run) };
}

type Difference = Omit<Mismatch, 'seal'>;

function compare(run: Run, sources: RunSources): Verified | Difference {
  const { embedded, id, hash } = run.scenario;
  const scenario = embedded === null ? sources.bundled(id) : playable(embedded, sources.evidence);
  if (scenario === null) return difference('scenario', { expected: id, found: '' });
  if (run.orders.length !== run.digests.length) return difference('length', { expected: String(run.digests.length), found: String(run.orders.length) });
  // A run of another scenario may well have more months than this one: that it is another scenario is what has to be told.
  if (run.orders.length > scenario.scenario.months && scenario.hash !== hash) return difference('scenario', { expected: hash, found: scenario.hash });
  if (run.orders.length > scenario.scenario.months) return difference('length', { expected: String(run.orders.length), found: String(scenario.scenario.months) });
  const again = replay(prepare(scenario.scenario, scenario.evidence), run.seed, run.orders);
  const month = firstOther(run.digests, again.months.map(({ digest }) => digest));
  if (scenario.hash !== hash) return difference('scenario', { expected: hash, found: scenario.hash, month });
  const rules = rulesHash(sources.evidence);
  if (rules !== run.rules) return difference('rules', { expected: run.rules, found: rules, month });
  if (run.engine !== ENGINE_VERSION) return difference('engine', { expected: run.engine, found: ENGINE_VERSION, month });
  const seal = brokenSeal(run);
  if (month > 0 && (seal === 0 || month <= seal)) return monthDifference(run, again, month);
  if (seal > 0) return difference('seal', { expected: run.seals[seal - 1] ?? '', found: sealsOf(run.orders, run.digests)[seal - 1] ?? '', month: seal });
  const lens = LENSES.find((one) => again.lenses[one] !== run.lenses[one]);
  if (lens !== undefined) return difference('lenses', { expected: `${lens} ${run.lenses[lens]}`, found: `${lens} ${again.lenses[lens]}` });
  return { ok: true, months: run.orders.length, complete: run.orders.length === scenario.scenario.months, playable: scenario, replay: again };
}

/** The first month in which the file says other than what is found, from 1; 0 where none does. */
const firstOther = (said: readonly string[], found: readonly string[]): number => said.findIndex((one, index) => one !== found[index]) + 1;

function brokenSeal({ orders, digests, seals }: Run): number {
  const found = sealsOf(orders, digests);
  return seals.length < found.length ? firstOther(found, seals) : firstOther(seals, found);
}

function monthDifference(run: Run, again: Replay, month: number): Difference {
  const expected = run.digests[month - 1] ?? '';
  const found = again.months[month - 1]?.digest ?? '';
  const refused = again.refused.filter((one) => one.month === month);
  return { ...difference(refused.length > 0 ? 'order-refused' : 'digest', { expected, found, month }), refused };
}

const difference = (kind: MismatchKind, at: { expected: string; found: string; month?: number }): Difference => ({ ok: false, kind, month: 0, refused: [], ...at });
