/** One step of a sum, drawn between its neighbours: a bar from the sum before to the sum after, on a scale that all rows share. */
import type { Extent } from './fold.ts';

interface BarProps {
  from: number;
  to: number;
  extent: Extent;
  tone: 'up' | 'down' | 'rest' | 'total' | 'start';
  /** Where a dashed line runs through all rows, if one does. */
  threshold?: number;
  /** Which neighbours a thin line leads to. */
  links?: 'both' | 'down' | 'up' | 'none';
}

/** The table cell beside it says the same in figures. */
export function Bar({ from, to, extent: { low, high }, tone, threshold, links = 'both' }: BarProps) {
  const at = (value: number): number => 3 + (94 * (value - low)) / Math.max(high - low, 0.001);
  const [left, right] = [at(Math.min(from, to)), at(Math.max(from, to))];
  return (
    <svg className="step" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {low <= 0 && high >= 0 && <line className="zero" x1={at(0)} x2={at(0)} y1={0} y2={100} />}
      {threshold !== undefined && <line className="threshold" x1={at(threshold)} x2={at(threshold)} y1={0} y2={100} />}
      {(links === 'both' || links === 'up') && <line className="link" x1={at(from)} x2={at(from)} y1={0} y2={50} />}
      {(links === 'both' || links === 'down') && <line className="link" x1={at(to)} x2={at(to)} y1={50} y2={100} />}
      <line className={`bar-${tone}`} x1={left} x2={Math.max(left + 0.8, right)} y1={50} y2={50} />
    </svg>
  );
}
