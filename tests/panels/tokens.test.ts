// Holds the palette: text can be read on every ground in both themes, and the map's own values are those of the style sheet.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOUR_PROPERTIES, DARK, LIGHT } from '../../src/map/colours.ts';

const css = readFileSync(new URL('../../src/panels/style/tokens.css', import.meta.url), 'utf8');
const pairs = new Map([...css.matchAll(/(--[a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));

function valueOf(name: string, theme: 'light' | 'dark'): string {
  return pairs.get(name)?.[theme] ?? `no ${name}`;
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const READ_ON: readonly (readonly [string, readonly string[]])[] = [
  ['--ink', ['--paper', '--sheet', '--sunk', '--accent-soft', '--pressure-soft', '--inducement-soft', '--alert-soft']],
  ['--soft', ['--paper', '--sheet', '--sunk', '--accent-soft']],
  ['--accent', ['--paper', '--sheet', '--accent-soft']],
  ['--accent-ink', ['--accent']],
  ['--alert', ['--sheet']],
  ['--band-ink', ['--band']],
  ['--band-soft', ['--band']],
];

test.each(['light', 'dark'] as const)('in the %s theme every text can be read on its grounds', (theme) => {
  const weak = READ_ON.flatMap(([text, grounds]) =>
    grounds.flatMap((ground) => {
      const found = contrast(valueOf(text, theme), valueOf(ground, theme));
      return found >= 4.5 ? [] : [`${text} on ${ground}: ${found}`];
    }),
  );
  expect(weak).toEqual([]);
});

test.each([['light', LIGHT], ['dark', DARK]] as const)('in the %s theme the map has the colours of the style sheet', (theme, colours) => {
  const { compliance, ...single } = colours;
  const named = Object.fromEntries(Object.entries(COLOUR_PROPERTIES).map(([name, property]) => [name, valueOf(property, theme)]));
  expect(named).toEqual(single);
  expect(compliance.map((_, step) => valueOf(`--map-compliance-${step}`, theme))).toEqual(compliance);
});

test('no other file names a colour', () => {
  const files = ['base', 'figures', 'dialog', 'frame', 'play', 'orders', 'score', 'map', 'dossier', 'composer', 'chance', 'levers', 'record', 'countries', 'jumps'];
  const named = files.filter((file) => /#[0-9a-f]{3,8}\b|rgb\(/i.test(readFileSync(new URL(`../../src/panels/style/${file}.css`, import.meta.url), 'utf8')));
  expect(named).toEqual([]);
});
