// Effort against effect: what is said of the size of an accord is what the agenda lens is reckoned from.
import { expect, test } from 'vitest';
import { keyedStream, observe } from '../../src/engine/index.ts';
import { worldOf } from '../../src/store/game.ts';
import type { GameInHand } from '../../src/store/game.ts';
import { accordScales } from '../../src/store/history/scale.ts';
import { advance, openGame } from '../../src/store/playing.ts';
import { doctrineNamed } from '../../src/strategies/register.ts';
import { playableOf } from './bundle.ts';

function played(scenario: string, seed: string): GameInHand {
  const doctrine = doctrineNamed('exchange');
  if (doctrine === undefined) throw new Error('There is no doctrine exchange.');
  const draw = keyedStream(`doctrine|exchange|${seed}`);
  let game = openGame({ id: seed, playable: playableOf(scenario), seed });
  while (game.months.length < game.setting.scenario.months) game = advance(game, doctrine.play(observe(game.setting, worldOf(game)), draw));
  return game;
}

test('no accord can move the agenda by more than the weight of its aims and its share of them, and none counts for more months than were left', () => {
  for (const scenario of ['inauguration', 'first-hundred-days']) {
    for (const seed of ['scale-1', 'scale-2', 'scale-3', 'scale-4']) {
      const game = played(scenario, seed);
      const scales = accordScales(game);
      for (const { full, added, months, signed } of scales) {
        expect(Math.abs(full)).toBeLessThanOrEqual(100);
        expect(months).toBeLessThanOrEqual(game.months.length - signed + 1);
        expect(Math.abs(added)).toBeLessThanOrEqual(100 * (months / game.months.length));
      }
    }
  }
});

test('of a matter that one aim reads by itself, the points are weight by share by what the government did', () => {
  for (const seed of ['scale-1', 'scale-2', 'scale-3', 'scale-4']) {
    const game = played('first-hundred-days', seed);
    for (const { country, demand, signed, added, months } of accordScales(game)) {
      const objective = game.setting.scenario.objectives.find((one) => one.measure === 'compliance' && one.demand === demand);
      if (objective === undefined) continue;
      const pair = game.setting.seats.indexOf(country) * game.setting.demands.length + (game.setting.demandIndex[demand] ?? 0);
      const share = game.setting.scenario.demands.find(({ id }) => id === demand)?.countries.find((one) => one.country === country)?.share ?? 0;
      const did = (month: number): number => game.worlds[month]?.compliance[pair] ?? 0;
      const more = Array.from({ length: months }, (_, index) => did(signed + index) - did(signed - 1)).reduce((sum, one) => sum + one, 0);
      expect(added).toBeCloseTo((100 * objective.weight * share * more) / game.months.length, 9);
    }
  }
});

test('there are accords to tell of, and a game without orders has none', () => {
  expect(['scale-1', 'scale-2', 'scale-3', 'scale-4'].flatMap((seed) => accordScales(played('inauguration', seed))).length).toBeGreaterThan(0);
  let idle = openGame({ id: 'idle', playable: playableOf('inauguration'), seed: 'idle' });
  while (idle.months.length < idle.setting.scenario.months) idle = advance(idle, []);
  expect(accordScales(idle)).toEqual([]);
});
