/** Names on the map, for the eye only: the buttons tell them to everybody else. */
import { useMemo } from 'react';
import { useCardsState, useGame, useSpeaker } from '../frame/context.tsx';
import type { MapButton, MapSpot } from '../frame/context.tsx';
import { captionsFor } from './captions.ts';
import type { CaptionSpot } from './captions.ts';
import { usePointed } from './pointed.tsx';

export interface MapLayout {
  readonly buttons: readonly MapButton[];
  readonly places: readonly MapSpot[];
  /** The map's size in pixels. */
  readonly width: number;
  readonly height: number;
}

const SEAT_REACH = 14;
const NODE_REACH = 10;

export function MapCaptions({ layout }: { layout: MapLayout }) {
  const say = useSpeaker();
  const { setting } = useGame();
  const selected = useCardsState((state) => state.selected);
  const { pointed } = usePointed();
  const spots = useMemo(() => {
    const isSeat = (id: string): boolean => setting.seats.some((seat) => seat === id);
    const inPixels = ({ left, top }: { left: number; top: number }) => ({ x: (left / 100) * layout.width, y: (top / 100) * layout.height });
    const countries = layout.buttons.map((button): CaptionSpot & { kind: string } => ({
      ...inPixels(button),
      id: button.id,
      name: say.country(button.id),
      side: button.side,
      reach: isSeat(button.id) ? SEAT_REACH : NODE_REACH,
      kind: isSeat(button.id) ? 'seat' : 'node',
    }));
    const places = layout.places.flatMap((place): readonly (CaptionSpot & { kind: string })[] =>
      place.key === 'departures' ? [] : [{ ...inPixels(place), id: place.key, name: say.words.t(`play.places.${place.key}`), side: 'right', reach: NODE_REACH, kind: 'place' }],
    );
    return [...countries.filter(({ kind }) => kind === 'seat'), ...countries.filter(({ kind }) => kind === 'node'), ...places];
  }, [layout, setting, say]);
  const sides = useMemo(() => captionsFor(spots, layout), [spots, layout]);
  return (
    <div className="map-captions" aria-hidden="true">
      {spots.map(({ id, name, kind, x, y, side }) => {
        const isNamed = id === selected || id === pointed;
        const shown = sides.get(id) ?? (isNamed ? side : null);
        if (shown === null) return null;
        return (
          <span key={id} className={`caption caption-${shown} caption-${kind}${isNamed ? ' caption-now' : ''}`} style={{ left: x, top: y }}>
            {name}
          </span>
        );
      })}
    </div>
  );
}
