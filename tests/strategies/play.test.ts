// Every doctrine plays whole games on every scenario: legally, the same way twice, and without touching the world's chance.
import { afterAll, describe, expect, test } from 'vitest';
import { beginGame, observe, replay, type Fact, type Order } from '../../src/engine/index.ts';
import { playMatch } from '../../src/lab/match.ts';
import { DOCTRINES, honestDoctrines } from '../../src/strategies/register.ts';
import { everySetting } from './settings.ts';

/** Whole games by the thousand orders, on machines that do other things as well. */
const PATIENCE = 60_000;

const SEEDS = ['one', 'two', 'three', 'four', 'five'];

/** Largest share of orders that may be refused: approval at home and capital that pays for upkeep first can refuse a sound order. */
const MOST_REFUSED = 0.05;

const settings = await everySetting();
const shares: string[] = [];
afterAll(() => void process.stdout.write(`orders refused\n${shares.join('\n')}\n`));

const refusals = (facts: readonly Fact[]) => facts.filter((fact) => fact.kind === 'order-refused' && fact.reason !== 'not-approved');

test('there are scenarios to play', () => {
  expect(settings.length).toBeGreaterThan(0);
});

describe.each(settings)('%s', (id, setting) => {
  test.each(DOCTRINES.map((doctrine) => [doctrine.name, doctrine] as const))('%s plays legal whole games', (name, doctrine) => {
    const matches = SEEDS.map((seed) => playMatch(setting, { seed, doctrine, withFacts: true }));
    const orders = matches.flatMap((match) => match.orders.flat()).length;
    const refused = matches.flatMap((match) => refusals(match.facts.flat()));
    const share = orders === 0 ? 0 : refused.length / orders;
    shares.push(`${id} ${name}: ${refused.length} of ${orders} (${(100 * share).toFixed(1)} %)`);
    for (const match of matches) expect(match.digests).toHaveLength(setting.scenario.months);
    expect({ refused: share > MOST_REFUSED ? refused.slice(0, 3) : [] }).toEqual({ refused: [] });
  }, PATIENCE);

  test.each(DOCTRINES.map((doctrine) => [doctrine.name, doctrine] as const))('%s plays the same game twice, and a replay of its orders is that game', (_, doctrine) => {
    const match = playMatch(setting, { seed: 'again', doctrine });
    expect(playMatch(setting, { seed: 'again', doctrine }).digests).toEqual(match.digests);
    // The replay has no doctrine and so no draws: equal digests mean that the doctrine's draws left the tape alone.
    const orders: Order[][] = match.orders.map((month) => [...month]);
    expect(replay(setting, 'again', orders).months.map((month) => month.digest)).toEqual(match.digests);
  }, PATIENCE);

  test('months beyond the horizon are not played, and fewer can be', () => {
    for (const doctrine of honestDoctrines()) {
      const short = playMatch(setting, { seed: 'short', doctrine, months: 2 });
      const long = playMatch(setting, { seed: 'short', doctrine, months: setting.scenario.months + 5 });
      expect(long.digests).toHaveLength(setting.scenario.months);
      expect(long.digests.slice(0, 2)).toEqual(short.digests);
    }
  }, PATIENCE);

  test('no doctrine changes the observation that it is shown', () => {
    for (const doctrine of DOCTRINES) {
      const { world } = beginGame(setting, 'calm');
      const observation = observe(setting, world);
      const before = structuredClone({ ...observation, setting: null });
      doctrine.play(observation, () => 0.3);
      expect({ ...observation, setting: null }).toEqual(before);
    }
  });
});
