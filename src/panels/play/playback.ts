/** Follows the showing of a month on the map, and tells the store when it has ended. */
import { useEffect } from 'react';
import { useCards, useCardsState } from '../frame/context.tsx';
import type { MapView } from '../frame/context.tsx';

/** A map that has not begun to move after this many milliseconds has nothing to show. */
const PATIENCE = 1000;

/** True while the map shows what happened. */
export function usePlayback(view: MapView | null): boolean {
  const cards = useCards();
  const playback = useCardsState((state) => state.playback);
  useEffect(() => {
    if (!playback.playing || view === null) return;
    const begun = performance.now();
    let hasMoved = false;
    let frame = 0;
    const look = (): void => {
      const isMoving = view.isMoving();
      hasMoved ||= isMoving;
      if (!isMoving && (hasMoved || performance.now() - begun > PATIENCE)) cards.finishPlayback();
      else frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [cards, playback, view]);
  return playback.playing;
}
