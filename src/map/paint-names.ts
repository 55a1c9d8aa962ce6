/** Writes on the sea: names in wide letters along a bow, and the bar of the scale. */
import type { Brush } from './brush.ts';
import type { MapColours } from './colours.ts';
import { arcBetween, spotAt } from './curves.ts';
import type { Line } from './curves.ts';
import { pixelOf } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Lettering } from './model.ts';
import type { Point, SeaKey } from './outlines.ts';
import type { Picture } from './picture.ts';

/** Letters of oceans and of the lesser waters, in pixels of a mark of the least size. */
const LETTERS: Readonly<Record<SeaKey, number>> = { pacific: 17, atlantic: 17, gulf: 12, caribbean: 12.5 };
/** Where there is little room, letters are smaller, but never too small to be read. */
const SHRINKING = [1, 0.88, 0.78];
/** Space between two letters as a share of their height: at the least, and at most, however much room there is. */
const GAPS = { least: 0.12, most: 0.75 };
const EDGE = 10;
/** The foot of the pane, where the scale and the legend lie. */
const FOOT = 34;

export function paintNames(brush: Brush, { layout, outlines }: Pick<Picture, 'layout' | 'outlines'>, { colours, lettering }: { readonly colours: MapColours; readonly lettering: Lettering }): void {
  brush.fillStyle = colours.seaName;
  brush.textBaseline = 'middle';
  for (const sea of Object.keys(LETTERS) as SeaKey[]) {
    const name = lettering.seas[sea];
    const lines = outlines.seas[sea].map(({ from, to, bend }) => arcBetween(pixelOf(layout.main, from), pixelOf(layout.main, to), bend)).filter((line) => hasRoom(line, layout));
    const heights = SHRINKING.map((share) => LETTERS[sea] * layout.size * share);
    for (const height of heights) {
      brush.font = `italic 500 ${height}px ${lettering.family}`;
      const line = lines.find((one) => widthOf(brush, name, GAPS.least * height) <= one.length);
      if (line === undefined) continue;
      paintAlong(brush, name, { line, height });
      break;
    }
  }
}

function widthOf(brush: Brush, name: string, gap: number): number {
  return brush.measureText(name).width + gap * (name.length - 1);
}

/** Whether a whole bow can be seen, off the inset and the foot of the pane. */
function hasRoom({ points }: Line, { pane, inset }: Layout): boolean {
  const isFree = ([x, y]: Point): boolean => {
    if (x < EDGE || y < EDGE || x > pane.width - EDGE || y > pane.height - FOOT) return false;
    return inset === null || x > inset.box[2] + EDGE || y < inset.box[1] - EDGE;
  };
  return points.every(isFree);
}

/** Letter by letter, in the middle of a line. */
function paintAlong(brush: Brush, name: string, { line, height }: { readonly line: Line; readonly height: number }): void {
  const bare = widthOf(brush, name, 0);
  const gap = Math.min(GAPS.most * height, (line.length - bare) / Math.max(1, name.length - 1));
  let distance = (line.length - bare - gap * (name.length - 1)) / 2;
  for (const [index, letter] of Array.from(name).entries()) {
    // Kerning stays: each letter's place is what the text up to it measures.
    const advance = brush.measureText(name.slice(0, index + 1)).width - brush.measureText(name.slice(0, index)).width;
    const { at, angle } = spotAt(line, distance + advance / 2);
    brush.save();
    brush.translate(...at);
    brush.rotate(angle);
    brush.fillText(letter, -advance / 2, 0);
    brush.restore();
    distance += advance + gap;
  }
}

/** Round lengths of the bar, in kilometres. */
const LENGTHS = [2000, 1000, 500, 200];
const BAR = { most: 110, tick: 4, right: 14, foot: 14 };
/** Narrower panes have no room for it beside the legend. */
const ROOM_FOR_SCALE = 480;

/**
 * The scale at the lower right. The projection keeps areas: lengths are true at its centre in the western Caribbean and within four per cent wherever there is a mark on the main sheet,
 * which is less than the width of the bar's line shows. There is no arrow to the north, since the meridians (which are drawn) lean together.
 */
export function paintScale(brush: Brush, { layout }: Pick<Picture, 'layout'>, { colours, lettering }: { readonly colours: MapColours; readonly lettering: Lettering }): void {
  const { main: { scale }, pane } = layout;
  if (pane.width < ROOM_FOR_SCALE) return;
  const length = LENGTHS.find((one) => one * scale <= BAR.most) ?? 200;
  const [right, foot] = [pane.width - BAR.right, pane.height - BAR.foot];
  const left = right - length * scale;
  brush.beginPath();
  brush.roundRect(left - 6, foot - BAR.tick - 14, right - left + 12, BAR.tick + 20, 3);
  brush.globalAlpha = 0.8;
  brush.fillStyle = colours.paper;
  brush.fill();
  brush.globalAlpha = 1;
  brush.beginPath();
  brush.moveTo(left, foot - BAR.tick);
  brush.lineTo(left, foot);
  brush.lineTo(right, foot);
  brush.lineTo(right, foot - BAR.tick);
  brush.strokeStyle = colours.ink;
  brush.lineWidth = 1.2;
  brush.stroke();
  brush.font = `500 11px ${lettering.family}`;
  brush.textBaseline = 'alphabetic';
  const text = `${length} ${lettering.kilometres}`;
  const at = [(left + right) / 2 - brush.measureText(text).width / 2, foot - BAR.tick - 2] as const;
  brush.fillStyle = colours.ink;
  brush.fillText(text, ...at);
}
