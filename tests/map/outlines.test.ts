// The checked-in outlines are what the script makes, and hold what the map needs.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoPath } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { isInShape } from '../../src/map/outlines.ts';
import { buildOutlines } from '../../src/setup/build-outlines.mjs';
import { outlines } from './sample.ts';

const text = readFileSync(new URL('../../assets/outlines.json', import.meta.url), 'utf8');

describe('the file', () => {
  test('is what build-outlines makes of the atlas, byte for byte, each time', () => {
    expect(buildOutlines() === text).toBe(true);
    expect(buildOutlines() === text).toBe(true);
  });

  test('stays small on the wire', () => {
    expect(gzipSync(new TextEncoder().encode(text), { level: 9 }).length).toBeLessThan(36 * 1024);
  });

  test('names its source, and the credits carry the licences', () => {
    const credits = readFileSync(new URL('../../assets/CREDITS.md', import.meta.url), 'utf8');
    expect(text).toContain('Natural Earth');
    expect(credits).toMatch(/Natural Earth[^]*public domain[^]*ISC licence of world-atlas[^]*Permission to use, copy, modify/);
  });
});

describe('the shapes', () => {
  const area = (id: string): number => geoPath().area(outlines.main.shapes.get(id) ?? { type: 'MultiPolygon', coordinates: [] });

  // Square kilometres of land and inland water, from the CIA World Factbook; the projection keeps areas, 1:50m loses little.
  test.each([['MEX', 1_964_375], ['GTM', 108_889], ['HND', 112_090], ['SLV', 21_041], ['NIC', 130_370], ['CRI', 51_100], ['PAN', 75_420], ['COL', 1_138_910], ['VEN', 912_050], ['CUB', 110_860], ['HTI', 27_750]])(
    '%s keeps its area',
    (id, known) => {
      expect(area(id) / known).toBeGreaterThan(0.94);
      expect(area(id) / known).toBeLessThan(1.06);
    },
  );

  test('the overseas parts of France are countries of their own, and France itself is gone', () => {
    for (const id of ['GUF', 'GLP', 'MTQ']) expect(area(id)).toBeGreaterThan(500);
    expect(outlines.main.shapes.has('FRA')).toBe(false);
    expect(area('GUF') / 83_534).toBeCloseTo(1, 1);
  });

  test('every country from the United States to Argentina is there, as an id without a name', () => {
    const wanted = 'USA MEX GTM BLZ SLV HND NIC CRI PAN COL VEN GUY SUR GUF ECU PER BRA BOL PRY CHL ARG URY CUB HTI DOM JAM BHS TTO BRB LCA VCT GRD DMA ATG KNA PRI';
    for (const id of wanted.split(' ')) expect([id, area(id) > 0, outlines.marks.has(id)]).toEqual([id, true, true]);
    expect(text).not.toMatch(/Guatemala|"name"/);
  });

  test('every mark of the mainland stands in its own country and in no other', () => {
    for (const id of ['MEX', 'GTM', 'SLV', 'HND', 'NIC', 'CRI', 'PAN', 'COL', 'VEN', 'ECU', 'BRA', 'PER', 'ARG', 'HTI', 'DOM', 'CUB']) {
      const at = outlines.marks.get(id)?.at ?? [0, 0];
      const around = [...outlines.main.shapes].filter(([, shape]) => isInShape(shape, at)).map(([country]) => country);
      expect([id, around]).toEqual([id, [id]]);
    }
  });

  test('the sheet of the south holds every country whose mark moves there', () => {
    const moving = [...outlines.marks].filter(([, { south }]) => south !== undefined);
    expect(moving.map(([id]) => id).toSorted()).toEqual(['ARG', 'BOL', 'BRA', 'CHL', 'PER', 'PRY', 'URY']);
    for (const [id, { south }] of moving) {
      const shape = outlines.south.shapes.get(id);
      expect([id, shape !== undefined && south !== undefined && isInShape(shape, south)]).toEqual([id, true]);
    }
  });
});

describe('the corridor', () => {
  test('each leg runs from hub to hub, so that legs join', () => {
    expect(outlines.routes.size).toBeGreaterThanOrEqual(12);
    for (const [leg, line] of outlines.routes) {
      const [from = '', to = ''] = leg.split('-');
      expect([leg, line[0], line.at(-1)]).toEqual([leg, outlines.hubs[from], outlines.hubs[to]]);
    }
  });

  test('the way from Colombia to Panama passes the Darien gap within forty kilometres', () => {
    const [x, y] = outlines.points.darien;
    const nearest = Math.min(...(outlines.routes.get('COL-PAN') ?? []).map(([px, py]) => Math.hypot(px - x, py - y)));
    expect(nearest).toBeLessThan(40);
  });
});
