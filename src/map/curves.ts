/** Lines on the map: arcs between two places, and the way along a line by distance. */
import type { Point } from './outlines.ts';

/** A line with the distance from its start at each point. */
export interface Line {
  readonly points: readonly Point[];
  readonly distances: readonly number[];
  readonly length: number;
}

export interface Spot {
  readonly at: Point;
  /** Direction of travel in radians, 0 to the right, clockwise. */
  readonly angle: number;
}

export function lineOf(points: readonly Point[]): Line {
  const distances: number[] = [];
  let length = 0;
  for (const [index, [x, y]] of points.entries()) {
    const [beforeX, beforeY] = points[index - 1] ?? [x, y];
    length += Math.hypot(x - beforeX, y - beforeY);
    distances.push(length);
  }
  return { points, distances, length };
}

/** The spot at a distance from the start of a line; beyond an end it is the end. */
export function spotAt({ points, distances }: Line, distance: number): Spot {
  let next = distances.findIndex((reached) => reached >= distance);
  if (next === -1) next = points.length - 1;
  next = Math.max(1, next);
  const [ax, ay] = points[next - 1] ?? [0, 0];
  const [bx, by] = points[next] ?? [ax, ay];
  const from = distances[next - 1] ?? 0;
  const gap = (distances[next] ?? from) - from;
  const share = gap === 0 ? 0 : Math.min(1, Math.max(0, (distance - from) / gap));
  return { at: [ax + (bx - ax) * share, ay + (by - ay) * share], angle: Math.atan2(by - ay, bx - ax) };
}

/**
 * A bow from one place to another (a quadratic curve).
 * @param bend how far it swings to its left, as a share of the distance; negative for its right.
 */
export function arcBetween([ax, ay]: Point, [bx, by]: Point, bend: number): Line {
  const controlX = (ax + bx) / 2 + (by - ay) * bend;
  const controlY = (ay + by) / 2 - (bx - ax) * bend;
  const steps = 32;
  const points = Array.from({ length: steps + 1 }, (_, step): Point => {
    const t = step / steps;
    const [start, middle, end] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return [start * ax + middle * controlX + end * bx, start * ay + middle * controlY + end * by];
  });
  return lineOf(points);
}
