// Five lenses on one month, worked by hand, and their means over months.
import { describe, expect, test } from 'vitest';
import { flowsOf, headlineOf, lensesOf, type Accord, type Flows, type Setting, type World } from '../../src/engine/index.ts';
import { monthReadings, objectiveReading } from '../../src/engine/rules/lenses.ts';
import { close, calmGame, settingOf, type Changes } from './fixture.ts';

const stage = (changes: Changes = {}): { setting: Setting; world: World } => {
  const setting = settingOf(changes);
  return { setting, world: calmGame(setting).world };
};
const read = ({ setting, world }: { setting: Setting; world: World }) => monthReadings(setting, world, flowsOf(setting, world)).lenses;

describe('agenda', () => {
  const { setting, world } = stage();
  const flows: Flows = { ...flowsOf(setting, world), encounters: 0 };
  const reading = (objective: number, change: Partial<Flows> = {}): number => objectiveReading(setting, world, { objective, flows: { ...flows, ...change } });
  const base = setting.baselineEncounters;

  // c((1.1 - 1) / 0.8) = 0.125 at the baseline; 1 at 0.3 of it and below; 0 at 1.1 of it and above.
  test.each([[1, 0.125], [0.3, 1], [0.1, 1], [1.1, 0], [2, 0], [0.7, 0.5]])('border at %d of the baseline reads %d', (part, value) => {
    expect(reading(0, { encounters: part * base })).toBeCloseTo(value, 12);
  });

  test('removals: received and transferred over sought', () => {
    // 1500 / 3000; with 600 transferred 2100 / 3000.
    expect(reading(1)).toBe(0.5);
    expect(reading(1, { transferred: 600 })).toBeCloseTo(0.7, 12);
    expect(reading(1, { sought: [0, 0, 0] })).toBe(0);
  });

  test('compliance: weighted by the countries\' shares', () => {
    // Third-country stance -1 everywhere: 1/4; raised to 1 in one of three: 1/2.
    expect(reading(2)).toBeCloseTo(0.25, 12);
    world.compliance[2] = 1;
    expect(reading(2)).toBeCloseTo(0.5, 12);
  });
});

describe('partners = mean of c(0.5 + 0.35 gain - 0.35 loss - 0.3 imposed)', () => {
  test('one half where nothing is moved and nothing imposed', () => expect(read(stage()).partners).toBe(0.5));

  test('gain by receptivity, loss by exposure, each at most one', () => {
    const game = stage();
    game.world.levels[2] = -3;
    // ALF 0.5 + 0.35 x 0.6 = 0.71; mean (0.71 + 0.5 + 0.5) / 3.
    expect(read(game).partners).toBeCloseTo(1.71 / 3, 12);
    game.world.levels = [3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0];
    // Loss min(1, 2) = 1: 0.15.
    expect(read(game).partners).toBeCloseTo(1.15 / 3, 12);
  });

  test('what is done beyond the stated position is imposed; what is done less is no gain', () => {
    const game = stage();
    // ALF returns from 1/2 to 1: imposed (1/2 + 0 + 0) / 3.
    game.world.compliance[0] = 1;
    expect(read(game).partners).toBeCloseTo((0.45 + 1) / 3, 12);
    game.world.compliance[0] = 0;
    expect(read(game).partners).toBe(0.5);
  });
});

describe('people = 1 - c(0.35 hardship + 0.35 protection lost + 0.2 separation + 0.1 remittance loss)', () => {
  test('at the start', () => {
    // Hardship 0.2; protection lost 1467 / 4000 x 0.5; separation 1/2.
    expect(read(stage()).people).toBeCloseTo(1 - (0.07 + 0.35 * 0.5 * (1467 / 4000) + 0.1), 9);
  });

  test('remittance loss is swept, not assumed', () => {
    expect(read(stage({ coefficients: { remittanceLoss: 1 } })).people).toBeCloseTo(read(stage()).people - 0.05, 12);
  });

  test('people transferred elsewhere lose protection', () => {
    const game = stage({ parameters: { capacity: 4000 } });
    const accord: Accord = { country: 0, demand: 2, ask: 1, target: 1, owed: [], orElse: [], posture: 'public', status: 'kept', signed: 1, ratified: 1, probability: 1, carried: false };
    game.world.accords = [accord];
    // A quarter of 4000: 1000 more of 4000 people.
    expect(read(game).people).toBeCloseTo(read(stage()).people - 0.35 * 0.5 * 0.25, 9);
  });
});

