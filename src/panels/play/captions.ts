/** Where the names on the map stand: beside their marks, never over another mark or name, and left out where there is no room. */

export interface CaptionSpot {
  readonly id: string;
  readonly name: string;
  /** Centre of the mark in pixels. */
  readonly x: number;
  readonly y: number;
  /** Half the size of what must stay free around it. */
  readonly reach: number;
  readonly side: 'left' | 'right';
}

export type CaptionSide = 'left' | 'right' | 'below' | 'above';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Mean width of a letter and height of a line at the captions' size, in pixels; a little generous. */
const LETTER = 6.6;
const LINE = 15;
const AWAY = 3;

/** The side of each name that finds room in a pane, the earlier spots first. */
export function captionsFor(spots: readonly CaptionSpot[], pane: { readonly width: number; readonly height: number }): ReadonlyMap<string, CaptionSide> {
  const taken: Box[] = [];
  const sides = new Map<string, CaptionSide>();
  for (const spot of spots) {
    const other = spot.side === 'left' ? 'right' : 'left';
    const wishes: readonly CaptionSide[] = [spot.side, other, 'below', 'above'];
    const marks = spots.filter((one) => one !== spot).map(({ x, y, reach }) => ({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }));
    const side = wishes.find((wish) => {
      const box = boxOf(spot, wish);
      const isInside = box.left >= 2 && box.top >= 2 && box.right <= pane.width - 2 && box.bottom <= pane.height - 2;
      return isInside && ![...marks, ...taken].some((one) => overlaps(one, box));
    });
    if (side === undefined) continue;
    sides.set(spot.id, side);
    taken.push(boxOf(spot, side));
  }
  return sides;
}

function boxOf({ name, x, y, reach }: CaptionSpot, side: CaptionSide): Box {
  const width = name.length * LETTER;
  const far = reach + AWAY;
  switch (side) {
    case 'right':
      return { left: x + far, top: y - LINE / 2, right: x + far + width, bottom: y + LINE / 2 };
    case 'left':
      return { left: x - far - width, top: y - LINE / 2, right: x - far, bottom: y + LINE / 2 };
    case 'below':
      return { left: x - width / 2, top: y + far, right: x + width / 2, bottom: y + far + LINE };
    case 'above':
      return { left: x - width / 2, top: y - far - LINE, right: x + width / 2, bottom: y - far };
  }
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
