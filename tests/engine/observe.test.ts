// What a seat may know: observations, rehearsals, bargaining ranges and explanations.
import { describe, expect, test } from 'vitest';
import {
  cloneWorld, digestOf, explain, observe, parameterNames, playMonth, rangeOf, rehearse, replay, type Game, type Offer, type Order, type Scenario,
} from '../../src/engine/index.ts';
import { close, about, ALF, BET, calmGame, kindsOf, NEAR, ofKind, only, pledge, play, propose, RETURNS, SCENARIO, setDraw, setLever, settingOf, THIRD, TRANSIT, type Changes } from './fixture.ts';

const stage = (changes: Changes = {}): Game => calmGame(settingOf(changes));
const scenario = (part: Partial<Scenario>): Changes => ({ scenario: part });
const offer = (terms: Partial<Offer> = {}): Offer => ({ country: ALF, demand: RETURNS, ask: 0.75, give: [], orElse: [], posture: 'public', ...terms });

describe('an observation', () => {
  test('has neither stances nor particles nor sums, and shares no array with the world', () => {
    const game = stage();
    const seen = observe(game.setting, game.world);
    expect(Object.keys(seen).filter((key) => ['stance', 'particles', 'sums'].includes(key))).toEqual([]);
    const before = cloneWorld(game.world);
    seen.goodwill.forEach((_, c) => (seen.goodwill[c] = 9));
    seen.levels.forEach((_, i) => (seen.levels[i] = 9));
    expect(game.world).toEqual(before);
  });

  test('is of the month about to be played, with the standing in every country', () => {
    const game = stage();
    play(game, [], []);
    const seen = observe(game.setting, game.world);
    expect([seen.now, seen.month]).toEqual([3, 2]);
    expect([seen.credibility, seen.assurance]).toEqual([[0.5, 0.5, 0.5], [0.5, 0.5, 0.5]]);
  });

  test('reports compliance in steps of five points', () => {
    const game = stage();
    game.world.compliance[0] = 0.537;
    expect(observe(game.setting, game.world).compliance[0]).toBe(0.55);
  });
});

/** Two worlds that differ in one hidden stance by so little that compliance reads the same. */
function twins(months: readonly (readonly Order[])[], nudge: number): [unknown, unknown] {
  const seen = [0, nudge].map((by) => {
    const game = stage({ parameters: { capacity: 4000 } });
    for (let pair = 0; pair < game.world.stance.length; pair += 1) game.world.stance[pair] = (game.world.stance[pair] ?? 0) + by;
    play(game, ...months);
    const { setting: _setting, ...rest } = observe(game.setting, game.world);
    return rest;
  });
  return [seen[0], seen[1]];
}

describe('nothing in an observation gives a hidden stance away (F3)', () => {
  const easy = propose({ ask: 0.5, give: [pledge('visa', -2)] });
  test.each<[string, readonly (readonly Order[])[]]>([
    ['before any answer', [[], [], []]],
    ['with levers moved', [[setLever('tariff', 2), setLever('aid', -1, BET)], []]],
    ['after a yes', [[easy], [setLever('visa', -2)], []]],
    ['after a yes that awaits ratification', [[{ ...easy, country: BET, demand: THIRD, give: [pledge('visa', -3), pledge('aid', -3)] }], []]],
    ['after a no', [[propose({ ask: 1, posture: 'quiet', deadline: 4 })], []]],
  ])('%s', (_, months) => {
    const [one, other] = twins(months, 1e-4);
    expect(other).toEqual(one);
  });
});

