/** The page's side of its worker: starts it when something is asked, hears its progress, and ends it when nobody waits any more. */
import { proxy, wrap, type Remote } from 'comlink';
import type { Branch, Change } from './branch.ts';
import type { Lenses } from './course.ts';
import type { Job, Replayer, Report } from './page-worker.ts';
import type { SeedRow } from './same-seed.ts';
import type { TurningPoints } from './turning-points.ts';

/** What a promise is rejected with when the work was cancelled. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Plays one game again in a worker. Promises reject with `Cancelled`, or with an Error where the worker does not start or breaks. */
export interface PageReplayer {
  branch(changes: readonly Change[]): Promise<Branch>;
  turningPoints(weights: Lenses, report: Report): Promise<TurningPoints>;
  sameSeed(report: Report): Promise<readonly SeedRow[]>;
  /** Ends the worker with all that it was doing; the next question starts another. */
  cancel(): void;
}

interface Hired {
  readonly worker: Worker;
  readonly remote: Remote<Replayer>;
  readonly ready: Promise<void>;
  /** Rejects when the worker breaks or is cancelled, and never resolves. */
  readonly ended: Promise<never>;
  readonly end: (reason: Error) => void;
}

/** A replayer of one game; no worker runs before the first question. */
export function replayerOf(job: Job): PageReplayer {
  let hired: Hired | null = null;

  function dismiss(reason: Error): void {
    const leaving = hired;
    hired = null;
    leaving?.worker.terminate();
    leaving?.end(reason);
  }

  async function ask<T>(question: (remote: Remote<Replayer>) => Promise<T>): Promise<T> {
    hired ??= hire(job, dismiss);
    const { remote, ready, ended } = hired;
    return Promise.race([ready.then(() => question(remote)), ended]);
  }

  return {
    branch: (changes) => ask((remote) => remote.branch(changes)),
    turningPoints: (weights, report) => ask((remote) => remote.turningPoints(weights, proxy(report))),
    sameSeed: (report) => ask((remote) => remote.sameSeed(proxy(report))),
    cancel: () => dismiss(new Cancelled('The work was cancelled.')),
  };
}

function hire(job: Job, dismiss: (reason: Error) => void): Hired {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), { type: 'module' });
  let end: (reason: Error) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = reject;
  });
  // Whoever waits hears of it through the race; where nobody waits it is no failure.
  ended.catch(() => undefined);
  const broke = (): void => dismiss(new Error('The worker did not start, or broke.'));
  worker.addEventListener('error', broke);
  worker.addEventListener('messageerror', broke);
  const remote = wrap<Replayer>(worker);
  return { worker, remote, ready: remote.open(job), ended, end };
}
