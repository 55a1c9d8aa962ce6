/** One line a lens with a numbered bead for each doctrine and a larger mark for the game; the table says the same in figures. */
import { scaleLinear } from 'd3-scale';
import { useRef } from 'react';
import { LENSES } from '../../../engine/index.ts';
import type { Lens } from '../../../engine/index.ts';
import { useSpeaker } from '../../frame/context.tsx';
import { useWidth } from '../chart/width.ts';
import { lanesOf } from './lanes.ts';
import type { ShownRow } from './seed-rows.ts';

const BEAD = 9;
/** Half the width of the game's own mark. */
const OWN = 19;
const LANE = 21;
const PAD = 8;
const SCALE = 16;
/** From this width on the names stand beside the lines. */
const NARROW = 520;
/** The column of names on wide screens (doctrines.css). */
const NAMES = 96;

export function DoctrinePlots({ rows, pointed }: { rows: readonly ShownRow[]; pointed: number | null }) {
  const { t, number } = useSpeaker().words;
  const place = useRef<HTMLDivElement>(null);
  const all = useWidth(place, 600);
  const span = spanOf(rows);
  const width = all > NARROW ? all - NAMES : all;
  return (
    <div className="plots">
      <h3>{t('again.seed.plots')}</h3>
      <p className="small muted">{t('again.seed.plotsAbout', { low: number(span[0]), high: number(span[1]) })}</p>
      <div ref={place} className={all > NARROW ? 'plot-list beside' : 'plot-list'}>
        {LENSES.map((lens, index) => (
          <Plot key={lens} lens={lens} rows={rows} pointed={pointed} width={width} span={span} hasScale={index === LENSES.length - 1} />
        ))}
      </div>
    </div>
  );
}

interface PlotProps {
  lens: Lens;
  rows: readonly ShownRow[];
  pointed: number | null;
  width: number;
  /** What all lines show of 0..100. */
  span: readonly [number, number];
  /** The last one carries the figures of the scale for all. */
  hasScale: boolean;
}

function Plot({ lens, rows, pointed, width, span, hasScale }: PlotProps) {
  const { t, number } = useSpeaker().words;
  const x = scaleLinear([...span], [OWN, Math.max(OWN + 1, width - OWN)]);
  const lanes = lanesOf(rows.map((row) => ({ at: x(row.lenses[lens]), half: (row.place === 0 ? OWN : BEAD) + 1 })));
  const floor = (Math.max(0, ...lanes) + 1) * LANE + PAD;
  const height = floor + (hasScale ? SCALE : 0);
  const y = (lane: number): number => floor - PAD / 2 - LANE / 2 - lane * LANE;
  const others = rows.filter((row) => row.place > 0).map((row) => row.lenses[lens]);
  const quo = rows.find((row) => row.isStatusQuo);
  const told = t('again.seed.plot', {
    lens: t(`names.lens.${lens}`),
    value: number(rows[0]?.lenses[lens] ?? 0, 1),
    low: number(Math.min(...others), 1),
    high: number(Math.max(...others), 1),
    quo: number(quo?.lenses[lens] ?? 0, 1),
  });
  return (
    <figure className="plot">
      <figcaption>{t(`names.lens.${lens}`)}</figcaption>
      <svg role="img" aria-label={told} width={width} height={height} focusable="false">
        {x.ticks(5).map((mark) => (
          <g key={mark}>
            <line className="plot-mark" x1={x(mark)} x2={x(mark)} y1={0} y2={floor} />
            {hasScale && (
              <text className="plot-number" x={x(mark)} y={height - 2}>
                {number(mark)}
              </text>
            )}
          </g>
        ))}
        {quo !== undefined && <line className="plot-quo" x1={x(quo.lenses[lens])} x2={x(quo.lenses[lens])} y1={0} y2={floor} />}
        {rows.map((row, index) => ({ row, cx: x(row.lenses[lens]), cy: y(lanes[index] ?? 0) })).toReversed().map(({ row, cx, cy }) =>
          row.place === 0 ? (
            <g key={row.place} className="bead own">
              <rect x={cx - OWN} y={cy - BEAD} width={OWN * 2} height={BEAD * 2} rx={BEAD} />
              <text x={cx} y={cy}>
                {t('again.seed.youMark')}
              </text>
            </g>
          ) : (
            <g key={row.place} className={row.place === pointed ? 'bead pointed' : 'bead'}>
              <circle cx={cx} cy={cy} r={BEAD} />
              <text x={cx} y={cy}>
                {number(row.place)}
              </text>
            </g>
          ),
        )}
      </svg>
    </figure>
  );
}

/** One scale for all lenses, in whole tens, so that lines can be compared. */
function spanOf(rows: readonly ShownRow[]): readonly [number, number] {
  const values = rows.flatMap((row) => LENSES.map((lens) => row.lenses[lens]));
  return [Math.max(0, Math.floor(Math.min(...values) / 10) * 10), Math.min(100, Math.ceil(Math.max(...values) / 10) * 10)];
}
