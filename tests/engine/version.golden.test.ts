// The engine's version stands for its rules: one digest a version, of games that depend on nothing but code.
// A run file names the version, and `verify` must be able to tell a file that was edited from a program that was mended.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hashOf } from '../../src/content/canonical.ts';
import { ENGINE_VERSION, LENSES, LEVERS, ORDER_KINDS, POSTURES, compileCooperationModel, countryId, replay, type Ask, type Order, type Propose } from '../../src/engine/index.ts';
import { article, evidenceOf, row, unit } from '../evidence/made.ts';
import { ALF, BET, GAM, RETURNS, SCENARIO, THIRD, TRANSIT, about, pledge, propose, setLever, settingOf } from './fixture.ts';

const path = fileURLToPath(new URL('versions.json', import.meta.url));
const kept = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;

const SEEDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const COUNTRIES = [ALF, BET, GAM];
const DEMANDS = [RETURNS, TRANSIT, THIRD];
const ASKED: readonly Ask[] = [0.5, 0.75, 1];
const ON_COUNTERS = ['accept-counter', 'decline-counter'] as const;
const WHEN_DUE = ['extend', 'carry-out', 'back-down'] as const;

/** The one of a list that a number picks. */
function pick<T>(list: readonly T[], number: number): T {
  const one = list[number % list.length];
  if (one === undefined) throw new Error('an empty list');
  return one;
}

/** A year of orders of every kind, round and round the lists; many are refused, and that they are belongs to the rules. */
const orders = (turn: number): Order[][] =>
  Array.from({ length: SCENARIO.months }, (_, index) => {
    const at = index + turn;
    const proposals = [0, 1].map((step): Propose => {
      const number = at + step;
      const posture = pick(POSTURES, number);
      return propose({
        country: pick(COUNTRIES, number), demand: pick(DEMANDS, Math.floor(number / 2)), ask: pick(ASKED, number), posture,
        deadline: posture === 'ambiguous' ? 4 : pick([1, 2, 3], number),
        orElse: number % 3 === 0 ? [pledge(pick(LEVERS, number), 1 + (number % 3))] : [],
        give: number % 2 === 0 ? [pledge(pick(LEVERS, number + 1), -1 - (number % 2))] : [],
      });
    });
    const disposals = COUNTRIES.flatMap((country, c) => DEMANDS.flatMap((demand, d) => {
      const place = { country, demand };
      const leaves = (at + 3 * c + d) % 7 === 0 ? [about('withdraw', place)] : [];
      return [about(pick(ON_COUNTERS, turn), place), about(pick(WHEN_DUE, 2 * at + turn + c + d), place), ...leaves];
    }));
    return [...disposals, ...proposals, { kind: 'meet', country: pick(COUNTRIES, at) }, setLever(pick(LEVERS, at), (at % 5) - 2, pick(COUNTRIES, at + 1))];
  });

/** Everything that a digest of the whole has to notice: worlds, refusals, lenses, and what the compile step makes of words. */
function digestOfRules(): string {
  const setting = settingOf({
    parameters: { 'counter.stop_flights': 0.6, 'counter.evict_base': 0.4, 'counter.joint_declaration': 0.3, 'BET.pride': 1.5 },
    scenario: {
      inForce: [{ country: GAM, lever: 'sanction', level: 2 }],
      limits: [{ id: 'limit', lever: 'tariff', month: 6, highest: 1, countries: [] }],
      events: [{ id: 'event', month: 4, probability: 0.5, effects: [{ quantity: 'hardship', country: BET, demand: null, amount: 0.1 }, { quantity: 'outflow', country: GAM, demand: null, amount: 500 }] }],
    },
  });
  const games = SEEDS.map((seed, turn) => {
    const { months, refused, lenses } = replay(setting, seed, orders(turn));
    return { digests: months.map(({ digest }) => digest), refused: refused.map(({ month, index, reason }) => [month, index, reason]), lenses: LENSES.map((lens) => lenses[lens]) };
  });
  const evidence = evidenceOf([
    article([unit({ id: 'a', occasion: 'a', stance: -2 }), unit({ id: 'b', occasion: 'a', stance: -1, confidence: 0.6 }), unit({ id: 'c', occasion: 'c', stance: 1, kind: 'precedent', date: '2020-07-01' })], { id: 'first' }),
    article([unit({ id: 'd', occasion: 'd', stance: 2, issue: 'return_flights', kind: 'action' }), unit({ id: 'e', occasion: 'e', actor: 'region', stance: -2 })], { id: 'second', partisan: true, machineTranslated: true }),
  ], [row('exports_to_us', '33'), row('government_since', '2024-01-15')]);
  const { parameters } = compileCooperationModel(evidence, countryId('GTM'), '2025-01-19');
  return hashOf({ games, model: Object.values(parameters).map(({ name, value, sd }) => [name, value, sd]) }).slice(0, 16);
}

test('the same games give what this version gave (npm run golden)', () => {
  const digest = digestOfRules();
  if (process.env['GOLDEN'] === 'write') {
    kept[ENGINE_VERSION] = digest;
    writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`);
  }
  const before = kept[ENGINE_VERSION];
  const advice = before === undefined
    ? `Version ${ENGINE_VERSION} has no digest yet: "npm run golden" writes it.`
    : `Version ${ENGINE_VERSION} gave ${before}, now it gives ${digest}: raise ENGINE_VERSION in src/engine/version.ts, so that run files of the earlier rules are told from edited ones; then "npm run golden".`;
  expect(digest === before ? '' : advice).toBe('');
});

test('the games are worth a digest: every kind of order is taken at least once', () => {
  const setting = settingOf();
  const taken = SEEDS.flatMap((seed, turn) => {
    const given = orders(turn);
    const refused = new Set(replay(setting, seed, given).refused.map(({ month, index }) => `${month}.${index}`));
    return given.flatMap((monthly, m) => monthly.flatMap((order, index) => (refused.has(`${m + 1}.${index}`) ? [] : [order.kind])));
  });
  expect(ORDER_KINDS.filter((kind) => !taken.includes(kind))).toEqual([]);
});
