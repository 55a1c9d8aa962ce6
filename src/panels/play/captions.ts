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

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Mean width of a letter and height of a line at the captions' size, in pixels; a little generous. */
const LETTER = 6.6;
const LINE = 15;
const AWAY = 3;

/** A name that found room: the side, and the point of the text that touches it (its middle above and below, its near end beside). */
export interface Caption {
  readonly side: CaptionSide;
  readonly x: number;
  readonly y: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** What else must stay free, in pixels. */
  readonly taken?: readonly Box[];
}

/** The place of each name that finds room in a pane, the earlier spots first. */
export function captionsFor(spots: readonly CaptionSpot[], pane: Room): ReadonlyMap<string, Caption> {
  const taken: Box[] = [...(pane.taken ?? [])];
  const captions = new Map<string, Caption>();
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
    captions.set(spot.id, captionAt(spot, side));
    taken.push(boxOf(spot, side));
  }
  return captions;
}

/** Where a name stands on one side of its mark. */
export function captionAt({ x, y, reach }: Pick<CaptionSpot, 'x' | 'y' | 'reach'>, side: CaptionSide): Caption {
  const far = reach + AWAY;
  switch (side) {
    case 'right':
      return { side, x: x + far, y };
    case 'left':
      return { side, x: x - far, y };
    case 'below':
      return { side, x, y: y + far };
    case 'above':
      return { side, x, y: y - far };
  }
}

function boxOf(spot: CaptionSpot, wish: CaptionSide): Box {
  const width = spot.name.length * LETTER;
  const { x, y } = captionAt(spot, wish);
  switch (wish) {
    case 'right':
      return { left: x, top: y - LINE / 2, right: x + width, bottom: y + LINE / 2 };
    case 'left':
      return { left: x - width, top: y - LINE / 2, right: x, bottom: y + LINE / 2 };
    case 'below':
      return { left: x - width / 2, top: y, right: x + width / 2, bottom: y + LINE };
    case 'above':
      return { left: x - width / 2, top: y - LINE, right: x + width / 2, bottom: y };
  }
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
