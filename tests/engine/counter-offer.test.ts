// Which counter-offer a government makes: one change each, the asker's smallest loss, and the order in which ties fall.
import { describe, expect, test } from 'vitest';
import { chooseCounter, type Candidate } from '../../src/engine/rules/counter-offer.ts';
import type { Stake } from '../../src/engine/rules/surplus.ts';
import { foldTerms } from '../../src/engine/rules/surplus.ts';
import { close, calmGame, pledge, play, propose, settingOf, THIRD, TRANSIT, type Changes } from './fixture.ts';
import { EVEN, inPlay, judged, stakeOf } from './stake.ts';

interface Question extends Changes {
  readonly stake?: Partial<Stake>;
  readonly shock?: number;
  readonly levels?: readonly number[];
}

/** Only the first demand and no lever that could open a give, so that one kind of change stands alone. */
const BARE: Changes = {
  scenario: { demands: settingOf().scenario.demands.slice(0, 1), levers: settingOf().scenario.levers.map((lever) => ({ ...lever, lowest: 0 })), objectives: [{ id: 'all', measure: 'removals', demand: null, weight: 1 }] },
};

function counter({ stake = {}, shock = 0, levels = [], ...changes }: Question): Candidate | null {
  const setting = settingOf(changes);
  const { world } = calmGame(setting);
  levels.forEach((level, i) => (world.levels[i] = level));
  return chooseCounter(setting, world, {
    stake: stakeOf(stake), beliefs: EVEN, stanceOf: (demand) => world.stance[demand] ?? 0, shockOf: () => shock,
  });
}

describe('an ask a step lower', () => {
  test('is offered where it leaves at least 0.3', () => {
    // Ask 0.75: 1.75 - 0.4 - 0.4 - 1.2 = -0.25; ask 0.5: 0.95. Weight of the demand: removals feed, half of 1.
    const found = counter({ ...BARE, stake: { orElse: inPlay(['tariff', 3]) } });
    expect(found).toMatchObject({ change: 'lower-ask', stake: { ask: 0.5 }, loss: 0.5 * 0.25 });
  });

  test('goes one step only, even where the second step would do', () => {
    // Ask 1 to 0.75 leaves -0.25: not enough, and 0.5 is two steps away; quiet leaves 8 x 0.21 / 1.21 - 0.15 - 0.4 - 2.4.
    expect(counter({ ...BARE, stake: { ask: 1, orElse: inPlay(['tariff', 3]) } })).toBeNull();
  });

  test('goes to the next ask that the demand allows', () => {
    const demands = (BARE.scenario?.demands ?? []).map((demand) => ({ ...demand, asks: [0.5, 1] as const }));
    const found = counter({ scenario: { ...BARE.scenario, demands }, stake: { ask: 1, orElse: inPlay(['tariff', 3]) } });
    expect(found).toMatchObject({ change: 'lower-ask', stake: { ask: 0.5 } });
  });
});

describe('one more notch of the give that gains most', () => {
  test('deepens the present give of greatest gain', () => {
    // Shock +1 lifts all by 0.4. Visa has the greatest receptivity, so its third notch gains most.
    const found = counter({ stake: { ask: 0.5, give: inPlay(['visa', -2], ['aid', -2]), posture: 'quiet' }, shock: -1.5 });
    // 4 sat(0.5 (0.8 x 2/3 + 0.6 x 2/3)) = 4 x 0.46667 / 1.46667 = 1.27273; less 0.4 and 0.6 = 0.27.
    expect(found).toMatchObject({ change: 'more-give', stake: { give: inPlay(['aid', -2], ['visa', -3]) }, loss: 0.02 });
  });

  test('may open a lever that is not on the table, but none that is threatened', () => {
    const found = counter({ stake: { ask: 0.5, posture: 'quiet' }, shock: 1.6 });
    // -0.4 + 0.64 = 0.24; a notch of visa: 4 sat(0.8 / 6) = 4 x 0.13333 / 1.13333 = 0.47.
    expect(found).toMatchObject({ change: 'more-give', stake: { give: inPlay(['visa', -1]) } });
    const threatened = counter({ stake: { ask: 0.75, orElse: inPlay(['visa', 3]), posture: 'quiet' }, shock: 2.6 });
    expect(threatened?.stake.give.some(({ lever }) => lever === 3) ?? false).toBe(false);
  });

  test('relief of pressure in force gains by exposure and costs a notch of easing', () => {
    // Tariff 3 to 2: 0.8 / 3 x 0.7 = 0.18667; 8 x 0.18667 / 1.18667 = 1.26.
    const found = counter({ stake: { ask: 0.5, posture: 'quiet' }, levels: [3] });
    expect(found).toMatchObject({ change: 'more-give', stake: { give: inPlay(['tariff', 2, 3]) }, loss: close(0.002, 12) });
  });

  test('respects the lowest level and notches pledged elsewhere', () => {
    const setting = settingOf({ scenario: { levers: settingOf().scenario.levers.map((lever) => ({ ...lever, lowest: lever.lever === 'visa' ? -1 : 0 })) } });
    const game = calmGame(setting);
    play(game, [propose({ demand: TRANSIT, ask: 1, give: [pledge('visa', -1)], posture: 'quiet', deadline: 4 })]);
    const found = chooseCounter(setting, game.world, { stake: stakeOf({ ask: 0.5, posture: 'quiet' }), beliefs: EVEN, stanceOf: () => 0, shockOf: () => 1.6 });
    expect(found?.change).not.toBe('more-give');
  });

  test('never brings the pledges on a lever above three (F5)', () => {
    const setting = settingOf({ scenario: { ...BARE.scenario, demands: settingOf().scenario.demands, levers: settingOf().scenario.levers.map((lever) => ({ ...lever, lowest: lever.lever === 'aid' ? -3 : 0 })) } });
    const game = calmGame(setting);
    // Aid threatened by three notches elsewhere: none is left to give.
    play(game, [propose({ demand: TRANSIT, ask: 1, orElse: [pledge('aid', 3)], posture: 'quiet', deadline: 4 })]);
    expect(game.world.proposals).toHaveLength(1);
    const found = chooseCounter(setting, game.world, { stake: stakeOf({ ask: 0.5, posture: 'quiet' }), beliefs: EVEN, stanceOf: () => 0, shockOf: () => 1.6 });
    expect(found?.change).not.toBe('more-give');
  });
});

