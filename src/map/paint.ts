/** Paints a whole picture on a 2d canvas, from the sea up; the map at rest is nothing but this. */
import type { MapColours } from './colours.ts';
import type { Sign } from './marks.ts';
import { paintFills, paintGround, paintPatterns, paintShade } from './paint-land.ts';
import type { Brush } from './paint-land.ts';
import { paintArcs, paintBadge, paintCapital, paintLeaders, paintSign, paintWays } from './paint-signs.ts';
import type { Picture } from './picture.ts';

/** A picture with the signs that are to be painted into it: those at rest, or none while the canvas above draws them. */
export interface PictureAtRest extends Picture {
  readonly signs: readonly Sign[];
}

/** Paints a whole picture in a context whose unit is the CSS pixel. */
export function paint(brush: Brush, picture: PictureAtRest, colours: MapColours): void {
  paintGround(brush, picture, colours);
  paintFills(brush, picture, colours);
  paintShade(brush, picture, colours);
  paintFigures(brush, picture, colours);
}

/** Paints what stands on ground, fills and shade. */
export function paintFigures(brush: Brush, picture: PictureAtRest, colours: MapColours): void {
  paintPatterns(brush, picture, colours);
  paintWays(brush, picture.ways, colours);
  paintArcs(brush, picture.arcs, colours);
  for (const sign of picture.signs) paintSign(brush, sign, colours);
  paintLeaders(brush, picture.badges, colours);
  paintCapital(brush, picture, colours);
  for (const badge of picture.badges) paintBadge(brush, badge, colours);
}
