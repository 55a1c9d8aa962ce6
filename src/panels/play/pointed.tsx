/** The country that pointer or focus rests on: one for map, list, orders and chronicle, so that each shows it. */
import { createContext, use, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { CountryId } from '../../engine/index.ts';

interface Pointing {
  readonly pointed: CountryId | null;
  readonly point: (country: CountryId | null) => void;
}

const PointedContext = createContext<Pointing>({ pointed: null, point: () => undefined });

export function PointedCountry({ children }: { children: ReactNode }) {
  const [pointed, point] = useState<CountryId | null>(null);
  const pointing = useMemo(() => ({ pointed, point }), [pointed]);
  return <PointedContext value={pointing}>{children}</PointedContext>;
}

export function usePointed(): Pointing {
  return use(PointedContext);
}

/** Handlers and class for an element that stands for a country; nothing for one that stands for none. */
export function usePointing(country: CountryId | null) {
  const { pointed, point } = usePointed();
  if (country === null) return {};
  return {
    'data-pointed': pointed === country ? '' : undefined,
    onMouseEnter: () => point(country),
    onMouseLeave: () => point(null),
    onFocus: () => point(country),
    onBlur: () => point(null),
  };
}
