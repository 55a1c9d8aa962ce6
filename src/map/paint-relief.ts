/** Shades the great ranges: peaks with a light flank to the north-west and a dark one to the south-east, too soft to be read as hatching or as another step of the ladder. */
import type { Brush } from './brush.ts';
import type { MapColours } from './colours.ts';
import { lineOf, spotAt } from './curves.ts';
import { pixelOf } from './layout.ts';
import type { Frame } from './layout.ts';
import type { Range } from './outlines.ts';

/** The light comes from the upper left, as on most atlases. */
const LIGHT_FROM = -Math.SQRT1_2;
const STRENGTH = { light: 0.17, dark: 0.12 };
/** Peaks stand this far apart along a ridge, and swing this far aside, as shares of the range's half width. */
const STRIDE = 0.3;
const SWING = 0.45;
/** Rings of a flank: enough that none is seen by itself. */
const RINGS = 7;
/** Golden steps never repeat, so that peaks look scattered, and fall the same way each time. */
const GOLDEN = 0.618034;

/** Paints within the clip of the land. */
export function paintRelief(brush: Brush, ranges: readonly Range[], { frame, colours }: { readonly frame: Frame; readonly colours: MapColours }): void {
  for (const { ridge, half } of ranges) {
    const line = lineOf(ridge.map((at) => pixelOf(frame, at)));
    const size = half * frame.scale;
    const stride = Math.max(2, size * STRIDE);
    for (let distance = stride / 2, count = 1; distance < line.length; distance += stride, count += 1) {
      const scatter = (count * GOLDEN) % 1;
      const { at: [x, y], angle } = spotAt(line, distance);
      const aside = (scatter - 0.5) * 2 * SWING * size;
      // A range rises from its ends.
      const rise = Math.min(1, (distance + stride) / (size * 2), (line.length - distance + stride) / (size * 2));
      const radius = size * (0.55 + 0.45 * ((count * GOLDEN * GOLDEN) % 1)) * rise;
      paintPeak(brush, { at: [x + Math.cos(angle + Math.PI / 2) * aside, y + Math.sin(angle + Math.PI / 2) * aside], radius }, colours);
    }
  }
  brush.globalAlpha = 1;
}

function paintPeak(brush: Brush, { at: [x, y], radius }: { readonly at: readonly [number, number]; readonly radius: number }, colours: MapColours): void {
  for (const [colour, side, strength] of [[colours.hatchEdge, 1, STRENGTH.light], [colours.hatch, -1, STRENGTH.dark]] as const) {
    const [px, py] = [x + LIGHT_FROM * side * radius * 0.42, y + LIGHT_FROM * side * radius * 0.42];
    // Rings of falling strength: a gradient would want the colour taken apart.
    for (let ring = RINGS; ring > 0; ring -= 1) {
      brush.globalAlpha = strength / RINGS;
      brush.beginPath();
      brush.arc(px, py, (radius * 0.85 * ring) / RINGS, 0, 2 * Math.PI);
      brush.fillStyle = colour;
      brush.fill();
    }
  }
}
