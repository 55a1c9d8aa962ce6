/** Paints sea and land in layers: the ground and the shade of edges, which stay, and the countries' fills, hatching and borders. */
import { geoPath } from 'd3-geo';
import type { GeoPermissibleObjects } from 'd3-geo';
import type { Brush } from './brush.ts';
import type { MapColours } from './colours.ts';
import type { Frame } from './layout.ts';
import type { Box, Sheet } from './outlines.ts';
import type { Lettering } from './model.ts';
import { paintNames } from './paint-names.ts';
import { paintPattern } from './paint-patterns.ts';
import { paintRelief } from './paint-relief.ts';
import type { Fill, Picture, Surface } from './picture.ts';
import { trace, traceRoughly } from './trace.ts';

/** Waterlines, outermost first: distance from the coast in pixels, and strength. */
const WATERLINES = [[9, 0.35], [5.4, 0.6], [2.4, 0.9]] as const;
/** Radius of the inset's corners in pixels. */
const CORNER = 6;
/** Width and strength of the strokes that shade a country's edge. */
const EDGES = [[13, 0.07], [6, 0.08]] as const;

/** One sheet as it lies on the pane. */
interface Spread {
  readonly sheet: Sheet;
  readonly frame: Frame;
  /** What can be seen of it, in pixels, and its corners. */
  readonly box: Box;
  readonly corner: number;
}

function spreadsOf({ layout, outlines }: Picture): readonly Spread[] {
  const main: Spread = { sheet: outlines.main, frame: layout.main, box: [0, 0, layout.pane.width, layout.pane.height], corner: 0 };
  return layout.inset === null ? [main] : [main, { sheet: outlines.south, frame: layout.inset.frame, box: layout.inset.box, corner: CORNER }];
}

/** Paints what only depends on layout, colours and names, and is kept between paintings: sea, waterlines, graticule, names, land without its countries. */
export function paintGround(brush: Brush, picture: Picture, { colours, lettering }: { readonly colours: MapColours; readonly lettering: Lettering }): void {
  for (const spread of spreadsOf(picture)) {
    const { sheet, box, corner } = spread;
    brush.save();
    layBox(brush, box, corner);
    brush.fillStyle = colours.sea;
    brush.fill();
    brush.clip();
    if (corner === 0) paintGraticule(brush, picture, colours);
    brush.lineJoin = 'round';
    traceRoughly(brush, spread, sheet.land);
    for (const [distance, strength] of WATERLINES) {
      brush.globalAlpha = strength;
      stroke(brush, colours.shallows, 2 * distance + 1);
      brush.globalAlpha = 1;
      stroke(brush, colours.sea, 2 * distance - 0.8);
    }
    brush.save();
    if (corner === 0) paintNames(brush, picture, { colours, lettering });
    brush.restore();
    trace(brush, spread, sheet.land);
    brush.fillStyle = colours.land;
    brush.fill();
    brush.restore();
  }
}

/** Paints, on a clear canvas that is kept too, the relief, and a soft inner edge for every country, as atlases tint their borders: it lifts them off the sheet. */
export function paintShade(brush: Brush, picture: Picture, colours: MapColours): void {
  eachSpread(brush, picture, (spread) => {
    const { sheet, frame, corner } = spread;
    if (corner === 0) {
      brush.save();
      trace(brush, spread, sheet.land);
      brush.clip();
      paintRelief(brush, picture.outlines.ranges, { frame, colours });
      brush.restore();
    }
    for (const shape of sheet.shapes.values()) {
      const [left, top, right, bottom] = visiblePart(spread, shape);
      if (left >= right || top >= bottom) continue;
      brush.save();
      trace(brush, spread, shape);
      brush.clip();
      traceRoughly(brush, spread, shape);
      for (const [width, strength] of EDGES) {
        brush.globalAlpha = strength;
        stroke(brush, colours.hatch, width);
      }
      brush.restore();
    }
  });
}

/** Fills the countries by what they do. */
export function paintFills(brush: Brush, picture: Picture, colours: MapColours): void {
  eachSpread(brush, picture, (spread) => {
    const { sheet } = spread;
    for (const [id, { fill }] of picture.surfaces) {
      const shape = sheet.shapes.get(id);
      if (shape === undefined || fill === 'land') continue;
      trace(brush, spread, shape);
      brush.fillStyle = fillColour(fill, colours);
      brush.fill();
    }
  });
}

