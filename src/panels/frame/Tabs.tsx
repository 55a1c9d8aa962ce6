/** Tabs over panels of which one shows: arrow keys move between them, and what has the focus is shown at once. */
import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { nextPlace } from './roving.ts';

export interface Tab<T extends string> {
  readonly id: T;
  readonly title: string;
  /** A count beside the title with what it says in words; null for none. */
  readonly badge: { readonly count: string; readonly text: string; readonly isUrgent: boolean } | null;
}

interface TabsProps<T extends string> {
  /** Starts the ids of tabs and panel. */
  name: string;
  label: string;
  tabs: readonly Tab<T>[];
  current: T;
  onChoose: (tab: T) => void;
  children: ReactNode;
}

export function Tabs<T extends string>({ name, label, tabs, current, onChoose, children }: TabsProps<T>) {
  const row = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const to = nextPlace(event.key, tabs.findIndex((tab) => tab.id === current), tabs.length);
    // Up and down stay free for scrolling.
    if (to === null || event.key === 'ArrowUp' || event.key === 'ArrowDown') return;
    event.preventDefault();
    row.current?.querySelectorAll('button')[to]?.focus();
  }

  return (
    <>
      <div ref={row} className="tabs" role="tablist" aria-label={label}>
        {tabs.map(({ id, title, badge }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${name}-tab-${id}`}
            aria-selected={id === current}
            aria-controls={`${name}-panel`}
            tabIndex={id === current ? 0 : -1}
            onClick={() => onChoose(id)}
            onFocus={() => onChoose(id)}
            onKeyDown={move}
          >
            {title}
            {badge !== null && (
              <span className={badge.isUrgent ? 'badge urgent' : 'badge'} title={badge.text}>
                <span aria-hidden="true">{badge.count}</span>
                <span className="unseen">{badge.text}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      <div key={current} className="tab-panel" role="tabpanel" id={`${name}-panel`} aria-labelledby={`${name}-tab-${current}`} tabIndex={0}>
        {children}
      </div>
    </>
  );
}
