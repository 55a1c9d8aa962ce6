/** Finds the country under a pointer: the nearest mark first, then the land itself. */
import type { CountryId } from '../engine/index.ts';
import { kilometreOf } from './layout.ts';
import type { Point } from './outlines.ts';
import { isInShape } from './outlines.ts';
import type { Picture } from './picture.ts';

/** Half the size of a target. */
const REACH = 14;

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
