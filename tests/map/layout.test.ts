// The hemisphere fits any pane: what must be seen is seen, marks stand apart, and the south has its place.
import { describe, expect, test } from 'vitest';
import { MARK_GAP, kilometreOf, layoutOf, pixelOf } from '../../src/map/layout.ts';
import type { Pane } from '../../src/map/layout.ts';
import { markedIds } from '../../src/map/picture.ts';
import { outlines, sample } from './sample.ts';

const panes: readonly Pane[] = [[1366, 768], [860, 640], [844, 390], [390, 844], [390, 420], [390, 300], [1920, 700], [640, 640]].map(([width = 0, height = 0]) => ({ width, height }));
const ids = [...markedIds(sample), 'BLZ', 'PER', 'BOL', 'JAM'];

describe.each(panes)('in $width x $height', (pane) => {
  const layout = layoutOf(outlines, pane, ids);
  const places = [...layout.placed.values()];

  test('no mark covers another, and all lie in the pane', () => {
    expect(places).toHaveLength(ids.length);
    for (const [index, a] of places.entries()) {
      expect(a.place[0] >= 12 && a.place[0] <= pane.width - 12 && a.place[1] >= 12 && a.place[1] <= pane.height - 12).toBe(true);
      for (const b of places.slice(index + 1)) {
        const gap = Math.hypot(a.place[0] - b.place[0], a.place[1] - b.place[1]);
        expect([a.id, b.id, gap >= MARK_GAP * layout.size - 0.5]).toEqual([a.id, b.id, true]);
      }
    }
  });

  test('marks stay near their countries, or at the edge beyond which their countries lie', () => {
    for (const { id, anchor, place } of places) {
      const x = Math.min(pane.width, Math.max(0, anchor[0]));
      const y = Math.min(pane.height, Math.max(0, anchor[1]));
      const away = Math.hypot(x - place[0], y - place[1]);
      expect([id, away < 80]).toEqual([id, true]);
    }
  });

  test('the capital, the Darien gap and the whole corridor can be seen', () => {
    const seen = [outlines.points.capital, outlines.points.darien, outlines.points.departures, ...[...outlines.routes].filter(([leg]) => leg !== 'PER-ECU').flatMap(([, line]) => line)];
    for (const point of seen) {
      const [x, y] = pixelOf(layout.main, point);
      expect(x >= 0 && x <= pane.width && y >= 0 && y <= pane.height).toBe(true);
    }
  });

  test('the south stands in an inset that leaves Central America free, or where it is', () => {
    const [left, top, right, bottom] = layout.inset?.box ?? [0, pane.height, 0, pane.height];
    expect(left >= 0 && bottom <= pane.height && right >= left && bottom >= top).toBe(true);
    const argentina = pixelOf(layout.main, outlines.marks.get('ARG')?.at ?? [0, 0]);
    expect(argentina[1] < pane.height || layout.inset !== null).toBe(true);
    for (const id of ['BRA', 'ARG', 'CHL']) expect(layout.placed.get(id)?.inInset).toBe(layout.inset !== null);
    for (const id of ['GTM', 'SLV', 'CRI', 'PAN', 'ECU']) {
      const [x, y] = layout.placed.get(id)?.anchor ?? [0, 0];
      expect([id, x > left && x < right && y > top && y < bottom]).toEqual([id, false]);
    }
  });
});

test('a small scenario is seen closer, without an inset, and with the capital still in sight', () => {
  for (const pane of panes) {
    const [few, all] = [layoutOf(outlines, pane, ['MEX', 'GTM', 'HND', 'SLV']), layoutOf(outlines, pane, ids)];
    expect(few.inset).toBeNull();
    expect(few.main.scale).toBeGreaterThan(all.main.scale * 1.15);
    for (const point of [outlines.points.capital, ...[...outlines.routes].filter(([leg]) => ['HND-GTM', 'SLV-GTM', 'GTM-MEX', 'MEX-USA'].includes(leg)).flatMap(([, line]) => line)]) {
      const [x, y] = pixelOf(few.main, point);
      expect(x >= 0 && x <= pane.width && y >= 0 && y <= pane.height).toBe(true);
    }
  }
});

test('pixels and kilometres are each other\'s way back', () => {
  const { main } = layoutOf(outlines, { width: 800, height: 600 }, ids);
  const [x, y] = kilometreOf(main, pixelOf(main, [123, -456]));
  expect([Math.round(x), Math.round(y)]).toEqual([123, -456]);
});

test('the same pane and countries give the same layout, and unknown countries are left out', () => {
  const pane = { width: 500, height: 400 };
  expect(layoutOf(outlines, pane, ids)).toEqual(layoutOf(outlines, pane, ids));
  expect(layoutOf(outlines, pane, ['MEX', 'XXX']).placed.size).toBe(1);
});
