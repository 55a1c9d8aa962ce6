/** The quiet map at the head of Home: the asker, all seats of the scenarios, the corridor, and lines from the capital. */
import { bowTo, useLocator } from './locator.ts';

const VIEW = [-470, -420, 900, 690] as const;

/** Says nothing that the words beside it do not say, so it is hidden from those who listen. */
export function HemisphereMap({ seats }: { seats: readonly string[] }) {
  const locator = useLocator();
  if (locator === null) return null;
  const { capital, countries, marks } = locator;
  const places = seats.flatMap((id) => (marks[id] === undefined ? [] : [{ id, at: marks[id] }]));
  return (
    <svg className="locator" viewBox={VIEW.join(' ')} preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      <path className="locator-graticule" d={locator.graticule} />
      <path className="locator-shore" d={locator.land} />
      <path className="locator-land" d={locator.land} />
      <path className="locator-asker" d={countries['USA']} />
      {places.map(({ id }) => (
        <path key={id} className="locator-seat" d={countries[id]} />
      ))}
      <path className="locator-border" d={locator.borders} />
      <path className="locator-way" d={locator.routes} />
      <path className="locator-steps" d={locator.routes} />
      {places.map(({ id, at }) => (
        <path key={id} className="locator-bow" d={bowTo(capital, at)} />
      ))}
      {places.map(({ id, at: [x, y] }) => (
        <circle key={id} className="locator-mark" cx={x} cy={y} r="7" />
      ))}
      <circle className="locator-capital" cx={capital[0]} cy={capital[1]} r="9" />
      <circle className="locator-mark" cx={capital[0]} cy={capital[1]} r="3.5" />
    </svg>
  );
}
