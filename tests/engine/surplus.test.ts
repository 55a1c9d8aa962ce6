// The six terms of an answer, each with numbers worked by hand from model.md 5.
import { describe, expect, test } from 'vitest';
import { idealOf, TERMS } from '../../src/engine/index.ts';
import { beliefsOf, evaluate, foldTerms, sizeOf } from '../../src/engine/rules/surplus.ts';
import { close, calmGame, settingOf, type Changes } from './fixture.ts';
import { CERTAIN, EVEN, inPlay, judged, stakeOf } from './stake.ts';

const stage = (changes: Changes = {}) => {
  const setting = settingOf(changes);
  return { setting, world: calmGame(setting).world };
};

describe('ideal = s(stance + 0.6 goodwill - 0.9 solidarity bloc - [alignment] 0.8 hedging)', () => {
  const at = { country: 0, demand: 0, stance: 0 };

  test('at the stance alone', () => {
    const { setting, world } = stage();
    expect([-1, 0, 1].map((stance) => idealOf(setting, world, { ...at, stance }))).toEqual([0.25, 0.5, 0.75]);
  });

  test('goodwill pulls up, the bloc pulls down by solidarity', () => {
    const { setting, world } = stage();
    world.goodwill[0] = 0.5;
    // 0.6 x 0.5 = 0.3; s(0.3) = 1/2 + 1/2 x 0.3 / 1.3.
    expect(idealOf(setting, world, at)).toBeCloseTo(0.5 + 0.15 / 1.3, 12);
    world.bloc = 1;
    // 0.3 - 0.9 x 0.5 = -0.15.
    expect(idealOf(setting, world, at)).toBeCloseTo(0.5 - 0.075 / 1.15, 12);
  });

  test('hedging counts for alignment demands only', () => {
    const { setting, world } = stage();
    world.hedging[0] = 0.5;
    expect(idealOf(setting, world, at)).toBe(0.5);
    const aligned = stage({ scenario: { demands: setting.scenario.demands.map((demand) => ({ ...demand, class: 'china_alignment' as const })) } });
    aligned.world.hedging[0] = 0.5;
    // 0.8 x 0.5 = 0.4; s(-0.4) = 1/2 - 1/2 x 0.4 / 1.4.
    expect(idealOf(aligned.setting, aligned.world, at)).toBeCloseTo(0.5 - 0.2 / 1.4, 12);
  });
});

