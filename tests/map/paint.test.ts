// What is told to the canvas: the right colours, more hatching for more pressure, and nothing left behind.
import { describe, expect, test } from 'vitest';
import { DARK, LIGHT } from '../../src/map/colours.ts';
import { layoutOf } from '../../src/map/layout.ts';
import { AT_REST, signsAt } from '../../src/map/marks.ts';
import type { CountryOnMap, MapModel } from '../../src/map/model.ts';
import { paint } from '../../src/map/paint.ts';
import { markedIds, pictureOf } from '../../src/map/picture.ts';
import { recorder } from './recorder.ts';
import type { Recorder } from './recorder.ts';
import { lettering, plain } from './sample-model.ts';
import { outlines, sample } from './sample.ts';

function painted(model: MapModel, colours = LIGHT): Recorder {
  const layout = layoutOf(outlines, { width: 800, height: 600 }, markedIds(model));
  const picture = pictureOf(model, outlines, layout);
  const record = recorder();
  paint(record.brush, { ...picture, signs: signsAt(picture, AT_REST) }, { colours, lettering });
  return record;
}

function modelWith(...changes: readonly Partial<CountryOnMap>[]): MapModel {
  return { countries: changes.map((change) => ({ ...plain('MEX'), ...change })), flows: [], removals: [], bloc: 0, lastFacts: [] };
}

/** Segments of hatching. */
const hatchLines = (record: Recorder): number => {
  let lines = 0;
  let pending = 0;
  for (const { call, strokeStyle, globalAlpha } of record.strokes) {
    if (call === 'beginPath') pending = 0;
    if (call === 'lineTo') pending += 1;
    if (call === 'stroke' && strokeStyle === LIGHT.hatch && globalAlpha === 0.62) lines += pending;
  }
  return lines;
};
const fills = (record: Recorder): readonly string[] => record.of('fill').map(({ fillStyle }) => fillStyle);

describe('painting', () => {
  test('gives the same calls for the same model, and leaves the brush as it found it', () => {
    const record = painted(sample);
    // As texts: a comparison of so many objects takes seconds.
    expect(JSON.stringify(painted(sample).strokes) === JSON.stringify(record.strokes)).toBe(true);
    const last = record.strokes.at(-1);
    expect([last?.globalAlpha, last?.dash, last?.depth]).toEqual([1, [], 0]);
    expect(record.of('save')).toHaveLength(record.of('restore').length);
  });

  test('writes the names that it was given letter by letter, and the scale, and nothing else', () => {
    const written = painted(sample).texts.join('');
    expect(written).toBe(`${Object.values(lettering.seas).join('')}500 ${lettering.kilometres}`);
  });

  test('tells the brush finite numbers only', () => {
    expect(painted(sample).strokes.every(({ values }) => values.every(Number.isFinite))).toBe(true);
  });

  test('uses the colours that it was given and no others', () => {
    for (const colours of [LIGHT, DARK]) {
      const { compliance, ...single } = colours;
      const own = new Set(['#000', ...compliance, ...Object.values(single)]);
      const used = new Set(painted(sample, colours).strokes.flatMap(({ fillStyle, strokeStyle }) => [fillStyle, strokeStyle]));
      expect([...used].filter((colour) => !own.has(colour))).toEqual([]);
    }
  });
});

describe('a country', () => {
  test.each([[0, 0], [0.19, 0], [0.2, 1], [0.5, 2], [0.79, 3], [1, 4]])('with compliance %d has step %d, on the land and in its badge', (compliance, step) => {
    const colour = LIGHT.compliance[step];
    expect(fills(painted(modelWith({ compliance }))).filter((fill) => fill === colour)).toHaveLength(2);
    expect(fills(painted(modelWith({ compliance }))).filter((fill) => LIGHT.compliance.includes(fill) && fill !== colour)).toEqual([]);
  });

  test('of which compliance is not known is on no step', () => {
    expect(fills(painted(modelWith({ compliance: null }))).filter((fill) => LIGHT.compliance.includes(fill))).toEqual([]);
  });

  test('without a part has no colour and no badge, and the asker has its own', () => {
    const record = painted(modelWith({ role: 'other' }));
    expect(fills(record).filter((fill) => LIGHT.compliance.includes(fill))).toEqual([]);
    expect(fills(record)).toContain(LIGHT.asker);
  });

  test('is hatched the closer the stronger the pressure, and not at all without', () => {
    const lines = [0, 1, 2, 3].map((pressure) => hatchLines(painted(modelWith({ pressure }))));
    expect(lines[0]).toBe(0);
    for (const [index, count] of lines.slice(1).entries()) expect(count).toBeGreaterThan((lines[index] ?? 0) * 1.2);
  });

  test('is stippled the closer the stronger the inducement', () => {
    const dots = [0, 1, 2, 3].map((inducement) => painted(modelWith({ inducement })).of('arc').length);
    for (const [index, count] of dots.slice(1).entries()) expect(count).toBeGreaterThan(dots[index] ?? 0);
  });

  test('shows up to four accords as pips', () => {
    const pips = (accords: number): number => painted(modelWith({ accords })).of('arc').filter(({ values }) => values[2] === 2.2).length;
    expect([0, 1, 2, 3, 4, 9].map(pips)).toEqual([0, 1, 2, 3, 4, 4]);
  });

  test('shows a threatened counter-measure hollow and one in force full', () => {
    const triangles = (counterMeasure: CountryOnMap['counterMeasure']): readonly string[] => {
      const plainFills = fills(painted(modelWith({})));
      return fills(painted(modelWith({ counterMeasure }))).slice(plainFills.length);
    };
    expect(triangles('none')).toEqual([]);
    expect(triangles('threatened')).toEqual([LIGHT.paper]);
    expect(triangles('in-force')).toEqual([LIGHT.ink]);
  });

  test('shows accords that await approval as open pips beside the full ones', () => {
    const open = (pending: number): number => painted(modelWith({ accords: 1, pending })).of('arc').filter(({ values }) => values[2] === 1.9).length;
    expect([0, 1, 2, 9].map(open)).toEqual([0, 1, 2, 3]);
  });

  test('has a sign of its own for each thing that is told of it', () => {
    const shapes = ([{}, { due: true }, { counterOffer: true }, { ordered: true }, { lit: true }, { pending: 1 }, { counterMeasure: 'threatened' }, { counterMeasure: 'in-force' }] as const).map((change) =>
      // Without colour: the calls alone must differ.
      JSON.stringify(painted(modelWith(change)).strokes.map(({ call, values, dash }) => [call, values, dash])),
    );
    expect(new Set(shapes).size).toBe(shapes.length - 1);
  });

  test('that is selected is outlined; one that is focused has a dashed ring', () => {
    const selection = (change: Partial<CountryOnMap>): readonly (readonly number[])[] => painted(modelWith(change)).of('stroke').filter(({ strokeStyle }) => strokeStyle === LIGHT.selection).map(({ dash }) => dash);
    expect(selection({})).toEqual([]);
    expect(selection({ selected: true })).toEqual([[], []]);
    expect(selection({ focused: true })).toEqual([[5, 3], [3, 2.5]]);
  });
});
