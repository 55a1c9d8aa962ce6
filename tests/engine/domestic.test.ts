// Ratification, the defection bar, pressure, counter-measure hazard and hardship, with worked numbers.
import { describe, expect, test } from 'vitest';
import { COEFFICIENT_TABLE, inducementTo, pressureOn } from '../../src/engine/index.ts';
import { defectionBar, ratificationChance, ratificationOf } from '../../src/engine/rules/domestic.ts';
import { leverHardship } from '../../src/engine/rules/hardship.ts';
import { counterHazardOf, notchesOn } from '../../src/engine/rules/pressure.ts';
import { close, calmGame, settingOf } from './fixture.ts';
import { inPlay, judged, stakeOf } from './stake.ts';

const setting = settingOf();

describe('ratification P = clamp(base + 0.4 (ideal - ask) + 0.1 carrot share - 0.2 pride of a public or-else)', () => {
  const { world } = calmGame(setting);
  const chance = (terms: Parameters<typeof stakeOf>[0], base = 0.5): number => {
    const stake = stakeOf(terms);
    return ratificationChance(setting, { stake, terms: judged({ setting, world }, stake), ideal: 0.5, base });
  };

  test('falls by 0.4 a unit asked above the ideal and rises below it', () => {
    // 0.5 - 0.1; 0.5; 0.5 - 0.2.
    expect([chance({}), chance({ ask: 0.5 }), chance({ ask: 1 })]).toEqual([0.4, 0.5, 0.3].map((x) => close(x, 12)));
  });

  test('gains a tenth from a pure carrot and nothing from a pure stick', () => {
    expect(chance({ give: inPlay(['aid', -2]) })).toBeCloseTo(0.5, 12);
    expect(chance({ orElse: inPlay(['tariff', 2]), posture: 'quiet' })).toBeCloseTo(0.4, 12);
  });

  test('shares the tenth between carrot and stick', () => {
    // Quiet stick 8 x 0.21 / 1.21; carrot 4 x 0.3 / 1.3.
    const [stick, carrot] = [1.68 / 1.21, 1.2 / 1.3];
    expect(chance({ orElse: inPlay(['tariff', 3]), give: inPlay(['aid', -3]), posture: 'quiet' })).toBeCloseTo(0.4 + 0.1 * (carrot / (stick + carrot)), 8);
  });

  test('loses 0.2 x pride to a public or-else of any size', () => {
    // 0.4 - 0.2 x 0.5.
    expect(chance({ orElse: inPlay(['tariff', 1]) })).toBeCloseTo(0.3, 12);
    expect(chance({ orElse: inPlay(['tariff', 3]) })).toBeCloseTo(0.3, 12);
  });

  test('stays within 0..1', () => expect([chance({ ask: 0.5 }, 1.4), chance({ ask: 1 }, 0)]).toEqual([1, 0]));

  test('is asked only where the scenario names who decides', () => {
    expect(ratificationOf(setting, 1, 2)).toEqual({ country: 'BET', who: 'congress', delay: 2, base: 0.5 });
    expect([ratificationOf(setting, 0, 2), ratificationOf(setting, 1, 0)]).toEqual([null, null]);
  });
});

describe('defection: chance 0 down to -0.5, then linear to 1 at -3', () => {
  const bar = (draw: number, quiet = false): number => defectionBar(setting, { quiet, draw });
  test('the bar of a draw', () => expect([bar(0), bar(0.5), bar(1)]).toEqual([-0.5, -1.75, -3]));
  test('a deniable accord is broken 1.25 times as often: the bar at 0.5 lies where 0.4 lies else', () => expect(bar(0.5, true)).toBeCloseTo(bar(0.4), 12));

  test('over evenly spaced draws the chance at a surplus of -1.75 is one half, quiet 0.625', () => {
    const draws = Array.from({ length: 1000 }, (_, i) => (i + 0.5) / 1000);
    const chance = (quiet: boolean): number => draws.filter((draw) => -1.75 < bar(draw, quiet)).length / 1000;
    expect([chance(false), chance(true)]).toEqual([0.5, 0.625]);
  });
});

describe('pressure and inducement', () => {
  test('weigh thirds of levels by exposure and receptivity', () => {
    // ALF: tariff 3 and aid -1: 0.8; notches 1; 0.6 / 3.
    const levels = [3, 0, -1, 0, 0, 2, 0, -3, 0, 0, 0, 0];
    expect([pressureOn(setting, { levels }, 0), notchesOn({ levels }, 0), inducementTo(setting, { levels }, 0)]).toEqual([0.8, 1, 0.2].map((x) => close(x, 12)));
    // BET: sanction 2: 0.4; visa -3: 0.8.
    expect([pressureOn(setting, { levels }, 1), inducementTo(setting, { levels }, 1)]).toEqual([0.4, 0.8].map((x) => close(x, 12)));
    expect([pressureOn(setting, { levels }, 2), inducementTo(setting, { levels }, 2)]).toEqual([0, 0]);
  });
});

describe('hazard of a counter-measure = 0.35 x propensity x pride x sat(2 pressure)', () => {
  const eager = settingOf({ parameters: { 'ALF.counter.stop_flights': 0.8 } });
  const hazard = (pressure: number, measure = 0, country = 0): number => counterHazardOf(eager, { country, measure, pressure });

  test('at pressure 1: 0.35 x 0.8 x 0.5 x 2/3', () => expect(hazard(1)).toBeCloseTo(0.28 / 3, 12));
  test('without pressure there is none: refusal alone provokes nothing', () => expect(hazard(0)).toBe(0));
  test('without a name in the evidence there is none', () => expect([hazard(4, 1), hazard(4, 0, 1)]).toEqual([0, 0]));
  test('grows with pressure and with pride', () => {
    expect(hazard(2)).toBeGreaterThan(hazard(1));
    const proud = settingOf({ parameters: { 'ALF.counter.stop_flights': 0.8, 'ALF.pride': 1 } });
    expect(counterHazardOf(proud, { country: 0, measure: 0, pressure: 1 })).toBeCloseTo(2 * hazard(1), 12);
  });
});

describe('hardship that levers imply', () => {
  const under = (...levels: number[]): number => leverHardship(setting, levels, 0);
  test('pressure by lever, exposure and thirds', () => {
    // 0.3 x 0.8; 0.5 x 0.6; 0.25 x 0.4; 0.2 x 0.2.
    expect([under(3, 0, 0, 0), under(0, 3, 0, 0), under(0, 0, 3, 0), under(0, 0, 0, 3)]).toEqual([0.24, 0.3, 0.1, 0.04].map((x) => close(x, 12)));
    expect(under(3, 3, 3, 3)).toBeCloseTo(0.68, 12);
  });
  test('aid and visas granted relieve by receptivity; tariff and sanction preferences do not', () => {
    // -0.25 x 0.6 x 2/3; -0.2 x 0.8.
    expect([under(0, 0, -2, 0), under(0, 0, 0, -3), under(-3, -3, 0, 0)]).toEqual([-0.1, -0.16, 0].map((x) => close(x, 12)));
  });
});

test('every coefficient lies in its own range and says its unit, what it does and where it comes from', () => {
  const unfit = Object.entries(COEFFICIENT_TABLE).filter(([, { value, low, high, unit, about, source }]) => value < low || value > high || [unit, about, source].some((text) => text.length < 4));
  expect(unfit).toEqual([]);
});
