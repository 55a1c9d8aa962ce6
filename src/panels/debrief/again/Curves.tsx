/** Two courses of one lens over the months; a table beside it holds the figures. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useWords } from '../../frame/context.tsx';

const WIDE = 160;
const HIGH = 64;
const EDGE = 3;
/** The least span of the scale, in points: a difference of one point should not look like a cliff. */
const LEAST_SPAN = 20;

export function Curves({ before, after }: { before: readonly number[]; after: readonly number[] }) {
  const { number } = useWords();
  const months = Math.max(before.length, after.length, 2);
  const [low, high] = spanOf([...before, ...after]);
  const x = scaleLinear([0, months - 1], [EDGE, WIDE - EDGE]);
  const y = scaleLinear([low, high], [HIGH - EDGE, EDGE]);
  const path = line<number>((_, index) => x(index), (value) => y(value));
  return (
    <div className="curves" aria-hidden="true">
      <span className="curves-high">{number(high)}</span>
      <span className="curves-low">{number(low)}</span>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" focusable="false">
        {[low, (low + high) / 2, high].map((mark) => (
          <line key={mark} className="curve-mark" x1={0} x2={WIDE} y1={y(mark)} y2={y(mark)} />
        ))}
        <path className="curve-after" d={path([...after]) ?? ''} />
        <path className="curve-before" d={path([...before]) ?? ''} />
      </svg>
    </div>
  );
}

/** The scale, in whole tens within 0..100, that holds all values. */
function spanOf(values: readonly number[]): readonly [number, number] {
  const low = Math.max(0, Math.floor((Math.min(100, ...values) - 1) / 10) * 10);
  const high = Math.min(100, Math.ceil((Math.max(0, ...values) + 1) / 10) * 10);
  if (high - low >= LEAST_SPAN) return [low, high];
  return high + LEAST_SPAN - (high - low) <= 100 ? [low, low + LEAST_SPAN] : [100 - LEAST_SPAN, 100];
}
