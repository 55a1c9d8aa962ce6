/** Paints what stands on the land: routes, arcs, the capital, a badge for each country, and single signs. */
import type { MapColours } from './colours.ts';
import type { Line, Spot } from './curves.ts';
import type { Shape, Sign } from './marks.ts';
import type { Point } from './outlines.ts';
import { fillColour } from './paint-land.ts';
import type { Brush } from './paint-land.ts';
import type { Arc, Badge, Picture, Way } from './picture.ts';

const FULL = 2 * Math.PI;

export function paintWays(brush: Brush, ways: readonly Way[], colours: MapColours): void {
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

/**
 * A country's badge: its compliance again (a small country's fill cannot be seen), a pip for each accord, bars above for pressure, dots below for inducement, a triangle for a
 * counter-measure. A node has a small dashed one, because nothing can be asked of it.
 */
export function paintBadge(brush: Brush, badge: Badge, colours: MapColours): void {
  const { country, place, radius, fill } = badge;
  const [x, y] = place;
  const isNode = country.role === 'node';
  if (country.selected || country.focused) {
    ring(brush, [x, y, radius + 4], { colour: colours.paper, width: 5.5 });
    ring(brush, [x, y, radius + 4], { colour: colours.selection, width: 2.6, dash: country.focused && !country.selected ? [3, 2.5] : [] });
  }
  disc(brush, [x, y, radius + 1.8], colours.paper);
  disc(brush, [x, y, radius], fillColour(fill, colours));
  ring(brush, [x, y, radius], { colour: colours.ink, width: isNode ? 1.1 : 1.6, dash: isNode ? [2.2, 1.8] : [] });
  if (isNode) return;
  paintPips(brush, badge, colours);
  for (const [count, base, isBar] of [[country.pressure, -Math.PI / 2, true], [country.inducement, Math.PI / 2, false]] as const) {
    for (let index = 0; index < count; index += 1) paintNotch(brush, badge, { angle: base + (index - (count - 1) / 2) * 0.52, isBar, colours });
  }
  if (country.counterMeasure !== 'none') paintTriangle(brush, badge, colours);
}

/** One to four accords like the eyes of a die. */
function paintPips(brush: Brush, { country, place: [x, y] }: Badge, colours: MapColours): void {
  const count = Math.min(4, country.accords);
  const reach = count === 1 ? 0 : 4;
  for (let index = 0; index < count; index += 1) {
    const angle = (index * FULL) / Math.max(1, count) - Math.PI / 4;
    const spot = [x + reach * Math.cos(angle), y + reach * Math.sin(angle)] as const;
    disc(brush, [...spot, 3], colours.paper);
    disc(brush, [...spot, 2.1], colours.ink);
  }
}

interface Notch {
  readonly angle: number;
  readonly isBar: boolean;
  readonly colours: MapColours;
}

function paintNotch(brush: Brush, { place: [x, y], radius }: Badge, { angle, isBar, colours }: Notch): void {
  const spot = (reach: number): [number, number] => [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
  if (!isBar) {
    disc(brush, [...spot(radius + 3.6), 2.9], colours.paper);
    disc(brush, [...spot(radius + 3.6), 1.8], colours.ink);
    return;
  }
  brush.lineCap = 'butt';
  for (const [colour, width, from, to] of [[colours.paper, 4.4, 0.5, 6.6], [colours.ink, 2.2, 1, 5.6]] as const) {
    brush.beginPath();
    brush.moveTo(...spot(radius + from));
    brush.lineTo(...spot(radius + to));
    brush.strokeStyle = colour;
    brush.lineWidth = width;
    brush.stroke();
  }
}

/** At the upper right: hollow for threatened, full for in force. */
function paintTriangle(brush: Brush, { country, place, radius }: Badge, colours: MapColours): void {
  const [x, y] = [place[0] + radius * 0.9, place[1] - radius * 0.75];
  brush.beginPath();
  brush.moveTo(x, y - 5);
  brush.lineTo(x + 5, y + 3.6);
  brush.lineTo(x - 5, y + 3.6);
  brush.closePath();
  brush.lineJoin = 'round';
  brush.strokeStyle = colours.paper;
  brush.lineWidth = 4;
  brush.stroke();
  brush.fillStyle = country.counterMeasure === 'in-force' ? colours.ink : colours.paper;
  brush.fill();
  brush.strokeStyle = colours.ink;
  brush.lineWidth = 1.5;
  brush.stroke();
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

type Circle = readonly [x: number, y: number, radius: number];

function disc(brush: Brush, circle: Circle, colour: string): void {
  brush.beginPath();
  brush.arc(...circle, 0, FULL);
  brush.fillStyle = colour;
  brush.fill();
}

function ring(brush: Brush, circle: Circle, { colour, width, dash = [] }: { readonly colour: string; readonly width: number; readonly dash?: readonly number[] }): void {
  brush.setLineDash([...dash]);
  brush.beginPath();
  brush.arc(...circle, 0, FULL);
  brush.strokeStyle = colour;
  brush.lineWidth = width;
  brush.stroke();
  brush.setLineDash([]);
}

function layLine(brush: Brush, { points }: Line): void {
  brush.beginPath();
  for (const [index, [x, y]] of points.entries()) {
    if (index === 0) brush.moveTo(x, y);
    else brush.lineTo(x, y);
  }
}
