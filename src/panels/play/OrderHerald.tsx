/** Tells those who listen what becomes of the orders, however they are written: by a button, a step of a lever or the composer. */
import { useEffect, useRef } from 'react';
import { useCardsState, useGame, useSpeaker, useSurroundings } from '../frame/context.tsx';
import { orderNews } from './order-news.ts';

/** Whoever goes along a lever with the arrow keys hears the step on which they stay, once. In milliseconds. */
const PAUSE = 500;

export function OrderHerald(): null {
  const say = useSpeaker();
  const { announce } = useSurroundings();
  const game = useGame();
  const { id, months } = game;
  const writing = useCardsState((state) => state.writing);
  const rehearsal = useCardsState((state) => state.rehearsal);
  const told = useRef({ id, months, writing, rehearsal });
  useEffect(() => {
    const now = { id, months, writing, rehearsal };
    // Another month or game brings its own orders, of which the herald of the months tells.
    if (told.current.id !== id || told.current.months !== months) told.current = now;
    if (told.current.writing === writing) return undefined;
    const timer = setTimeout(() => {
      const before = told.current;
      told.current = now;
      if (before.rehearsal === null || rehearsal === null) return;
      const lines = orderNews({ writing: before.writing, rehearsal: before.rehearsal }, { writing, rehearsal }, say);
      if (lines.length > 0) announce(lines);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [id, months, writing, rehearsal, say, announce]);
  return null;
}
