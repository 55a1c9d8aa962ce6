/** Fits the hemisphere into a pane: scale, the inset of the south, and a place for every mark so that none covers another. */
import type { Box, Outlines, Point } from './outlines.ts';

/** CSS pixels. */
export interface Pane {
  readonly width: number;
  readonly height: number;
}

/** From kilometres to pixels: `pixel = kilometre * scale + d`. */
export interface Frame {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

export interface Inset {
  /** Left, top, right, bottom in pixels. */
  readonly box: Box;
  readonly frame: Frame;
}

/** A mark: where the country is, and where its mark stands, in pixels. */
export interface Placed {
  readonly id: string;
  readonly anchor: Point;
  readonly place: Point;
  readonly inInset: boolean;
  /** The side on which a name has most room. */
  readonly side: 'left' | 'right';
}

export interface Layout {
  readonly pane: Pane;
  /** How much larger than their least size marks are drawn, 1..1.4: a projector's pane has room. */
  readonly size: number;
  readonly main: Frame;
  /** Null where no country of the south has a mark, and in tall panes, which show the south where it is. */
  readonly inset: Inset | null;
  readonly placed: ReadonlyMap<string, Placed>;
}

/** Marks of the least size stand at least this far apart, centre to centre: a button of 24 pixels, and room for the signs around a mark. */
export const MARK_GAP = 34;
const MARGIN = 18;
/** A short name or a code beside a mark. */
const NAME_ROOM = 60;
/** Pixels a kilometre at which there is room for more than must be seen. */
const COMFORTABLE = 0.115;
/** Kilometres south of the centre down to which a pane must reach to need no inset. */
const FAR_SOUTH = 6600;
/** The Pacific coast from Chiapas to Darien as a line (kilometres): the inset's upper right corner stays below it. */
const COAST = { x: -1500, y: 180, slope: 0.47 };
const WEST_OF_ECUADOR = 150;
const SMALLEST_INSET = 118;

export function pixelOf({ scale, dx, dy }: Frame, [x, y]: Point): Point {
  return [x * scale + dx, y * scale + dy];
}

export function kilometreOf({ scale, dx, dy }: Frame, [x, y]: Point): Point {
  return [(x - dx) / scale, (y - dy) / scale];
}

/** The layout of a pane for the countries that have a mark. */
export function layoutOf(outlines: Outlines, pane: Pane, ids: readonly string[]): Layout {
  const main = mainFrame(viewsFor(outlines, ids), pane);
  const hasSouth = ids.some((id) => outlines.marks.get(id)?.south !== undefined);
  const inset = !hasSouth || pixelOf(main, [0, FAR_SOUTH])[1] <= pane.height ? null : insetOf(outlines.views.south, pane, main);
  const wanted = ids.flatMap((id) => {
    const mark = outlines.marks.get(id);
    if (mark === undefined) return [];
    const inInset = inset !== null && mark.south !== undefined;
    const anchor = inInset ? pixelOf(inset.frame, mark.south) : pixelOf(main, mark.at);
    return [{ id, anchor, inInset, lean: (mark.lean * Math.PI) / 180 }];
  });
  const size = sizeFor(pane);
  const places = apart(wanted, { pane, gap: MARK_GAP * size });
  const placed = wanted.map(({ id, anchor, inInset, lean }, index): [string, Placed] => [
    id,
    { id, anchor, inInset, place: places[index] ?? anchor, side: sideOf(places[index] ?? anchor, lean, pane) },
  ]);
  return { pane, size, main, inset, placed: new Map(placed) };
}

function sizeFor({ width, height }: Pane): number {
  return Math.min(1.4, Math.max(1, Math.min(width / 760, height / 440)));
}

/** Names stand on the side to which the mark leans, unless the pane ends there. */
function sideOf([x]: Point, lean: number, { width }: Pane): 'left' | 'right' {
  if (x < NAME_ROOM) return 'right';
  return x > width - NAME_ROOM || Math.sin(lean) < 0 ? 'left' : 'right';
}

/** The outlines' views, cut down to the countries that play a part, the capital and the region of departures: a small scenario is seen closer. */
function viewsFor({ views, marks, points }: Outlines, ids: readonly string[]): Pick<Outlines['views'], 'wide' | 'core'> {
  const parts = ids.flatMap((id) => marks.get(id) ?? []).filter(({ south }) => south === undefined);
  const around = (room: number): Box => {
    const boxes = [...parts.map(({ at }) => boxAround(at, room)), boxAround(points.capital, 250), boxAround(points.departures, 250)];
    const [lefts, tops, rights, bottoms] = ([0, 1, 2, 3] as const).map((side) => boxes.map((box) => box[side]));
    return [Math.min(...(lefts ?? [])), Math.min(...(tops ?? [])), Math.max(...(rights ?? [])), Math.max(...(bottoms ?? []))];
  };
  return { core: overlap(views.core, around(650)), wide: overlap(views.wide, around(950)) };
}

function boxAround([x, y]: Point, room: number): Box {
  return [x - room, y - room, x + room, y + room];
}

function overlap(one: Box, other: Box): Box {
  return [Math.max(one[0], other[0]), Math.max(one[1], other[1]), Math.min(one[2], other[2]), Math.min(one[3], other[3])];
}

function mainFrame({ wide, core }: Pick<Outlines['views'], 'wide' | 'core'>, { width, height }: Pane): Frame {
  const fit = ([left, top, right, bottom]: Box): number => Math.min(width / (right - left), height / (bottom - top));
  const scale = Math.max(fit(wide), Math.min(fit(core), COMFORTABLE));
  const box = fit(wide) >= scale ? wide : core;
  const spare = height / scale - (box[3] - box[1]);
  // A tall pane shows more of the south than of the north, where nothing happens.
  const top = box[1] - spare * (spare > 1500 ? 0.12 : 0.35);
  return { scale, dx: width / 2 - ((box[0] + box[2]) / 2) * scale, dy: -top * scale };
}

/** The largest inset that leaves the coast of Central America free, in the Pacific at the lower left. */
function insetOf([left, top, right, bottom]: Box, pane: Pane, main: Frame): Inset {
  const shape = (right - left) / (bottom - top);
  const boxFor = (height: number): Box => [MARGIN / 2, pane.height - MARGIN / 2 - height, MARGIN / 2 + height * shape, pane.height - MARGIN / 2];
  const isFree = ([, boxTop, boxRight]: Box): boolean => {
    const [x, y] = kilometreOf(main, [boxRight, boxTop]);
    return x < WEST_OF_ECUADOR && y > COAST.y + Math.max(0, x - COAST.x) * COAST.slope;
  };
  let height = Math.max(SMALLEST_INSET, pane.height * 0.6);
  while (height > SMALLEST_INSET && !isFree(boxFor(height))) height -= 2;
  const box = boxFor(height);
  const scale = (height * 0.92) / (bottom - top);
  const middle = (from: number, to: number): number => (from + to) / 2;
  return { box, frame: { scale, dx: middle(box[0], box[2]) - middle(left, right) * scale, dy: middle(box[1], box[3]) - middle(top, bottom) * scale } };
}

interface Leaning {
  readonly anchor: Point;
  readonly lean: number;
}

/** Moves crowded marks outwards along their leans, a little at a time, until all stand apart; always the same way. */
function apart(marks: readonly Leaning[], { pane: { width, height }, gap: least }: { readonly pane: Pane; readonly gap: number }): readonly Point[] {
  const places = marks.map(({ anchor }): [number, number] => [...anchor]);
  const keepInside = (place: [number, number]): void => {
    place[0] = Math.min(Math.max(place[0], MARGIN), Math.max(MARGIN, width - MARGIN));
    place[1] = Math.min(Math.max(place[1], MARGIN), Math.max(MARGIN, height - MARGIN));
  };
  places.forEach(keepInside);
  for (let round = 0; round < 400; round += 1) {
    let crowded = false;
    for (const [first, a] of places.entries()) {
      for (const [second, b] of places.entries()) {
        if (second <= first) continue;
        const gap = Math.hypot(b[0] - a[0], b[1] - a[1]);
        if (gap >= least) continue;
        crowded = true;
        for (const [place, mark, sign] of [[a, marks[first], -1], [b, marks[second], 1]] as const) {
          // Half along the mark's own lean, so that the crowd opens like a fan, and half straight away from the other.
          const away: Point = gap < 0.01 ? [sign, 0] : [(sign * (b[0] - a[0])) / gap, (sign * (b[1] - a[1])) / gap];
          place[0] += 0.8 * Math.sin(mark?.lean ?? 0) + 0.8 * away[0];
          place[1] += -0.8 * Math.cos(mark?.lean ?? 0) + 0.8 * away[1];
          keepInside(place);
        }
      }
    }
    if (!crowded) break;
  }
  return places;
}
