// The month's phases in their order: events and money, answers, ratification, review, counter-measures, compliance, drift, horizon.
import { describe, expect, test } from 'vitest';
import { idealOf, playMonth, type Game, type Order, type Scenario } from '../../src/engine/index.ts';
import { assuranceOf, credibilityOf } from '../../src/engine/rules/standing.ts';
import { close, about, ALF, BET, calmGame, GAM, kindsOf, NEAR, ofKind, only, pledge, play, propose, RETURNS, SCENARIO, setDraw, setLever, settingOf, THIRD, TRANSIT, type Changes } from './fixture.ts';

const stage = (changes: Changes = {}): Game => calmGame(settingOf(changes));
const scenario = (part: Partial<Scenario>): Changes => ({ scenario: part });
const quiet = { posture: 'quiet', ask: 1 } as const;
/** Accepted at once: 4 x 0.26667 / 1.26667 - 0.4 = 0.442. */
const EASY = propose({ ask: 0.5, give: [pledge('visa', -2)] });

describe('the opening', () => {
  test('events come first, then legal limits, then income and upkeep', () => {
    const game = stage(scenario({
      events: [{ id: 'windfall', month: 2, probability: 1, effects: [{ quantity: 'income', country: null, demand: null, amount: 2 }] }],
      limits: [{ id: 'court', lever: 'tariff', month: 2, highest: 1, countries: [] }],
      inForce: [{ country: ALF, lever: 'tariff', level: 3 }, { country: BET, lever: 'tariff', level: 2 }],
      capital: { ...SCENARIO.capital, start: 0, cap: 100 },
    }));
    const [first = [], second = []] = play(game, [], []);
    // 10 - 5 x 0.3.
    expect(only(first, 'income')).toEqual({ kind: 'income', income: 10, upkeep: 1.5, capital: 8.5 });
    expect(second.slice(0, 3).map((fact) => fact.kind)).toEqual(['event', 'legal-limit', 'legal-limit']);
    expect(ofKind(second, 'legal-limit').map(({ country, from, to, id }) => [id, country, from, to])).toEqual([['court', ALF, 3, 1], ['court', BET, 2, 1]]);
    // 8.5 + 12 - 0.6.
    expect(only(second, 'income').capital).toBeCloseTo(19.9, 12);
  });

  test('a limit names itself, not another of the same height (F21)', () => {
    const game = stage(scenario({
      limits: [{ id: 'treaty', lever: 'tariff', month: 5, highest: 1, countries: [] }, { id: 'court', lever: 'tariff', month: 1, highest: 1, countries: [BET] }],
      inForce: [{ country: BET, lever: 'tariff', level: 2 }, { country: ALF, lever: 'tariff', level: 2 }],
    }));
    expect(ofKind(playMonth(game, []), 'legal-limit').map(({ id, country }) => [id, country])).toEqual([['court', BET]]);
  });

  test.each([[0.49, 1], [0.5, 0]])('an event of probability one half happens below its draw: at %d %d times', (draw, times) => {
    const game = stage(scenario({ events: [{ id: 'maybe', month: 1, probability: 0.5, effects: [{ quantity: 'bloc', country: null, demand: null, amount: 0.2 }] }] }));
    game.tape.events[0] = draw;
    expect(ofKind(playMonth(game, []), 'event')).toHaveLength(times);
  });

  test('events move what they name and keep it in bounds', () => {
    const effect = (quantity: Scenario['events'][number]['effects'][number]['quantity'], amount: number, country: typeof ALF | null = ALF) => ({ quantity, amount, country, demand: quantity === 'stance' ? RETURNS : null });
    const game = stage(scenario({
      events: [{ id: 'all', month: 1, probability: 1, effects: [effect('goodwill', -9), effect('hedging', 9), effect('hardship', 0.3, null), effect('outflow', 500, GAM), effect('stance', 0.5), effect('capital', -4, null), effect('bloc', -1, null)] }],
    }));
    const before = { stance: game.world.stance[0] ?? 0, estimate: game.world.estimateMean[0] ?? 0 };
    const facts = playMonth(game, []);
    expect(only(facts, 'income').capital).toBe(26);
    expect([game.world.stance[0], game.world.estimateMean[0], game.world.stanceShift[0]]).toEqual([before.stance + 0.5, before.estimate + 0.5, 0.5]);
    expect(game.world.goodwill[0]).toBeGreaterThanOrEqual(-1);
    expect(game.world.hedging[0]).toBeLessThanOrEqual(1);
    expect(game.world.outflowExtra).toEqual([500, 0, 0, 0]);
  });

  test('an event moves the stance of the country and the demand that it names, and no other', () => {
    const effects = [{ quantity: 'stance' as const, country: BET, demand: TRANSIT, amount: -0.4 }];
    const game = stage(scenario({ events: [{ id: 'turn', month: 1, probability: 1, effects }] }));
    const before = [...game.world.stance];
    playMonth(game, []);
    expect(game.world.stance).toEqual(before.map((stance, pair) => (pair === 4 ? stance - 0.4 : stance)));
  });

  test('what cannot be held comes down a notch at a time: inducements first, last country first', () => {
    const game = stage(scenario({
      inForce: [{ country: ALF, lever: 'aid', level: -2 }, { country: BET, lever: 'aid', level: -1 }, { country: ALF, lever: 'tariff', level: 3 }],
      capital: { ...SCENARIO.capital, start: 0, income: 1.6 },
    }));
    const facts = playMonth(game, []);
    // 1.2 + 0.6 + 0.9 = 2.7 > 1.6: BET's aid goes (2.1), then a notch of ALF's aid (1.5).
    expect(ofKind(facts, 'unpaid-upkeep').map(({ country, lever, from, to }) => [country, lever, from, to])).toEqual([[BET, 'aid', -1, 0], [ALF, 'aid', -2, -1]]);
    expect(game.world.capital).toBeCloseTo(0.1, 12);
  });

  test('dropping a carried-out or-else by not paying for it is backing down like any easing (F12)', () => {
    const game = stage(scenario({ capital: { ...SCENARIO.capital, start: 3, income: 0.1 } }));
    play(game, [propose({ ...quiet, orElse: [pledge('visa', 1)] })], [about('carry-out')]);
    game.world.capital = 0;
    const facts = playMonth(game, []);
    expect(kindsOf(facts).slice(0, 2)).toEqual(['unpaid-upkeep', 'backed-down']);
    expect(credibilityOf(game.setting, game.world, 0)).toBeCloseTo(0.5, 12);
  });
});

