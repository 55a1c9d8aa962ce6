/** The map with its buttons for the keyboard; it comes after everything else works, and nothing needs it. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useCards, useCardsState, useGame, useSpeaker, useSurroundings } from '../frame/context.tsx';
import type { MapButton, MapView } from '../frame/context.tsx';
import type { CountryId } from '../../engine/index.ts';
import { MapButtons } from './MapButtons.tsx';
import { sightOf } from './map-sight.ts';
import { usePlayback } from './playback.ts';

export function MapArea() {
  const { t } = useSpeaker().words;
  const cards = useCards();
  const { drawMap } = useSurroundings();
  const game = useGame();
  const selected = useCardsState((state) => state.selected);
  const { theme, motion } = useCardsState((state) => state.settings);
  const [focused, setFocused] = useState<CountryId | null>(null);
  const [buttons, setButtons] = useState<readonly MapButton[]>([]);
  const [view, setView] = useState<MapView | null>(null);
  const [isMissing, setMissing] = useState(drawMap === null);
  const place = useRef<HTMLDivElement>(null);
  const sight = useMemo(() => sightOf(game, { selected, focused }), [game, selected, focused]);
  const first = useRef(sight);
  const isPlaying = usePlayback(view);

  useEffect(() => {
    const element = place.current;
    if (element === null || drawMap === null) return;
    let isGone = false;
    let drawn: MapView | null = null;
    const reducedMotion = motion === 'system' ? null : motion === 'reduced';
    drawMap(element, { sight: first.current, onSelect: (country) => country !== null && cards.select(country), onLayout: setButtons, reducedMotion }).then(
      (made) => {
        if (isGone) made.destroy();
        else {
          drawn = made;
          setView(made);
        }
      },
      () => setMissing(true),
    );
    return () => {
      isGone = true;
      drawn?.destroy();
      setView(null);
    };
  }, [drawMap, cards, motion]);

  useEffect(() => {
    first.current = sight;
    view?.show(sight);
  }, [view, sight]);

  useEffect(() => {
    if (view === null) return;
    view.recolour();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const recolour = (): void => view.recolour();
    scheme.addEventListener('change', recolour);
    return () => scheme.removeEventListener('change', recolour);
  }, [view, theme]);

  return (
    <section className="map" aria-label={t('play.map')}>
      <div ref={place} className="map-place" />
      {view === null ? (
        <p className="muted map-note">{t(isMissing ? 'play.mapMissing' : 'play.mapLoading')}</p>
      ) : (
        <MapButtons buttons={buttons} onFocus={setFocused} />
      )}
      {isPlaying && view !== null && (
        <button type="button" className="map-skip" onClick={() => view.skip()}>
          {t('play.skipShow')}
        </button>
      )}
    </section>
  );
}
