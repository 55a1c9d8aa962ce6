/** A wide table in a box of its own that scrolls, with its first column in sight; on a phone its rows are blocks whose cells name their column. */
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { WideTable } from './WideTable.tsx';

export function ScrollTable({ label, heads, children }: { label: string; heads: readonly string[]; children: ReactNode }) {
  const body = useRef<HTMLTableSectionElement>(null);
  // Rows come ready made, so that each cell learns the name of its column here.
  useLayoutEffect(() => {
    for (const row of body.current?.rows ?? []) for (const [place, cell] of [...row.cells].entries()) cell.dataset['head'] = heads[place] ?? '';
  });
  return (
    <WideTable label={label}>
      <table className="table deal-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>{children}</tbody>
      </table>
    </WideTable>
  );
}

/** The head of a row: a country and a demand. */
export function PairHead({ country, demand }: { country: string; demand: string }) {
  return (
    <th scope="row">
      <span className="deal-country">{country}</span>
      <span className="muted small">{demand}</span>
    </th>
  );
}

/** A belief before and after, as words and as a short line between two dots. */
export function MovedBelief({ before, after, words }: { before: number; after: number; words: string }) {
  return (
    <>
      {words}
      <svg className="level-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="level-all" x={0} y={3} width={100} height={4} />
        <rect className="level-done" x={1 + Math.min(before, after) * 98} y={3} width={Math.max(0.8, Math.abs(after - before) * 98)} height={4} />
        <line className="level-target" x1={1 + after * 98} x2={1 + after * 98} y1={0} y2={10} />
      </svg>
    </>
  );
}
