/** A small course over the months of a game, with its axis: one reading a month, the whole length of the game in its width. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

interface CourseProps {
  readonly readings: readonly number[];
  /** How many readings the whole game will have. */
  readonly length: number;
  /** Both ends of the scale. */
  readonly from: number;
  readonly to: number;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** Always beside words or figures that say the same. */
export function Course({ readings, length, from, to, width = 48, height = 20 }: CourseProps) {
  const x = scaleLinear([0, Math.max(1, length - 1)], [2.5, width - 2.5]);
  const y = scaleLinear([from, to], [height - 2.5, 2.5]).clamp(true);
  const path = line<number>((_, index) => x(index), (reading) => y(reading))(readings.slice());
  const last = readings.at(-1);
  return (
    <svg className="course" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
      <path className="course-axis" d={`M0.5 1.500V${height - 1.5}H${width}`} />
      <path className="course-middle" d={`M1 ${height / 2}H${width}`} />
      {path !== null && <path className="course-line" d={path} />}
      {last !== undefined && <circle cx={x(readings.length - 1)} cy={y(last)} r="2" />}
    </svg>
  );
}
