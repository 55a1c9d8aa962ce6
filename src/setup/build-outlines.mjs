// Makes assets/outlines.json: the Americas from world-atlas, projected, simplified and furnished with routes and places for the map.
import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, quantile, simplify } from 'topojson-simplify';
import { ALPHA, CUT_FROM_FRANCE, HUBS, MARKS, POINTS, RANGES, SEAS, SOUTHERN, VIA, VIEWS } from './outlines-places.mjs';

/**
 * A point: longitude and latitude in degrees, or, once projected, kilometres east and south of the projection's centre.
 * @typedef {[number, number]} Point
 * @typedef {{ id: string, polygons: Point[][][] }} Land
 */

const EARTH_RADIUS = 6371;
/** Coordinates are whole steps of this many kilometres: finer than a pixel on any screen that the map is drawn for. */
const STEP = 1;
/** Edges longer than this many degrees are divided, so that a border along a parallel bends as the parallel does. */
const LONGEST_EDGE = 2;

const projection = geoAzimuthalEqualArea().rotate([85, -15]).scale(EARTH_RADIUS).translate([0, 0]).precision(0);
/** The south has a centre of its own: at the edge of the first projection it would lean. */
const southern = geoAzimuthalEqualArea().rotate([60, 22]).scale(EARTH_RADIUS).translate([0, 0]).precision(0);

/** Makes the file's text: the same for the same atlas, always. */
export function buildOutlines() {
  const lands = landsOf(readAtlas());
  const main = { lands: lands.map((land) => projected(land, projection)), keep: 0.5, weight: attention };
  const south = { lands: lands.filter(isSouthAmerican).map((land) => projected(land, southern)), keep: 0.14, weight: () => 1 };
  const outlines = {
    about: 'Natural Earth 1:50m (public domain) by way of world-atlas 2.0.2 (ISC), made by src/setup/build-outlines.mjs.',
    unit: 'kilometres east and south of 85W 15N, Lambert azimuthal equal-area',
    americas: topologyOf(main),
    south: topologyOf(south),
    graticule: graticule(),
    views: { ...VIEWS, south: bounds(south.lands) },
    marks: Object.fromEntries(lands.map(({ id }) => [id, markOf(id, main.lands, south.lands)])),
    hubs: mapped(HUBS, (at) => place(at)),
    routes: Object.fromEntries(Object.entries(VIA).map(([leg, via]) => [leg, route(leg, via)])),
    points: mapped(POINTS, (at) => place(at)),
    seas: mapped(SEAS, (places) => places.map(([from, to, bend]) => ({ from: place(/** @type {number[]} */ (from)), to: place(/** @type {number[]} */ (to)), bend }))),
    ranges: RANGES.map(({ half, ridge }) => ({ half, ridge: smooth(ridge) })),
  };
  return `${JSON.stringify(outlines)}\n`;
}

/** @returns {any} the topology that world-atlas ships */
function readAtlas() {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'));
}

/**
 * The atlas' countries of the Americas as polygons in degrees, in the order of their ids.
 * @param {any} atlas
 * @returns {Land[]}
 */
