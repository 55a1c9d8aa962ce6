/** Turns a model into a picture: what to fill, hatch and draw, in pixels, before any canvas is touched. */
import { complianceStep } from './colours.ts';
import { arcBetween, lineOf, spotAt } from './curves.ts';
import type { Line, Spot } from './curves.ts';
import { pixelOf } from './layout.ts';
import type { Layout } from './layout.ts';
import type { CountryOnMap, FlowOnMap, MapModel } from './model.ts';
import type { Outlines, Point } from './outlines.ts';
import { pulsesOf } from './pulses.ts';
import type { Pulse } from './pulses.ts';

/** How a country is filled: a step of the compliance ladder 0..4, or by its part. */
export type Fill = number | 'asker' | 'unknown' | 'land';

export interface Surface {
  readonly fill: Fill;
  /** Hatching 0..3 for pressure, stipple 0..3 for inducement. */
  readonly pressure: number;
  readonly inducement: number;
  readonly selected: boolean;
}

/** A leg of the corridor. */
export interface Way {
  readonly line: Line;
  /** Width of its bed, and distance between two dots, in pixels; no dots at Infinity. */
  readonly width: number;
  readonly spacing: number;
  /** Where the arrow stands, on legs that reach the border. */
  readonly head: Spot | null;
}

export interface Arc {
  readonly kind: 'proposal' | 'accord' | 'removal';
  readonly line: Line;
  /** Distance between two dots in pixels; only removals have dots. */
  readonly spacing: number;
}

export interface Badge {
  readonly country: CountryOnMap;
  readonly anchor: Point;
  readonly place: Point;
  readonly radius: number;
  readonly fill: Fill;
}

export interface Picture {
  readonly outlines: Outlines;
  readonly layout: Layout;
  readonly surfaces: ReadonlyMap<string, Surface>;
  readonly ways: readonly Way[];
  readonly arcs: readonly Arc[];
  readonly badges: readonly Badge[];
  readonly capital: Point;
  readonly pulses: readonly { readonly pulse: Pulse; readonly line: Line }[];
}

/** The country whose orders the game is about. */
export const ASKER = 'USA';
const RADIUS = { seat: 10, node: 6.5, other: 0 } as const;

/** The countries of a model that have a mark, in its order. */
export function markedIds(model: MapModel): readonly string[] {
  return model.countries.filter(({ role, id }) => role !== 'other' && id !== ASKER).map(({ id }) => id);
}

/** The picture of a model in a layout that was made for its marked countries. */
export function pictureOf(model: MapModel, outlines: Outlines, layout: Layout): Picture {
  const capital = pixelOf(layout.main, outlines.points.capital);
  const departures = pixelOf(layout.main, outlines.points.departures);
  const placeOf = (id: string): Point | undefined => layout.placed.get(id)?.place;
  const arcTo = (id: string, from: Point, bend: number): Line | undefined => {
    const place = placeOf(id);
    return place === undefined ? undefined : arcBetween(from, place, bend);
  };
  const arcs = model.countries.flatMap(({ id, accords, proposals }): readonly Arc[] => {
    const line = arcTo(id, capital, bendOf(outlines, id));
    if (line === undefined || accords + proposals === 0) return [];
    return [{ kind: proposals > 0 ? 'proposal' : 'accord', line, spacing: Infinity }];
  });
  const flights = model.removals.flatMap(({ to, persons }): readonly Arc[] => {
    const line = arcTo(to, departures, bendOf(outlines, to) * 0.7);
    return line === undefined || persons < 1 ? [] : [{ kind: 'removal', line, spacing: dotSpacing(persons) }];
  });
  return {
    outlines,
    layout,
    capital,
    surfaces: surfacesOf(model),
    ways: model.flows.flatMap((flow) => wayOf(flow, outlines, layout)),
    arcs: [...flights, ...arcs],
    badges: model.countries.flatMap((country) => badgeOf(country, layout)),
    pulses: pulsesOf(model.lastFacts).flatMap((pulse) => {
      const line = arcTo(pulse.country, capital, bendOf(outlines, pulse.country));
      return line === undefined ? [] : [{ pulse, line }];
    }),
  };
}

/** The share of the distance that an arc swings aside: east over the Atlantic for the islands and the far south, west for Mexico. */
function bendOf({ marks, points }: Outlines, id: string): number {
  const at = marks.get(id)?.at ?? points.capital;
  return at[0] < -900 ? -0.16 : 0.16;
}

function surfacesOf({ countries }: MapModel): ReadonlyMap<string, Surface> {
  const surfaces = new Map<string, Surface>([[ASKER, { fill: 'asker', pressure: 0, inducement: 0, selected: false }]]);
  for (const country of countries) {
    if (country.id === ASKER) continue;
    const { id, role, pressure, inducement, selected } = country;
    surfaces.set(id, { fill: role === 'other' ? 'land' : fillOf(country), pressure: notches(pressure), inducement: notches(inducement), selected });
  }
  return surfaces;
}

function fillOf({ compliance }: CountryOnMap): Fill {
  return compliance === null ? 'unknown' : complianceStep(compliance);
}

function notches(level: number): number {
  return Math.min(3, Math.max(0, Math.round(level)));
}

function badgeOf(country: CountryOnMap, { placed }: Layout): readonly Badge[] {
  const spot = placed.get(country.id);
  if (spot === undefined || country.role === 'other') return [];
  return [{ country, anchor: spot.anchor, place: spot.place, radius: RADIUS[country.role], fill: fillOf(country) }];
}

function wayOf({ from, to, persons }: FlowOnMap, outlines: Outlines, layout: Layout): readonly Way[] {
  const route = outlines.routes.get(`${from}-${to}`) ?? straightWay(from, to, outlines);
  if (route === null) return [];
  const line = lineOf(route.map((point) => pixelOf(layout.main, point)));
  const head = to === ASKER ? spotAt(line, line.length) : null;
  return [{ line, width: bedWidth(persons), spacing: persons < 1 ? Infinity : dotSpacing(persons), head }];
}

/** A leg that the outlines do not know: a bow between the two countries. */
function straightWay(from: string, to: string, { hubs, marks }: Outlines): readonly Point[] | null {
  const [start, end] = [hubs[from] ?? marks.get(from)?.at, hubs[to] ?? marks.get(to)?.at];
  return start === undefined || end === undefined ? null : arcBetween(start, end, 0.12).points;
}

/** Width of a corridor's bed in pixels for persons a month: it grows with the root, so that small flows stay visible. */
export function bedWidth(persons: number): number {
  return 3.2 + 7 * Math.sqrt(Math.min(1, Math.max(0, persons) / 200_000));
}

/** Pixels between two dots for persons a month, 7..60: twice as dense for four times as many. */
export function dotSpacing(persons: number): number {
  return Math.min(60, Math.max(7, 2400 / Math.sqrt(Math.max(1, persons))));
}
