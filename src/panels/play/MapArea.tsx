/** The map with its buttons for the keyboard; it comes after everything else works, and nothing needs it. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useCards, useCardsState, useGame, useSpeaker, useSurroundings } from '../frame/context.tsx';
import type { MapLeg, MapLegend, MapView } from '../frame/context.tsx';
import { meanCompliance } from '../../store/table.ts';
import { Legend } from './Legend.tsx';
import { MapButtons } from './MapButtons.tsx';
import { MapCaptions } from './MapCaptions.tsx';
import type { MapLayout } from './MapCaptions.tsx';
import { MapTip } from './MapTip.tsx';
import { namesIn } from './map-words.ts';
import { Newsreel } from './Newsreel.tsx';
import { useShowing } from './playback.ts';
import { usePointed } from './pointed.tsx';
import { sightAtStep } from './sight-of-step.ts';

const NO_LAYOUT: MapLayout = { buttons: [], places: [], mark: 15, bloc: null, width: 1, height: 1 };
const NO_LEGEND: MapLegend = { ladder: [], signs: [] };

export function MapArea() {
  const { words } = useSpeaker();
  const { t } = words;
  const cards = useCards();
  const { drawMap } = useSurroundings();
  const game = useGame();
  const { seats } = game.setting;
  const selected = useCardsState((state) => state.selected);
  const { theme, motion } = useCardsState((state) => state.settings);
  const { pointed, point } = usePointed();
  const [layout, setLayout] = useState<MapLayout>(NO_LAYOUT);
  const [legend, setLegend] = useState<MapLegend>(NO_LEGEND);
  const [leg, setLeg] = useState<MapLeg | null>(null);
  const [view, setView] = useState<MapView | null>(null);
  const [isMissing, setMissing] = useState(drawMap === null);
  const place = useRef<HTMLDivElement>(null);
  const writing = useCardsState((state) => state.writing);
  const showing = useShowing(place);
  const { steps, step } = showing;
  const sight = useMemo(() => {
    const at = { selected, focused: pointed, ordered: writing.map(({ country }) => country) };
    return sightAtStep(game, { steps, step: step ?? -1, at });
  }, [game, selected, pointed, writing, steps, step]);
  const names = useMemo(() => namesIn(words), [words]);
  const first = useRef({ sight, names });
  const told = useRef<number | null>(null);
  const leave = (): void => {
    view?.skip();
    showing.finish();
  };

  useEffect(() => {
    const element = place.current;
    if (element === null || drawMap === null) return;
    let isGone = false;
    let drawn: MapView | null = null;
    const reducedMotion = motion === 'system' ? null : motion === 'reduced';
    drawMap(element, {
      ...first.current,
      onSelect: (country) => country !== null && seats.includes(country) && cards.select(country),
      onHover: point,
      onHoverLeg: setLeg,
      onLayout: (mirror) => setLayout({ ...mirror, width: element.clientWidth, height: element.clientHeight }),
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
    first.current = { sight, names };
    view?.show(sight);
  }, [view, sight, names]);
  useEffect(() => {
    // Left before its end: nothing goes on moving. After the last step people still do, for a moment.
    if (step === null && told.current !== null && told.current < steps.length - 1) view?.skip();
    told.current = step;
  }, [view, step, steps]);
  useEffect(() => view?.rename(names), [view, names]);

  useEffect(() => {
    if (view === null) return;
    const recolour = (): void => {
      view.recolour();
      setLegend(view.legend());
    };
    recolour();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', recolour);
    return () => scheme.removeEventListener('change', recolour);
  }, [view, theme]);

  return (
    <section className="map" aria-label={t('play.map')}>
      <div className="map-stage">
        <div ref={place} className="map-place" />
        {view === null ? (
          <p className="muted map-note">{t(isMissing ? 'play.mapMissing' : 'play.mapLoading')}</p>
        ) : (
          <>
            <MapCaptions layout={layout} sight={sight} />
            <MapButtons layout={layout} sight={sight} onFocus={point} />
            <Legend legend={legend} paint={view.paintSample} sight={sight} />
            <MapTip sight={sight} leg={leg} />
            <Card />
          </>
        )}
      </div>
      <Newsreel showing={{ ...showing, finish: leave }} />
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
