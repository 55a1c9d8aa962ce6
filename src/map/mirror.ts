/** The map's twin for keyboard and screen reader: where each country's button stands, and which country lies next to which. */
import { pixelOf } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Outlines, Point } from './outlines.ts';

export const DIRECTIONS = ['up', 'right', 'down', 'left'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface MirrorButton {
  readonly id: string;
  /** Centre of the button in per cent of the pane, from its left and its top. */
  readonly left: number;
  readonly top: number;
  /** The side on which a name has most room. */
  readonly side: 'left' | 'right';
  /** Where each arrow key leads; null at the edge. */
  readonly next: Readonly<Record<Direction, string | null>>;
}

/** A place without a button that may carry a caption, in per cent of the pane. */
export interface MirrorPlace {
  readonly key: 'capital' | 'departures' | 'darien';
  readonly left: number;
  readonly top: number;
}

/** Buttons from north to south: the order of reading and of Home and End. Each wants `size` pixels. */
export interface Mirror {
  readonly size: 24;
  /** Half of what a country's mark and its signs take up, in pixels. */
  readonly mark: number;
  /** Where the caption of the bloc stands when it is drawn, in pixels; null where it cannot be. */
  readonly bloc: Point | null;
  readonly buttons: readonly MirrorButton[];
  readonly places: readonly MirrorPlace[];
}

/** A badge of ten pixels with its bars. */
const MARK_REACH = 15;
const HEADINGS: Readonly<Record<Direction, Point>> = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] };

/** The mirror of a layout. Arrow keys follow geography, not the pixels of crowded marks or of the inset. */
export function mirrorOf(outlines: Outlines, { pane, placed, main, size }: Layout, bloc: Point | null = null): Mirror {
  const spots = [...placed.keys()].flatMap((id) => {
    const mark = outlines.marks.get(id);
    return mark === undefined ? [] : [{ id, at: mark.at }];
  });
  const next = neighbours(spots);
  const buttons = spots
    .toSorted((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0])
    .flatMap(({ id }): readonly MirrorButton[] => {
      const mark = placed.get(id);
      const links = next.get(id);
      if (mark === undefined || links === undefined) return [];
      return [{ id, left: (100 * mark.place[0]) / pane.width, top: (100 * mark.place[1]) / pane.height, side: mark.side, next: links }];
    });
  const places = (['capital', 'departures', 'darien'] as const).map((key): MirrorPlace => {
    const [x, y] = pixelOf(main, outlines.points[key]);
    return { key, left: (100 * x) / pane.width, top: (100 * y) / pane.height };
  });
  return { size: 24, mark: MARK_REACH * size, bloc, buttons, places };
}

interface SpotOf {
  readonly id: string;
  readonly at: Point;
}

/** For each spot the nearest other in each direction; one straight ahead counts as nearer than one aside. */
export function neighbours(spots: readonly SpotOf[]): ReadonlyMap<string, Readonly<Record<Direction, string | null>>> {
  return new Map(
    spots.map((from) => {
      const towards = (direction: Direction): string | null => {
        const ahead = spots.flatMap((to) => {
          const cost = to.id === from.id ? Infinity : costOf(from.at, to.at, HEADINGS[direction]);
          return cost === Infinity ? [] : [{ id: to.id, cost }];
        });
        return ahead.toSorted((a, b) => a.cost - b.cost)[0]?.id ?? null;
      };
      return [from.id, { up: towards('up'), right: towards('right'), down: towards('down'), left: towards('left') }];
    }),
  );
}

/** Distance ahead plus three times the distance aside; nothing that lies more aside than 68 degrees. */
function costOf(from: Point, to: Point, [headX, headY]: Point): number {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const ahead = x * headX + y * headY;
  const aside = Math.abs(x * headY - y * headX);
  return ahead <= 0 || aside > ahead * 2.5 ? Infinity : ahead + 3 * aside;
}
