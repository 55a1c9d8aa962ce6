// Counter-measures, compliance, the slow variables and the horizon, month by month.
import { describe, expect, test } from 'vitest';
import { playMonth, type Game, type Scenario } from '../../src/engine/index.ts';
import { assuranceOf, credibilityOf } from '../../src/engine/rules/standing.ts';
import { close, about, ALF, BET, calmGame, kindsOf, ofKind, only, pledge, play, propose, SCENARIO, setDraw, setLever, settingOf, type Changes } from './fixture.ts';

const stage = (changes: Changes = {}): Game => calmGame(settingOf(changes));
const scenario = (part: Partial<Scenario>): Changes => ({ scenario: part });
const EASY = propose({ ask: 0.5, give: [pledge('visa', -2)] });

describe('counter-measures', () => {
  const proud = (measure = 'stop_flights'): Game => {
    const game = stage({ parameters: { [`ALF.counter.${measure}`]: 1, 'ALF.pride': 1 } });
    for (let month = 1; month <= 12; month += 1) for (let index = 0; index < 5; index += 1) setDraw(game, { country: 0, month, index, channel: 'counter', value: 0 });
    return game;
  };
  const stages = (facts: readonly { kind: string; stage?: string }[]): (string | undefined)[] => facts.filter(({ kind }) => kind === 'counter-measure').map((fact) => fact.stage);

  test('refusal alone provokes none', () => {
    expect(stages(play(proud(), [propose({ ask: 1 })], [propose({ ask: 1, posture: 'quiet' })]).flat())).toEqual([]);
  });

  test('threatened one month, carried out the next, lifted when the pressure is', () => {
    const game = proud();
    const months = play(game, [setLever('tariff', 3)], [], [setLever('tariff', 0)]);
    expect(months.map(stages)).toEqual([['threatened'], ['carried-out'], ['lifted']]);
    const [first] = ofKind(months[0] ?? [], 'counter-measure');
    // 0.35 x sat(1.6).
    expect(first).toMatchObject({ country: ALF, measure: 'stop_flights', hazard: close((0.35 * 1.6) / 2.6, 12), pressure: close(0.8, 12) });
  });

  test('withdrawn where pressure eases, or an offer is made', () => {
    expect(play(proud(), [setLever('tariff', 3)], [setLever('tariff', 2)]).map(stages)).toEqual([['threatened'], ['withdrawn']]);
    expect(play(proud(), [setLever('tariff', 3)], [propose({ ask: 1, give: [pledge('tariff', 0)], deadline: 4 })]).map(stages)).toEqual([['threatened'], ['withdrawn']]);
  });

  test('a public or-else provokes half of what it threatens; a quiet one nothing', () => {
    const open = play(proud(), [propose({ ask: 1, orElse: [pledge('tariff', 3)], deadline: 4 })])[0] ?? [];
    // 0.8 / 2.
    expect(ofKind(open, 'counter-measure')[0]?.pressure).toBeCloseTo(0.4, 12);
    expect(stages(play(proud(), [propose({ ask: 1, orElse: [pledge('tariff', 3)], deadline: 4, posture: 'quiet' })]).flat())).toEqual([]);
  });

  test('pressure that stood at the start provokes nothing', () => {
    const game = stage({ scenario: { inForce: [{ country: ALF, lever: 'tariff', level: 3 }] }, parameters: { 'ALF.counter.stop_flights': 1 } });
    setDraw(game, { country: 0, month: 1, index: 0, channel: 'counter', value: 0 });
    expect(stages(playMonth(game, []))).toEqual([]);
  });

  test('an accord exempts its own demand only', () => {
    const flights = proud();
    playMonth(flights, [EASY]);
    expect(stages(playMonth(flights, [setLever('tariff', 3, BET), propose({ demand: SCENARIO.demands[1]?.id ?? EASY.demand, ask: 1, orElse: [pledge('tariff', 3)] })]))).toEqual([]);
    const tariffs = proud('counter_tariff');
    playMonth(tariffs, [EASY]);
    expect(stages(playMonth(tariffs, [propose({ demand: SCENARIO.demands[1]?.id ?? EASY.demand, ask: 1, orElse: [pledge('tariff', 3)] })]))).toEqual(['threatened']);
  });

  test('a joint declaration moves the bloc once and is then over', () => {
    const game = proud('joint_declaration');
    const before = stage();
    play(before, [setLever('tariff', 3)], []);
    play(game, [setLever('tariff', 3)], []);
    expect(game.world.bloc).toBeGreaterThan(before.world.bloc + 0.1);
    expect(game.world.counterStage[4]).toBe(0);
  });

  test('an evicted base halves what is done about narcotics', () => {
    const demands = SCENARIO.demands.map((demand, d) => (d === 0 ? { ...demand, class: 'counter_narcotics' as const } : demand));
    const game = stage({ scenario: { demands }, parameters: { 'stance.counter_narcotics': 0 } });
    game.world.stance[0] = 0;
    game.world.compliance[0] = 0.5;
    game.world.counterStage[3] = 2;
    game.world.counterPressure[3] = 0;
    // Kept in force by hand for the month: 0.5 + 0.15 (0.25 - 0.5).
    game.world.levels[0] = 3;
    playMonth(game, []);
    expect(game.world.compliance[0]).toBeLessThan(0.4701);
  });
});