describe('home', () => {
  test('is whole where nothing is moved', () => expect(read(stage()).home).toBe(1));

  test('prices: tariff thirds x import share x pass-through, over 0.05', () => {
    const game = stage();
    game.world.levels[0] = 3;
    // 0.1 x 0.2 = 0.02; 0.02 / 0.05 = 0.4; x 0.35.
    expect(read(game).home).toBeCloseTo(1 - 0.14, 12);
  });

  test('outlays: upkeep of what is granted over income', () => {
    const game = stage();
    game.world.levels[2] = -3;
    game.world.levels[3] = -2;
    // 5 x 0.6 / 10 = 0.3; x 0.25.
    expect(read(game).home).toBeCloseTo(1 - 0.075, 12);
  });

  test('outlays count whole where there is no income to pay them from (F26)', () => {
    const game = stage();
    game.world.levels[2] = -3;
    game.world.income = 0;
    expect(read(game).home).toBeCloseTo(1 - 0.25, 12);
  });

  test('labour: visa limits over countries', () => {
    const game = stage();
    game.world.levels[3] = 3;
    // A third; x 0.15.
    expect(read(game).home).toBeCloseTo(0.95, 12);
  });

  test('retaliation: imports under a counter-tariff over 0.2', () => {
    const game = stage();
    game.world.counterStage[2] = 2;
    // 0.1 / 0.2 x 0.25.
    expect(read(game).home).toBeCloseTo(0.875, 12);
    game.world.counterStage[2] = 1;
    expect(read(game).home).toBe(1);
  });
});

describe('standing = 0.3 credibility + 0.3 assurance + 0.2 (1 + goodwill) / 2 + 0.1 (1 - hedging) + 0.1 (1 - bloc)', () => {
  test('at the start: 0.15 + 0.15 + 0.1 + 0.1 + 0.1', () => expect(read(stage()).standing).toBeCloseTo(0.6, 12));

  test('each part moves it by its weight', () => {
    const game = stage();
    game.world.bloc = 0.5;
    game.world.hedging = [0.3, 0.3, 0.3];
    game.world.goodwill = [0.6, 0, 0];
    // -0.05 - 0.03 + 0.2 x 0.1.
    expect(read(game).standing).toBeCloseTo(0.54, 12);
    game.world.threats.made[0] = 1;
    // Credibility of one of three from 0.5 to 0.4.
    expect(read(game).standing).toBeCloseTo(0.53, 12);
  });
});

describe('means over months', () => {
  const { setting, world } = stage();

  test('are zero before the first', () => expect(lensesOf(setting, { month: 0, sums: { agenda: [0, 0, 0], lenses: [0, 0, 0, 0, 0] } })).toEqual({ agenda: 0, partners: 0, people: 0, home: 0, standing: 0 }));

  test('weigh objectives, and sums by months', () => {
    const lenses = lensesOf(setting, { month: 2, sums: { agenda: [1, 0.5, 1.5], lenses: [9, 1, 0.5, 2, 1.2] } });
    // (0.5 x 1 + 0.3 x 0.5 + 0.2 x 1.5) / 2 = 0.475.
    expect(lenses).toEqual({ agenda: close(47.5, 10), partners: 50, people: 25, home: 100, standing: 60 });
    // 0.4 x 47.5 + 0.15 x 235.
    expect(headlineOf(setting, lenses)).toBeCloseTo(19 + 35.25, 10);
  });

  test('the headline\'s weights are the scenario\'s', () => {
    const agenda = { ...setting, scenario: { ...setting.scenario, headline: { agenda: 1, partners: 0, people: 0, home: 0, standing: 0 } } };
    expect(headlineOf(agenda, { agenda: 12, partners: 90, people: 90, home: 90, standing: 90 })).toBe(12);
    expect(world.month).toBe(0);
  });
});
