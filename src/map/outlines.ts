/** Reads assets/outlines.json: shapes, borders, routes and the places of marks, all in projected kilometres. */
import { feature, merge, mesh } from 'topojson-client';
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import type { GeometryCollection, MultiPolygon as SharedPolygons, Topology } from 'topojson-specification';

/** East and south of an origin: kilometres in outlines, CSS pixels in a layout. */
export type Point = readonly [number, number];
/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

type Atlas = Topology<{ countries: GeometryCollection & { geometries: SharedPolygons[] } }>;

/** Where a country's mark stands; `lean` (degrees clockwise from north) is the way it gives when marks crowd. */
export interface MarkPlace {
  readonly at: Point;
  readonly lean: number;
  /** Only for countries that move into the inset of the south: the place on that sheet. */
  readonly south?: Point;
}

interface OutlinesFile {
  readonly americas: Atlas;
  readonly south: Atlas;
  readonly graticule: readonly (readonly number[])[];
  readonly views: { readonly wide: Box; readonly core: Box; readonly south: Box };
  readonly marks: Readonly<Record<string, MarkPlace>>;
  readonly hubs: Readonly<Record<string, Point>>;
  readonly routes: Readonly<Record<string, readonly number[]>>;
  readonly points: { readonly capital: Point; readonly departures: Point; readonly darien: Point };
  readonly seas: Readonly<Record<SeaKey, readonly SeaPlace[]>>;
  readonly ranges: readonly { readonly half: number; readonly ridge: readonly number[] }[];
}

export type SeaKey = 'pacific' | 'atlantic' | 'gulf' | 'caribbean';

/** A bow along which a sea's name may stand; `bend` as in `arcBetween`. */
export interface SeaPlace {
  readonly from: Point;
  readonly to: Point;
  readonly bend: number;
}

/** A mountain range: its ridge, and half its width in kilometres. */
export interface Range {
  readonly half: number;
  readonly ridge: readonly Point[];
}

/** One projection's shapes. */
export interface Sheet {
  /** By ISO 3166 alpha-3. */
  readonly shapes: ReadonlyMap<string, MultiPolygon>;
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  readonly coast: MultiLineString;
  /** The land border between the United States and Mexico. */
  readonly northern: MultiLineString;
}

export interface Outlines extends Pick<OutlinesFile, 'views' | 'hubs' | 'points' | 'seas'> {
  readonly main: Sheet;
  readonly south: Sheet;
  readonly graticule: MultiLineString;
  readonly marks: ReadonlyMap<string, MarkPlace>;
  /** Corridor legs by `FROM-TO`. */
  readonly routes: ReadonlyMap<string, readonly Point[]>;
  readonly ranges: readonly Range[];
}

/**
 * Fetches the outlines that stand beside the page.
 * @param base address of the folder that holds `outlines.json`, usually `document.baseURI`.
 * @throws Error when the file cannot be had; the panels work without a map.
 */
export async function loadOutlines(base: string): Promise<Outlines> {
  const answer = await fetch(new URL('outlines.json', base));
  if (!answer.ok) throw new Error(`outlines.json: ${answer.status}`);
  return readOutlines(await answer.json());
}

/** Unpacks the file that build-outlines made; it is our own, so its form is taken for granted. */
export function readOutlines(file: unknown): Outlines {
  const { americas, south, graticule, views, marks, hubs, routes, points, seas, ranges } = file as OutlinesFile;
  return {
    main: sheetOf(americas),
    south: sheetOf(south),
    graticule: { type: 'MultiLineString', coordinates: graticule.map((line) => pairsOf(line).map(([x, y]) => [x, y])) },
    views,
    hubs,
    points,
    seas,
    ranges: ranges.map(({ half, ridge }) => ({ half, ridge: pairsOf(ridge) })),
    marks: new Map(Object.entries(marks)),
    routes: new Map(Object.entries(routes).map(([leg, line]) => [leg, pairsOf(line)])),
  };
}

function sheetOf(atlas: Atlas): Sheet {
  const { countries } = atlas.objects;
  const shapes = feature(atlas, countries).features.flatMap(({ id, geometry }: Feature) =>
    geometry.type === 'MultiPolygon' ? [[String(id), geometry] as const] : [],
  );
  return {
    shapes: new Map(shapes),
    land: merge(atlas, countries.geometries),
    borders: mesh(atlas, countries, (one, other) => one !== other),
    coast: mesh(atlas, countries, (one, other) => one === other),
    northern: mesh(atlas, countries, (one, other) => (one.id === 'MEX' && other.id === 'USA') || (one.id === 'USA' && other.id === 'MEX')),
  };
}

function pairsOf(flat: readonly number[]): readonly Point[] {
  return Array.from({ length: flat.length / 2 }, (_, index): Point => [flat[index * 2] ?? 0, flat[index * 2 + 1] ?? 0]);
}

/** Whether a point lies in a shape (even-odd rule, so holes count as outside). */
export function isInShape({ coordinates }: MultiPolygon, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of coordinates.flat()) {
    let [beforeX = 0, beforeY = 0] = ring[ring.length - 1] ?? [];
    for (const [hereX = 0, hereY = 0] of ring) {
      if (hereY > y !== beforeY > y && x < beforeX + ((hereX - beforeX) * (y - beforeY)) / (hereY - beforeY)) inside = !inside;
      [beforeX, beforeY] = [hereX, hereY];
    }
  }
  return inside;
}