describe('a rehearsal', () => {
  test('says what would be refused, what is left and what each order costs, and changes nothing', () => {
    const game = stage();
    const before = digestOf(game.world);
    const orders = [setLever('tariff', 2), about('withdraw'), propose({ orElse: [pledge('tariff', 3)] }), { kind: 'meet', country: BET } as const];
    const { facts, capital, costs } = rehearse(game.setting, game.world, orders);
    expect(costs).toEqual([4, 0, 1, 2]);
    expect(capital).toBe(23);
    expect(only(facts, 'order-refused')).toMatchObject({ index: 1, reason: 'nothing-to-withdraw' });
    expect(digestOf(game.world)).toBe(before);
  });

  test('agrees with the month itself about refusals and capital', () => {
    const game = stage();
    const orders = [setLever('tariff', 3), setLever('sanction', 3), setLever('aid', 3), setLever('visa', 3), setLever('tariff', 3, BET), propose()];
    const rehearsed = rehearse(game.setting, game.world, orders);
    const played = playMonth(game, orders);
    expect(ofKind(rehearsed.facts, 'order-refused')).toEqual(ofKind(played, 'order-refused'));
    expect(rehearsed.capital).toBe(game.world.capital);
  });

  test('tells of dated events and of no drawn one (F4)', () => {
    const effects = [{ quantity: 'capital' as const, country: null, demand: null, amount: -5 }];
    const game = stage(scenario({ events: [{ id: 'dated', month: 1, probability: 1, effects: [] }, { id: 'drawn', month: 1, probability: 0.9, effects }] }));
    game.tape.events[1] = 0;
    const { facts, capital } = rehearse(game.setting, game.world, []);
    expect(ofKind(facts, 'event').map(({ id }) => id)).toEqual(['dated']);
    expect(capital).toBe(30);
  });

  test('says what silence would do about a due or-else', () => {
    const game = stage();
    playMonth(game, [propose({ ask: 1, posture: 'quiet', orElse: [pledge('visa', 1)] })]);
    expect(kindsOf(rehearse(game.setting, game.world, []).facts)).toEqual(['backed-down']);
    expect(kindsOf(rehearse(game.setting, game.world, [about('carry-out')]).facts)).toEqual(['lever-set', 'carried-out']);
  });

  test('of signing tells nothing that only signing brings to light (F15)', () => {
    const rehearsed = [0, 1.5].map((stance) => {
      const game = stage();
      playMonth(game, [NEAR]);
      game.world.stance[0] = stance;
      return rehearse(game.setting, game.world, [about('accept-counter')]).facts;
    });
    expect(rehearsed[1]).toEqual(rehearsed[0]);
  });
});

describe('a bargaining range', () => {
  const rangeFor = (game: Game, terms: Partial<Offer>) => rangeOf(observe(game.setting, game.world), offer(terms));

  test('is null for what cannot be asked', () => {
    const game = stage();
    expect([rangeFor(game, { country: 'XXX' as typeof ALF }), rangeFor(game, { demand: 'moon' as typeof RETURNS }), rangeFor(game, { country: SCENARIO.seats[2] ?? ALF, demand: TRANSIT })]).toEqual([null, null, null]);
  });

  test('prices what would have to be paid and held', () => {
    const range = rangeFor(stage(), { orElse: [pledge('tariff', 3)], give: [pledge('aid', -1)] });
    expect(range).toMatchObject({ orElsePrice: 6, givePrice: 2, orElseUpkeep: close(0.9, 12), giveUpkeep: 0.6, ratification: null });
    expect(range?.credibility).toBe(0.5);
    // 2 / 5.
    expect(range?.credibilityAfterBluff).toBeCloseTo(0.4, 12);
    expect(rangeFor(stage(), {})?.credibilityAfterBluff).toBe(0.5);
  });

  test.each<[string, Partial<Offer>]>([
    ['a public threat', { orElse: [pledge('tariff', 3)] }],
    ['a quiet threat', { orElse: [pledge('tariff', 2), pledge('visa', 1)], posture: 'quiet' }],
    ['a promise', { give: [pledge('visa', -2)] }],
    ['an exchange', { orElse: [pledge('sanction', 2)], give: [pledge('aid', -1)], ask: 1 }],
  ])('reckons %s with the same terms as the answer, but for shock and stance (F14)', (_, terms) => {
    for (const start of [20, 0]) {
      const game = stage(scenario({ capital: { ...SCENARIO.capital, start, income: 3 } }));
      const range = rangeFor(game, terms);
      const { evaluation } = only(playMonth(game, [propose({ give: [], orElse: [], ...terms })]), 'answered');
      const shared = ['stick', 'carrot', 'pride', 'signing', 'burden'] as const;
      expect(shared.map((name) => range?.evaluation.terms[name])).toEqual(shared.map((name) => close(evaluation.terms[name], 9)));
      expect(range?.evaluation.basis.backing).toBeCloseTo(evaluation.basis.backing, 9);
    }
  });

  test('shows who must ratify and how likely that is', () => {
    const range = rangeFor(stage({ parameters: { 'stance.third_country': 0 } }), { country: BET, demand: THIRD, ask: 0.5, give: [pledge('visa', -3)] });
    expect(range?.ratification).toEqual({ who: 'congress', delay: 2, probability: close(0.6, 9) });
  });

  test('of milder terms after carrying out counts what is in force', () => {
    const game = stage();
    play(game, [propose({ ask: 1, posture: 'quiet', orElse: [pledge('tariff', 1)] })], [about('carry-out')]);
    const range = rangeFor(game, { ask: 0.75, posture: 'quiet' });
    const { evaluation } = only(playMonth(game, [propose({ ask: 0.75, posture: 'quiet' })]), 'answered');
    expect(range?.evaluation.terms.stick).toBeCloseTo(evaluation.terms.stick, 9);
    expect(range?.evaluation.terms.stick).toBeGreaterThan(0);
  });
});