describe('answers', () => {
  test('all proposals are answered against one snapshot, in roster order', () => {
    const game = stage();
    const facts = playMonth(game, [propose({ country: GAM, ask: 1 }), { ...EASY, country: BET }, propose({ demand: TRANSIT, ask: 1 })]);
    expect(ofKind(facts, 'answered').map(({ offer }) => [offer.country, offer.demand])).toEqual([[ALF, TRANSIT], [BET, RETURNS], [GAM, RETURNS]]);
  });

  test('a yes in the same month changes nobody else\'s belief', () => {
    const threat = propose({ ask: 0.5, orElse: [pledge('tariff', 3)] });
    const alone = stage();
    const second = only(playMonth(alone, [{ ...threat, country: BET }]), 'answered');
    const together = stage();
    const both = ofKind(playMonth(together, [threat, { ...threat, country: BET }]), 'answered');
    expect(both.map(({ decision }) => decision)).toEqual(['accept', 'accept']);
    expect(both[1]?.evaluation.basis.credibility).toBe(second.evaluation.basis.credibility);
  });

  test('the accord aims at what is asked, or at the ideal where that is more', () => {
    const modest = stage({ parameters: { 'stance.return_flights': 1 } });
    // Ideal 3/4 above an ask of 1/2.
    expect(only(playMonth(modest, [EASY]), 'signed').target).toBeCloseTo(0.75, 12);
    expect(only(playMonth(stage(), [EASY]), 'signed').target).toBe(0.5);
  });

  test('a proposal sent in m with deadline d is answered to m + d - 1 and disposed of in m + d', () => {
    const game = stage();
    const months = play(game, [propose({ ...quiet, orElse: [pledge('visa', 1)], deadline: 3 })], [], [], []);
    expect(months.map((facts) => ofKind(facts, 'answered').map(({ final }) => final))).toEqual([[false], [false], [true], []]);
    expect(months.map((facts) => kindsOf(facts).filter((kind) => kind === 'threat-due' || kind === 'backed-down'))).toEqual([[], [], ['threat-due'], ['backed-down']]);
  });

  test('without an or-else it closes at the deadline', () => {
    expect(kindsOf(playMonth(stage(), [propose({ ask: 1 })]))).toEqual(['proposed', 'answered', 'closed']);
  });

  test('every month opens with at most three matters to decide', () => {
    const game = stage(scenario({ months: 12 }));
    const threat = (country: typeof ALF, demand: typeof RETURNS, deadline: 1 | 2 | 3): Order => propose({ ...quiet, country, demand, deadline, orElse: [pledge(demand === RETURNS ? 'visa' : 'aid', 1)] });
    const months = play(game,
      [threat(ALF, RETURNS, 3), threat(ALF, THIRD, 3), threat(BET, RETURNS, 3)],
      [threat(BET, THIRD, 2), threat(GAM, RETURNS, 2), threat(GAM, THIRD, 2)],
      [], [], [], []);
    const matters = months.map((facts) => ofKind(facts, 'threat-due').length);
    expect(matters).toEqual([0, 0, 3, 3, 0, 0]);
    // What waits is not called final a month too early.
    expect(months.flat().filter((fact) => fact.kind === 'answered' && fact.final)).toHaveLength(6);
  });

  test('the surplus is accepted above zero, countered within 1.2 below, refused from there', () => {
    const answer = (shock: number) => {
      const game = stage();
      setDraw(game, { country: 0, month: 1, channel: 'shock', value: shock });
      return only(playMonth(game, [NEAR]), 'answered');
    };
    // -0.758 + 0.4 shock.
    expect(answer(2).decision).toBe('accept');
    expect(answer(1).decision).toBe('counter');
    expect(answer(-1.2).decision).toBe('refuse');
  });

  test('an ask more than 0.5 above the ideal is refused without a counter-offer', () => {
    const game = stage({ parameters: { 'stance.return_flights': -1.5 } });
    // Ideal 1/2 - 1/2 x 0.6 = 0.2; a strong shock brings it near.
    setDraw(game, { country: 0, month: 1, channel: 'shock', value: 4 });
    const { decision, evaluation } = only(playMonth(game, [propose({ ask: 0.75, give: [pledge('visa', -3)] })]), 'answered');
    expect(evaluation.surplus).toBeGreaterThan(-1.2);
    expect(evaluation.surplus).toBeLessThan(0);
    expect(decision).toBe('refuse');
  });

  test('one counter-offer a proposal', () => {
    const game = stage();
    const months = play(game, [{ ...NEAR, deadline: 4 }], [], [], []);
    expect(ofKind(months.flat(), 'counter-offered')).toHaveLength(1);
  });
});

