// Names on the map: beside their marks, never over another, left out where there is no room.
import { expect, test } from 'vitest';
import { captionsFor } from '../../src/panels/play/captions.ts';
import type { CaptionSpot } from '../../src/panels/play/captions.ts';

const spot = (id: string, x: number, y: number): CaptionSpot => ({ id, name: 'Guatemala', x, y, reach: 14, side: 'right' });
const pane = { width: 400, height: 300 };

test('a name stands on the side that its mark asks for', () => {
  expect([...captionsFor([spot('a', 100, 100)], pane)]).toEqual([['a', { side: 'right', x: 117, y: 100 }]]);
});

test('a name gives way to the edge and to the mark beside it', () => {
  expect([...captionsFor([spot('edge', 380, 100), spot('a', 100, 200), spot('b', 140, 200)], pane)].map(([id, { side }]) => [id, side])).toEqual([['edge', 'left'], ['a', 'left'], ['b', 'right']]);
});

test('between two marks a name goes below, and where nothing is free there is none', () => {
  const crowd = [spot('middle', 200, 150), spot('west', 160, 150), spot('east', 240, 150)];
  expect(captionsFor(crowd, pane).get('middle')).toEqual({ side: 'below', x: 200, y: 167 });
  const walled = [...crowd, spot('south', 200, 185), spot('north', 200, 115)];
  expect(captionsFor(walled, pane).has('middle')).toBe(false);
});

test('a name leaves what is taken alone, such as the legend', () => {
  const taken = [{ left: 110, top: 80, right: 300, bottom: 120 }];
  expect(captionsFor([spot('a', 100, 100)], { ...pane, taken }).get('a')?.side).toBe('left');
});
