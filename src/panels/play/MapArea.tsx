/** The map with its buttons for the keyboard; it comes after everything else works, and nothing needs it. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useCards, useCardsState, useGame, useSpeaker, useSurroundings } from '../frame/context.tsx';
import type { MapSign, MapView } from '../frame/context.tsx';
import { meanCompliance } from '../../store/table.ts';
import { Legend } from './Legend.tsx';
import { MapButtons } from './MapButtons.tsx';
import { MapCaptions } from './MapCaptions.tsx';
import type { MapLayout } from './MapCaptions.tsx';
import { sightOf } from './map-sight.ts';
import { usePlayback } from './playback.ts';
import { usePointed } from './pointed.tsx';

const NO_LAYOUT: MapLayout = { buttons: [], places: [], width: 1, height: 1 };

export function MapArea() {
  const { t } = useSpeaker().words;
  const cards = useCards();
  const { drawMap } = useSurroundings();
  const game = useGame();
  const { seats } = game.setting;
  const selected = useCardsState((state) => state.selected);
  const { theme, motion } = useCardsState((state) => state.settings);
  const { pointed, point } = usePointed();
  const [layout, setLayout] = useState<MapLayout>(NO_LAYOUT);
  const [signs, setSigns] = useState<readonly MapSign[]>([]);
  const [view, setView] = useState<MapView | null>(null);
  const [isMissing, setMissing] = useState(drawMap === null);
  const place = useRef<HTMLDivElement>(null);
  const sight = useMemo(() => sightOf(game, { selected, focused: pointed }), [game, selected, pointed]);
  const first = useRef(sight);
  const isPlaying = usePlayback(view);

  useEffect(() => {
    const element = place.current;
    if (element === null || drawMap === null) return;
    let isGone = false;
    let drawn: MapView | null = null;
    const reducedMotion = motion === 'system' ? null : motion === 'reduced';
    drawMap(element, {
      sight: first.current,
      onSelect: (country) => country !== null && seats.includes(country) && cards.select(country),
      onHover: point,
      onLayout: ({ buttons, places }) => setLayout({ buttons, places, width: element.clientWidth, height: element.clientHeight }),
      reducedMotion,
    }).then(
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
  }, [drawMap, cards, motion, point, seats]);

  useEffect(() => {
    first.current = sight;
    view?.show(sight);
  }, [view, sight]);

  useEffect(() => {
    if (view === null) return;
    const recolour = (): void => {
      view.recolour();
      setSigns(view.legend());
    };
    recolour();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', recolour);
    return () => scheme.removeEventListener('change', recolour);
  }, [view, theme]);

  return (
    <section className="map" aria-label={t('play.map')}>
      <div ref={place} className="map-place" />
      {view === null ? (
        <p className="muted map-note">{t(isMissing ? 'play.mapMissing' : 'play.mapLoading')}</p>
      ) : (
        <>
          <MapCaptions layout={layout} />
          <MapButtons buttons={layout.buttons} onFocus={point} />
          <Legend signs={signs} />
          <Card />
        </>
      )}
      {isPlaying && view !== null && (
        <button type="button" className="map-skip" onClick={() => view.skip()}>
          {t('play.skipShow')}
        </button>
      )}
    </section>
  );
}

/** Where the dossier is out of sight, a tap on the map must show something at once: the country, and the way to its dossier. */
function Card() {
  const say = useSpeaker();
  const { t, percent } = say.words;
  const game = useGame();
  const selected = useCardsState((state) => state.selected);
  if (selected === null) return null;
  const open = (): void => {
    const title = document.getElementById('dossier-title');
    title?.focus({ preventScroll: true });
    title?.closest('section')?.scrollIntoView({ block: 'start' });
  };
  return (
    <p className="map-card">
      <strong>{say.country(selected)}</strong>
      <span>{t('play.card.compliance', { share: percent(meanCompliance(game, selected)) })}</span>
      <button type="button" onClick={open}>
        {t('play.card.open')}
      </button>
    </p>
  );
}
