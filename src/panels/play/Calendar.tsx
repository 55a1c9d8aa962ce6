/** The months of the game as a strip, and what is known to be coming. */
import { currentMonth } from '../../store/game.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { aheadOf } from './ahead.ts';
import { usePointing } from './pointed.tsx';
import type { Ahead } from './ahead.ts';

export function Calendar() {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  const now = currentMonth(game);
  const ahead = aheadOf(game, say);
  return (
    <section className="calendar small" aria-labelledby="calendar">
      <h3 id="calendar">{t('play.ahead.title')}</h3>
      <p className="calendar-strip" aria-hidden="true">
        {Array.from({ length: say.scenario.months }, (_, index) => index + 1).map((month) => (
          <span key={month} title={say.month(month)} className={month < now ? 'past' : month === now ? 'now' : undefined}>
            {ahead.some((one) => one.month === month) && <i />}
          </span>
        ))}
      </p>
      {ahead.length === 0 ? (
        <p className="muted">{t('play.ahead.none')}</p>
      ) : (
        <ul>
          {ahead.map((one) => (
            <Coming key={`${one.month} ${one.text}`} one={one} isNow={one.month === now} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Coming({ one: { month, country, text }, isNow }: { one: Ahead; isNow: boolean }) {
  const say = useSpeaker();
  const { onMouseEnter, onMouseLeave } = usePointing(country);
  return (
    <li onMouseEnter={onMouseEnter} onMouseLeave={onMouseLeave}>
      <strong>{isNow ? say.words.t('play.ahead.now') : say.month(month)}</strong> {text}
    </li>
  );
}
