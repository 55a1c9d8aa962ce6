/** Lays shapes as paths on a canvas: what can be seen of them, and no finer than the stroke that follows needs. */
import { geoIdentity, geoPath } from 'd3-geo';
import type { GeoPermissibleObjects, GeoStream, GeoStreamWrapper } from 'd3-geo';
import type { Brush } from './brush.ts';
import type { Frame } from './layout.ts';
import type { Box } from './outlines.ts';

/** A sheet's frame, and what can be seen of it in pixels. */
interface View {
  readonly frame: Frame;
  readonly box: Box;
}

/** Pixels around a box within which a shape is still laid: wider than half of any stroke, so that a cut edge is never seen. */
const BEYOND = 16;
/** Under a wide stroke, a bend of less than this many pixels is not seen, and a stroke costs by its bends. */
const ROUGH = 2.5;

export function trace(brush: Brush, view: View, shape: GeoPermissibleObjects): void {
  lay(brush, seenIn(view), shape);
}

/** For strokes of several pixels: points that lie close to the one before are left out. */
export function traceRoughly(brush: Brush, view: View, shape: GeoPermissibleObjects): void {
  const seen = seenIn(view);
  lay(brush, { stream: (sink) => seen.stream(thinned(sink)) }, shape);
}

function lay(brush: Brush, through: GeoStreamWrapper, shape: GeoPermissibleObjects): void {
  brush.beginPath();
  geoPath(through, brush)(shape);
}

function seenIn({ frame: { scale, dx, dy }, box: [left, top, right, bottom] }: View): GeoStreamWrapper {
  return geoIdentity().scale(scale).translate([dx, dy]).clipExtent([[left - BEYOND, top - BEYOND], [right + BEYOND, bottom + BEYOND]]);
}

function thinned(sink: GeoStream): GeoStream {
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  return {
    point: (x, y) => {
      // The first of a line is no number away from nothing, and always passes.
      if (Math.abs(x - lastX) < ROUGH && Math.abs(y - lastY) < ROUGH) return;
      [lastX, lastY] = [x, y];
      sink.point(x, y);
    },
    lineStart: () => {
      [lastX, lastY] = [Number.NaN, Number.NaN];
      sink.lineStart();
    },
    lineEnd: () => sink.lineEnd(),
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
  };
}
