// The map reads without hue: steps differ in lightness, and no movement of people is green or red.
import { describe, expect, test } from 'vitest';
import { COLOUR_PROPERTIES, DARK, LIGHT, complianceStep } from '../../src/map/colours.ts';
import { drawSample, legendOf } from '../../src/map/legend.ts';
import { recorder } from './recorder.ts';

function channels(colour: string): readonly [number, number, number] {
  const part = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Hue in degrees and saturation 0..1. */
function hueOf(colour: string): readonly [hue: number, saturation: number] {
  const [red, green, blue] = channels(colour);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const range = most - least;
  if (range === 0) return [0, 0];
  const hue = most === red ? ((green - blue) / range + 6) % 6 : most === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return [hue * 60, range / most];
}

describe.each([['light', LIGHT], ['dark', DARK]] as const)('the %s colours', (_, colours) => {
  test('climb the ladder of compliance in clear steps of lightness', () => {
    expect(colours.compliance).toHaveLength(5);
    const steps = colours.compliance.slice(1).map((colour, index) => contrast(colour, colours.compliance[index] ?? colour));
    for (const step of steps) expect(step).toBeGreaterThan(1.35);
    const order = colours.compliance.map(luminance);
    const sorted = order.toSorted((a, b) => a - b);
    expect([sorted, sorted.toReversed()]).toContainEqual(order);
  });

  test('keep signs legible: people on their bed, marks on their halo, arcs on the sea', () => {
    expect(contrast(colours.flow, colours.way)).toBeGreaterThan(4.5);
    expect(contrast(colours.ink, colours.paper)).toBeGreaterThan(4.5);
    for (const sign of [colours.removal, colours.proposal, colours.accord, colours.news, colours.selection, colours.bloc, colours.seaName, colours.matter]) expect(contrast(sign, colours.sea)).toBeGreaterThan(3);
    expect(contrast(colours.coast, colours.sea)).toBeGreaterThan(3);
  });

  test('show movements of people neither green nor red', () => {
    for (const colour of [colours.flow, colours.removal]) {
      const [hue, saturation] = hueOf(colour);
      const isGreenOrRed = hue < 25 || hue > 320 || (hue > 70 && hue < 180);
      expect([colour, saturation > 0.15 && isGreenOrRed]).toEqual([colour, false]);
    }
  });
});

test('every colour has a property of its own', () => {
  const names = Object.values(COLOUR_PROPERTIES);
  expect(new Set(names).size).toBe(names.length);
  expect([...Object.keys(COLOUR_PROPERTIES), 'compliance'].toSorted()).toEqual(Object.keys(LIGHT).toSorted());
});

test('the ladder covers 0 to 1 and what rounding leaves beyond', () => {
  expect([-0.01, 0, 0.2, 0.999, 1, 1.01].map(complianceStep)).toEqual([0, 0, 1, 4, 4, 4]);
});

test('the legend explains each sign once, and the ladder as the map fills by it', () => {
  const { ladder, signs } = legendOf(LIGHT);
  expect(new Set(signs).size).toBe(signs.length);
  expect(ladder.map(({ from, to, colour }) => [from, to, colour])).toEqual(LIGHT.compliance.map((colour, step) => [step / 5, (step + 1) / 5, colour]));
});

test('each sample of the legend is drawn in its own way, without colour', () => {
  const drawings = legendOf(LIGHT).signs.map((sign) => {
    const record = recorder();
    drawSample(record.brush, sign, LIGHT);
    return JSON.stringify(record.strokes.map(({ call, values, dash, fillStyle }) => [call, values, dash, call === 'fill' && fillStyle === LIGHT.paper ? 'hollow' : sign === 'unknown' || sign === 'land' ? fillStyle : '']));
  });
  expect(new Set(drawings).size).toBe(drawings.length);
});
