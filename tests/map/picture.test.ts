// From model to picture: flows, arcs, pulses and the country under a pointer.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arcBetween, lineOf, spotAt } from '../../src/map/curves.ts';
import { layoutOf, pixelOf } from '../../src/map/layout.ts';
import { AT_REST, hasPeople, SECONDS, secondsOfNews, signsAt } from '../../src/map/marks.ts';
import type { MapModel } from '../../src/map/model.ts';
import { bedWidth, dotSpacing, markedIds, pictureOf } from '../../src/map/picture.ts';
import type { Picture } from '../../src/map/picture.ts';
import { pulsesOf } from '../../src/map/pulses.ts';
import { countryAt, legAt } from '../../src/map/touch.ts';
import { id, plain } from './sample-model.ts';
import { outlines, sample } from './sample.ts';

function picture(model: MapModel): Picture {
  return pictureOf(model, outlines, layoutOf(outlines, { width: 800, height: 600 }, markedIds(model)));
}
const empty: MapModel = { countries: [plain('GTM'), plain('COL')], flows: [], removals: [], bloc: 0, lastFacts: [] };
const flowing = (persons: number): MapModel => ({ ...empty, flows: [{ from: id('GTM'), to: id('MEX'), persons }] });
const flowDots = (model: MapModel): number => signsAt(picture(model), AT_REST).filter(({ shape }) => shape === 'flow').length;

describe('flows', () => {
  test('more people are more dots and a wider bed; nobody is no dot', () => {
    expect(flowDots(flowing(0))).toBe(0);
    const dots = [500, 5_000, 50_000].map((persons) => flowDots(flowing(persons)));
    expect(dots[0]).toBeGreaterThan(0);
    expect((dots[1] ?? 0) > (dots[0] ?? 0) && (dots[2] ?? 0) > (dots[1] ?? 0)).toBe(true);
    fc.assert(fc.property(fc.nat(400_000), fc.nat(400_000), (a, b) => bedWidth(Math.max(a, b)) >= bedWidth(Math.min(a, b)) && dotSpacing(Math.max(a, b)) <= dotSpacing(Math.min(a, b))));
  });

  test('only the leg that reaches the border has an arrow', () => {
    expect(picture(sample).ways.filter(({ head }) => head !== null)).toHaveLength(1);
  });

  test('a leg that the outlines do not know is drawn all the same; one to nowhere is not', () => {
    expect(picture({ ...empty, flows: [{ from: id('HTI'), to: id('CHL'), persons: 10 }] }).ways).toHaveLength(1);
    expect(picture({ ...empty, flows: [{ from: id('HTI'), to: id('XXX'), persons: 10 }] }).ways).toEqual([]);
  });
});

describe('arcs', () => {
  test('lead from the capital to the mark: one for accords and one for open proposals, apart where there are both', () => {
    const { arcs, capital } = picture({ ...empty, countries: [{ ...plain('GTM'), accords: 1 }, { ...plain('COL'), accords: 1, proposals: 1 }, plain('MEX')] });
    expect(arcs.map(({ kind }) => kind)).toEqual(['accord', 'accord', 'proposal']);
    for (const { line } of arcs) expect(line.points[0]).toEqual(capital);
  });

  test('removals have their own arcs with dots, from the region of departure', () => {
    const made = picture({ ...empty, removals: [{ to: id('GTM'), persons: 5_000 }, { to: id('COL'), persons: 0 }] });
    expect(made.arcs.map(({ kind }) => kind)).toEqual(['removal']);
    expect(made.arcs[0]?.line.points[0]).toEqual(pixelOf(made.layout.main, outlines.points.departures));
    expect(signsAt(made, { people: 1, news: 1 }).every(({ shape }) => shape === 'removal')).toBe(true);
  });

  test('a line is walked at even pace, from its start to its end', () => {
    const line = arcBetween([0, 0], [300, 40], 0.2);
    const steps = Array.from({ length: 11 }, (_, index) => spotAt(line, (line.length * index) / 10).at);
    const gaps = steps.slice(1).map(([x, y], index) => Math.hypot(x - (steps[index]?.[0] ?? 0), y - (steps[index]?.[1] ?? 0)));
    for (const gap of gaps) expect(gap / (line.length / 10)).toBeCloseTo(1, 1);
    expect(spotAt(line, -5).at).toEqual([0, 0]);
    expect(spotAt(line, 1e6).at).toEqual([300, 40]);
    expect(spotAt(lineOf([[3, 4]]), 1).at).toEqual([3, 4]);
  });
});

