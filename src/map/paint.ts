/** Paints a whole picture on a 2d canvas, from the sea up; the map at rest is nothing but this. */
import type { Brush } from './brush.ts';
import type { MapColours } from './colours.ts';
import type { Sign } from './marks.ts';
import type { Lettering } from './model.ts';
import { paintBadge } from './paint-badges.ts';
import { paintBloc } from './paint-bloc.ts';
import { paintScale } from './paint-names.ts';
import { paintFills, paintGround, paintPatterns, paintShade } from './paint-land.ts';
import { paintArcs, paintCapital, paintLeaders, paintSign, paintWays } from './paint-signs.ts';
import type { Picture } from './picture.ts';

/** A picture with the signs that are to be painted into it: those at rest, or none while the canvas above draws them. */
export interface PictureAtRest extends Picture {
  readonly signs: readonly Sign[];
}

export interface Look {
  readonly colours: MapColours;
  readonly lettering: Lettering;
}

/** Paints a whole picture in a context whose unit is the CSS pixel. */
export function paint(brush: Brush, picture: PictureAtRest, look: Look): void {
  paintGround(brush, picture, look);
  paintFills(brush, picture, look.colours);
  paintShade(brush, picture, look.colours);
  paintFigures(brush, picture, look);
}

/** Paints what stands on ground, fills and shade. */
export function paintFigures(brush: Brush, picture: PictureAtRest, { colours, lettering }: Look): void {
  // Caps and joins of one painting must not show in the next.
  brush.save();
  paintPatterns(brush, picture, colours);
  paintScale(brush, picture, { colours, lettering });
  if (picture.bloc !== null) paintBloc(brush, picture.bloc, colours);
  paintWays(brush, picture.ways, colours);
  paintArcs(brush, picture.arcs, colours);
  for (const sign of picture.signs) paintSign(brush, sign, colours);
  paintLeaders(brush, picture.badges, colours);
  paintCapital(brush, picture, colours);
  for (const badge of picture.badges) paintBadge(brush, badge, colours);
  brush.restore();
}
