/** Runs the showing of a month step by step: by itself where motion is welcome, and never in anybody's way. */
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import type { Fact } from '../../engine/index.ts';
import { useCards, useCardsState, useGame } from '../frame/context.tsx';
import { stepsOf, STEP_SECONDS } from './newsreel.ts';
import type { Step } from './newsreel.ts';

export interface Showing {
  readonly steps: readonly Step[];
  /** The step that is shown, from 0; null where the map shows what is. */
  readonly step: number | null;
  readonly phase: 'running' | 'paused' | 'over';
  /** True where nothing may move by itself. */
  readonly isStill: boolean;
  /** Shows a step and holds it, or goes on from it. */
  readonly show: (step: number, phase: 'running' | 'paused') => void;
  readonly finish: () => void;
}

const NOTHING: readonly Fact[] = [];

/** The showing of the last month that was played, on a map that stands in `place`. */
export function useShowing(place: RefObject<HTMLElement | null>): Showing {
  const cards = useCards();
  const game = useGame();
  const playback = useCardsState((state) => state.playback);
  const isStill = useStillness();
  const facts = game.months.at(-1)?.facts ?? NOTHING;
  const { scenario } = game.setting;
  const steps = useMemo(() => stepsOf(facts, scenario), [facts, scenario]);
  const phase = playback.month !== game.months.length || steps.length === 0 || (isStill && playback.phase === 'running') ? 'over' : playback.phase;
  const step = phase === 'over' ? null : Math.min(playback.step, steps.length - 1);
  const finish = useCallback(() => cards.finishPlayback(), [cards]);
  const show = useCallback((next: number, how: 'running' | 'paused') => cards.playTo(next, how), [cards]);

  useEffect(() => {
    if (isStill && playback.phase === 'running') finish();
  }, [isStill, playback, finish]);
  useEffect(() => {
    if (phase !== 'running' || step === null) return;
    return whenSeenFor(place.current, STEP_SECONDS * 1000, () => (step + 1 < steps.length ? show(step + 1, 'running') : finish()));
  }, [phase, step, steps, show, finish, place]);
  useLeaving(phase !== 'over', finish);
  return { steps, step, phase, isStill, show, finish };
}

/** Calls back after a time in which somebody could see the page and this part of it: on a phone the map may be out of sight. Returns how to call it off. */
function whenSeenFor(place: Element | null, milliseconds: number, act: () => void): () => void {
  let timer = 0;
  let isInSight = place === null;
  const wait = (): void => {
    clearTimeout(timer);
    if (isInSight && !document.hidden) timer = window.setTimeout(act, milliseconds);
  };
  const sight = new IntersectionObserver(([entry]) => {
    isInSight = entry?.isIntersecting ?? false;
    wait();
  });
  if (place === null) wait();
  else sight.observe(place);
  document.addEventListener('visibilitychange', wait);
  return () => {
    clearTimeout(timer);
    sight.disconnect();
    document.removeEventListener('visibilitychange', wait);
  };
}

/** Escape ends the showing, and so does work in a window: what is being written needs the map as it is. */
function useLeaving(isShown: boolean, finish: () => void): void {
  useEffect(() => {
    if (!isShown) return;
    const gone = new AbortController();
    const { signal } = gone;
    document.addEventListener('keydown', (event) => event.key === 'Escape' && document.querySelector('dialog[open]') === null && finish(), { signal });
    document.addEventListener('focusin', ({ target }) => target instanceof Element && target.closest('dialog') !== null && finish(), { signal });
    return () => gone.abort();
  }, [isShown, finish]);
}

const STILL = '(prefers-reduced-motion: reduce)';

function followSystem(tell: () => void): () => void {
  const media = matchMedia(STILL);
  media.addEventListener('change', tell);
  return () => media.removeEventListener('change', tell);
}

function useStillness(): boolean {
  const wish = useCardsState((state) => state.settings.motion);
  const system = useSyncExternalStore(followSystem, () => matchMedia(STILL).matches);
  return wish === 'system' ? system : wish === 'reduced';
}
