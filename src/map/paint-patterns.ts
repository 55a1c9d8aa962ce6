/** Paints what is done to a country onto its land: hatching for pressure, stipple for inducement. */
import type { Brush } from './brush.ts';
import type { MapColours } from './colours.ts';
import type { Box } from './outlines.ts';
import type { Surface } from './picture.ts';

/** Pixels between two lines or dots for no, one, two and three steps. */
const HATCH_GAP = [0, 9.5, 6.5, 4.2] as const;
const STIPPLE_GAP = [0, 9, 7, 5] as const;

/** Hatching for pressure and stipple for inducement within the path laid last; each dark sign has a light one beside it, so that it shows on every step. */
export function paintPattern(brush: Brush, { pressure, inducement }: Pick<Surface, 'pressure' | 'inducement'>, { colours, box }: { readonly colours: MapColours; readonly box: Box }): void {
  const [left, top, right, bottom] = box;
  if (right <= left || bottom <= top) return;
  brush.save();
  brush.clip();
  const hatchGap = (HATCH_GAP[pressure] ?? 0) * Math.SQRT2;
  for (const [colour, aside, alpha] of [[colours.hatchEdge, 1, 0.4], [colours.hatch, 0, 0.62]] as const) {
    brush.globalAlpha = alpha;
    if (hatchGap > 0) {
      brush.beginPath();
      // Lines of one lattice over the whole pane, so that hatching does not jump from country to country.
      const first = Math.ceil((left - bottom) / hatchGap) * hatchGap;
      for (let offset = first; offset < right - top; offset += hatchGap) {
        brush.moveTo(top + offset + aside, top);
        brush.lineTo(bottom + offset + aside, bottom);
      }
      brush.strokeStyle = colour;
      brush.lineWidth = 1;
      brush.stroke();
    }
    if (inducement > 0) {
      brush.fillStyle = colour;
      paintStipple(brush, STIPPLE_GAP[inducement as 1 | 2 | 3], [left + aside, top, right, bottom]);
    }
  }
  brush.restore();
}

function paintStipple(brush: Brush, gap: number, [left, top, right, bottom]: Box): void {
  brush.beginPath();
  const rowHeight = gap * 0.8;
  for (let row = Math.floor(top / rowHeight); row * rowHeight < bottom + rowHeight; row += 1) {
    const shift = row % 2 === 0 ? 0 : gap / 2;
    for (let x = Math.floor(left / gap) * gap + shift + (left - Math.floor(left)); x < right + gap; x += gap) {
      brush.moveTo(x + 1.1, row * rowHeight);
      brush.arc(x, row * rowHeight, 1.1, 0, 2 * Math.PI);
    }
  }
  brush.fill();
}
