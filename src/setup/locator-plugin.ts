/** The build's plugin that draws the small maps of Home as `virtual:locator`: outlines as path data, coarse enough to come after Home without being noticed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon as SharedPolygons, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { assembleBundle } from '../content/bundle-files.ts';
import { bundledTexts } from './bundle-plugin.ts';

const PUBLIC_NAME = 'virtual:locator';
const INNER_NAME = `\0${PUBLIC_NAME}`;

type Pair = readonly [number, number];
type Box = readonly [number, number, number, number];
type Atlas = Topology<{ countries: GeometryCollection & { geometries: SharedPolygons[] } }>;

interface OutlinesFile {
  readonly americas: Atlas;
  readonly graticule: readonly (readonly number[])[];
  readonly marks: Readonly<Record<string, { readonly at: Pair }>>;
  readonly routes: Readonly<Record<string, readonly number[]>>;
  readonly points: { readonly capital: Pair };
}

/** What the small maps need; all in steps of `STEP` kilometres east and south of 85W 15N. */
interface LocatorData {
  readonly land: string;
  readonly borders: string;
  readonly graticule: string;
  /** Shapes of the countries that some scenario names and of the United States, by ISO 3166 alpha-3. */
  readonly countries: Readonly<Record<string, string>>;
  /** Left, top, right and bottom of those countries. */
  readonly boxes: Readonly<Record<string, Box>>;
  readonly marks: Readonly<Record<string, Pair>>;
  readonly routes: string;
  readonly capital: Pair;
}

/** Kilometres for one unit: about a pixel of the largest of these maps. */
const STEP = 8;
/** What lies outside of this is on no small map: left, top, right and bottom in kilometres. */
const EDGE: Box = [-5200, -4200, 5200, 4600];
/** Square kilometres: the triangles that a line may lose, and islands that may go. */
const COARSE = 700;

/** Reads the outlines and the scenarios, and draws. */
export function locatorPlugin(top: string): Plugin {
  return {
    name: 'home-locator',
    resolveId: (id) => (id === PUBLIC_NAME ? INNER_NAME : undefined),
    load(id) {
      if (id !== INNER_NAME) return undefined;
      const file = JSON.parse(readFileSync(join(top, 'assets/outlines.json'), 'utf8')) as OutlinesFile;
      const { scenarios } = assembleBundle(bundledTexts(top)).bundle;
      const named = new Set(['USA', ...scenarios.flatMap(({ document }) => [...document.countries.seats, ...document.countries.nodes])]);
      return `export const locator = JSON.parse(${JSON.stringify(JSON.stringify(locatorOf(file, named)))});`;
    },
  };
}

function locatorOf({ americas, graticule, marks, routes, points }: OutlinesFile, named: ReadonlySet<string>): LocatorData {
  const weighed = presimplify(americas);
  const atlas = filter(simplify(weighed, COARSE), filterWeight(weighed, COARSE)) as Atlas;
  const { countries } = atlas.objects;
  const shapes = feature(atlas, countries).features.flatMap(({ id, geometry }: Feature): readonly (readonly [string, MultiPolygon])[] =>
    geometry.type === 'MultiPolygon' && named.has(String(id)) ? [[String(id), geometry]] : [],
  );
  return {
    land: areaPath(merge(atlas, countries.geometries)),
    borders: mesh(atlas, countries, (one, other) => one !== other).coordinates.map((line) => linePath(line)).join(''),
    graticule: graticule.map((line) => linePath(pairsOf(line).filter((_, index) => index % 3 === 0))).join(''),
    countries: Object.fromEntries(shapes.map(([id, shape]) => [id, areaPath(shape)])),
    boxes: Object.fromEntries(shapes.map(([id, shape]) => [id, boxOf(shape)])),
    marks: Object.fromEntries(Object.entries(marks).flatMap(([id, { at }]) => (named.has(id) ? [[id, stepped(at)]] : []))),
    routes: Object.entries(routes).map(([, line]) => linePath(pairsOf(line))).join(''),
    capital: stepped(points.capital),
  };
}

const areaPath = ({ coordinates }: MultiPolygon): string => coordinates.flatMap((rings) => rings.map((ring) => linePath(ring, 'z'))).join('');

/** Path data of a line that comes near enough to be seen, in whole steps, each told from the one before; nothing for any other. */
function linePath(line: readonly (readonly number[])[], end = ''): string {
  const inside = line.some(([x = 0, y = 0]) => x > EDGE[0] && y > EDGE[1] && x < EDGE[2] && y < EDGE[3]);
  const steps = line.map(([x = 0, y = 0]) => stepped([x, y])).filter(([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
  const [first, ...rest] = steps;
  if (!inside || first === undefined || rest.length < (end === '' ? 1 : 3)) return '';
  let [beforeX, beforeY] = first;
  const moves = rest.map(([x, y]) => {
    const move = `${x - beforeX},${y - beforeY}`;
    [beforeX, beforeY] = [x, y];
    return move;
  });
  return `M${first[0]},${first[1]}l${moves.join(' ').replaceAll(/[, ]-/g, '-')}${end}`;
}

/** The box of a shape's largest parts: islands far out at sea would make a card's map too wide. */
function boxOf({ coordinates }: MultiPolygon): Box {
  const boxes = coordinates.map(([ring = []]): Box => {
    const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  });
  const areaOf = ([left, top, right, bottom]: Box): number => (right - left) * (bottom - top);
  const [largest] = boxes.toSorted((one, other) => areaOf(other) - areaOf(one));
  if (largest === undefined) throw new Error('A country has a shape.');
  const [left, top, right, bottom] = largest;
  return [...stepped([left, top]), ...stepped([right, bottom])];
}

const stepped = ([x, y]: Pair): Pair => [Math.round(x / STEP), Math.round(y / STEP)];

function pairsOf(flat: readonly number[]): readonly Pair[] {
  return Array.from({ length: flat.length / 2 }, (_, index): Pair => [flat[index * 2] ?? 0, flat[index * 2 + 1] ?? 0]);
}
