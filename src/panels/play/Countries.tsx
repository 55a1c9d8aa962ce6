/** The list of countries: everything that the map shows and does, for keyboard and ear. */
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useCards, useCardsState, useGame, useSpeaker } from '../frame/context.tsx';
import { nextPlace } from '../frame/roving.ts';
import { CountryButton } from './CountryButton.tsx';
import { Calendar } from './Calendar.tsx';
import { CorridorNodes } from './CorridorNodes.tsx';
import { Region } from './Region.tsx';

/** How much each country may show: with few seats all demands, with many only what is urgent. */
function roomFor(seats: number): 'roomy' | 'close' | 'tight' {
  if (seats <= 4) return 'roomy';
  return seats <= 7 ? 'close' : 'tight';
}

export function Countries() {
  const { t } = useSpeaker().words;
  const { setting } = useGame();
  const cards = useCards();
  const selected = useCardsState((state) => state.selected);
  const list = useRef<HTMLUListElement>(null);
  const seats = setting.seats;

  function move(event: KeyboardEvent): void {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = nextPlace(event.key, at, buttons.length);
    if (to === null) return;
    event.preventDefault();
    buttons[to]?.focus();
  }

  return (
    <section className={`countries ${roomFor(seats.length)}`} aria-labelledby="countries">
      <div className="panel-head">
        <h2 id="countries">{t('play.countries')}</h2>
        <span className="muted small" title={t('play.countriesShareAbout')}>
          {t('play.countriesShare')}
        </span>
      </div>
      <p id="countries-hint" className="unseen">
        {t('play.countriesHint')}
      </p>
      <ul ref={list} aria-labelledby="countries" aria-describedby="countries-hint">
        {seats.map((seat, index) => (
          <li key={seat}>
            <CountryButton seat={seat} isCurrent={seat === selected} isFirst={selected === null && index === 0} onChoose={() => cards.select(seat)} onKeyDown={move} />
          </li>
        ))}
      </ul>
      <Region />
      <CorridorNodes />
      <Calendar />
    </section>
  );
}
