/** Follows the showing of a month on the map, and tells the store when it has ended. */
import { useEffect, useState } from 'react';
import { useCards, useCardsState } from '../frame/context.tsx';
import type { MapView } from '../frame/context.tsx';

/** A map that has not begun to move after this many milliseconds has nothing to show. */
const PATIENCE = 1000;

/** True while something moves on the map because of what happened. */
export function usePlayback(view: MapView | null): boolean {
  const cards = useCards();
  const playback = useCardsState((state) => state.playback);
  const [isMoving, setMoving] = useState(false);
  useEffect(() => {
    if (!playback.playing || view === null) return;
    const begun = performance.now();
    let hasMoved = false;
    let frame = 0;
    const look = (): void => {
      const moves = view.isMoving();
      hasMoved ||= moves;
      setMoving(moves);
      if (!moves && (hasMoved || performance.now() - begun > PATIENCE)) cards.finishPlayback();
      else frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => {
      cancelAnimationFrame(frame);
      setMoving(false);
    };
  }, [cards, playback, view]);
  return isMoving;
}