describe('ratification', () => {
  const deal = propose({ country: BET, demand: THIRD, ask: 0.5, give: [pledge('visa', -3), pledge('aid', -3)] });
  const signed = (ratify: number): { game: Game; facts: ReturnType<typeof playMonth>[] } => {
    const game = stage({ parameters: { 'stance.third_country': 0 } });
    setDraw(game, { country: 1, month: 3, demand: 2, channel: 'ratify', value: ratify });
    return { game, facts: play(game, [deal], [], []) };
  };

  test('is decided after its delay by the draw of that month, with the chance shown at signature', () => {
    // 0.5 + 0.4 x 0 + 0.1 x 1 (all carrot).
    const { facts } = signed(0.59);
    expect(only(facts[0] ?? [], 'signed').ratification).toEqual({ who: 'congress', month: 3, probability: close(0.6, 9) });
    expect(kindsOf(facts[1] ?? [])).toEqual([]);
    expect(only(facts[2] ?? [], 'ratified').probability).toBeCloseTo(0.6, 9);
  });

  test('fails without a mark on anybody', () => {
    const { game, facts } = signed(0.61);
    expect(kindsOf(facts[2] ?? [])).toEqual(['ratification-failed']);
    expect(game.world.accords).toEqual([]);
    expect([credibilityOf(game.setting, game.world, 1), assuranceOf(game.setting, game.world, 1)]).toEqual([0.5, 0.5]);
  });

  test('until then nothing is done under the accord', () => {
    const { game } = signed(0.61);
    expect(game.world.compliance[5]).toBeCloseTo(0.5, 12);
  });
});

