/** Numbers worked by hand: one unit, several, capped, aged, contested. */
import { describe, expect, test } from 'vitest';
import { ASOF, article, evidenceOf, parameterOf, row, unit } from './made.ts';

const one = (fields: Parameters<typeof unit>[0], about: Parameters<typeof article>[1] = {}) => parameterOf(evidenceOf([article([unit(fields)], about)]), 'stance.third_country');

describe('a single unit', () => {
  test('an on-record refusal: prior -0.2 (1 / 0.36), observation -1.5 (1 / 0.2025)', () => {
    const posterior = one({ stance: -2 });
    // (2.777778 * -0.2 + 4.938272 * -1.5) / 7.716049 = -1.032; variance 1 / 7.716049 = 0.1296
    expect(posterior.value).toBeCloseTo(-1.032, 12);
    expect(posterior.sd).toBeCloseTo(0.36, 12);
    expect(posterior.status).toBe('evidence');
    expect(posterior.contributions).toHaveLength(1);
    expect(posterior.contributions[0]?.mean).toBeCloseTo(-0.832, 12);
    expect(posterior.contributions[0]?.variance).toBeCloseTo(0.1296 - 0.36, 12);
  });

  // k = 1 / variance; value = (-0.2 * 2.777778 + 0.75 k) / (2.777778 + k) for stance +1
  const weighs = (fields: Parameters<typeof unit>[0], about: Parameters<typeof article>[1] = {}): number => {
    const { value } = one({ stance: 1, ...fields }, about);
    return ((value + 0.2) / 0.36) / (0.75 - value);
  };
  test.each([
    ['on record', {}, {}, 1 / 0.2025],
    ['anonymous', { attribution: 'anonymous-official' }, {}, 1 / 0.64],
    ['expert', { attribution: 'expert' }, {}, 1],
    ['outlet', { attribution: 'outlet' }, {}, 1 / 1.21],
    ['half confidence', { confidence: 0.5 }, {}, 0.5 / 0.2025],
    ['a year old', { date: '2024-01-19' }, {}, 0.5 / 0.2025],
    ['machine translation', {}, { machineTranslated: true }, 1 / (0.2025 * 1.21)],
    ['an action, whoever reports it', { kind: 'action', attribution: 'outlet' }, {}, 1 / 0.1225],
    ['a claim by another side, whatever the rank', { kind: 'claim-about-other' }, {}, 1 / 1.44],
    ['a precedent of an unknown government', { kind: 'precedent' }, {}, 1 / (0.81 * 2.25)],
    ['a partisan outlet below its cap', { attribution: 'outlet' }, { partisan: true }, 1 / (1.21 * 2.25)],
    ['a rewrite of something unseen', {}, { origin: 'lost' }, 1 / (0.2025 * 2.25)],
  ] as const)('%s', (...[, fields, about, precision]) => {
    expect(weighs(fields, about)).toBeCloseTo(precision, 9);
  });

  test('a precedent of the same government is not widened', () => {
    const evidence = evidenceOf([article([unit({ stance: 1, kind: 'precedent' })])], [row('government_since', '2020-01-14 2024-01-15 2028-01-14')]);
    const { value } = parameterOf(evidence, 'stance.third_country');
    // k = 1 / 0.81 is more than a quarter of 2.777778, so it is held to 20 % of the whole: 0.6944
    expect(value).toBeCloseTo(0.8 * -0.2 + 0.2 * 0.75, 12);
    const earlier = evidenceOf([article([unit({ stance: 1, kind: 'precedent', date: '2024-01-14' })])], [row('government_since', '2024-01-15')]);
    expect(parameterOf(earlier, 'stance.third_country').value).toBeLessThan(value);
  });
});

test('a refusal lies no higher, a commitment no lower than the prior', () => {
  const about = (issue: 'sovereignty_core' | 'return_flights', stance: -2 | 2 | -1) => parameterOf(evidenceOf([article([unit({ issue, stance })])]), `stance.${issue}`).value;
  expect(about('sovereignty_core', -2)).toBeCloseTo(-2.2, 12);
  expect(about('sovereignty_core', 2)).toBeCloseTo((2.777778 * -2.2 + 4.938272 * 1.5) / 7.71605, 5);
  expect(about('return_flights', 2)).toBeCloseTo(0.4 + (4.938272 / 7.716049) * 1.1, 6);
});

test('several units of one occasion are one observation, several occasions are several', () => {
  const interview = { occasion: 'interview', stance: -2, confidence: 0.8 } as const;
  const alone = parameterOf(evidenceOf([article([unit(interview)])]), 'stance.third_country');
  const fivefold = parameterOf(evidenceOf([article(Array.from({ length: 5 }, () => unit(interview)))]), 'stance.third_country');
  expect(fivefold.value).toBeCloseTo(alone.value, 12);
  expect(fivefold.sd).toBeCloseTo(alone.sd, 12);
  const twice = parameterOf(evidenceOf([article([unit(interview), unit({ ...interview, occasion: 'another' })])]), 'stance.third_country');
  expect(twice.value).toBeLessThan(alone.value);
  // Equally sure, of different minds: the plain mean -0.375 with the precision of one, 0.8 / 0.2025
  const mixed = parameterOf(evidenceOf([article([unit(interview), unit({ ...interview, stance: 1 })])]), 'stance.third_country');
  const k = 0.8 / 0.2025;
  expect(mixed.value).toBeCloseTo((-0.2 / 0.36 + -0.375 * k) / (1 / 0.36 + k), 12);
});

