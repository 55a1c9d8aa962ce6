/** How wide an element is, as it changes. */
import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** The width in CSS pixels of what the element may fill; `first` until it is measured. */
export function useWidth(element: RefObject<HTMLElement | null>, first: number): number {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const place = element.current;
    if (place === null) return;
    const measure = (): void => setWidth(Math.floor(place.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
