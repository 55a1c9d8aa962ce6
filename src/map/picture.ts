/** Turns a model into a picture: what to fill, hatch and draw, in pixels, before any canvas is touched. */
import type { CountryId } from '../engine/index.ts';
import { complianceStep } from './colours.ts';
import { arcBetween, lineOf, spotAt } from './curves.ts';
import type { Line, Spot } from './curves.ts';
import { pixelOf } from './layout.ts';
import type { Layout } from './layout.ts';
import type { CountryOnMap, FlowOnMap, MapModel } from './model.ts';
import type { Outlines, Point } from './outlines.ts';
import { blocOf } from './bloc.ts';
import type { Bloc } from './bloc.ts';
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
  readonly focused: boolean;
  readonly lit: boolean;
}

/** A leg of the corridor. */
export interface Way {
  readonly from: CountryId;
  readonly to: CountryId;
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
  /** How much larger than its least size everything about the badge is drawn. */
  readonly size: number;
  readonly fill: Fill;
}

export interface Picture {
  readonly outlines: Outlines;
  readonly layout: Layout;
  readonly surfaces: ReadonlyMap<string, Surface>;
  readonly ways: readonly Way[];
  readonly arcs: readonly Arc[];
  readonly badges: readonly Badge[];
  readonly bloc: Bloc | null;
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
  const badges = model.countries.flatMap((country) => badgeOf(country, layout));
  const arcs = model.countries.flatMap(({ id, accords, pending, proposals }) =>
    // A country may have both: the proposal then swings out further, beside the accord.
    ([['accord', accords + pending, 1], ['proposal', proposals, accords + pending > 0 ? 1.5 : 1]] as const).flatMap(([kind, count, swing]): readonly Arc[] => {
      const line = count === 0 ? undefined : arcTo(id, capital, bendOf(outlines, id) * swing);
      return line === undefined ? [] : [{ kind, line, spacing: Infinity }];
    }),
  );
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
    badges,
    bloc: blocOf(model.bloc, badges, layout),
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
  const surfaces = new Map<string, Surface>([[ASKER, { fill: 'asker', pressure: 0, inducement: 0, selected: false, focused: false, lit: false }]]);
  for (const country of countries) {
    if (country.id === ASKER) continue;
    const { id, role, pressure, inducement, selected, focused, lit } = country;
    surfaces.set(id, { fill: role === 'other' ? 'land' : fillOf(country), pressure: notches(pressure), inducement: notches(inducement), selected, focused, lit });
  }
  return surfaces;
}

function fillOf({ compliance }: CountryOnMap): Fill {
  return compliance === null ? 'unknown' : complianceStep(compliance);
}

function notches(level: number): number {
  return Math.min(3, Math.max(0, Math.round(level)));
}

function badgeOf(country: CountryOnMap, { placed, size }: Layout): readonly Badge[] {
  const spot = placed.get(country.id);
  if (spot === undefined || country.role === 'other') return [];
  return [{ country, anchor: spot.anchor, place: spot.place, radius: RADIUS[country.role] * size, size, fill: fillOf(country) }];
}

function wayOf({ from, to, persons }: FlowOnMap, outlines: Outlines, layout: Layout): readonly Way[] {
  const route = outlines.routes.get(`${from}-${to}`) ?? straightWay(from, to, outlines);
  if (route === null) return [];
  const line = lineOf(route.map((point) => pixelOf(layout.main, point)));
  const head = to === ASKER ? spotAt(line, line.length) : null;
  return [{ from, to, line, width: bedWidth(persons), spacing: persons < 1 ? Infinity : dotSpacing(persons), head }];
}

/** A leg that the outlines do not know: a bow between the two countries. */
function straightWay(from: string, to: string, { hubs, marks }: Outlines): readonly Point[] | null {
  const [start, end] = [hubs[from] ?? marks.get(from)?.at, hubs[to] ?? marks.get(to)?.at];
  return start === undefined || end === undefined ? null : arcBetween(start, end, 0.12).points;
}

/** Width of a corridor's bed in pixels for persons a month: it grows with the root, so that small flows stay visible. */
export function bedWidth(persons: number): number {
  return 2.4 + 10 * Math.sqrt(Math.min(1, Math.max(0, persons) / 200_000));
}

/** Pixels between two dots for persons a month, 7..60: twice as dense for four times as many. */
export function dotSpacing(persons: number): number {
  return Math.min(60, Math.max(7, 2400 / Math.sqrt(Math.max(1, persons))));
}
