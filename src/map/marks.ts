/** Everything that moves: dots on the corridor and on flights, pulses for facts, at any moment of an animation. */
import { spotAt } from './curves.ts';
import type { Line } from './curves.ts';
import type { Point } from './outlines.ts';
import type { Picture } from './picture.ts';

/** Dots are people on the way, circles people flown out, sparks run along an arc, rings grow around a mark. */
export type Shape = 'flow' | 'removal' | 'proposal-spark' | 'accord-spark' | 'news-spark' | 'proposal-ring' | 'accord-ring' | 'news-ring';

/** One sign at one moment, in pixels; `alpha` 0..1. */
export interface Sign {
  readonly shape: Shape;
  readonly at: Point;
  readonly radius: number;
  readonly alpha: number;
}

/** WCAG 2.2.2: what moves by itself stops within five seconds. */
export const SECONDS = 4.8;
const FASTEST = 46;
const NEWS_SECONDS = 0.95;
const TRAVEL = 0.42;
const RING = 0.35;
const LONGEST_BETWEEN = 0.12;
/** Dots fade in and out within this distance of a line's ends. */
const FADE = 8;
const FLOW_RADIUS = 1.9;
const REMOVAL_RADIUS = 2.6;
export const RING_RADIUS = 22;

/** How long ago people on the way and news began to move; at SECONDS each has come to rest. */
export interface Ages {
  readonly people: number;
  readonly news: number;
}

export const AT_REST: Ages = { people: SECONDS, news: SECONDS };

/** The signs of a picture at an age, 0..SECONDS. */
export function signsAt(picture: Picture, { people, news }: Ages): readonly Sign[] {
  const travelled = FASTEST * eased(people);
  const flows = picture.ways.flatMap(({ line, spacing }) => dotsAlong({ line, spacing, travelled, shape: 'flow', radius: FLOW_RADIUS }));
  const flights = picture.arcs.flatMap(({ line, spacing }) => dotsAlong({ line, spacing, travelled, shape: 'removal', radius: REMOVAL_RADIUS }));
  const { badges } = picture;
  // The canvas of what moves lies above the marks: a dot that would cross one passes beneath it instead.
  const isFree = ({ at }: Sign): boolean => badges.every(({ place, radius }) => Math.hypot(place[0] - at[0], place[1] - at[1]) > radius + 2);
  return [...[...flights, ...flows].filter(isFree), ...pulsesAt(picture, news)];
}

/** Whether a picture has people on the way, and so something that could move. */
export function hasPeople({ ways, arcs }: Picture): boolean {
  return [...ways, ...arcs].some(({ spacing }) => spacing < Infinity);
}

/** Seconds until the news of a picture have come to rest; 0 where there are none. */
export function secondsOfNews({ pulses }: Pick<Picture, 'pulses'>): number {
  return pulses.length === 0 ? 0 : TRAVEL + RING + (pulses.length - 1) * betweenPulses(pulses.length);
}

/** News of one step are shown within a second, however many they are. */
function betweenPulses(count: number): number {
  return Math.min(LONGEST_BETWEEN, (NEWS_SECONDS - TRAVEL - RING) / Math.max(1, count));
}

/** Seconds of full speed that equal the way made so far: full speed at first, then slowing down to rest. */
function eased(seconds: number): number {
  const share = Math.min(1, Math.max(0, seconds / SECONDS));
  return SECONDS * (share - (share * share) / 2);
}

interface Dots {
  readonly line: Line;
  readonly spacing: number;
  readonly travelled: number;
  readonly shape: Shape;
  readonly radius: number;
}

function dotsAlong({ line, spacing, travelled, shape, radius }: Dots): readonly Sign[] {
  const signs: Sign[] = [];
  if (spacing === Infinity) return signs;
  // Half a spacing in, so that a line shorter than its spacing still has its dot at rest.
  for (let distance = (travelled + Math.min(spacing, line.length) / 2) % spacing; distance < line.length; distance += spacing) {
    const alpha = Math.min(1, distance / FADE, (line.length - distance) / FADE);
    signs.push({ shape, at: spotAt(line, distance).at, radius, alpha });
  }
  return signs;
}

/** One after another, as many as there are within the time: a spark along the arc, then a ring that stays as a trace of the news. */
function pulsesAt({ pulses, capital }: Picture, seconds: number): readonly Sign[] {
  const between = betweenPulses(pulses.length);
  return pulses.flatMap(({ pulse: { way, tone }, line }, index): readonly Sign[] => {
    const age = seconds - index * between;
    if (age <= 0) return [];
    const travel = way === 'here' ? 0 : TRAVEL;
    if (age < travel) {
      const share = way === 'out' ? age / travel : 1 - age / travel;
      return [{ shape: `${tone}-spark`, at: spotAt(line, line.length * share).at, radius: 3.2, alpha: 1 }];
    }
    const grown = Math.min(1, (age - travel) / RING);
    const at = way === 'back' ? capital : line.points.at(-1);
    if (at === undefined || (way === 'back' && grown === 1)) return [];
    return [{ shape: `${tone}-ring`, at, radius: RING_RADIUS * (0.4 + 0.6 * grown), alpha: 1 - 0.45 * grown }];
  });
}
