// An author's expectations are measured on common seeds, and one that does not hold is told at its line with what was measured.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemAt, readSource } from '../../src/content/source-text.ts';
import { prepare } from '../../src/engine/index.ts';
import { compareDoctrines } from '../../src/lab/comparison.ts';
import { gamesFor, missedRemarks, playExpectations } from '../../src/lab/expectations.ts';
import { doctrineNamed } from '../../src/strategies/register.ts';
import { top } from '../content/repository.ts';
import { measured, playableOf } from './playable.ts';

const whole = readFileSync(`${top}scenarios/first-hundred-days.yaml`, 'utf8');

/** The scenario with these checks, one a line, instead of its own. */
const withChecks = (...checks: readonly string[]): string => `${whole.slice(0, whole.indexOf('\nchecks:'))}\nchecks:\n${checks.map((check) => `  - ${check}\n`).join('')}`;

const HOLDS = '{ doctrine: do-nothing, seeds: 3, expect: { lens: home, above: 90 } }';
const PLANTED = '{ doctrine: do-nothing, seeds: 3, expect: { lens: agenda, above: 0, below: 1 } }';

const measure = (...checks: readonly string[]) => measured(playableOf(withChecks(...checks), 'mine.yaml'));

describe('a planted check that cannot hold', () => {
  const text = withChecks(HOLDS, PLANTED, HOLDS.replace('seeds: 3, ', 'seeds: 2, '));
  const source = readSource(text, 'mine.yaml');
  const problems = missedRemarks(measured(playableOf(text, 'mine.yaml'))).map((remark) => problemAt(source, remark));

  test('is a warning at its own line and column, and the only one', () => {
    const line = text.split('\n').findIndex((one) => one.includes(PLANTED)) + 1;
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'warning', file: 'mine.yaml', path: 'checks[1]', line, column: 5 });
  });

  test('says what was expected, what was measured and how to mend it', () => {
    expect(problems[0]?.message).toMatch(/^Expected of do-nothing: agenda above 0 and below 1\. Measured: \d+\.\d\d, standard error \d\.\d\d, over 3 games\.$/);
    expect(problems[0]?.suggestion).toMatch(/or expect "below: \d+"\.$/);
  });

  test('is mended by what is suggested', () => {
    const bound = /below: \d+/.exec(problems[0]?.suggestion ?? '')?.[0] ?? '';
    expect(missedRemarks(measure(PLANTED.replace('below: 1', bound)))).toEqual([]);
  });
});

describe('what is measured', () => {
  test('is what a comparison on the same seeds gives, whatever other doctrines are checked', () => {
    const playable = playableOf(withChecks('{ doctrine: gifts, seeds: 2, expect: { lens: people, above: 1 } }', '{ doctrine: bluff, seeds: 2, expect: { lens: headline, above: 1 } }'), 'mine.yaml');
    const doctrines = ['bluff', 'gifts'].flatMap((name) => doctrineNamed(name) ?? []);
    const work = compareDoctrines(prepare(playable.scenario, playable.evidence), { doctrines, seeds: ['expectation-1', 'expectation-2'] });
    let step = work.next();
    while (step.done !== true) step = work.next();
    const [bluff, gifts] = step.value;
    expect(measured(playable).map(({ index, mean, error, missed }) => ({ index, mean, error, missed }))).toEqual([
      { index: 0, ...gifts?.lenses.people, missed: null },
      { index: 1, ...bluff?.headline, missed: null },
    ]);
  });

  test('a doctrine plays once for all checks of as many seeds, and progress counts every game', () => {
    const playable = playableOf(withChecks(HOLDS, PLANTED, HOLDS.replace('seeds: 3', 'seeds: 2'), HOLDS.replace('do-nothing', 'random')), 'mine.yaml');
    const told: number[] = [];
    measured(playable, (games) => told.push(games));
    expect(gamesFor(playable.document.checks)).toBe(8);
    expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('without a number it is the mean over 30 games, and without checks nothing is played', () => {
    expect(gamesFor(playableOf(withChecks('{ doctrine: do-nothing, expect: { lens: home, above: 90 } }'), 'mine.yaml').document.checks)).toBe(30);
    const none = playableOf(whole.slice(0, whole.indexOf('\nchecks:')), 'mine.yaml');
    expect([gamesFor(none.document.checks), measured(none)]).toEqual([0, []]);
  });
});

describe('bounds', () => {
  // A capital that is never asked for leaves the home lens of doing nothing at 100 in every game.
  test.each([
    ['above: 99', null, []],
    // Nothing lies above 100: no other bound could hold.
    ['above: 99.5, below: 100', 'below', [expect.stringContaining('remove "below: ..."')]],
    ['below: 50', 'below', [expect.stringContaining('remove "below: ..."')]],
  ])('home of do-nothing, %s: misses %s', (bounds, missed, suggestions) => {
    const found = measure(`{ doctrine: do-nothing, seeds: 1, expect: { lens: home, ${bounds} } }`);
    expect(found).toMatchObject([{ mean: 100, error: 0, missed }]);
    expect(missedRemarks(found).map(({ suggestion }) => suggestion)).toEqual(suggestions);
  });

  test('a mean below its lower bound is told with a lower bound that holds', () => {
    const [remark] = missedRemarks(measure('{ doctrine: do-nothing, seeds: 2, expect: { lens: agenda, above: 95 } }'));
    expect(remark?.suggestion).toMatch(/expect "above: \d\d"\.$/);
  });
});

test('a doctrine that is not registered is refused before any game', () => {
  const playable = playableOf(withChecks(HOLDS), 'mine.yaml');
  const [check] = playable.document.checks;
  if (check === undefined) throw new Error('no check');
  const stranger = { ...playable, document: { ...playable.document, checks: [{ ...check, doctrine: 'nobody' }] } };
  expect(() => playExpectations(stranger).next()).toThrow('There is no doctrine "nobody".');
});
