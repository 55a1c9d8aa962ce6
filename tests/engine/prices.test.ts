// What levers cost to move and to hold, what is pledged, and what can be afforded is believed.
import { describe, expect, test } from 'vitest';
import { backingOf, movePrice, totalUpkeep, upkeepOf } from '../../src/engine/index.ts';
import { countNotches, notches, pledgedNotches } from '../../src/engine/rules/pledges.ts';
import { openCommitments, pledgePrice } from '../../src/engine/rules/prices.ts';
import { about, calmGame, pledge, play, propose, setLever, settingOf, BET, TRANSIT } from './fixture.ts';

const setting = settingOf();
const TARIFF = 0;
const AID = 2;

describe('a move: pressure 2 a notch, inducement 2, easing 0.2', () => {
  test.each([
    [0, 3, 6], [1, 2, 2], [3, 0, 0.6], [0, -2, 4], [-2, 0, 0.4],
    // Through zero: two notches of inducement eased and three of pressure raised, 0.4 + 6.
    [-2, 3, 6.4], [2, -1, 2.4], [1, 1, 0],
  ])('from %d to %d costs %d', (from, to, price) => expect(movePrice(setting, TARIFF, { from, to })).toBeCloseTo(price, 12));
});

describe('upkeep: 0.3 a notch of pressure, 0.6 of inducement', () => {
  test.each([[0, 0], [3, 0.9], [-2, 1.2]])('at level %d is %d', (level, price) => expect(upkeepOf(setting, TARIFF, level)).toBeCloseTo(price, 12));

  test('adds up over countries and levers', () => {
    const game = calmGame(setting);
    game.world.levels[0] = 3;
    game.world.levels[4 + AID] = -2;
    expect(totalUpkeep(setting, game.world)).toBeCloseTo(2.1, 12);
  });
});

test('a lever that the scenario leaves out is free and cannot stand anywhere but at zero', () => {
  const without = settingOf({ scenario: { levers: [] } });
  expect([movePrice(without, TARIFF, { from: 0, to: 1 }), upkeepOf(without, TARIFF, 1)]).toEqual([0, 0]);
  expect(without.scenario.levers.map(({ lowest, highest }) => [lowest, highest])).toEqual([[0, 0], [0, 0], [0, 0], [0, 0]]);
});

test('levers come in one order whatever order the author wrote them in', () => {
  const turned = settingOf({ scenario: { levers: setting.scenario.levers.toReversed() } });
  expect(turned.scenario.levers.map(({ lever }) => lever)).toEqual(['tariff', 'sanction', 'aid', 'visa']);
});

describe('pledges', () => {
  test('cost what is still to do from where the lever stands', () => {
    const { world } = calmGame(setting);
    world.levels[0] = 1;
    const at = (level: number, upward: boolean) => ({ country: 0, upward, pledges: [{ lever: TARIFF, level, from: 0 }] });
    // Two notches to 3; nothing to 1; easing to 0.
    expect([pledgePrice(setting, world, at(3, true)), pledgePrice(setting, world, at(1, true)), pledgePrice(setting, world, at(0, false))]).toEqual([4, 0, 0.2]);
  });

  test('are notches between two levels', () => {
    // From -1 to 2: the steps -1..0, 0..1, 1..2 are bits 2, 3 and 4.
    expect(notches({ from: -1, level: 2 })).toBe(0b11100);
    expect(notches({ from: 2, level: -1 })).toBe(0b11100);
    expect([notches({ from: 1, level: 1 }), countNotches(0b11100), countNotches(0)]).toEqual([0, 3, 0]);
  });

  test('of a country count in every proposal and accord but the pair about to be replaced', () => {
    const game = calmGame(setting);
    play(game, [propose({ orElse: [pledge('tariff', 2)], ask: 1, deadline: 4 }), propose({ demand: TRANSIT, ask: 1, give: [pledge('aid', -1)], deadline: 4 })]);
    expect(pledgedNotches(game.world, { country: 0, lever: TARIFF, exceptDemand: 1 })).toBe(notches({ from: 0, level: 2 }));
    expect(pledgedNotches(game.world, { country: 0, lever: TARIFF, exceptDemand: 0 })).toBe(0);
    expect(pledgedNotches(game.world, { country: 0, lever: AID, exceptDemand: 0 })).toBe(notches({ from: 0, level: -1 }));
    expect(pledgedNotches(game.world, { country: 1, lever: TARIFF, exceptDemand: -1 })).toBe(0);
  });
});

describe('backing = min(1, (capital + a month\'s income) / commitments)', () => {
  test('is one where nothing is pledged, even without capital', () => {
    const { world } = calmGame(setting);
    world.capital = 0;
    expect(backingOf(setting, world, 0)).toBe(1);
  });

  test('counts every open or-else and give, and an offer not yet made', () => {
    const game = calmGame(setting);
    // Ambitious asks, so that both stay open.
    play(game, [
      propose({ ask: 1, orElse: [pledge('tariff', 3)], posture: 'quiet', deadline: 4 }),
      propose({ country: BET, ask: 1, orElse: [pledge('sanction', 2)], give: [pledge('aid', -1)], posture: 'quiet', deadline: 4 }),
    ]);
    // 6 + 4 + 2.
    expect(openCommitments(setting, game.world)).toBe(12);
    game.world.capital = 2;
    // (2 + 10) / (12 + 4) = 3/4.
    expect(backingOf(setting, game.world, 4)).toBe(0.75);
    expect(backingOf(setting, game.world, 0)).toBe(1);
  });

  test('leaves out an or-else that was carried out, and what an accord has been paid', () => {
    const game = calmGame(setting);
    play(game, [propose({ ask: 1, orElse: [pledge('tariff', 1)], posture: 'quiet' })], [about('carry-out')]);
    expect(game.world.proposals.map(({ status }) => status)).toEqual(['carried']);
    expect(openCommitments(setting, game.world)).toBe(0);
  });

  test('falls to nothing with neither capital nor income', () => {
    const game = calmGame(setting);
    play(game, [propose({ ask: 1, orElse: [pledge('tariff', 1)], posture: 'quiet', deadline: 2 })]);
    Object.assign(game.world, { capital: 0, income: 0 });
    expect(backingOf(setting, game.world, 0)).toBe(0);
  });

  test('a lever moved for another reason lowers what is left to pay', () => {
    const game = calmGame(setting);
    play(game, [propose({ ask: 1, orElse: [pledge('tariff', 3)], posture: 'quiet', deadline: 4 })], [setLever('tariff', 1)]);
    expect(openCommitments(setting, game.world)).toBe(4);
  });
});
