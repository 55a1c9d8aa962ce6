// The score line: what it calls a month's reading is that month, and the readings make up the mean beside them.
import { expect, test } from 'vitest';
import { LENSES, observe } from '../../src/engine/index.ts';
import { lensCourses } from '../../src/panels/play/score.ts';
import { worldOf } from '../../src/store/game.ts';
import { advance, openGame } from '../../src/store/playing.ts';
import { maximumPressure } from '../../src/strategies/maximum-pressure.ts';
import { playableOf } from '../store/bundle.ts';

test('readings of single months average to the mean so far', () => {
  let game = openGame({ id: 'score', playable: playableOf('first-hundred-days'), seed: 'score' });
  while (game.months.length < game.setting.scenario.months) game = advance(game, maximumPressure.play(observe(game.setting, worldOf(game)), () => 0.5));
  const courses = lensCourses(game);
  expect(courses.map(({ lens }) => lens)).toEqual([...LENSES]);
  for (const { mean, means, readings } of courses) {
    // The strip's number, change and curve are of one figure: the mean so far.
    expect(means).toHaveLength(readings.length);
    expect(means.at(-1)).toBeCloseTo(mean, 9);
    expect(means[0]).toBeCloseTo(readings[0] ?? -1, 9);
    expect(readings).toHaveLength(game.months.length);
    expect(readings.reduce((sum, one) => sum + one, 0) / readings.length).toBeCloseTo(mean, 9);
  }
  // Running means would hardly move; months under pressure do.
  expect(Math.max(...courses.map(({ readings }) => Math.max(...readings) - Math.min(...readings)))).toBeGreaterThan(1);
});
