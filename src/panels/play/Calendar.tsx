/** The months of the game as a strip, and what is known to be coming. */
import { useState } from 'react';
import type { CSSProperties } from 'react';
import { currentMonth } from '../../store/game.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { aheadOf } from './ahead.ts';
import { usePointing } from './pointed.tsx';
import type { Ahead } from './ahead.ts';

/** Open from the start where it hides no country: on tall screens, and where the page is one column. */
const hasRoom = (): boolean => matchMedia('(min-height: 60rem), (max-width: 59.99rem)').matches;

/** On wide and low screens the list opens beside the countries, over the map, so that it hides none of them. */
function placeBeside(calendar: HTMLElement): CSSProperties | null {
  if (!calendar.hasAttribute('open') || !matchMedia('(min-width: 60rem) and (min-height: 36rem) and (max-height: 59.99rem)').matches) return null;
  const { right, bottom } = (calendar.closest('section') ?? calendar).getBoundingClientRect();
  return { left: right + GAP, bottom: innerHeight - bottom + GAP };
}

const GAP = 8;

export function Calendar() {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  const now = currentMonth(game);
  const ahead = aheadOf(game, say);
  const [isOpen] = useState(hasRoom);
  const [beside, setBeside] = useState<CSSProperties | null>(null);
  return (
    <details className={beside === null ? 'calendar small' : 'calendar small beside'} open={isOpen} onToggle={({ currentTarget }) => setBeside(placeBeside(currentTarget))}>
      <summary>
        <span id="calendar">{t('play.ahead.title')}</span>
        {ahead.length > 0 && <span className="badge">{say.words.number(ahead.length)}</span>}
        <span className="calendar-strip" aria-hidden="true">
          {Array.from({ length: say.scenario.months }, (_, index) => index + 1).map((month) => (
            <span key={month} title={say.month(month)} className={month < now ? 'past' : month === now ? 'now' : undefined}>
              {ahead.some((one) => one.month === month) && <i />}
            </span>
          ))}
        </span>
      </summary>
      {ahead.length === 0 ? (
        <p className="muted calendar-list" style={beside ?? undefined}>{t('play.ahead.none')}</p>
      ) : (
        <ul className="calendar-list" style={beside ?? undefined} aria-labelledby="calendar">
          {ahead.map((one) => (
            <Coming key={`${one.month} ${one.text}`} one={one} isNow={one.month === now} />
          ))}
        </ul>
      )}
    </details>
  );
}

function Coming({ one: { month, country, text }, isNow }: { one: Ahead; isNow: boolean }) {
  const say = useSpeaker();
  return (
    <li {...usePointing(country)}>
      <strong>{isNow ? say.words.t('play.ahead.now') : say.month(month)}</strong> {text}
    </li>
  );
}
