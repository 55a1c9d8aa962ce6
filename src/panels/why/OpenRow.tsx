/** A row of a table whose heading opens what stands under it. */
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

interface OpenRowProps {
  /** The words of the heading, and their language where it is not the page's. */
  name: string;
  lang?: 'en' | undefined;
  about: ReactNode;
  /** The cells beside the heading. */
  cells: ReactNode;
  /** How many columns the table has. */
  columns: number;
  /** What opens; null where nothing does. */
  under: (() => ReactNode) | null;
}

export function OpenRow({ name, lang, about, cells, columns, under }: OpenRowProps) {
  const [isOpen, setOpen] = useState(false);
  const place = useId();
  const shown = isOpen && under !== null;
  return (
    <>
      <tr className={shown ? 'opened' : undefined}>
        <th scope="row">
          {under === null ? (
            <span lang={lang}>{name}</span>
          ) : (
            <button type="button" className="opener" lang={lang} aria-expanded={isOpen} aria-controls={shown ? place : undefined} onClick={() => setOpen(!isOpen)}>
              {name}
            </button>
          )}
          <small className="muted">{about}</small>
        </th>
        {cells}
      </tr>
      {shown && (
        <tr id={place} className="under">
          <td colSpan={columns}>{under()}</td>
        </tr>
      )}
    </>
  );
}