test('contradiction widens: two on-record observations at +1.5 and -1.5', () => {
  const posterior = parameterOf(evidenceOf([article([unit({ stance: 2 }), unit({ stance: -2 })])]), 'stance.third_country');
  // Q = 2 * 1.5^2 / 0.2025 = 22.2222, n - 1 = 1; variance = 22.2222 / (2.777778 + 9.876543) = 1.756098
  expect(posterior.sd).toBeCloseTo(Math.sqrt(22.2222222 / 12.654321), 6);
  const widening = posterior.contributions.find(({ unit: id }) => id === 'contradiction');
  expect(widening?.mean).toBe(0);
  expect(widening?.variance).toBeCloseTo((22.2222222 - 1) / 12.654321, 6);
});

test('the floor holds the sd at 0.25 and says so', () => {
  const posterior = parameterOf(evidenceOf([article(Array.from({ length: 9 }, () => unit({ stance: 1 })))]), 'stance.third_country');
  expect(posterior.sd).toBe(0.25);
  expect(posterior.contributions.at(-1)?.unit).toBe('floor');
});

test('a partisan outlet alone weighs at most a quarter, precedents a fifth, both together no more', () => {
  const loud = Array.from({ length: 6 }, () => unit({ stance: 2 }));
  const partisan = article(loud, { partisan: true });
  const { value } = parameterOf(evidenceOf([partisan]), 'stance.third_country');
  expect(value).toBeCloseTo(0.75 * -0.2 + 0.25 * 1.5, 12);
  const old = article(Array.from({ length: 6 }, () => unit({ stance: 2, kind: 'precedent' })));
  expect(parameterOf(evidenceOf([old]), 'stance.third_country').value).toBeCloseTo(0.8 * -0.2 + 0.2 * 1.5, 12);
  expect(parameterOf(evidenceOf([old, partisan]), 'stance.third_country').value).toBeCloseTo(0.55 * -0.2 + 0.45 * 1.5, 12);
});

test('a conditional position is stance 0 with its condition beside it; an evasion is no stance', () => {
  const conditional = unit({ stance: 0, condition: 'aid for reception centres', issue: 'return_flights' });
  const evasive = unit({ stance: null, issue: 'return_flights' });
  const posterior = parameterOf(evidenceOf([article([conditional, evasive])]), 'stance.return_flights');
  expect(posterior.value).toBeCloseTo((0.4 / 0.36) / (1 / 0.36 + 1 / 0.2025), 12);
  expect(posterior.conditions).toEqual([{ unit: conditional.id, condition: 'aid for reception centres' }]);
  expect(posterior.contributions[1]).toEqual({ unit: evasive.id, mean: 0, variance: 0, note: 'no-stance' });
});

test('without evidence the prior stands, and says what it is', () => {
  const bare = evidenceOf([]);
  expect(parameterOf(bare, 'stance.return_flights')).toMatchObject({ value: 0.4, sd: 0.6, status: 'prior', contributions: [] });
  expect(parameterOf(bare, 'stance.other')).toMatchObject({ value: 0, sd: 0.6, status: 'assumed' });
  const silent = parameterOf(evidenceOf([article([unit({ stance: null })])]), 'stance.third_country');
  expect(silent).toMatchObject({ value: -0.2, sd: 0.6, status: 'prior' });
});

test('only what was published by the day is seen', () => {
  const later = article([unit({ stance: -2, date: '2025-01-01' })], { published: '2025-12-31' });
  expect(parameterOf(evidenceOf([later]), 'stance.third_country').contributions).toEqual([]);
  expect(parameterOf(evidenceOf([later]), 'stance.third_country', { asOf: '2025-12-31' }).contributions).toHaveLength(1);
  const sameDay = article([unit({ stance: -2 })], { published: ASOF });
  expect(parameterOf(evidenceOf([sameDay]), 'stance.third_country').status).toBe('evidence');
});

describe('what is called evidence', () => {
  // An expert with so much confidence: precision c against the prior's 1 / 0.36.
  const by = (confidence: number) => parameterOf(evidenceOf([article([unit({ attribution: 'expert', stance: -1, confidence })])]), 'stance.third_country');

  test('holds at least 5 % of the precision', () => {
    const least = (0.05 / 0.95) / 0.36;
    expect(by(least * 1.01).status).toBe('evidence');
    const little = by(least * 0.99);
    expect(little.status).toBe('prior');
    expect(little.value).toBeLessThan(-0.2);
    expect(little.contributions).toHaveLength(1);
    expect(little.derivation).toMatch(/units hold \d\.\d % of the precision: too little to call it evidence/);
  });
});
