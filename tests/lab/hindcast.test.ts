// The public record: what a forecast may know, what baselines come to, and that nothing is found where nothing is.
import { describe, expect, test } from 'vitest';
import { readEpisodes } from '../../src/content/episodes/read.ts';
import type { Episode } from '../../src/content/episodes/read.ts';
import { baselineForecasts } from '../../src/lab/hindcast/baselines.ts';
import { foldedForecasts } from '../../src/lab/hindcast/folds.ts';
import type { Judged } from '../../src/lab/hindcast/folds.ts';
import { forecast } from '../../src/lab/hindcast/forecast.ts';
import { hindcast } from '../../src/lab/hindcast/hindcast.ts';
import { maeDifference, scoreOf } from '../../src/lab/hindcast/scores.ts';
import { bundle } from '../store/bundle.ts';

const { evidence } = bundle;

const episode = (id: string, part: Partial<Episode> & { level?: number; lever?: Episode['levers'][number] } = {}): Episode => {
  const { level = 0.5, lever = { lever: 'tariff', direction: 'pressure', stage: 'threatened', intensity: 0.6 }, ...rest } = part;
  return { id, date: '2025-03-01', country: 'GTM', demand: 'return_flights', asked: 'flights', ask: 0.75, levers: [lever], core: false, observed: { level }, ...rest };
};

/** What a piece of work comes to, its progress aside. */
function ended<T>(work: Generator<number, T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

const RECORD = [
  episode('a', { level: 0.9 }),
  episode('b', { country: 'HND', level: 0.5, demand: 'third_country' }),
  episode('c', { country: 'PAN', level: 0.1, demand: 'sovereignty_core' }),
  episode('d', { country: 'COL', level: 0.8 }),
  episode('e', { country: 'MEX', level: 0, demand: 'sovereignty_core' }),
  episode('f', { country: 'MEX', level: 0.6, demand: 'third_country' }),
];

describe('a forecast', () => {
  test('knows nothing that was published on the day or later', () => {
    const early = episode('early', { date: '2025-01-19', country: 'MEX' });
    const known = { ...evidence, articles: evidence.articles.filter(({ published }) => published < '2025-01-19') };
    expect(known.articles.length).toBeLessThan(evidence.articles.length);
    expect(forecast(early, { evidence, shift: 0 })).toEqual(forecast(early, { evidence: known, shift: 0 }));
    expect(forecast({ ...early, date: '2025-03-01' }, { evidence, shift: 0 })).not.toEqual(forecast(early, { evidence, shift: 0 }));
  });

  test('does not know what its own country did', { timeout: 60_000 }, () => {
    const swapped = RECORD.map((one) => (one.country === 'MEX' ? { ...one, observed: { level: 1 - one.observed.level } } : one));
    const [before, after] = [RECORD, swapped].map((record) => ended(foldedForecasts(record, evidence)));
    const mexico = (judged: readonly Judged[] = []) => judged.filter((one) => one.episode.country === 'MEX').map((one) => one.forecast);
    expect(mexico(after)).toEqual(mexico(before));
    expect(after?.[1]?.forecast).not.toEqual(before?.[1]?.forecast);
  });

  test('exists for a country that nobody mentions, and for a group as the mean of its members', () => {
    const at = { evidence, shift: 0 };
    const [one, two, both] = ['DMA', 'GTM', 'DMA+GTM'].map((country) => forecast(episode(country, { country }), at));
    expect(both?.level).toBeCloseTo(((one?.level ?? 0) + (two?.level ?? 0)) / 2, 12);
  });

  test('expects least of the sovereignty core, more of a credible threat than of none, and takes any instrument', () => {
    const level = (part: Parameters<typeof episode>[1]): number => forecast(episode('x', { country: 'MEX', demand: 'transit_control', ...part }), { evidence, shift: 0 }).level;
    expect(level({ demand: 'sovereignty_core' })).toBeLessThan(0.3);
    expect(level({})).toBeGreaterThan(level({ levers: [] }));
    const [military, words] = (['military', 'diplomatic'] as const).map((lever) => level({ levers: [{ lever, direction: 'pressure', stage: 'threatened', intensity: 0.6 }] }));
    expect(military).toBeGreaterThan(words ?? 1);
    expect(level({ levers: [{ lever: 'tariff', direction: 'pressure', stage: 'imposed', intensity: 0.6 }] })).not.toBe(level({}));
    for (const stage of ['promised', 'delivered'] as const) expect(level({ levers: [{ lever: 'aid', direction: 'inducement', stage, intensity: 0.6 }] })).toBeGreaterThan(level({ levers: [] }));
  });
});

describe('scores and baselines', () => {
  test('baselines read other countries only', () => {
    expect(baselineForecasts(RECORD, 'constant')[0]?.level).toBeCloseTo((0.5 + 0.1 + 0.8 + 0 + 0.6) / 5, 12);
    expect(baselineForecasts(RECORD, 'demandClass')[0]).toEqual({ level: 0.8, half: 1 });
    expect(baselineForecasts(RECORD, 'twoNumber')[2]).toEqual({ level: 0, half: 0 });
    expect(baselineForecasts(RECORD, 'everybodyComplies')[3]).toEqual({ level: 1, half: 1 });
  });

  test('a perfect forecast scores perfectly, and is nearer than its opposite', () => {
    const outcomes = (turn: (level: number) => number) => RECORD.map(({ country, observed: { level } }) => ({ country, observed: level, forecast: { level: turn(level), half: turn(level) >= 0.5 ? 1 : 0 } }));
    const [right, wrong] = [outcomes((level) => level), outcomes((level) => 1 - level)];
    expect(scoreOf(right)).toMatchObject({ n: 6, mae: { value: 0 }, rank: { value: 1 }, direction: { value: 1 }, brier: { value: 0 } });
    expect(scoreOf(wrong).rank?.value).toBeCloseTo(-1, 12);
    expect(maeDifference(right, wrong)?.high).toBeLessThan(0);
    expect(scoreOf([])).toEqual({ n: 0, mae: null, rank: null, direction: null, brier: null });
  });

  test('on observations dealt out at random the model is no better than the constant', { timeout: 60_000 }, () => {
    // Every demand of this record gets every level once: nothing in it can be foreseen.
    const levels = [0, 0.3, 0.7, 1];
    const dealt = (['sovereignty_core', 'return_flights', 'transit_control', 'china_alignment'] as const).flatMap((demand, d) =>
      ['MEX', 'GTM', 'PAN', 'COL'].map((country, c) => episode(`${demand} ${country}`, { country, demand, level: levels[(c + d) % 4] ?? 0 })),
    );
    expect(ended(hindcast(dealt, evidence)).differences.all.constant?.high).toBeGreaterThan(0);
  });
});

test('a file of episodes is read with defaults, and its mistakes are told with their place', () => {
  const good = JSON.stringify([{ ...episode('x'), ask: undefined, core: undefined, sources: ['https://example.org'] }]);
  expect(readEpisodes(good, 'episodes.json').episodes).toMatchObject([{ id: 'x', ask: 0.75, core: false }]);
  const bad = JSON.stringify([episode('x'), { ...episode('x'), demand: 'flights', observed: { level: 2 } }], null, 1);
  const told = readEpisodes(bad, 'episodes.json');
  expect(told.episodes).toEqual([]);
  expect(told.problems.map(({ path }) => path)).toEqual(['[1].demand', '[1].observed.level']);
  expect(readEpisodes(JSON.stringify([episode('x'), episode('x')]), 'episodes.json').problems[0]?.message).toMatch(/twice/);
  expect(readEpisodes('no list', 'episodes.json').episodes).toEqual([]);
});
