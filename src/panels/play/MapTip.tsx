/** What the map shows of the country or the leg that is pointed at, in words, over the Atlantic, where no mark stands; the buttons tell it to who listens. */
import { useSpeaker } from '../frame/context.tsx';
import type { MapLeg } from '../frame/context.tsx';
import type { Sight } from './map-sight.ts';
import { figureOf, figuresOf, signsOn } from './map-words.ts';
import { usePointed } from './pointed.tsx';

export function MapTip({ sight, leg }: { sight: Sight; leg: MapLeg | null }) {
  const say = useSpeaker();
  const { t, list } = say.words;
  const { pointed } = usePointed();
  const country = sight.countries.find(({ id }) => id === pointed);
  if (country === undefined && leg === null) return null;
  const figures = leg !== null ? [figureOf(leg, sight, say)] : country === undefined ? [] : figuresOf(country.id, sight, say);
  return (
    <div className={leg === null ? 'map-tip map-tip-country' : 'map-tip'} aria-hidden="true">
      {leg === null && country !== undefined && (
        <>
          <strong>{say.country(country.id)}</strong>
          <span>{list(signsOn(country, say))}</span>
        </>
      )}
      {figures.length > 0 && <span className="map-tip-people">{t('news.people')}</span>}
      {figures.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
