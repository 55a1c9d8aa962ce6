/** How much single accords can move the agenda, and how much they did: facts about size, no verdict. */
import { useMemo } from 'react';
import { accordScales } from '../../store/history/scale.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';

export function AccordScales() {
  const say = useSpeaker();
  const { t, signed: withSign } = say.words;
  const game = useGame();
  const scales = useMemo(() => accordScales(game), [game]);
  const played = game.months.length;
  return (
    <>
      <p className="small">{t('report.scale.mean', { count: played })}</p>
      <details className="scale-of-accords">
        <summary>{t('report.scale.title')}</summary>
        <p>{t('report.scale.about')}</p>
        {scales.length > 0 && (
          <>
            <ul className="bullets">
              {scales.map(({ country, demand, signed, months, full, added }) => (
                <li key={`${country} ${demand} ${signed}`}>
                  {t('report.scale.line', {
                    country: say.country(country),
                    demand: say.demand(demand),
                    month: say.month(signed),
                    full: withSign(full, 1),
                    added: withSign(added, 1),
                    count: months,
                    played,
                  })}
                </li>
              ))}
            </ul>
            <p className="small muted">{t('report.scale.note')}</p>
          </>
        )}
      </details>
    </>
  );
}
