/** An estimated stance, drawn: the mean, one and two standard deviations, and what was said. */
import { scaleLinear } from 'd3-scale';
import type { Stance } from './stance.ts';

const WIDTH = 120;
const HEIGHT = 16;
/** The coded ends and a little beyond: what lies outside is drawn at the edge. */
const place = scaleLinear([-2.2, 2.2], [5, WIDTH - 5]).clamp(true);

/** Always beside words or figures that say the same. */
export function Estimate({ stance: { mean, sd, stated } }: { stance: Stance }) {
  const middle = HEIGHT / 2;
  const bar = (spread: number): string => `M${place(mean - spread)} ${middle}H${place(mean + spread)}`;
  return (
    <svg className="estimate" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
      <path className="axis" d={`M${place(-2)} ${middle}H${place(2)}${[-2, -1, 0, 1, 2].map((tick) => `M${place(tick)} ${middle - 3}v6`).join('')}`} />
      <path className="band-wide" d={bar(2 * sd)} />
      <path className="band" d={bar(sd)} />
      {stated !== null && <path className="said" d={`M${place(stated)} ${middle - 6.5}l3 4h-6z`} />}
      <circle className="dot" cx={place(mean)} cy={middle} r={3.5} />
    </svg>
  );
}