test('a lever\'s own or-else counts among its three notches (F30)', () => {
  const levers = settingOf().scenario.levers.map((lever) => ({ ...lever, lowest: lever.lever === 'tariff' ? -3 : 0 }));
  const question: Question = { scenario: { ...BARE.scenario, levers }, stake: { ask: 0.5, give: inPlay(['tariff', -1]), orElse: inPlay(['tariff', 2]), posture: 'quiet' } };
  // Nearly agreed: a second notch of preference would do, but three are pledged.
  for (const shock of [-1, -0.9, -0.5]) expect(counter({ ...question, shock })?.change).not.toBe('more-give');
});

describe('public to quiet', () => {
  test('is offered at a small loss where pride is what stands in the way', () => {
    // Pride 2: public 1.75 - 1.6 - 0.4 = -0.25; quiet 8 x 0.21 / 1.21 - 0.6 - 0.4 = 0.388.
    const found = counter({ ...BARE, parameters: { pride: 2 }, stake: { ask: 0.5, orElse: inPlay(['tariff', 3]) } });
    expect(found).toMatchObject({ change: 'quiet', stake: { posture: 'quiet' } });
  });

  test('is not offered to what is quiet or carried out already', () => {
    const question = { ...BARE, parameters: { pride: 2 }, stake: { ask: 0.5, orElse: inPlay(['tariff', 3]) } } as const;
    expect(counter({ ...question, stake: { ...question.stake, posture: 'ambiguous' } })).toBeNull();
    expect(counter({ ...question, stake: { ...question.stake, carried: true }, levels: [0] })).toBeNull();
  });
});

describe('the same terms on another demand', () => {
  const question: Question = { stake: { ask: 1, orElse: inPlay(['tariff', 3]), posture: 'quiet' }, scenario: { levers: BARE.scenario?.levers ?? [] } };

  test('is offered where that costs less', () => {
    // Returns at 1: burden 2.4. Transit at 1: ideal 3/4, burden 1.2: 1.388 - 0.15 - 0.4 - 1.2 = -0.36, and with pride 0 and shock +2: 0.59.
    expect(counter({ ...question, parameters: { pride: 0 }, shock: 2 })).toMatchObject({ change: 'other-demand', stake: { demand: 1, ask: 1 } });
  });

  test('not where an accord or a proposal stands on it, it is closed, or it is done already', () => {
    const setting = settingOf({ ...question, parameters: { pride: 0 } });
    const ask = (change: (world: ReturnType<typeof calmGame>['world']) => void): Candidate | null => {
      const { world } = calmGame(setting);
      change(world);
      return chooseCounter(setting, world, { stake: stakeOf(question.stake), beliefs: EVEN, stanceOf: (demand) => world.stance[demand] ?? 0, shockOf: () => 2 });
    };
    expect(ask(() => undefined)?.change).toBe('other-demand');
    expect(ask((world) => (world.closedUntil[1] = 1))?.change).not.toBe('other-demand');
    expect(ask((world) => (world.compliance[1] = 1))?.change).not.toBe('other-demand');
    expect(ask((world) => world.accords.push({ ...accord, demand: 1 }))?.change).not.toBe('other-demand');
    expect(ask((world) => world.accords.push({ ...accord, demand: 2 }))?.change).toBe('other-demand');
  });
  const accord = {
    country: 0, demand: 1, ask: 1 as const, target: 1, owed: [], orElse: [], posture: 'public' as const, status: 'kept' as const, signed: 1, ratified: 1, probability: 1, carried: false,
  };
});

describe('the smallest loss wins, ties in the order of the rule', () => {
  const all = { posture: 'public', ask: 0.75, orElse: inPlay(['tariff', 3]) } as const;

  test('a quarter of a heavy demand is dearer than a notch', () => {
    // Returns weigh 0.15 (half of removals 0.3): a quarter costs 0.0375; a notch of visa 2 x 0.01 = 0.02, tied with quiet at 0.02 and first in order.
    expect(counter({ stake: all, shock: 1 })).toMatchObject({ change: 'more-give' });
  });

  test('a demand that weighs nothing is lowered first', () => {
    const objectives = [{ id: 'third', measure: 'compliance', demand: THIRD, weight: 1 }] as const;
    expect(counter({ stake: all, shock: 0.6, scenario: { objectives: [...objectives] } })).toMatchObject({ change: 'lower-ask', loss: 0 });
  });

  test('every candidate leaves the government at least 0.3, or none is made', () => {
    const setting = settingOf();
    const game = { setting, world: calmGame(setting).world };
    for (const shock of [-2, -1, 0, 1]) {
      const found = counter({ stake: all, shock });
      if (found === null) continue;
      expect(foldTerms(judged(game, found.stake, { shock }))).toBeGreaterThanOrEqual(0.3);
    }
    expect(counter({ stake: { ask: 1 }, shock: -2 })).toBeNull();
  });
});
