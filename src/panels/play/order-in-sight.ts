/** Keeps the orders in sight while they are written: a new one is scrolled to, and a pressed delivery stays where it was pressed. */
import { useLayoutEffect, useRef } from 'react';
import type { MouseEvent, RefObject } from 'react';
import type { Order } from '../../engine/index.ts';

interface Written {
  readonly writing: readonly Order[];
  /** Months played. */
  readonly played: number;
}

/** Gives the handler that notes, before a click does its work, how far the list is from its end. Where the list does not scroll by itself nothing moves. */
export function useOrderInSight(list: RefObject<HTMLElement | null>, { writing, played }: Written): (event: MouseEvent) => void {
  const before = useRef({ writing, played });
  const pressed = useRef<number | null>(null);
  useLayoutEffect(() => {
    const { current: element } = list;
    const last = before.current;
    before.current = { writing, played };
    if (element === null) return;
    if (last.played !== played) element.scrollTo({ top: 0, behavior: 'instant' });
    else if (pressed.current !== null) element.scrollTo({ top: element.scrollHeight - element.clientHeight - pressed.current, behavior: 'instant' });
    else bringIntoSight(element, newPlace(last.writing, writing));
    pressed.current = null;
  }, [list, writing, played]);
  return ({ target }) => {
    const { current: element } = list;
    const isDebt = target instanceof Element && target.closest('.owed') !== null;
    pressed.current = element !== null && isDebt ? element.scrollHeight - element.clientHeight - element.scrollTop : null;
  };
}

/** Where an order stands that was not there before; -1 where none came, as when one is taken out or moved. */
function newPlace(before: readonly Order[], now: readonly Order[]): number {
  return now.length < before.length ? -1 : now.findIndex((order) => !before.includes(order));
}

/** Scrolls within the list alone, so that neither page nor focus moves. */
function bringIntoSight(element: HTMLElement, place: number): void {
  const item = element.querySelectorAll<HTMLElement>('.order-list > .order')[place];
  if (place < 0 || item === undefined) return;
  const [box, own] = [element.getBoundingClientRect(), item.getBoundingClientRect()];
  const by = own.bottom > box.bottom ? Math.min(own.bottom - box.bottom, own.top - box.top) : Math.min(0, own.top - box.top);
  if (by !== 0) element.scrollBy({ top: by, behavior: isStill() ? 'instant' : 'smooth' });
}

function isStill(): boolean {
  const chosen = document.documentElement.dataset['motion'];
  return chosen === 'reduced' || (chosen !== 'full' && matchMedia('(prefers-reduced-motion: reduce)').matches);
}
