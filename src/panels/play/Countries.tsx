/** The list of countries: everything that the map shows and does, for keyboard and ear. */
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { CountryId } from '../../engine/index.ts';
import { meanCompliance } from '../../store/table.ts';
import { useCards, useCardsState, useGame, useSpeaker } from '../frame/context.tsx';
import { Icon } from '../frame/Icon.tsx';
import { useMarks } from './marks.ts';
import { usePointing } from './pointed.tsx';

export function Countries() {
  const say = useSpeaker();
  const { words } = say;
  const { t } = words;
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
    <section className="countries" aria-labelledby="countries">
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
      {setting.scenario.nodes.length > 0 && (
        <p className="muted small">{t('play.corridor', { names: words.list(setting.scenario.nodes.map((node) => say.country(node))) })}</p>
      )}
    </section>
  );
}

interface ButtonProps {
  seat: CountryId;
  isCurrent: boolean;
  isFirst: boolean;
  onChoose: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function CountryButton({ seat, isCurrent, isFirst, onChoose, onKeyDown }: ButtonProps) {
  const say = useSpeaker();
  const { t, percent } = say.words;
  const share = meanCompliance(useGame(), seat);
  const marks = useMarks(seat);
  const pointing = usePointing(seat);
  return (
    <button
      type="button"
      id={isCurrent || isFirst ? 'countries-current' : undefined}
      className="country"
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={isCurrent || isFirst ? 0 : -1}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      {...pointing}
    >
      <span className="country-name">{say.country(seat)}</span>
      <span className="country-share" title={t('play.complianceMean', { share: percent(share) })}>
        {percent(share)}
      </span>
      <meter className={`bar ladder-${Math.min(4, Math.floor(share * 5))}`} min={0} max={1} value={share} aria-hidden="true" />
      {marks.length > 0 && (
        <span className="marks">
          {marks.map(({ mark, text }) => (
            <span key={mark} className={`mark mark-${mark}`} title={text}>
              <Icon name={mark} />
              <span className="mark-text">{text}</span>
            </span>
          ))}
        </span>
      )}
    </button>
  );
}

/** Where an arrow key leads in a list of `count`, or null for other keys. */
export function nextPlace(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown' || key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return (Math.max(at, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
