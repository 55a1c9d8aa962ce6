/** Paints what stands on the land: routes, arcs, the capital, and single signs. */
import type { Brush } from './brush.ts';
import type { MapColours } from './colours.ts';
import type { Spot } from './curves.ts';
import type { Shape, Sign } from './marks.ts';
import type { Point } from './outlines.ts';
import { disc, layLine, ring } from './paint-shapes.ts';
import type { Arc, Badge, Picture, Way } from './picture.ts';

export function paintWays(brush: Brush, ways: readonly Pick<Way, 'line' | 'width' | 'head'>[], colours: MapColours): void {
  brush.lineJoin = 'round';
  brush.lineCap = 'round';
  for (const [colour, extra, alpha] of [[colours.wayEdge, 1.4, 0.55], [colours.way, 0, 0.94]] as const) {
    brush.globalAlpha = alpha;
    for (const { line, width, head } of ways) {
      layLine(brush, line);
      brush.strokeStyle = colour;
      brush.lineWidth = width + extra;
      brush.stroke();
      if (head === null) continue;
      const [reach, half] = [8 + width / 2 + extra, 4.5 + width / 2 + extra];
      brush.beginPath();
      brush.moveTo(...beside(head, reach, 0));
      brush.lineTo(...beside(head, -1, half));
      brush.lineTo(...beside(head, -1, -half));
      brush.closePath();
      brush.fillStyle = colour;
      brush.fill();
    }
  }
  brush.globalAlpha = 1;
}

/** A point so far ahead of a spot and so far to its right. */
function beside({ at: [x, y], angle }: Spot, ahead: number, right: number): Point {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [x + ahead * cos - right * sin, y + ahead * sin + right * cos];
}

export function paintArcs(brush: Brush, arcs: readonly Arc[], colours: MapColours): void {
  brush.lineCap = 'butt';
  for (const { kind, line } of arcs) {
    brush.setLineDash(kind === 'proposal' ? [6, 4] : []);
    layLine(brush, line);
    brush.strokeStyle = colours.paper;
    brush.lineWidth = kind === 'removal' ? 2 : 3;
    brush.globalAlpha = 0.55;
    brush.stroke();
    brush.strokeStyle = colours[kind];
    brush.lineWidth = kind === 'removal' ? 0.9 : 1.4;
    brush.globalAlpha = kind === 'removal' ? 0.7 : 0.85;
    brush.stroke();
  }
  brush.setLineDash([]);
  brush.globalAlpha = 1;
}

/** A star in a circle, as atlases mark a capital. */
export function paintCapital(brush: Brush, { capital: [x, y] }: Picture, colours: MapColours): void {
  disc(brush, [x, y, 6.5], colours.paper);
  ring(brush, [x, y, 6.5], { colour: colours.ink, width: 1.3 });
  brush.beginPath();
  for (let point = 0; point < 10; point += 1) {
    const angle = (point * Math.PI) / 5 - Math.PI / 2;
    const reach = point % 2 === 0 ? 4.6 : 1.9;
    const [px, py] = [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
    if (point === 0) brush.moveTo(px, py);
    else brush.lineTo(px, py);
  }
  brush.closePath();
  brush.fillStyle = colours.ink;
  brush.fill();
}

/** The lines from marks that had to give way to their countries. */
export function paintLeaders(brush: Brush, badges: readonly Badge[], colours: MapColours): void {
  for (const { anchor, place, radius } of badges) {
    if (Math.hypot(anchor[0] - place[0], anchor[1] - place[1]) <= radius + 1) continue;
    brush.beginPath();
    brush.moveTo(...anchor);
    brush.lineTo(...place);
    brush.strokeStyle = colours.paper;
    brush.lineWidth = 3;
    brush.stroke();
    brush.strokeStyle = colours.ink;
    brush.lineWidth = 1;
    brush.stroke();
    disc(brush, [...anchor, 2], colours.ink);
  }
}

/** One moving sign, at its place; the same drawing makes the animation's textures. */
export function paintSign(brush: Brush, { shape, at: [x, y], radius, alpha }: Sign, colours: MapColours): void {
  brush.globalAlpha = alpha;
  const colour = signColour(shape, colours);
  if (shape === 'flow') disc(brush, [x, y, radius], colour);
  else if (shape === 'removal') {
    disc(brush, [x, y, radius + 0.8], colours.paper);
    ring(brush, [x, y, radius], { colour, width: 1.4 });
  } else if (shape.endsWith('-spark')) {
    disc(brush, [x, y, radius + 1.6], colours.paper);
    disc(brush, [x, y, radius], colour);
  } else ring(brush, [x, y, radius], { colour, width: 2 });
  brush.globalAlpha = 1;
}

function signColour(shape: Shape, colours: MapColours): string {
  switch (shape) {
    case 'flow':
      return colours.flow;
    case 'removal':
      return colours.removal;
    case 'proposal-spark':
    case 'proposal-ring':
      return colours.proposal;
    case 'accord-spark':
    case 'accord-ring':
      return colours.accord;
    case 'news-spark':
    case 'news-ring':
      return colours.news;
  }
}
