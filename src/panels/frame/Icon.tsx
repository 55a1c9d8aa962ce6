/** The page's icons: one family on a grid of sixteen, drawn with one stroke, the same signs as on the map where it has them. */

const DRAWINGS = {
  due: 'M4 2.5h8M4 13.5h8M5 2.5c0 3 6 4.5 6 8v3M11 2.5c0 3-6 4.5-6 8v3',
  counter: 'M2.5 5.5h9M8.5 2.5l3 3-3 3M13.5 10.5h-9M7.5 7.5l-3 3 3 3',
  open: 'M2 4h12v8.5H2zM2.5 4.5 8 9l5.5-4.5',
  accord: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM5.5 8.2l1.8 1.8 3.2-3.8',
  pressure: 'M4 12.5V5M8 12.5v-9M12 12.5V5',
  inducement: 'M4 8h.01M8 8h.01M12 8h.01M6 4.5h.01M10 4.5h.01M6 11.5h.01M10 11.5h.01',
  warning: 'M8 2.5 14 13H2z',
  measure: 'M8 2.5 14 13H2zM8 6v3.5M8 11.3v.01',
  ordered: 'M3 13l.8-3.2 6.6-6.6 2.4 2.4-6.6 6.6zM9 4.6 11.4 7',
  meet: 'M5.5 7.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM11 8a1.8 1.8 0 1 0 0-3.6A1.8 1.8 0 0 0 11 8zM1.8 13c0-2.4 1.6-3.7 3.7-3.7S9.2 10.6 9.2 13M10.5 9.800c2.2-.3 3.7 1 3.7 3.2',
  lever: 'M3.5 2.500v11M8 2.500v11M12.5 2.500v11M2 10h3M6.5 5.500h3M11 9h3',
  up: 'M8 13V3.500M4 7.2 8 3.200l4 4',
  down: 'M8 3v9.500M4 8.800l4 4 4-4',
  said: 'M2.5 3h11v8H7l-3 2.500V11H2.500z',
  map: 'M2 4l4-1.500 4 1.500 4-1.500V12l-4 1.500L6 12l-4 1.500zM6 2.500V12M10 4v9.500',
  list: 'M2.500 4h.01M2.500 8h.01M2.500 12h.01M5.500 4h8M5.500 8h8M5.500 12h8',
  dossier: 'M3 2.500h6.500L13 6v7.500H3zM9.500 2.500V6H13M5.500 8.500h5M5.500 11h5',
  remove: 'M4 4l8 8M12 4l-8 8',
  back: 'M3 6.500h6.500a3.5 3.5 0 0 1 0 7H6M5.8 3.500l-3 3 3 3',
  event: 'M8 2v2.500M8 11.500V14M2 8h2.500M11.500 8H14M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  broken: 'M7 2.600a5.500 5.500 0 0 0-1 10.500M9.200 2.600a5.500 5.500 0 0 1 .800 10.500M8.600 4l-1.600 3 2 1.800-1.600 3.200',
  left: 'M9 2.500H3v11h6M6.500 8H14M11 5l3 3-3 3',
  later: 'M8 2.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM8 5v3.200l2.300 1.600',
  given: 'M2.500 6.500h11v7h-11zM2 4h12v2.500H2zM8 4v9.500M8 4c-2.800 0-3.200-2.500-1.600-2.500C7.400 1.500 8 2.800 8 4c0-1.200.6-2.500 1.600-2.500C11.200 1.500 10.800 4 8 4z',
  previous: 'M11.500 3v10L5 8zM4 3v10',
  next: 'M4.500 3v10L11 8zM12 3v10',
  pause: 'M5.500 3v10M10.500 3v10',
  resume: 'M5 3v10l7.500-5z',
  skip: 'M3 3.500v9L8 8zM8 3.500v9L13 8zM13.500 3.500v9',
  again: 'M12.500 5A5.500 5.500 0 1 0 13.500 8M12.800 2v3.200H9.600',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** Always beside or instead of words that say the same, so that no icon has a name of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