describe('stick = 8 sat(sum exposure escape v belief)', () => {
  test('an or-else to come: certainty is credibility x posture x backing', () => {
    const game = stage();
    const orElse = inPlay(['tariff', 3]);
    // 0.8 x 1 x (0.5 x 0.7) = 0.28; 8 x 0.28 / 1.28 = 1.75.
    expect(judged(game, stakeOf({ orElse })).stick).toBeCloseTo(1.75, 8);
    // quiet x 0.75: 0.21; ambiguous x 0.5: 0.14; half of it backed: 0.14.
    expect(judged(game, stakeOf({ orElse, posture: 'quiet' })).stick).toBeCloseTo(8 * (0.21 / 1.21), 8);
    expect(judged(game, stakeOf({ orElse, posture: 'ambiguous' })).stick).toBeCloseTo(8 * (0.14 / 1.14), 8);
    expect(judged(game, stakeOf({ orElse }), { beliefs: { ...EVEN, backing: 0.5 } }).stick).toBeCloseTo(8 * (0.14 / 1.14), 8);
  });

  test('several levers add up before saturation, each by its thirds', () => {
    // 0.8 x 1/3 + 0.6 x 2/3 = 2/3 at full belief; 8 x (2/3) / (5/3) = 3.2.
    expect(judged(stage(), stakeOf({ orElse: inPlay(['tariff', 1], ['sanction', 2]) }), { beliefs: CERTAIN }).stick).toBeCloseTo(3.2, 8);
  });

  test('what stands already is not threatened: only notches above the present level count', () => {
    const game = stage();
    game.world.levels[0] = 2;
    // One notch left: 0.8 / 3.
    expect(judged(game, stakeOf({ orElse: inPlay(['tariff', 3]) }), { beliefs: CERTAIN }).stick).toBeCloseTo((8 * (0.8 / 3)) / (1 + 0.8 / 3), 8);
  });

  test('an or-else under inducement counts from zero', () => {
    const game = stage();
    game.world.levels[0] = -2;
    // Notches above zero: 1/3 of 0.8.
    expect(judged(game, stakeOf({ orElse: inPlay(['tariff', 1, -2]) }), { beliefs: CERTAIN }).stick).toBeCloseTo((8 * (0.8 / 3)) / (1 + 0.8 / 3), 8);
  });

  test('carried out, its certainty is one and only restraint is left', () => {
    const game = stage();
    game.world.levels[0] = 3;
    // 0.8 x 0.7 = 0.56.
    expect(judged(game, stakeOf({ orElse: inPlay(['tariff', 3]), carried: true })).stick).toBeCloseTo(8 * (0.56 / 1.56), 8);
  });

  test('carried out from pressure that stood before, only what was raised counts', () => {
    const game = stage();
    game.world.levels[0] = 3;
    // From 1 to 3: 0.8 x 2/3 x 0.7.
    const harm = 0.8 * (2 / 3) * 0.7;
    expect(judged(game, stakeOf({ orElse: inPlay(['tariff', 3, 1]), carried: true })).stick).toBeCloseTo((8 * harm) / (1 + harm), 8);
  });

  test('pressure in force that the give lifts: restraint alone, whatever the credibility and backing', () => {
    const game = stage();
    game.world.levels[1] = 3;
    // sanction 3 to 1: 0.6 x 2/3 x 0.7 = 0.28.
    const give = inPlay(['sanction', 1, 3]);
    for (const credibility of [0, 1]) expect(judged(game, stakeOf({ give }), { beliefs: { ...EVEN, credibility, backing: 0.1 } }).stick).toBeCloseTo(1.75, 8);
  });

  test('relief below zero counts its pressure in the stick and its inducement in the carrot', () => {
    const game = stage();
    game.world.levels[2] = 3;
    const terms = judged(game, stakeOf({ give: inPlay(['aid', -3, 3]) }), { beliefs: CERTAIN });
    // Stick: 0.4 x 1 = 0.4; 8 x 0.4 / 1.4. Carrot: 0.6 x 1 = 0.6; 4 x 0.6 / 1.6 = 1.5.
    expect([terms.stick, terms.carrot]).toEqual([close(3.2 / 1.4, 8), close(1.5, 8)]);
  });

  test('escape = 1 - hedge capacity x hedging', () => {
    const game = stage();
    game.world.hedging[0] = 0.5;
    // 1 - 0.5 x 0.5 = 3/4 of 0.8 = 0.6; 8 x 0.6 / 1.6 = 3.
    expect(judged(game, stakeOf({ orElse: inPlay(['tariff', 3]) }), { beliefs: CERTAIN }).stick).toBeCloseTo(3, 8);
  });

  test('one lever is felt once: relief of what was carried out adds nothing to it (F1)', () => {
    const game = stage();
    game.world.levels[0] = 3;
    const carried = stakeOf({ orElse: inPlay(['tariff', 3]), carried: true });
    const relieved = { ...carried, give: inPlay(['tariff', 0, 3]) };
    expect(judged(game, relieved).stick).toBeCloseTo(judged(game, carried).stick, 8);
  });

  test('an accord bought with what was carried out is never worth more than the lever can do (F1)', () => {
    const game = stage();
    // 0.8 whole is the most that the tariff can take: 8 x 0.8 / 1.8.
    const most = (8 * 0.8) / 1.8;
    for (const level of [3, 0]) {
      game.world.levels[0] = level;
      const accord = stakeOf({ orElse: inPlay(['tariff', 3]), give: inPlay(['tariff', 0, 3]), carried: true, signed: true });
      expect(judged(game, accord, { beliefs: CERTAIN }).stick).toBeLessThanOrEqual(most + 1e-6);
    }
  });

  test('relief given under an accord is kept by keeping it: restraint + 0.1, at most one', () => {
    const game = stage();
    const accord = stakeOf({ give: inPlay(['tariff', 0, 3]), signed: true });
    // 0.8 x 0.8 = 0.64.
    expect(judged(game, accord).stick).toBeCloseTo(8 * (0.64 / 1.64), 8);
    expect(judged(game, accord, { beliefs: CERTAIN }).stick).toBeCloseTo(8 * (0.8 / 1.8), 8);
  });
});