describe('review', () => {
  const kept = (): Game => {
    const game = stage();
    playMonth(game, [EASY]);
    return game;
  };

  test('a promise in time: goodwill 0.1, and a kept promise where it was pivotal', () => {
    const game = kept();
    const facts = playMonth(game, [setLever('visa', -2)]);
    expect(only(facts, 'delivered')).toEqual({ kind: 'delivered', country: ALF, demand: RETURNS, lever: 'visa', level: -2 });
    // 3 / 5.
    expect(assuranceOf(game.setting, game.world, 0)).toBeCloseTo(0.6, 12);
    expect(game.world.goodwill[0]).toBeGreaterThan(0.1);
  });

  test('late after two months: a broken promise, goodwill lost, compliance back at the ideal at once', () => {
    const game = kept();
    const months = play(game, [], []);
    expect(kindsOf(months[0] ?? [])).toEqual(['accord-reviewed']);
    expect(only(months[1] ?? [], 'reneged')).toMatchObject({ lever: 'visa' });
    // 2 / 5.
    expect(assuranceOf(game.setting, game.world, 0)).toBeCloseTo(0.4, 12);
    expect(game.world.compliance[0]).toBeLessThanOrEqual(idealOf(game.setting, game.world, { country: 0, demand: 0, stance: 0 }) + 1e-12);
  });

  test('withdrawn after delivery: a breach', () => {
    const game = kept();
    const months = play(game, [setLever('visa', -2)], [setLever('visa', -1)]);
    expect(only(months[1] ?? [], 'breached')).toMatchObject({ lever: 'visa' });
  });

  test('new pressure on a country that keeps its accord: a breach', () => {
    expect(only(playMonth(kept(), [setLever('tariff', 1)]), 'breached')).toMatchObject({ lever: null });
    // Elsewhere it is none.
    expect(ofKind(playMonth(kept(), [setLever('tariff', 1, BET)]), 'breached')).toEqual([]);
  });

  test('pressure ordered before the accord was signed breaks nothing (F2)', () => {
    const game = stage();
    const facts = playMonth(game, [setLever('tariff', 1), EASY]);
    expect(kindsOf(facts)).toEqual(['lever-set', 'proposed', 'answered', 'signed']);
    expect(game.world.accords).toHaveLength(1);
  });

  test('pressure ordered after a counter-offer was accepted in the same month does', () => {
    const game = stage();
    playMonth(game, [NEAR]);
    expect(ofKind(playMonth(game, [about('accept-counter'), setLever('tariff', 1)]), 'breached')).toHaveLength(1);
    const before = stage();
    playMonth(before, [NEAR]);
    expect(ofKind(playMonth(before, [setLever('tariff', 1), about('accept-counter')]), 'breached')).toEqual([]);
  });

  test('well below zero the month\'s draw decides: an or-else that bought the accord falls due', () => {
    const game = stage();
    playMonth(game, [propose({ ask: 0.5, orElse: [pledge('tariff', 3)] })]);
    // The government turns against it: at stance -20 the burden is 4.8 x (0.5 - 0.024) = 2.3, stick 1.9, pride 0.4.
    game.world.stance[0] = -20;
    setDraw(game, { country: 0, month: 2, channel: 'shock', value: -3 });
    setDraw(game, { country: 0, month: 1, channel: 'shock', value: -3 });
    setDraw(game, { country: 0, month: 2, channel: 'defect', value: 0.1 });
    const facts = playMonth(game, []);
    const review = only(facts, 'accord-reviewed');
    // -(0.5 + 2.5 x 0.1).
    expect(review.evaluation.threshold).toBeCloseTo(-0.75, 12);
    expect(review.decision).toBe('defect');
    expect(kindsOf(facts)).toEqual(['accord-reviewed', 'threat-due']);
    expect(game.world.accords).toEqual([]);
  });

  test('relief of what was carried out is owed like a promise', () => {
    const game = stage();
    play(game, [propose({ ask: 1, orElse: [pledge('tariff', 3)], posture: 'quiet' })], [about('carry-out')]);
    // In force: 0.8 x 0.7 = 0.56: 2.87 - 0.15 - 0.4 - 4.8 (1 - ideal); milder terms are accepted.
    const facts = playMonth(game, [propose({ ask: 0.75, posture: 'quiet' })]);
    expect(kindsOf(facts)).toContain('signed');
    expect(game.world.accords[0]?.owed).toMatchObject([{ lever: 0, level: 0, from: 3, delivered: false }]);
    const relieved = playMonth(game, [setLever('tariff', 0)]);
    expect(only(relieved, 'delivered')).toMatchObject({ lever: 'tariff', level: 0 });
    // A kept promise: 3 / 5.
    expect(assuranceOf(game.setting, game.world, 0)).toBeCloseTo(0.6, 12);
  });

  test('a breach never raises compliance (F18)', () => {
    const game = kept();
    game.world.compliance[0] = 0.1;
    const facts = playMonth(game, [about('withdraw')]);
    expect(kindsOf(facts)).toEqual(['breached']);
    // One month of drift towards the ideal at most: 0.1 + 0.15 x 0.5.
    expect(game.world.compliance[0]).toBeLessThan(0.18);
  });
});
