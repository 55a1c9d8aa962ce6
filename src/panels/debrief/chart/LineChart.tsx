/** A line chart over the months of a game; a cursor that follows pointer and arrow keys reads its values. */
import { scaleLinear } from 'd3-scale';
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import { useId, useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { useSpeaker } from '../../frame/context.tsx';
import { useWidth } from './width.ts';

/** One line: a value a month. Lines differ in dash and mark as well as in hue. */
export interface Line {
  readonly name: string;
  readonly values: readonly number[];
  readonly look: 'first' | 'second' | 'third';
}

/** A level that runs through all months, such as that of the start. */
export interface Level {
  readonly name: string;
  readonly value: number;
  readonly look: 'start' | 'most';
}

interface LineChartProps {
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly Line[];
  readonly levels?: readonly Level[];
  /** Lowest and highest value of the scale. */
  readonly domain: readonly [number, number];
  /** A small chart names its levels elsewhere, and shows fewer figures. */
  readonly small?: boolean;
}

const SIGNS = { first: symbolCircle, second: symbolSquare, third: symbolDiamond } as const;

export function LineChart({ title, unit, lines, levels = [], domain, small = false }: LineChartProps) {
  const say = useSpeaker();
  const { number } = say.words;
  const box = useRef<HTMLDivElement>(null);
  const heading = useId();
  const width = Math.max(160, useWidth(box, small ? 300 : 800));
  const [at, setAt] = useState<number | null>(null);
  const months = lines[0]?.values.length ?? 0;
  const height = small ? 128 : 232;
  const edge = { left: small ? 48 : 52, right: 12, top: 10, bottom: small ? 20 : 26 };
  const x = scaleLinear([0, Math.max(1, months - 1)], [edge.left, width - edge.right]);
  const y = scaleLinear([...domain], [height - edge.bottom, edge.top]);
  const ticks = y.ticks(small ? 2 : 4);
  const told = at ?? months - 1;
  const values = lines.map(({ name, values: own }) => (lines.length > 1 ? `${name} ${number(own[told] ?? 0)}` : number(own[told] ?? 0)));
  const reading = `${say.month(told + 1)}: ${values.join(', ')}`;

  function onPoint(event: PointerEvent): void {
    const left = event.currentTarget.getBoundingClientRect().left;
    setAt(Math.min(months - 1, Math.max(0, Math.round(x.invert(event.clientX - left + edge.left)))));
  }

  return (
    <figure className={small ? 'chart chart-small' : 'chart'}>
      <figcaption>
        <span id={heading} className="chart-title">
          {title}
        </span>{' '}
        <span className="chart-reading">{reading}</span>
      </figcaption>
      <div ref={box} className="chart-box">
        <svg width={width} height={height} aria-hidden="true" focusable="false">
          {ticks.map((tick) => (
            <g key={tick}>
              <line className="chart-grid" x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} />
              <text className="chart-tick" x={edge.left - 6} y={y(tick)} dy="0.35em" textAnchor="end">
                {number(tick)}
              </text>
            </g>
          ))}
          <MonthTicks x={x} months={months} y={height - 6} room={small ? 46 : 40} />
          {levels.map(({ name, value, look }) => (
            <g key={name}>
              <line className={`chart-level level-${look}`} x1={edge.left} x2={width - edge.right} y1={y(value)} y2={y(value)} />
              {!small && (
                <text className="chart-tick" x={width - edge.right} y={y(value)} dy={-5} textAnchor="end">
                  {name}
                </text>
              )}
            </g>
          ))}
          {at !== null && <line className="chart-cursor" x1={x(at)} x2={x(at)} y1={edge.top} y2={height - edge.bottom} />}
          {lines.map((one) => (
            <Course key={one.name} one={one} path={line<number>((_, m) => x(m), (value) => y(value))(one.values) ?? ''} at={one.values.map((value, m) => [x(m), y(value)])} told={told} small={small} />
          ))}
        </svg>
        <input
          type="range"
          className="chart-cursor-field"
          style={{ left: edge.left, width: width - edge.left - edge.right }}
          min={1}
          max={months}
          value={told + 1}
          aria-labelledby={heading}
          aria-valuetext={`${reading} ${unit}`}
          onChange={(event) => setAt(Number(event.currentTarget.value) - 1)}
          onPointerMove={onPoint}
          onPointerLeave={() => setAt(null)}
          onBlur={() => setAt(null)}
        />
      </div>
      {lines.length > 1 && (
        <ul className="chart-legend">
          {lines.map(({ name, look }) => (
            <li key={name}>
              <svg width={30} height={12} aria-hidden="true" focusable="false">
                <line className={`chart-line line-${look}`} x1={1} x2={29} y1={6} y2={6} />
                <path className={`chart-mark line-${look}`} d={symbol(SIGNS[look], 30)() ?? ''} transform="translate(15 6)" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

interface CourseProps {
  readonly one: Line;
  readonly path: string;
  readonly at: readonly (readonly number[])[];
  readonly told: number;
  readonly small: boolean;
}

function Course({ one, path, at, told, small }: CourseProps) {
  const sign = symbol(SIGNS[one.look]);
  return (
    <>
      <path className={`chart-line line-${one.look}`} d={path} />
      {at.map(([left = 0, top = 0], m) => {
        const isTold = m === told;
        return small && !isTold ? null : <path key={m} className={`chart-mark line-${one.look}`} d={sign.size(isTold ? 64 : 22)() ?? ''} transform={`translate(${left} ${top})`} />;
      })}
    </>
  );
}

/** Names of months, as many as there is room for. */
function MonthTicks({ x, months, y, room }: { x: (m: number) => number; months: number; y: number; room: number }) {
  const { words, scenario } = useSpeaker();
  const step = Math.max(1, Math.ceil((room * (months - 1)) / Math.max(1, x(months - 1) - x(0))));
  return (
    <>
      {Array.from({ length: months }, (_, m) => m)
        .filter((m) => m % step === 0)
        .map((m) => (
          <text key={m} className="chart-tick" x={x(m)} y={y} textAnchor="middle">
            {words.monthTick(scenario.start, m + 1).month}
          </text>
        ))}
    </>
  );
}
