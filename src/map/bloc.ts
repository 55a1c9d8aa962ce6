/** The bloc as one thing on the map: a line drawn round the countries that answer together, like a boundary with ties. */
import { lineOf } from './curves.ts';
import type { Line } from './curves.ts';
import type { Layout } from './layout.ts';
import type { Point } from './outlines.ts';

export interface Bloc {
  /** A closed line round the marks of the countries. */
  readonly line: Line;
  /** How far they answer together, 0..1. */
  readonly strength: number;
  /** Where its caption stands. */
  readonly caption: Point;
}

/** Below five per cent nobody acts any differently, and a line would only crowd the map; the legend still tells the figure. */
const LEAST = 0.05;
const ROOM = 26;
const EDGE = 7;
const CORNER_STEPS = 10;

interface Marked {
  readonly country: { readonly role: 'seat' | 'node' | 'other' };
  readonly place: Point;
  readonly size: number;
}

/** The bloc of a model's marks; null where the countries do not answer together, or fewer than two can. Countries in the inset are left out: no line could reach them. */
export function blocOf(strength: number, badges: readonly (Marked & { readonly country: { readonly id: string } })[], { pane, placed }: Layout): Bloc | null {
  const members = badges.filter(({ country }) => country.role === 'seat' && placed.get(country.id)?.inInset !== true);
  if (strength < LEAST || members.length < 2) return null;
  const around = members.flatMap(({ place: [x, y], size }) =>
    Array.from({ length: CORNER_STEPS * 2 }, (_, step): Point => {
      const angle = (step * Math.PI) / CORNER_STEPS;
      return [x + ROOM * size * Math.cos(angle), y + ROOM * size * Math.sin(angle)];
    }),
  );
  const hull = hullOf(around).map(([x, y]): Point => [Math.min(pane.width - EDGE, Math.max(EDGE, x)), Math.min(pane.height - EDGE, Math.max(EDGE, y))]);
  const [first] = hull;
  if (first === undefined) return null;
  const line = lineOf([...hull, first]);
  return { line, strength, caption: captionOf(hull) };
}

/** The point of the line that lies furthest to the upper right: over the Caribbean, where no mark stands. */
function captionOf(hull: readonly Point[]): Point {
  return hull.reduce((best, at) => (at[0] * 0.55 - at[1] > best[0] * 0.55 - best[1] ? at : best));
}

/** The convex hull, clockwise on the screen (Andrew's monotone chain). */
export function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (from: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const at of from) {
      for (let last = chain.at(-1), before = chain.at(-2); last !== undefined && before !== undefined && turn(before, last, at) <= 0; last = chain.at(-1), before = chain.at(-2)) chain.pop();
      chain.push(at);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/** Above 0 where the way from a by b to c turns clockwise on the screen. */
function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
