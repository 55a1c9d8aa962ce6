/** Writes into the notes of the game that is on the screen, and of no other. */
import { useCallback } from 'react';
import type { RunNote } from '../../content/run/run.ts';
import { useCards, useGame } from '../frame/context.tsx';

type Change = (notes: readonly RunNote[]) => readonly RunNote[];

/** A function that changes the notes; it does nothing once another game is in hand. */
export function useNotes(): (change: Change) => void {
  const cards = useCards();
  const { id } = useGame();
  return useCallback(
    (change) => {
      if (cards.store.getState().game?.id === id) cards.annotate(change);
    },
    [cards, id],
  );
}
