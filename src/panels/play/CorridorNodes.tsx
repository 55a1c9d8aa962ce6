/** The countries on the corridor that have no seat, with what may be known of them. */
import { useState } from 'react';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { Level } from './Level.tsx';

/** Open from the start where a tall screen has the room. */
const hasRoom = (): boolean => matchMedia('(min-width: 60rem) and (min-height: 60rem)').matches;

export function CorridorNodes() {
  const say = useSpeaker();
  const { t, percent, number } = say.words;
  const { setting } = useGame();
  const [isOpen] = useState(hasRoom);
  const nodes = setting.legs.filter((leg) => leg.seat < 0);
  if (nodes.length === 0) return null;
  return (
    <details className="nodes small" open={isOpen}>
      <summary>{t('play.corridor')}</summary>
      <ul>
        {nodes.map(({ country, priorCompliance, outflow }) => (
          <li key={country}>
            <span className="node-name">{say.country(country)}</span>
            <span className="muted">{t('play.corridorOut', { count: number(outflow) })}</span>
            <Level share={priorCompliance} />
            <span className="muted node-share">{t('play.corridorShare', { share: percent(priorCompliance) })}</span>
          </li>
        ))}
      </ul>
      <p className="muted">{t('play.corridorAbout')}</p>
    </details>
  );
}