function landsOf(atlas) {
  /** @type {Map<string, Point[][][]>} */
  const lands = new Map();
  const add = (/** @type {string} */ id, /** @type {Point[][][]} */ polygons) => lands.set(id, [...(lands.get(id) ?? []), ...polygons]);
  for (const { id, geometry } of /** @type {any} */ (feature(atlas, atlas.objects.countries)).features) {
    /** @type {Point[][][]} */
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const alpha = ALPHA[/** @type {keyof typeof ALPHA} */ (id)];
    if (alpha !== undefined) add(alpha, polygons);
    if (id !== '250') continue;
    for (const [part, box] of Object.entries(CUT_FROM_FRANCE)) add(part, polygons.filter(([ring]) => ring?.[0] !== undefined && isInside(ring[0], box)));
  }
  return [...lands].map(([id, polygons]) => ({ id, polygons })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * @param {Point} point
 * @param {number[]} box
 */
function isInside([x, y], [west = 0, south = 0, east = 0, north = 0]) {
  return x > west && x < east && y > south && y < north;
}

/** @param {Land} land */
function isSouthAmerican({ id }) {
  return [...SOUTHERN, 'COL', 'VEN', 'ECU', 'GUY', 'SUR', 'GUF', 'FLK', 'PAN'].includes(id);
}

/**
 * Projects a country; islands too small to see are left out, but never the largest of a country.
 * @param {Land} land
 * @param {import('d3-geo').GeoProjection} by
 * @returns {Land}
 */
function projected({ id, polygons }, by) {
  const measured = polygons
    .map((rings) => rings.map((ring) => divided(ring).map((point) => /** @type {Point} */ (by(point)))))
    .map((rings) => ({ rings, area: Math.abs(geoPath().area({ type: 'Polygon', coordinates: rings })), at: rings[0]?.[0] ?? [0, 0] }));
  const largest = Math.max(...measured.map(({ area }) => area));
  const seen = measured.filter(({ area, at }) => area === largest || area * attention(at) > (by === projection ? 60 : 6000));
  return { id, polygons: seen.map(({ rings }) => rings) };
}

/**
 * @param {Point[]} ring
 * @returns {Point[]}
 */
function divided(ring) {
  return ring.flatMap((point, index) => {
    const from = ring[index - 1];
    if (from === undefined) return [point];
    const parts = Math.max(1, Math.ceil(Math.max(Math.abs(point[0] - from[0]), Math.abs(point[1] - from[1])) / LONGEST_EDGE));
    return Array.from({ length: parts }, (_, part) => between(from, point, (part + 1) / parts));
  });
}

/**
 * @param {Point} a
 * @param {Point} b
 * @param {number} share
 * @returns {Point}
 */
function between(a, b, share) {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/**
 * How closely a place is looked at: the corridor most, the far north and the far south (which has its inset) least.
 * @param {readonly [number, number]} point projected
 */
function attention([x, y]) {
  if (y < -4300) return 0.004;
  if (y < -2700) return 0.15;
  if (y > 2600) return 0.06;
  return x > -1500 && x < 1700 && y > -1200 ? 3 : 1;
}

/**
 * A topology that shares borders, with that part of the points that matter most.
 * @param {{ lands: Land[], keep: number, weight: (point: Point) => number }} source
 */
function topologyOf({ lands, keep, weight }) {
  const features = lands.map(({ id, polygons }) => ({
    type: /** @type {const} */ ('Feature'),
    id,
    properties: {},
    geometry: { type: /** @type {const} */ ('MultiPolygon'), coordinates: polygons },
  }));
  const whole = topology({ countries: /** @type {import('geojson').FeatureCollection} */ ({ type: 'FeatureCollection', features }) }, 1e5);
  const weighed = presimplify(/** @type {any} */ (whole), (triangle) => planarTriangleArea(triangle) * weight(/** @type {any} */ (triangle)[1]));
  const { objects, arcs } = /** @type {any} */ (simplify(weighed, quantile(weighed, keep)));
  for (const geometry of objects.countries.geometries) delete geometry.properties;
  return { type: 'Topology', transform: { scale: [STEP, STEP], translate: [0, 0] }, objects, arcs: arcs.map(stepped) };
}

/**
 * An arc in whole steps, each point as its difference from the one before: what topojson-client expects of a quantised topology.
 * @param {Point[]} arc
 */
function stepped(arc) {
  const whole = arc.map(([x, y]) => [Math.round(x / STEP), Math.round(y / STEP)]);
  const moved = whole.filter(([x, y], index) => index === 0 || index === whole.length - 1 || x !== whole[index - 1]?.[0] || y !== whole[index - 1]?.[1]);
  return moved.map(([x = 0, y = 0], index) => [x - (moved[index - 1]?.[0] ?? 0), y - (moved[index - 1]?.[1] ?? 0)]);
}

/** Meridians and parallels every ten degrees, as flat lists of coordinates. */
function graticule() {
  const lines = [];
  for (let meridian = -150; meridian <= -10; meridian += 10) lines.push(range(-60, 70, 5).flatMap((parallel) => place([meridian, parallel])));
  for (let parallel = -60; parallel <= 70; parallel += 10) lines.push(range(-150, -10, 5).flatMap((meridian) => place([meridian, parallel])));
  return lines;
}

/**
 * @param {number} from
 * @param {number} to
 * @param {number} step
 */
function range(from, to, step) {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
}

/**
 * A place in whole kilometres.
 * @param {readonly number[]} at degrees
 * @param {import('d3-geo').GeoProjection} by
 * @returns {Point}
 */
function place([longitude = 0, latitude = 0], by = projection) {
  const [x, y] = /** @type {Point} */ (by([longitude, latitude]));
  return [Math.round(x), Math.round(y)];
}

/** @param {Land[]} lands */
function bounds(lands) {
  const points = lands.filter(({ id }) => id !== 'PAN').flatMap(({ polygons }) => polygons.flat(2));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round);
}

/**
 * @param {string} id
 * @param {Land[]} main
 * @param {Land[]} south
 */
function markOf(id, main, south) {
  const written = MARKS[/** @type {keyof typeof MARKS} */ (id)];
  const at = written === undefined ? centre(id, main) : place(written);
  const lean = written?.[2] ?? 90;
  if (!SOUTHERN.includes(id)) return { at, lean };
  return { at, lean, south: written === undefined ? centre(id, south) : place(written, southern) };
}

/**
 * The middle of a country's largest polygon.
 * @param {string} id
 * @param {Land[]} lands
 * @returns {Point}
 */
function centre(id, lands) {
  const shapes = (lands.find((land) => land.id === id)?.polygons ?? []).map((coordinates) => ({ type: /** @type {const} */ ('Polygon'), coordinates }));
  const [largest] = shapes.toSorted((a, b) => Math.abs(geoPath().area(b)) - Math.abs(geoPath().area(a)));
  const [x = 0, y = 0] = largest === undefined ? [] : geoPath().centroid(largest);
  return [Math.round(x), Math.round(y)];
}

/**
 * A leg as a smooth line through its places (Catmull-Rom), as a flat list of coordinates.
 * @param {string} leg
 * @param {number[][]} via
 */
function route(leg, via) {
  const [from = '', to = ''] = leg.split('-');
  const hub = (/** @type {string} */ id) => HUBS[/** @type {keyof typeof HUBS} */ (id)];
  return smooth([hub(from), ...via, hub(to)]);
}

/**
 * @param {readonly (readonly number[])[]} places degrees
 * @returns a smooth line through the places, as a flat list of coordinates
 */
function smooth(places) {
  const points = places.map((at) => place(at));
  const line = points.slice(1).flatMap((point, index) => {
    const before = points[index] ?? point;
    return range(1, 6, 1).map((part) => catmullRom([points[index - 1] ?? before, before, point, points[index + 2] ?? point], part / 6));
  });
  return [points[0], ...line].flatMap(([x = 0, y = 0] = [0, 0]) => [Math.round(x), Math.round(y)]);
}

/**
 * @param {[Point, Point, Point, Point]} points
 * @param {number} t share of the way from the second to the third
 * @returns {Point}
 */
function catmullRom([a, b, c, d], t) {
  const along = (/** @type {0 | 1} */ axis) => {
    const slope = (c[axis] - a[axis]) / 2;
    const next = (d[axis] - b[axis]) / 2;
    const gap = c[axis] - b[axis];
    return b[axis] + t * (slope + t * (3 * gap - 2 * slope - next + t * (slope + next - 2 * gap)));
  };
  return [along(0), along(1)];
}

/**
 * @template Value, Made
 * @param {Record<string, Value>} record
 * @param {(value: Value) => Made} make
 */
function mapped(record, make) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));
}

const isMain = process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1];
if (isMain) writeFileSync(new URL('../../assets/outlines.json', import.meta.url), buildOutlines());
