/** The few shapes that all signs of the map are made of. */
import type { Brush } from './brush.ts';
import type { Line } from './curves.ts';

export const FULL = 2 * Math.PI;

export type Circle = readonly [x: number, y: number, radius: number];

export function disc(brush: Brush, circle: Circle, colour: string): void {
  brush.beginPath();
  brush.arc(...circle, 0, FULL);
  brush.fillStyle = colour;
  brush.fill();
}

export function ring(brush: Brush, circle: Circle, { colour, width, dash = [] }: { readonly colour: string; readonly width: number; readonly dash?: readonly number[] }): void {
  brush.setLineDash([...dash]);
  brush.beginPath();
  brush.arc(...circle, 0, FULL);
  brush.strokeStyle = colour;
  brush.lineWidth = width;
  brush.stroke();
  brush.setLineDash([]);
}

/** Lays a line as the path. */
export function layLine(brush: Brush, { points }: Pick<Line, 'points'>): void {
  brush.beginPath();
  for (const [index, [x, y]] of points.entries()) {
    if (index === 0) brush.moveTo(x, y);
    else brush.lineTo(x, y);
  }
}
