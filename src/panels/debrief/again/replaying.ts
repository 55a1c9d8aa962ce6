/** Questions to the page's worker from a panel: one worker a panel, ended with it; progress, stopping and failure as plain state. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Order } from '../../../engine/index.ts';
import { Cancelled, replayerOf } from '../../../lab/page-worker-client.ts';
import type { PageReplayer } from '../../../lab/page-worker-client.ts';
import type { Progress } from '../../../lab/turning-points.ts';
import type { GameInHand } from '../../../store/game.ts';

type Orders = readonly (readonly Order[])[];

/** The orders of a game, the same value as long as its months are. */
export function useOrders({ months }: GameInHand): Orders {
  return useMemo(() => months.map((month) => month.orders), [months]);
}

/** Plays orders on the seed of a game again; the worker starts with the first question and ends with the panel. */
export function useReplayer({ playable, seed }: GameInHand, orders: Orders): PageReplayer {
  const replayer = useMemo(() => replayerOf({ scenario: playable.scenario, evidence: playable.evidence, seed, orders }), [playable, seed, orders]);
  useEffect(() => () => replayer.cancel(), [replayer]);
  return replayer;
}

export interface Work<T> {
  readonly status: 'idle' | 'running' | 'done' | 'cancelled' | 'failed';
  /** Null before the worker has told of any. */
  readonly progress: Progress | null;
  /** The last answer; it stays while the next is worked out. */
  readonly result: T | null;
}

export interface Working<T> extends Work<T> {
  /** Asks; an earlier question that is still open is no longer listened to. */
  readonly start: (question: (report: (progress: Progress) => void) => Promise<T>) => void;
}

/** One question at a time. */
export function useWork<T>(): Working<T> {
  const [work, setWork] = useState<Work<T>>({ status: 'idle', progress: null, result: null });
  const latest = useRef(0);
  useEffect(
    () => () => {
      latest.current += 1;
    },
    [],
  );
  const start = useCallback<Working<T>['start']>((question) => {
    latest.current += 1;
    const mine = latest.current;
    const tell = (change: Partial<Work<T>>): void => {
      if (latest.current === mine) setWork((before) => ({ ...before, ...change }));
    };
    tell({ status: 'running', progress: null });
    question((progress) => tell({ progress })).then(
      (result) => tell({ status: 'done', result }),
      (reason: unknown) => tell({ status: reason instanceof Cancelled ? 'cancelled' : 'failed' }),
    );
  }, []);
  return { ...work, start };
}
