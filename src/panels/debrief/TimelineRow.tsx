/** One row of the timeline: the levers towards a country as stepped bands, and the marks of every month. */
import type { ScaleLinear } from 'd3-scale';
import type { KeyboardEvent } from 'react';
import type { LeverCourse } from '../../store/history/courses.ts';
import { Icon } from '../frame/Icon.tsx';
import { useSpeaker } from '../frame/context.tsx';
import { sentenceOf } from '../text/sentences.ts';
import type { Speaker } from '../text/speaker.ts';
import { MARKS } from './timeline-marks.ts';
import type { Mark } from './timeline-marks.ts';

/** The place of every month: `x(m - 1)` is the left edge of month m; what lies left of 0 shows the start. */
export interface Track {
  readonly x: ScaleLinear<number, number>;
  readonly width: number;
  readonly months: number;
  /** Marks beside each other within a month. */
  readonly perLine: number;
}

/** Side of a mark and its gap, in pixels. */
export const MARK = 26;
/** Room for the levels of the start, in pixels. */
export const START = 14;
const NOTCH = 4;

interface RowProps {
  readonly name: string;
  readonly marks: readonly Mark[];
  readonly levers: readonly LeverCourse[];
  readonly track: Track;
  readonly current: Mark | null;
  readonly onReach: (mark: Mark) => void;
  readonly onOpen: (mark: Mark) => void;
  readonly onKey: (event: KeyboardEvent, mark: Mark) => void;
}

export function TimelineRow({ name, marks, levers, track, ...act }: RowProps) {
  const lines = linesOf(marks, track.perLine);
  const sums = (sign: 1 | -1): number => Math.max(0, ...Array.from({ length: track.months + 1 }, (_, m) => levers.reduce((sum, { levels }) => sum + Math.max(0, sign * (levels[m] ?? 0)), 0)));
  const up = sums(1) * NOTCH;
  const down = sums(-1) * NOTCH;
  const marksHeight = lines * MARK + (lines > 0 ? 8 : 0);
  const height = Math.max(levers.length > 0 ? 44 : 36, marksHeight + up + down + 10);
  const zero = height - 5 - down;
  return (
    <div className="timeline-row">
      <div className="timeline-name">{name}</div>
      <div className="timeline-track" style={{ width: track.width, height }}>
        <svg width={track.width} height={height} aria-hidden="true" focusable="false">
          <Grid track={track} height={height} />
          {levers.length > 0 && <line className="timeline-zero" x1={0} x2={track.width} y1={zero} y2={zero} />}
          <Bands levers={levers} track={track} zero={zero} />
        </svg>
        {marks.map((mark) => (
          <MarkButton key={mark.id} mark={mark} place={placeOf(mark, marks, track)} {...act} />
        ))}
      </div>
    </div>
  );
}

export function Grid({ track, height }: { track: Track; height: number }) {
  return (
    <>
      {Array.from({ length: track.months }, (_, m) => (
        <line key={m} className={m === 0 ? 'timeline-start' : 'timeline-grid'} x1={track.x(m)} x2={track.x(m)} y1={0} y2={height} />
      ))}
    </>
  );
}

/** Every lever a band as thick as its steps, pressure above the line and inducement below; a month shows what stood after its orders. */
function Bands({ levers, track, zero }: { levers: readonly LeverCourse[]; track: Track; zero: number }) {
  return (
    <>
      {Array.from({ length: track.months + 1 }, (_, m) => {
        const from = m === 0 ? 0 : track.x(m - 1);
        const to = track.x(m);
        let [above, below] = [zero, zero];
        return levers.map(({ lever, levels }) => {
          const level = levels[m] ?? 0;
          if (level === 0) return null;
          const size = Math.abs(level) * NOTCH;
          const y = level > 0 ? (above -= size) : below;
          if (level < 0) below += size;
          return <rect key={`${m}-${lever}`} className={level > 0 ? 'timeline-pressure' : 'timeline-inducement'} x={from} y={y} width={to - from + 0.5} height={size - 1} />;
        });
      })}
    </>
  );
}

interface MarkProps extends Pick<RowProps, 'current' | 'onReach' | 'onOpen' | 'onKey'> {
  readonly mark: Mark;
  readonly place: { readonly left: number; readonly top: number };
}

function MarkButton({ mark, place, current, onReach, onOpen, onKey }: MarkProps) {
  const say = useSpeaker();
  const { by, icon } = MARKS[mark.kind];
  return (
    <button
      type="button"
      className={`mark mark-${by} mark-of-${mark.kind}`}
      style={place}
      data-mark={mark.id}
      tabIndex={mark === current ? 0 : -1}
      aria-current={mark === current ? 'true' : undefined}
      aria-haspopup={mark.why === null ? undefined : 'dialog'}
      aria-label={`${say.month(mark.month)}. ${markSentence(mark, say)}`}
      onFocus={() => onReach(mark)}
      onPointerEnter={() => onReach(mark)}
      onClick={() => onOpen(mark)}
      onKeyDown={(event) => onKey(event, mark)}
    >
      <Icon name={icon} />
    </button>
  );
}

/** All that a mark tells. */
export function markSentence({ facts }: Mark, say: Speaker): string {
  return facts.map((fact) => sentenceOf(fact, say)).join(' ');
}

function linesOf(marks: readonly Mark[], perLine: number): number {
  const counts = new Map<number, number>();
  for (const { month } of marks) counts.set(month, (counts.get(month) ?? 0) + 1);
  return Math.ceil(Math.max(0, ...counts.values()) / perLine);
}

function placeOf(mark: Mark, marks: readonly Mark[], { x, perLine }: Track): { left: number; top: number } {
  const index = marks.filter(({ month }) => month === mark.month).indexOf(mark);
  return { left: x(mark.month - 1) + 3 + (index % perLine) * MARK, top: 4 + Math.floor(index / perLine) * MARK };
}
