/** The small map of a scenario's card: where its governments are. */
import { useLocator, viewOf } from './locator.ts';

/** Width by height, as the style sheet keeps it free. */
const PROPORTION = 1.3;

/** The card names the same governments in words, so the map is hidden from those who listen. */
export function LocatorMap({ seats }: { seats: readonly string[] }) {
  const locator = useLocator();
  return (
    <div className="card-map">
      {locator !== null && (
        <svg className="locator" viewBox={viewOf(locator, seats, PROPORTION).join(' ')} aria-hidden="true" focusable="false">
          <path className="locator-shore" d={locator.land} />
          <path className="locator-land" d={locator.land} />
          {seats.map((id) => (
            <path key={id} className="locator-seat" d={locator.countries[id]} />
          ))}
          <path className="locator-border" d={locator.borders} />
        </svg>
      )}
    </div>
  );
}
