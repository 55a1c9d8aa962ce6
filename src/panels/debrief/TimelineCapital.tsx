/** The row of the timeline that shows what was left of the capital after each month. */
import { scaleLinear } from 'd3-scale';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { Grid } from './TimelineRow.tsx';
import type { Track } from './TimelineRow.tsx';

const HEIGHT = 48;

export function CapitalRow({ track }: { track: Track }) {
  const { t, number } = useSpeaker().words;
  const { worlds, setting } = useGame();
  const capital = worlds.map((world) => world.capital);
  const y = scaleLinear([0, Math.max(setting.scenario.capital.cap, ...capital)], [HEIGHT - 1, 16]);
  return (
    <div className="timeline-row">
      <div className="timeline-name">{t('debrief.timeline.capital')}</div>
      <div className="timeline-track" style={{ width: track.width, height: HEIGHT }}>
        <svg width={track.width} height={HEIGHT} role="img" aria-label={t('debrief.timeline.capitalAbout', { first: number(capital[0] ?? 0), last: number(capital.at(-1) ?? 0) })}>
          <Grid track={track} height={HEIGHT} />
          {capital.map((value, m) => {
            const from = m === 0 ? 0 : track.x(m - 1);
            return (
              <g key={m}>
                <rect className="timeline-capital" x={from} y={y(value)} width={track.x(m) - from + 0.5} height={HEIGHT - y(value)} />
                {m > 0 && (
                  <text className="timeline-figure" x={from + 5} y={y(value) - 4}>
                    {number(value)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </div>
    </div>
  );
}
