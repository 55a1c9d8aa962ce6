/** A value that is changed quickly and kept a moment later: nothing is lost when the field is left, the page closed or reloaded. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useWhenLeft } from '../frame/leaving.ts';

const PAUSE = 300;

export interface Draft<T> {
  /** What to show: the value being changed, else the kept one. */
  readonly value: T;
  readonly change: (value: T) => void;
  /** Keeps at once what is not kept yet. */
  readonly flush: () => void;
}

/**
 * @param kept the value as it is kept
 * @param keep keeps a value; called at most once a pause in changing
 */
export function useDraft<T>(kept: T, keep: (value: T) => void): Draft<T> {
  const [draft, setDraft] = useState<{ readonly value: T } | null>(null);
  const waiting = useRef<{ readonly value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  }, [keep]);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const held = waiting.current;
    if (held === null) return;
    waiting.current = null;
    setDraft(null);
    latest.current(held.value);
  }, []);
  const change = useCallback(
    (value: T) => {
      waiting.current = { value };
      setDraft({ value });
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE);
    },
    [flush],
  );
  useWhenLeft(flush);
  return { value: draft === null ? kept : draft.value, change, flush };
}
