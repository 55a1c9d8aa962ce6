/** The map's twin: one button a country over the drawing, with arrow keys that follow geography. */
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CountryId } from '../../engine/index.ts';
import { useCards, useCardsState, useGame, useSpeaker } from '../frame/context.tsx';
import type { MapButton, MapMirror } from '../frame/context.tsx';
import type { Sight } from './map-sight.ts';
import { movementsOf, signsOn } from './map-words.ts';

const ARROWS = { ArrowUp: 'up', ArrowRight: 'right', ArrowDown: 'down', ArrowLeft: 'left' } as const;

interface MapButtonsProps {
  layout: Pick<MapMirror, 'buttons'>;
  sight: Sight;
  onFocus: (country: CountryId | null) => void;
}

export function MapButtons({ layout: { buttons }, sight, onFocus }: MapButtonsProps) {
  const { setting } = useGame();
  const selected = useCardsState((state) => state.selected);
  const [last, setLast] = useState<string | null>(null);
  const group = useRef<HTMLDivElement>(null);
  const seats = new Map<string, CountryId>(setting.seats.map((seat) => [seat, seat]));
  const shown = buttons.filter((button) => seats.has(button.id));
  const reachable = shown.find((button) => button.id === (last ?? selected)) ?? shown[0];

  function move(event: KeyboardEvent, from: MapButton): void {
    const direction = Object.entries(ARROWS).find(([key]) => key === event.key)?.[1];
    if (direction === undefined) return;
    event.preventDefault();
    // Countries that cannot be asked have no button: the way leads on over them.
    let next = from.next[direction];
    for (let steps = 0; next !== null && !seats.has(next) && steps < buttons.length; steps += 1) {
      next = buttons.find((button) => button.id === next)?.next[direction] ?? null;
    }
    if (next !== null) group.current?.querySelector<HTMLElement>(`[data-country="${next}"]`)?.focus();
  }

  return (
    <div ref={group} className="map-buttons">
      {shown.map((button) => (
        <OneButton
          key={button.id}
          button={button}
          sight={sight}
          country={seats.get(button.id) ?? (button.id as CountryId)}
          isReachable={button === reachable}
          onKeyDown={(event) => move(event, button)}
          onFocus={() => {
            setLast(button.id);
            onFocus(seats.get(button.id) ?? null);
          }}
          onBlur={() => onFocus(null)}
          onMouseEnter={() => onFocus(seats.get(button.id) ?? null)}
          onMouseLeave={() => onFocus(null)}
        />
      ))}
    </div>
  );
}

interface OneButtonProps {
  button: MapButton;
  sight: Sight;
  country: CountryId;
  isReachable: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: () => void;
  onBlur: () => void;
  onMouseEnter: () => void;
  onMouseLeave: () => void;
}

function OneButton({ button, sight, country, isReachable, ...on }: OneButtonProps) {
  const say = useSpeaker();
  const cards = useCards();
  const isSelected = useCardsState((state) => state.selected === country);
  const seen = sight.countries.find(({ id }) => id === country);
  const told = [say.country(country), ...(seen === undefined ? [] : signsOn(seen, say))];
  const people = movementsOf(country, sight, say);
  return (
    <>
      <button
        type="button"
        data-country={country}
        className={`map-button map-button-${button.side}`}
        style={{ left: `${button.left}%`, top: `${button.top}%` }}
        tabIndex={isReachable ? 0 : -1}
        aria-pressed={isSelected}
        aria-label={say.words.list(told)}
        aria-describedby={`map-people-${country}`}
        onClick={() => cards.select(country)}
        {...on}
      />
      <span id={`map-people-${country}`} className="unseen">
        {people.join('. ')}
      </span>
    </>
  );
}