/** Paints what is done to the countries, and their borders and coasts. */
export function paintPatterns(brush: Brush, picture: Picture, colours: MapColours): void {
  eachSpread(brush, picture, (spread) => {
    const { sheet } = spread;
    for (const [id, surface] of picture.surfaces) {
      const shape = sheet.shapes.get(id);
      if (shape === undefined || surface.pressure + surface.inducement === 0) continue;
      trace(brush, spread, shape);
      paintPattern(brush, surface, { colours, box: visiblePart(spread, shape) });
    }
    trace(brush, spread, sheet.borders);
    stroke(brush, colours.border, 1.1);
    trace(brush, spread, sheet.coast);
    stroke(brush, colours.coast, 0.9);
    for (const [id, surface] of picture.surfaces) {
      const outline = outlineOf(surface, colours);
      const shape = outline === null ? undefined : sheet.shapes.get(id);
      if (outline === null || shape === undefined) continue;
      trace(brush, spread, shape);
      stroke(brush, colours.paper, outline.width + 1.4);
      brush.setLineDash([...outline.dash]);
      stroke(brush, outline.colour, outline.width);
      brush.setLineDash([]);
    }
    trace(brush, spread, sheet.northern);
    strokeBorder(brush, colours);
  });
  const { inset } = picture.layout;
  if (inset === null) return;
  layBox(brush, inset.box, CORNER);
  stroke(brush, colours.coast, 1);
}

/** Strokes the path laid last as the border that people on the corridor come to: a line with a light core, unlike any other. */
export function strokeBorder(brush: Brush, colours: MapColours): void {
  stroke(brush, colours.paper, 4.8);
  stroke(brush, colours.ink, 3);
  stroke(brush, colours.paper, 1);
}

/** Chosen, pointed at, or told of: the strongest outline wins. */
function outlineOf({ selected, focused, lit }: Surface, colours: MapColours): { readonly colour: string; readonly width: number; readonly dash: readonly number[] } | null {
  if (lit) return { colour: colours.news, width: 2, dash: [] };
  if (selected) return { colour: colours.selection, width: 2, dash: [] };
  return focused ? { colour: colours.selection, width: 2, dash: [5, 3] } : null;
}

/** Does something for each sheet within its box; the inset lies over the main sheet, of which nothing must show through it. */
function eachSpread(brush: Brush, picture: Picture, act: (spread: Spread) => void): void {
  const { inset } = picture.layout;
  for (const spread of spreadsOf(picture)) {
    brush.save();
    layBox(brush, spread.box, spread.corner);
    if (spread.corner === 0 && inset !== null) brush.roundRect(...sizesOf(inset.box), CORNER);
    brush.clip('evenodd');
    brush.lineJoin = 'round';
    act(spread);
    brush.restore();
  }
}

function paintGraticule(brush: Brush, { outlines, layout }: Picture, colours: MapColours): void {
  trace(brush, { frame: layout.main, box: [0, 0, layout.pane.width, layout.pane.height] }, outlines.graticule);
  stroke(brush, colours.graticule, 0.7);
}

function layBox(brush: Brush, box: Box, corner: number): void {
  brush.beginPath();
  brush.roundRect(...sizesOf(box), corner);
}

function sizesOf([left, top, right, bottom]: Box): [number, number, number, number] {
  return [left, top, right - left, bottom - top];
}

/** The CSS colour of a fill. */
export function fillColour(fill: Fill, colours: MapColours): string {
  return typeof fill === 'number' ? (colours.compliance[fill] ?? colours.unknown) : colours[fill];
}

function stroke(brush: Brush, colour: string, width: number): void {
  brush.strokeStyle = colour;
  brush.lineWidth = width;
  brush.stroke();
}

/** The part of a shape's box that can be seen, in pixels. */
function visiblePart({ frame, box }: Spread, shape: GeoPermissibleObjects): Box {
  const [[left, top], [right, bottom]] = geoPath().bounds(shape);
  return [
    Math.max(box[0], left * frame.scale + frame.dx),
    Math.max(box[1], top * frame.scale + frame.dy),
    Math.min(box[2], right * frame.scale + frame.dx),
    Math.min(box[3], bottom * frame.scale + frame.dy),
  ];
}
