/** A box in which something wide scrolls sideways, and which keys can reach while it does. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

/** In the order of Tab exactly while there is something to scroll, so that arrow keys can scroll it. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  const element = useRef<HTMLElement>(null);
  const [isScrolling, setScrolling] = useState(false);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const look = (): void => setScrolling(box.scrollWidth > box.clientWidth);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  const reach = isScrolling ? { tabIndex: 0 } : {};
  return (
    <figure ref={element} className="wide-table" aria-label={label} {...reach}>
      {children}
    </figure>
  );
}
