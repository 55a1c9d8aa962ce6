// People on the way north, removals and transfers, with numbers worked along the fixture's road.
import { describe, expect, test } from 'vitest';
import { flowsOf, type Accord } from '../../src/engine/index.ts';
import { calmGame, settingOf, type Changes } from './fixture.ts';

const stage = (changes: Changes = {}) => {
  const setting = settingOf(changes);
  return { setting, world: calmGame(setting).world };
};

const accordOn = (country: number, demand: number, status: Accord['status'] = 'kept'): Accord => ({
  country, demand, ask: 1, target: 1, owed: [], orElse: [], posture: 'public', status, signed: 1, ratified: 1, probability: 1, carried: false,
});

describe('the road GAM > NOD > BET > ALF > border, a thousand people set out in each country, BET and ALF stop 0.4 x compliance', () => {
  test('at compliance 3/4 in both', () => {
    const { setting, world } = stage();
    // GAM 1000; NOD passes all on (asked of nobody, effect 0.4 x its prior s(1) = 3/4): 1000 x 0.7 + 1000 = 1700;
    // BET: 1700 x 0.7 + 1000 = 2190; ALF: 2190 x 0.7 + 1000 = 2533.
    const flows = flowsOf(setting, world);
    expect(flows.setOut).toBe(4000);
    expect(flows.encounters).toBeCloseTo(2533, 9);
    expect(flows.turnedBack).toBeCloseTo(4000 - 2533, 9);
    expect(setting.baselineEncounters).toBeCloseTo(2533, 9);
  });

  test('nobody is stopped without control, and 0.4 of those who cross with all of it', () => {
    const { setting, world } = stage({ parameters: { 'NOD.transitEffect': 0 } });
    for (const c of [0, 1]) world.compliance[c * 3 + 1] = 0;
    expect(flowsOf(setting, world).encounters).toBe(4000);
    for (const c of [0, 1]) world.compliance[c * 3 + 1] = 1;
    // GAM and NOD 2000; BET 2000 x 0.6 + 1000 = 2200; ALF 2200 x 0.6 + 1000.
    expect(flowsOf(setting, world).encounters).toBeCloseTo(2320, 9);
  });

  test('hardship above the start sends 0.8 of itself more on the way; events add people', () => {
    const { setting, world } = stage({ parameters: { transitEffect: 0 } });
    world.hardship[2] = 0.45;
    // GAM: 1000 (1 + 0.8 x 0.25) = 1200.
    expect(flowsOf(setting, world).encounters).toBeCloseTo(4200, 9);
    world.outflowExtra = [0, 300, 0, 0];
    expect(flowsOf(setting, world).encounters).toBeCloseTo(4500, 9);
    world.outflowExtra = [-5000, 0, 0, 0];
    // Nobody comes back: a leg sends out no fewer than none.
    expect(flowsOf(setting, world).encounters).toBeCloseTo(3000, 9);
  });

  test('loosened as a counter-measure, control counts half', () => {
    const { setting, world } = stage({ parameters: { 'NOD.transitEffect': 0 } });
    world.counterStage[1] = 2;
    // BET 2000 x 0.7 + 1000 = 2400; ALF 2400 x (1 - 0.4 x 0.375) + 1000 = 3040.
    expect(flowsOf(setting, world).encounters).toBeCloseTo(3040, 9);
    world.counterStage[1] = 1;
    expect(flowsOf(setting, world).encounters).toBeCloseTo(2400 * 0.7 + 1000, 9);
  });

  test('waiting in the last country keeps 0.15 x compliance from the border', () => {
    const demands = settingOf().scenario.demands.map((demand) => (demand.id === 'third' ? { ...demand, class: 'remain_in_mexico' as const, ratification: [] } : demand));
    const { setting, world } = stage({ scenario: { demands }, parameters: { transitEffect: 0 } });
    world.compliance[2] = 0.5;
    world.compliance[5] = 0;
    world.compliance[8] = 0;
    const flows = flowsOf(setting, world);
    // 4000 x (1 - 0.15 x 0.5).
    expect(flows.encounters).toBeCloseTo(3700, 9);
    expect(flows.turnedBack).toBeCloseTo(300, 9);
  });
});

describe('removals', () => {
  test('a twenty-fourth of the caseload is sought a month, own nationals come by compliance', () => {
    const { setting, world } = stage({ parameters: { 'BET.caseload': 48_000 } });
    // 24,000 / 24 = 1000 x 1/2; 2000 x 1/2.
    const flows = flowsOf(setting, world);
    expect(flows.sought).toEqual([1000, 2000, 1000]);
    expect(flows.removals).toEqual([500, 1000, 500]);
    expect(flows.transferred).toBe(0);
  });

  test('stopped flights are no flights', () => {
    const { setting, world } = stage();
    world.counterStage[0] = 2;
    expect(flowsOf(setting, world).removals).toEqual([0, 500, 500]);
  });

  test('third countries take those who are left, up to capacity x compliance, under a standing accord only', () => {
    const { setting, world } = stage({ parameters: { capacity: 400 } });
    world.compliance[2] = 0.5;
    expect(flowsOf(setting, world).transferred).toBe(0);
    world.accords = [accordOn(0, 2, 'ratifying')];
    expect(flowsOf(setting, world).transferred).toBe(0);
    world.accords = [accordOn(0, 2)];
    expect(flowsOf(setting, world).transferred).toBe(200);
  });

  test('no more are transferred than are left', () => {
    const { setting, world } = stage({ parameters: { capacity: 100_000 } });
    world.accords = [accordOn(0, 2), accordOn(1, 2)];
    expect(flowsOf(setting, world).transferred).toBe(1500);
  });
});

test('a road written downstream first is walked upstream first, and a circle is refused', () => {
  const { setting } = stage();
  const turned = stage({ scenario: { corridor: setting.scenario.corridor.toReversed() } });
  expect(turned.setting.legs.map(({ country }) => country)).toEqual(['GAM', 'NOD', 'BET', 'ALF']);
  expect(turned.setting.baselineEncounters).toBe(setting.baselineEncounters);
  expect(() => settingOf({ scenario: { corridor: setting.scenario.corridor.map((leg) => ({ ...leg, to: leg.country })) } })).toThrow('circle');
});
