/** The map's legend: the ladder of compliance always, all other signs on demand, each as the map itself draws it. */
import { useEffect, useRef } from 'react';
import { useSpeaker } from '../frame/context.tsx';
import type { MapLegend, MapSign, MapView } from '../frame/context.tsx';
import { figureOf } from './map-words.ts';
import type { Sight } from './map-sight.ts';

interface LegendProps {
  legend: MapLegend;
  paint: MapView['paintSample'];
  sight: Pick<Sight, 'flows' | 'bloc'>;
}

export function Legend({ legend, paint, sight: { flows, bloc } }: LegendProps) {
  const say = useSpeaker();
  const { t, percent } = say.words;
  return (
    <details className="legend">
      <summary>
        <span>{t('play.legend.title')}</span>
        <span className="ladder">
          <span>{t('play.legend.compliance')}</span>
          <span>{percent(0)}</span>
          <svg viewBox="0 0 70 10" width="70" height="10" aria-hidden="true" focusable="false">
            {legend.ladder.map(({ from, colour }, step) => (
              <rect key={from} x={step * 14} width="14" height="10" fill={colour} />
            ))}
          </svg>
          <span>{percent(1)}</span>
        </span>
      </summary>
      <ul aria-label={t('play.legend.signs')}>
        {legend.signs.map((sign) => (
          <li key={sign}>
            <Sample sign={sign} legend={legend} paint={paint} />
            <span>{t(`news.signs.${sign}`)}</span>
          </li>
        ))}
      </ul>
      <p>{t('news.blocAbout', { share: percent(bloc) })}</p>
      <h3>{t('news.corridor')}</h3>
      <ul className="legend-flows">
        {flows.map((leg) => (
          <li key={`${leg.from} ${leg.to}`}>{figureOf(leg, { flows }, say)}</li>
        ))}
      </ul>
    </details>
  );
}

/** Painted again when the legend comes in other colours. */
function Sample({ sign, legend, paint }: { sign: MapSign; legend: MapLegend; paint: MapView['paintSample'] }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current !== null) paint(canvas.current, sign);
  }, [paint, sign, legend]);
  return <canvas ref={canvas} className="legend-sample" width="64" height="34" aria-hidden="true" />;
}
