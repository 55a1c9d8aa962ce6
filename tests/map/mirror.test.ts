// The map's twin for the keyboard: buttons where the marks are, and arrow keys that lead as geography does.
import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../src/map/layout.ts';
import { DIRECTIONS, mirrorOf, neighbours } from '../../src/map/mirror.ts';
import { markedIds } from '../../src/map/picture.ts';
import { outlines, sample } from './sample.ts';

const pane = { width: 800, height: 600 };
const layout = layoutOf(outlines, pane, markedIds(sample));
const mirror = mirrorOf(outlines, layout);
const next = (id: string): Readonly<Record<string, string | null>> => mirror.buttons.find((button) => button.id === id)?.next ?? {};

describe('the mirror', () => {
  test('has one button a marked country, from north to south', () => {
    expect(mirror.buttons.map(({ id }) => id).toSorted()).toEqual(markedIds(sample).toSorted());
    const latitudes = mirror.buttons.map(({ id }) => outlines.marks.get(id)?.at[1] ?? 0);
    expect(latitudes).toEqual(latitudes.toSorted((a, b) => a - b));
    expect(mirror.buttons[0]?.id).toBe('MEX');
  });

  test('puts each button where its mark is painted', () => {
    for (const { id, left, top } of mirror.buttons) {
      const [x = 0, y = 0] = layout.placed.get(id)?.place ?? [];
      expect([(left / 100) * pane.width, (top / 100) * pane.height].map(Math.round)).toEqual([x, y].map(Math.round));
    }
  });

  test('knows the places that carry a caption', () => {
    expect(mirror.places.map(({ key }) => key)).toEqual(['capital', 'departures', 'darien']);
    for (const { left, top } of mirror.places) expect(left > 0 && left < 100 && top > 0 && top < 100).toBe(true);
  });
});

describe('arrow keys', () => {
  test('lead where a reader of maps expects', () => {
    expect(next('MEX')['right']).toBe('CUB');
    expect(next('CRI')['right']).toBe('PAN');
    expect(next('PAN')['left']).toBe('CRI');
    expect(next('HTI')['right']).toBe('DOM');
    expect(next('CRI')['up']).toBe('NIC');
    expect(next('COL')['right']).toBe('VEN');
    expect(next('MEX')['up']).toBeNull();
    expect(next('MEX')['left']).toBeNull();
  });

  test('do not depend on pixels: the inset changes nothing', () => {
    const tall = mirrorOf(outlines, layoutOf(outlines, { width: 390, height: 844 }, markedIds(sample)));
    expect(tall.buttons.map(({ id, next: links }) => [id, links])).toEqual(mirror.buttons.map(({ id, next: links }) => [id, links]));
  });

  test('reach every country from every country', () => {
    for (const { id } of mirror.buttons) {
      const seen = new Set([id]);
      for (const reached of seen) for (const direction of DIRECTIONS) if (next(reached)[direction] !== null) seen.add(next(reached)[direction] ?? reached);
      expect([id, seen.size]).toEqual([id, mirror.buttons.length]);
    }
  });

  test('prefer what lies straight ahead', () => {
    const found = neighbours([{ id: 'a', at: [0, 0] }, { id: 'ahead', at: [10, 0] }, { id: 'aside', at: [6, 5] }, { id: 'behind', at: [-3, 0] }]);
    expect(found.get('a')).toEqual({ up: null, right: 'ahead', down: 'aside', left: 'behind' });
  });
});
