/** Finds what lies under a pointer: the nearest mark first, then the land itself; and the leg of the corridor. */
import type { CountryId } from '../engine/index.ts';
import { kilometreOf } from './layout.ts';
import type { Leg } from './model.ts';
import type { Point } from './outlines.ts';
import { isInShape } from './outlines.ts';
import type { Picture } from './picture.ts';

/** Half the size of a target. */
const REACH = 14;
/** How far beside a leg a pointer still means it. */
const BESIDE = 5;

/** The country with a mark at a spot in pixels, or null. */
export function countryAt({ badges, layout, outlines }: Picture, spot: Point): CountryId | null {
  const near = badges
    .map(({ country, place }) => ({ id: country.id, away: Math.hypot(place[0] - spot[0], place[1] - spot[1]) }))
    .filter(({ away }) => away <= REACH)
    .toSorted((a, b) => a.away - b.away)[0];
  if (near !== undefined) return near.id;
  const { inset, main } = layout;
  const isInInset = inset !== null && spot[0] >= inset.box[0] && spot[1] >= inset.box[1] && spot[0] <= inset.box[2] && spot[1] <= inset.box[3];
  const [sheet, frame] = isInInset ? [outlines.south, inset.frame] : [outlines.main, main];
  const at = kilometreOf(frame, spot);
  const under = badges.find(({ country }) => {
    const shape = sheet.shapes.get(country.id);
    return shape !== undefined && isInShape(shape, at);
  });
  return under?.country.id ?? null;
}

/** The leg of the corridor at a spot in pixels, or null; a mark that lies over it comes first. */
export function legAt({ ways, badges }: Pick<Picture, 'ways' | 'badges'>, [x, y]: Point): Leg | null {
  if (badges.some(({ place, radius }) => Math.hypot(place[0] - x, place[1] - y) <= radius)) return null;
  const near = ways
    .map(({ from, to, line, width }) => ({ from, to, away: Math.min(...line.points.map((at) => Math.hypot(at[0] - x, at[1] - y))) - width / 2 }))
    .filter(({ away }) => away <= BESIDE)
    .toSorted((a, b) => a.away - b.away)[0];
  return near === undefined ? null : { from: near.from, to: near.to };
}
