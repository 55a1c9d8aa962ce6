/** Names on the map, for the eye only: the buttons tell them to everybody else. */
import { useMemo } from 'react';
import { useCardsState, useSpeaker } from '../frame/context.tsx';
import type { MapMirror } from '../frame/context.tsx';
import { captionAt, captionsFor } from './captions.ts';
import type { Box, CaptionSpot } from './captions.ts';
import type { CountrySight, Sight } from './map-sight.ts';
import { usePointed } from './pointed.tsx';

export interface MapLayout extends MapMirror {
  /** The map's size in pixels. */
  readonly width: number;
  readonly height: number;
}

/** What stands at the edge of a mark needs room of its own, as a share of the mark. */
const WITH_TAGS = 1.4;
const NODE = 0.7;
/** The legend when it is closed, at the lower left, and the scale at the lower right. */
const LEGEND = { width: 300, height: 44 };
const SCALE = { width: 150, height: 36 };

/** The map draws the bloc from here on. */
const LEAST_BLOC = 0.05;

interface Spot extends CaptionSpot {
  readonly kind: 'seat' | 'node' | 'place';
}

interface MapCaptionsProps {
  layout: MapLayout;
  sight: Sight;
}

export function MapCaptions({ layout, sight }: MapCaptionsProps) {
  const say = useSpeaker();
  const selected = useCardsState((state) => state.selected);
  const { pointed } = usePointed();
  const { countries } = sight;
  const spots = useMemo(() => {
    const inPixels = ({ left, top }: { left: number; top: number }) => ({ x: (left / 100) * layout.width, y: (top / 100) * layout.height });
    const marked = layout.buttons.map((button): Spot => {
      const country = countries.find(({ id }) => id === button.id);
      return { ...inPixels(button), id: button.id, name: say.country(button.id), side: button.side, reach: layout.mark * sizeOf(country), kind: country?.role ?? 'node' };
    });
    // Where nobody is on the way through it, its name would only raise a question.
    const onCorridor = sight.flows.some(({ to }) => to === 'PAN');
    const places = layout.places.flatMap((place): readonly Spot[] =>
      place.key === 'departures' || (place.key === 'darien' && !onCorridor) ? [] : [{ ...inPixels(place), id: place.key, name: say.words.t(`play.places.${place.key}`), side: 'right', reach: 10, kind: 'place' }],
    );
    return [...marked.filter(({ kind }) => kind === 'seat'), ...marked.filter(({ kind }) => kind === 'node'), ...places];
  }, [layout, countries, sight.flows, say]);
  const captions = useMemo(() => captionsFor(spots, { ...layout, taken: cornersOf(layout) }), [spots, layout]);
  return (
    <div className="map-captions" aria-hidden="true">
      {spots.map((spot) => {
        const { id, name, kind } = spot;
        const isNamed = id === selected || id === pointed;
        const shown = captions.get(id) ?? (isNamed ? captionAt(spot, spot.side) : null);
        if (shown === null) return null;
        return (
          <span key={id} className={`caption caption-${shown.side} caption-${kind}${isNamed ? ' caption-now' : ''}`} style={{ left: shown.x, top: shown.y }}>
            {name}
          </span>
        );
      })}
      <BlocCaption sight={sight} layout={layout} />
    </div>
  );
}

function sizeOf(country: CountrySight | undefined): number {
  if (country === undefined || country.role === 'node') return NODE;
  return country.due || country.counterOffer || country.ordered || country.counterMeasure !== 'none' ? WITH_TAGS : 1;
}

function cornersOf({ width, height }: MapLayout): readonly Box[] {
  return [
    { left: 0, top: height - LEGEND.height, right: LEGEND.width, bottom: height },
    { left: width - SCALE.width, top: height - SCALE.height, right: width, bottom: height },
  ];
}

/** Its number stands at the line that is drawn round the countries. */
function BlocCaption({ sight: { bloc }, layout }: MapCaptionsProps) {
  const { t, percent } = useSpeaker().words;
  const at = layout.bloc;
  if (at === null || bloc < LEAST_BLOC) return null;
  const isAtEdge = at[0] > layout.width - 110;
  return (
    <span className={`caption caption-bloc caption-${isAtEdge ? 'left' : 'right'}`} style={{ left: at[0] + (isAtEdge ? -8 : 8), top: at[1] - 10 }}>
      {t('news.bloc', { share: percent(bloc) })}
    </span>
  );
}