describe('explanations', () => {
  const explained = (as: 'seat' | 'truth') => {
    const game = stage();
    setDraw(game, { country: 0, month: 1, channel: 'shock', value: 0.8 });
    game.world.stance[0] = -0.3;
    const facts = playMonth(game, [{ ...NEAR, orElse: [pledge('tariff', 1)] }, propose({ country: BET, ask: 0.5, give: [pledge('visa', -3)] })]);
    return explain(game.setting, facts, as);
  };

  test('tell every evaluated decision in order, and fold to the surplus exactly, for seat and truth', () => {
    for (const as of ['seat', 'truth'] as const) {
      const all = explained(as);
      expect(all.map(({ country, kind }) => [country, kind])).toEqual([[ALF, 'answer'], [ALF, 'counter'], [BET, 'answer']]);
      for (const { surplus, terms } of all) expect(terms.reduce((sum, { value }) => sum + value, 0)).toBe(surplus);
    }
  });

  test('the seat sees its estimate and one rest; the truth has no rest', () => {
    expect(explained('seat')[0]?.terms.map(({ name }) => name)).toEqual(['stick', 'carrot', 'burden', 'pride', 'signing', 'shock', 'rest']);
    expect(explained('truth')[0]?.terms.map(({ name }) => name)).toEqual(['stick', 'carrot', 'burden', 'pride', 'signing', 'shock']);
    const seat = explained('seat')[0]?.terms.find(({ name }) => name === 'shock');
    expect(seat?.value).toBe(0);
  });

  test('name the parameters that a term reads', () => {
    const at = { give: ['visa'], orElse: ['tariff'], demandClass: 'return_flights' } as const;
    expect(parameterNames('stick', at)).toEqual(['exposure.tariff', 'exposure.visa', 'hedgeCapacity', 'hedging', 'goodwill']);
    expect(parameterNames('carrot', at)).toEqual(['receptivity.visa', 'goodwill']);
    expect(parameterNames('burden', at)).toContain('stance.return_flights');
    expect([parameterNames('pride', at), parameterNames('signing', at), parameterNames('shock', at)]).toEqual([['pride'], [], []]);
    const burden = explained('truth')[0]?.terms.find(({ name }) => name === 'burden');
    expect(burden?.parameters.slice(0, 2)).toEqual([
      { name: 'drawn.return_flights', value: -0.3, sd: 0, status: 'drawn', units: [] },
      { name: 'stance.return_flights', value: 0, sd: 0.5, status: 'override', units: [] },
    ]);
  });

  test('the seat is shown what it had come to believe, never what was drawn', () => {
    const named = explained('seat').flatMap(({ terms }) => terms.flatMap(({ parameters }) => parameters));
    expect(named.filter(({ status }) => status === 'drawn')).toEqual([]);
    expect(named.find(({ status }) => status === 'learnt')).toMatchObject({ name: 'estimate.return_flights', value: 0, sd: close(Math.sqrt(0.3725)) });
  });
});

describe('a replay', () => {
  const setting = settingOf();
  const orders: Order[][] = [[NEAR, about('extend')], [setLever('tariff', 2)], []];

  test('plays the same game: digests, facts, lenses, and a list of what was refused', () => {
    const one = replay(setting, 'seed', orders);
    expect(replay(setting, 'seed', orders)).toEqual(one);
    expect(one.months).toHaveLength(3);
    expect(one.months[2]?.lenses).toEqual(one.lenses);
    expect(one.refused[0]).toMatchObject({ month: 1, index: 1 });
    expect(replay(setting, 'other', orders).months[0]?.digest).not.toBe(one.months[0]?.digest);
  });

  test('plays no month beyond the horizon', () => {
    const months = Array.from({ length: 20 }, () => []);
    expect(replay(setting, 'seed', months).months).toHaveLength(12);
  });
});