describe('compliance', () => {
  test('drifts by 0.15 of the gap to the ideal', () => {
    const game = stage();
    game.world.compliance[0] = 0.9;
    playMonth(game, []);
    expect(game.world.compliance[0]).toBeCloseTo(0.9 - 0.15 * 0.4, 12);
  });

  test('under an accord closes half the gap a month, 0.3 where laws or courts are needed', () => {
    const quick = stage();
    quick.world.compliance[0] = 0.1;
    playMonth(quick, [EASY]);
    expect(quick.world.compliance[0]).toBeCloseTo(0.3, 12);
    const slow = stage({ parameters: { 'stance.third_country': 0 } });
    slow.world.compliance[2] = 0.1;
    playMonth(slow, [{ ...EASY, demand: SCENARIO.demands[2]?.id ?? EASY.demand }]);
    expect(slow.world.compliance[2]).toBeCloseTo(0.1 + 0.3 * 0.4, 12);
  });
});

describe('the slow variables', () => {
  test('goodwill: pressure -0.05, gifts +0.06 of the room below 0.6, return 0.05', () => {
    const game = stage({ parameters: { 'ALF.goodwill': 0.2 } });
    game.world.goodwill = [0.4, 0, 0];
    game.world.levels[2] = -3;
    game.world.levels[4] = 3;
    playMonth(game, []);
    // ALF: 0.4 + 0.2 x 0.06 x 0.6 - 0.05 x 0.2; BET: -0.05 x 0.8.
    expect(game.world.goodwill).toEqual([close(0.4 + 0.0072 - 0.01, 12), close(-0.04, 12), 0]);
  });

  test('gifts never lift goodwill above 0.6, and above it they do nothing', () => {
    const game = stage();
    game.world.goodwill[0] = 0.7;
    game.world.levels[3] = -3;
    playMonth(game, []);
    expect(game.world.goodwill[0]).toBeCloseTo(0.7 - 0.035, 12);
  });

  test('hedging: 0.12 x pressure in force x room left, less 0.02 of the way back', () => {
    const game = stage();
    game.world.hedging[0] = 0.5;
    game.world.levels[0] = 2;
    playMonth(game, []);
    // 0.5 + 0.12 x 2/3 x 0.5 - 0.02 x 0.5.
    expect(game.world.hedging[0]).toBeCloseTo(0.5 + 0.04 - 0.01, 12);
  });

  test('hardship: a fifth of the way to start + fragility x what the levers imply', () => {
    const game = stage();
    game.world.levels[1] = 3;
    playMonth(game, []);
    // Target 0.2 + 0.5 x 0.3 = 0.35.
    expect(game.world.hardship[0]).toBeCloseTo(0.2 + 0.2 * 0.15, 12);
    expect(game.world.hardship[1]).toBeCloseTo(0.2, 12);
  });

  test('bloc: rises with the solidarity-weighted share under pressure, falls with the share keeping accords, decays', () => {
    const game = stage({ parameters: { 'ALF.solidarity': 1 } });
    game.world.bloc = 0.5;
    game.world.levels[0] = 1;
    playMonth(game, [{ ...EASY, country: BET }]);
    // Pressed 1 of 2 in weight: +0.15 x 0.5 x 0.5; one of three keeps: -0.12 / 3 x 0.5; -0.08 x 0.5.
    expect(game.world.bloc).toBeCloseTo(0.5 + 0.0375 - 0.02 - 0.04, 12);
  });

  test('pressure that stood at the start moves none of them', () => {
    const game = stage(scenario({ inForce: [{ country: ALF, lever: 'sanction', level: 3 }] }));
    playMonth(game, []);
    expect([game.world.goodwill[0], game.world.hedging[0], game.world.bloc]).toEqual([0, 0, 0]);
    expect(game.world.hardship[0]).toBeCloseTo(0.2, 12);
  });
});

describe('the horizon', () => {
  const last = (orders: Parameters<typeof play>[1], months = 1): { game: Game; facts: ReturnType<typeof playMonth> } => {
    const game = stage(scenario({ months }));
    return { game, facts: play(game, ...Array.from({ length: months - 1 }, () => []), orders ?? []).at(-1) ?? [] };
  };

  test('an answered or-else counts as backed down in the last month\'s standing', () => {
    const { game, facts } = last([propose({ ask: 1, orElse: [pledge('visa', 1)], deadline: 4 })]);
    expect(kindsOf(facts)).toEqual(['proposed', 'answered', 'backed-down']);
    expect(credibilityOf(game.setting, game.world, 0)).toBeCloseTo(0.4, 12);
    expect(only(facts, 'lenses').lenses.standing).toBeLessThan(60);
  });

  test('a promise that is not delivered by then counts as late', () => {
    const { game, facts } = last([EASY]);
    expect(kindsOf(facts)).toEqual(['proposed', 'answered', 'signed', 'reneged']);
    expect(assuranceOf(game.setting, game.world, 0)).toBeCloseTo(0.4, 12);
  });

  test('what was carried out, or was ambiguous, leaves no mark at the end', () => {
    const game = stage(scenario({ months: 2 }));
    const months = play(game, [propose({ ask: 1, orElse: [pledge('visa', 1)] }), propose({ country: BET, ask: 1, posture: 'ambiguous', orElse: [pledge('visa', 1)] })], [about('carry-out')]);
    expect(ofKind(months.flat(), 'backed-down')).toEqual([]);
  });

  test('no counter-offer is made that nobody could take up', () => {
    const { facts } = last([propose({ give: [pledge('visa', -2)] })]);
    expect(ofKind(facts, 'counter-offered')).toEqual([]);
  });

  test('then the game is over', () => {
    const { game } = last([]);
    expect(() => playMonth(game, [])).toThrow('over');
    expect(game.world.month).toBe(1);
  });
});