describe('movement', () => {
  test('is possible only where something can move', () => {
    const still = [empty, { ...empty, countries: [{ ...plain('GTM'), accords: 2, proposals: 1, pressure: 3 }] }].map(picture);
    expect(still.map((one) => [hasPeople(one), secondsOfNews(one)])).toEqual([[false, 0], [false, 0]]);
    expect(hasPeople(picture(flowing(100)))).toBe(true);
    expect(secondsOfNews(picture({ ...empty, lastFacts: [{ kind: 'met', country: id('GTM') }] }))).toBeGreaterThan(0.5);
  });

  test('comes to rest within five seconds, and without a jump at its end', () => {
    expect(SECONDS).toBeLessThanOrEqual(5);
    const [before, after] = [signsAt(picture(sample), { people: SECONDS - 0.02, news: SECONDS }), signsAt(picture(sample), AT_REST)];
    expect(after).toHaveLength(before.length);
    for (const [index, { at }] of after.entries()) expect(Math.hypot(at[0] - (before[index]?.at[0] ?? 0), at[1] - (before[index]?.at[1] ?? 0))).toBeLessThan(0.5);
    expect(signsAt(picture(sample), { people: SECONDS + 100, news: SECONDS + 100 })).toEqual(after);
  });

  test('never blinks: every sign is within its strength at any moment', () => {
    const made = picture(sample);
    for (let seconds = 0; seconds < 6; seconds += 0.05) {
      const wrong = signsAt(made, { people: seconds, news: seconds }).filter(({ alpha, radius, at }) => !(alpha >= 0 && alpha <= 1 && radius > 0 && at.every(Number.isFinite)));
      expect([seconds, wrong]).toEqual([seconds, []]);
    }
  });

  test('news of people and of deeds move apart: while one is told the others stand', () => {
    const made = picture(sample);
    const dots = (people: number, news: number) => signsAt(made, { people, news }).filter(({ shape }) => shape === 'flow');
    expect(dots(SECONDS, 0.2)).toEqual(dots(SECONDS, SECONDS));
  });

  test('however much news there is, all of it is shown within a second', () => {
    const lastFacts = Array.from({ length: 60 }, () => ({ kind: 'met' as const, country: id('COL') }));
    expect(secondsOfNews(picture({ ...empty, lastFacts }))).toBeLessThanOrEqual(1);
    expect(signsAt(picture({ ...empty, lastFacts }), AT_REST).filter(({ shape }) => shape === 'news-ring')).toHaveLength(60);
  });
});

test('dots pass beneath the marks', () => {
  const made = picture(sample);
  for (let seconds = 0; seconds < SECONDS; seconds += 0.1) {
    const dots = signsAt(made, { people: seconds, news: SECONDS }).filter(({ shape }) => shape === 'flow' || shape === 'removal');
    const covering = dots.filter(({ at }) => made.badges.some(({ place, radius }) => Math.hypot(place[0] - at[0], place[1] - at[1]) < radius + 1));
    expect(covering).toEqual([]);
  }
});

describe('pulses', () => {
  const offer = { country: id('GTM'), demand: 'returns', ask: 1, give: [], orElse: [], posture: 'quiet' } as never;

  test('go out with what the capital does and come back with what is answered', () => {
    const ways = pulsesOf([{ kind: 'proposed', offer, due: 3, replaces: false }, { kind: 'met', country: id('GTM') }, { kind: 'counter-measure', country: id('GTM'), measure: 'stop_flights', stage: 'threatened', hazard: 0.1, pressure: 1 }, { kind: 'signed', offer, target: 1, ratification: null }]);
    expect(ways.map(({ way, tone }) => `${way} ${tone}`)).toEqual(['out proposal', 'out news', 'back news', 'here accord']);
  });

  test('are none for facts without a place', () => {
    expect(pulsesOf([{ kind: 'event', id: 'x' }, { kind: 'income', income: 1, upkeep: 1, capital: 1 }, { kind: 'month-closed', month: 1, digest: '' }])).toEqual([]);
  });
});

describe('the pointer', () => {
  const made = picture(sample);
  const at = (of: string): readonly [number, number] => made.layout.placed.get(of)?.place ?? [0, 0];

  test('finds each country at its mark, the inset included', () => {
    for (const of of markedIds(sample)) expect(countryAt(made, at(of))).toBe(of);
  });

  test('finds a country on its land, and nobody on the sea, beyond the border or in countries without a part', () => {
    const spot = (x: number, y: number): readonly [number, number] => pixelOf(made.layout.main, [x, y]);
    const [mexX, mexY] = outlines.marks.get('MEX')?.at ?? [0, 0];
    expect(countryAt(made, spot(mexX + 100, mexY + 250))).toBe('MEX');
    expect(countryAt(made, spot(-500, -1000))).toBeNull();
    expect(countryAt(made, spot(-1200, -2500))).toBeNull();
    expect(countryAt(made, spot(...(outlines.marks.get('GUY')?.at ?? [0, 0])))).toBeNull();
  });

  test('finds a leg of the corridor along its whole way, but not under a mark', () => {
    const way = made.ways.find(({ from }) => from === 'GTM');
    const middle = way === undefined ? [0, 0] as const : spotAt(way.line, way.line.length / 2).at;
    expect(legAt(made, middle)).toEqual({ from: 'GTM', to: 'MEX' });
    expect(legAt(made, at('GTM'))).toBeNull();
    expect(legAt(made, [5, 5])).toBeNull();
  });
});
