/** The table of contents of a long page: links that stay in sight, and say where one is. */
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../frame/context.tsx';

/** A part of the page, by the id of its heading. */
export interface Part {
  readonly id: string;
  readonly title: string;
}

export function Contents({ parts }: { parts: readonly Part[] }) {
  const { t } = useWords();
  const { current, goTo } = useCurrent(parts);
  const row = useRef<HTMLUListElement>(null);
  // On narrow screens the list is one row that scrolls sideways: what is current stays in it.
  useEffect(() => {
    const list = row.current;
    const link = list?.querySelector<HTMLElement>('[aria-current]') ?? null;
    if (list !== null && link !== null) list.scrollLeft = link.offsetLeft - list.offsetLeft - 16;
  }, [current]);
  return (
    <nav className="contents" aria-label={t('debrief.contents')}>
      <ul ref={row}>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined} onClick={(event) => (event.preventDefault(), goTo(id))}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Brings a part in sight and puts the focus on its heading, so that the next key goes on from there; false where it is not there. */
function bringIn(id: string): boolean {
  const heading = document.getElementById(id);
  if (heading === null) return false;
  heading.tabIndex = -1;
  heading.closest('section')?.scrollIntoView({ block: 'start', behavior: 'instant' });
  heading.focus({ preventScroll: true });
  return true;
}

/** The last part whose heading has come into the upper third of the window, or the one that was asked for as long as nobody scrolls on. */
function useCurrent(parts: readonly Part[]): { current: string; goTo: (id: string) => void } {
  const [current, setCurrent] = useState(parts[0]?.id ?? '');
  // The last parts cannot come to the top: where the page then lies says which one was meant.
  const asked = useRef<{ readonly id: string; readonly at: number } | null>(null);
  const ids = parts.map(({ id }) => id).join(' ');
  useEffect(() => {
    const look = (): void => {
      if (asked.current !== null && Math.abs(asked.current.at - scrollY) < 2) return;
      asked.current = null;
      const isEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      const reached = ids.split(' ').filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < innerHeight / 3);
      setCurrent((isEnd ? ids.split(' ').at(-1) : reached.at(-1)) ?? ids.split(' ')[0] ?? '');
    };
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [ids]);
  const goTo = (id: string): void => {
    if (!bringIn(id)) return;
    asked.current = { id, at: scrollY };
    setCurrent(id);
  };
  return { current, goTo };
}