describe('carrot = 4 sat(sum receptivity v belief)', () => {
  test('before delivery belief is assurance x backing', () => {
    const give = inPlay(['aid', -3], ['visa', -3]);
    // (0.6 + 0.8) x 0.5 = 0.7; 4 x 0.7 / 1.7.
    expect(judged(stage(), stakeOf({ give })).carrot).toBeCloseTo(2.8 / 1.7, 8);
    // Half backed: 0.35.
    expect(judged(stage(), stakeOf({ give }), { beliefs: { ...EVEN, backing: 0.5 } }).carrot).toBeCloseTo(1.4 / 1.35, 8);
  });

  test('what is granted already is no gain of agreeing', () => {
    const game = stage();
    game.world.levels[2] = -1;
    // From -1 to -3: 0.6 x 2/3 x 0.5 = 0.2; 4 x 0.2 / 1.2.
    expect(judged(game, stakeOf({ give: inPlay(['aid', -3, -1]) })).carrot).toBeCloseTo(0.8 / 1.2, 8);
    game.world.levels[2] = -3;
    expect(judged(game, stakeOf({ give: inPlay(['aid', -3, -1]) })).carrot).toBe(0);
  });

  test('under an accord what was delivered counts at restraint + 0.1', () => {
    const game = stage();
    game.world.levels[2] = -3;
    // 0.6 x 0.8 = 0.48.
    expect(judged(game, stakeOf({ give: inPlay(['aid', -3]), signed: true })).carrot).toBeCloseTo(4 * (0.48 / 1.48), 8);
  });

  test('an or-else is no carrot', () => expect(judged(stage(), stakeOf({ orElse: inPlay(['tariff', 3]) })).carrot).toBe(0));
});

describe('burden, pride, signing and shock', () => {
  test('burden = -4.8 (ask - ideal), never a gain', () => {
    const game = stage();
    expect([0.5, 0.75, 1].map((ask) => judged(game, stakeOf({ ask: ask as 0.5 | 0.75 | 1 })).burden)).toEqual([0, close(-1.2, 8), close(-2.4, 8)]);
    expect(judged(game, stakeOf({ ask: 0.5 }), { stance: 3 }).burden).toBe(0);
  });

  test('pride = -pride x size x 0.8 public, 0.3 quiet, 0.4 ambiguous', () => {
    const game = stage();
    const orElse = inPlay(['tariff', 3], ['visa', 1]);
    // Size 4/3, pride 0.5: 2/3 x share.
    expect(sizeOf(orElse)).toBeCloseTo(4 / 3, 12);
    const pride = (posture: 'public' | 'quiet' | 'ambiguous') => judged(game, stakeOf({ orElse, posture })).pride;
    expect([pride('public'), pride('quiet'), pride('ambiguous')]).toEqual([-1.6 / 3, -0.6 / 3, -0.8 / 3].map((x) => close(x, 8)));
  });

  test('a promise hurts no pride', () => expect(judged(stage(), stakeOf({ give: inPlay(['aid', -3]) })).pride).toBe(0));

  test('signing costs 0.4 once: not again when the accord is reviewed', () => {
    expect(judged(stage(), stakeOf()).signing).toBeCloseTo(-0.4, 8);
    expect(judged(stage(), stakeOf({ signed: true })).signing).toBe(0);
  });

  test('shock = 0.4 x noise', () => expect(judged(stage(), stakeOf(), { shock: -2 }).shock).toBeCloseTo(-0.8, 8));
});

describe('an evaluation', () => {
  const game = stage();
  const stake = stakeOf({ orElse: inPlay(['tariff', 3]), give: inPlay(['aid', -3]) });
  const evaluation = evaluate(game.setting, game.world, { stake, beliefs: EVEN, stance: -0.37, shock: 0.91, threshold: 0 });

  test('has the left fold of its terms as surplus, exactly', () => {
    expect(evaluation.surplus).toBe(TERMS.reduce((sum, name) => sum + evaluation.terms[name], 0));
    expect(evaluation.surplus).toBe(foldTerms(evaluation.terms));
  });

  test('has the same surplus from the seat\'s terms and one rest, exactly', () => {
    expect(evaluation.seat.terms.shock).toBe(0);
    expect(evaluation.seat.rest).not.toBe(0);
    expect(foldTerms(evaluation.seat.terms) + evaluation.seat.rest).toBe(evaluation.surplus);
  });

  test('says what it rests on', () => {
    expect(evaluation.basis).toEqual({ ...EVEN, goodwill: 0, bloc: 0, hedging: 0 });
    expect(beliefsOf(game.setting, game.world, { country: 0, backing: 0.25 })).toEqual({ ...EVEN, backing: 0.25 });
  });
});
