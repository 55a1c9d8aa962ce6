/** What the map shows of the country or the leg that is pointed at, in words, in a corner where nothing is covered; the buttons tell it to who listens. */
import { useSpeaker } from '../frame/context.tsx';
import type { MapLeg } from '../frame/context.tsx';
import type { Sight } from './map-sight.ts';
import { legIn, movementsOf, signsOn } from './map-words.ts';
import { usePointed } from './pointed.tsx';

export function MapTip({ sight, leg }: { sight: Sight; leg: MapLeg | null }) {
  const say = useSpeaker();
  const { pointed } = usePointed();
  const country = sight.countries.find(({ id }) => id === pointed);
  if (country === undefined && leg === null) return null;
  return (
    <div className="map-tip" aria-hidden="true">
      {country !== undefined && (
        <>
          <strong>{say.country(country.id)}</strong>
          <span>{say.words.list(signsOn(country, say))}</span>
          {movementsOf(country.id, sight, say).map((line) => (
            <span key={line} className="map-tip-people">
              {line}
            </span>
          ))}
        </>
      )}
      {country === undefined && leg !== null && <span className="map-tip-people">{legIn(leg, sight, say)}</span>}
    </div>
  );
}
