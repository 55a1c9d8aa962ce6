// Every kind of order where it is accepted: what it costs, what it changes and which facts tell of it.
import { describe, expect, test } from 'vitest';
import { credibilityOf } from '../../src/engine/rules/standing.ts';
import { ORDER_KINDS, type Game, type Order, type OrderKind } from '../../src/engine/index.ts';
import { close, about, ALF, BET, calmGame, kindsOf, LEVER_SETTINGS, NEAR, ofKind, only, pledge, play, propose, SCENARIO, setDraw, setLever, settingOf, TRANSIT } from './fixture.ts';

const setting = settingOf();
const stage = (): Game => calmGame(setting);
const quiet = { posture: 'quiet', ask: 1 } as const;
const threat = propose({ ...quiet, orElse: [pledge('visa', 1)] });
const credibility = (game: Game, country = 0): number => credibilityOf(game.setting, game.world, country);

test('every kind of order is accepted somewhere', () => {
  const accepted: Record<OrderKind, readonly (readonly Order[])[]> = {
    'set-lever': [[setLever('tariff', 1)]],
    meet: [[{ kind: 'meet', country: ALF }]],
    propose: [[threat]],
    withdraw: [[propose({ ...quiet, deadline: 4 })], [about('withdraw')]],
    'accept-counter': [[NEAR], [about('accept-counter')]],
    'decline-counter': [[NEAR], [about('decline-counter')]],
    'carry-out': [[threat], [about('carry-out')]],
    extend: [[threat], [about('extend')]],
    'back-down': [[threat], [about('back-down')]],
  };
  expect(Object.keys(accepted).toSorted()).toEqual([...ORDER_KINDS].toSorted());
  for (const months of Object.values(accepted)) expect(ofKind(play(stage(), ...months).flat(), 'order-refused')).toEqual([]);
});

describe('set-lever', () => {
  test('is paid by the notch and told', () => {
    const game = stage();
    const [facts = []] = play(game, [setLever('tariff', 2)]);
    expect(only(facts, 'lever-set')).toEqual({ kind: 'lever-set', country: ALF, lever: 'tariff', from: 0, to: 2, cost: 4 });
    // min(30, 20 + 10) - 4.
    expect([game.world.capital, game.world.levels[0]]).toEqual([26, 2]);
  });

  test('new pressure costs goodwill once: 0.1 x pride x size; easing costs none', () => {
    const game = stage();
    play(game, [setLever('tariff', 3)]);
    // -0.05 at once; then -0.05 x 0.8 in force and +0.05 x 0.05 back towards the start.
    expect(game.world.goodwill[0]).toBeCloseTo(-0.05 - 0.04 + 0.0025, 12);
    const eased = stage();
    eased.world.levels[0] = 3;
    play(eased, [setLever('tariff', 0)]);
    expect(eased.world.goodwill[0]).toBe(0);
  });

  test('orders are paid in the order of the list: what cannot be paid is refused whole and later ones go on', () => {
    const game = calmGame(settingOf({ scenario: { capital: { ...SCENARIO.capital, start: 0, income: 5 } } }));
    const [facts = []] = play(game, [setLever('tariff', 2), setLever('sanction', 1), setLever('aid', 1, BET)]);
    expect(kindsOf(facts)).toEqual(['lever-set', 'order-refused', 'order-refused']);
    expect(game.world.levels.slice(0, 2)).toEqual([2, 0]);
    expect(game.world.capital).toBe(1);
  });

  test('approval is asked for steps up in its direction only, and drawn by country, lever and month', () => {
    const levers = LEVER_SETTINGS.map((lever) => ({ ...lever, approval: { direction: 'inducement' as const, who: 'us-congress', base: 0.5 } }));
    const game = calmGame(settingOf({ scenario: { levers } }));
    for (const [country, index, value] of [[0, 2, 0.6], [0, 3, 0.4]] as const) setDraw(game, { country, month: 1, index, channel: 'approval', value });
    const [facts = []] = play(game, [setLever('aid', -1), setLever('visa', -1), setLever('tariff', 1)]);
    expect(ofKind(facts, 'order-refused').map((fact) => [fact.index, fact.reason])).toEqual([[0, 'not-approved']]);
    expect(ofKind(facts, 'lever-set').map((fact) => fact.lever)).toEqual(['visa', 'tariff']);
  });
});

describe('meet', () => {
  test('costs 2, raises goodwill by 0.06 of the room left and teaches about every demand', () => {
    const game = stage();
    for (let demand = 0; demand < 3; demand += 1) setDraw(game, { country: 0, month: 1, demand, channel: 'meet', value: 1 });
    const before = [...game.world.estimateMean];
    const [facts = []] = play(game, [{ kind: 'meet', country: ALF }]);
    expect(only(facts, 'met').country).toBe(ALF);
    expect(game.world.capital).toBe(28);
    // 0.06, less a twentieth in the drift.
    expect(game.world.goodwill[0]).toBeCloseTo(0.057, 12);
    for (let pair = 0; pair < 3; pair += 1) expect(game.world.estimateMean[pair]).toBeGreaterThan(before[pair] ?? 0);
    expect(game.world.estimateMean.slice(3)).toEqual(before.slice(3));
  });
});

describe('propose', () => {
  test('costs 1 and says by when an answer must come', () => {
    const game = stage();
    const [facts = []] = play(game, [propose({ ...quiet, deadline: 3 })]);
    expect(only(facts, 'proposed')).toMatchObject({ due: 3, replaces: false });
    expect(game.world.capital).toBe(29);
  });

  test('a public or-else hurts once by 0.1 x pride x size; a quiet one and a promise do not', () => {
    const after = (order: Order): number => {
      const game = stage();
      play(game, [order]);
      return game.world.goodwill[0] ?? 0;
    };
    // 0.1 x 0.5 x 1 = 0.05, less a twentieth in the drift.
    expect(after(propose({ ask: 1, orElse: [pledge('tariff', 3)] }))).toBeCloseTo(-0.0475, 12);
    expect([after(propose({ ...quiet, orElse: [pledge('tariff', 3)] })), after(propose({ ask: 1, give: [pledge('tariff', -1)] }))]).toEqual([0, 0]);
  });

  test('an ambiguous one is answered in four months whatever its deadline says, then lapses without a mark', () => {
    const game = stage();
    const months = play(game, [propose({ ask: 1, posture: 'ambiguous', orElse: [pledge('visa', 1)], deadline: 1 })], [], [], []);
    expect(months.map((facts) => ofKind(facts, 'answered').length)).toEqual([1, 1, 1, 1]);
    expect(only(months.flat(), 'lapsed').offer.posture).toBe('ambiguous');
    expect(game.world.proposals).toEqual([]);
    expect(credibility(game)).toBe(0.5);
    // -0.02 a month in the whole region: 0.02, 0.02 + 0.95 x 0.02, and so on.
    expect(game.world.goodwill[2]).toBeLessThan(-0.05);
  });

  test('improving an answered or-else is no bluff and never postpones it', () => {
    const game = stage();
    play(game, [propose({ ...quiet, orElse: [pledge('visa', 1)], deadline: 2 })]);
    const [facts = []] = play(game, [propose({ ...quiet, orElse: [pledge('visa', 1)], give: [pledge('aid', -1)], deadline: 4 })]);
    expect(only(facts, 'proposed')).toMatchObject({ due: 2, replaces: true });
    expect(ofKind(facts, 'backed-down')).toEqual([]);
    expect(only(facts, 'threat-due').offer.give).toEqual([pledge('aid', -1)]);
    expect(credibility(game)).toBe(0.5);
  });

  test.each<[string, Partial<Parameters<typeof propose>[0]>]>([
    ['worse for the government', { ask: 1, orElse: [pledge('visa', 2)] }],
    ['without the or-else', { ask: 0.5, orElse: [], give: [pledge('aid', -1)] }],
    ['in another posture', { ask: 0.5, orElse: [pledge('visa', 1)], posture: 'public' }],
  ])('replacing an answered or-else by one %s is backing down', (_, terms) => {
    const game = stage();
    play(game, [propose({ ask: 0.75, posture: 'quiet', orElse: [pledge('visa', 1)], deadline: 4 })]);
    const [facts = []] = play(game, [propose({ posture: 'quiet', deadline: 4, ...terms })]);
    expect(only(facts, 'backed-down').offer.orElse).toEqual([pledge('visa', 1)]);
    // 2 / 5.
    expect(credibility(game)).toBeCloseTo(0.4, 12);
  });

  test('after carrying out only milder terms without a new or-else may follow; the or-else stays in force', () => {
    const game = stage();
    play(game, [threat], [about('carry-out')]);
    const [facts = []] = play(game, [propose({ ...quiet, ask: 0.75 })]);
    expect(ofKind(facts, 'order-refused')).toEqual([]);
    expect(game.world.proposals[0] ?? game.world.accords[0]).toMatchObject({ ask: 0.75, orElse: [{ level: 1 }] });
  });
});

describe('withdraw', () => {
  test('of a promise or a bare ask leaves no mark', () => {
    const game = stage();
    const months = play(game, [propose({ ...quiet, give: [pledge('visa', -1)], deadline: 4 })], [about('withdraw')]);
    expect(kindsOf(months[1] ?? [])).toEqual(['withdrawn']);
    expect(credibility(game)).toBe(0.5);
  });

  test('of an answered or-else is backing down', () => {
    const game = stage();
    const months = play(game, [propose({ ...quiet, orElse: [pledge('visa', 1)], deadline: 4 })], [about('withdraw')]);
    expect(kindsOf(months[1] ?? [])).toEqual(['backed-down', 'withdrawn']);
    expect(credibility(game)).toBeCloseTo(0.4, 12);
  });

  test('of a carried-out or-else is backing down within two months, and free afterwards', () => {
    const early = stage();
    expect(kindsOf(play(early, [threat], [about('carry-out')], [about('withdraw')])[2] ?? [])).toEqual(['backed-down', 'withdrawn']);
    // 2 + 1 of 4 + 2.
    expect(credibility(early)).toBeCloseTo(0.5, 12);
    const late = stage();
    const last = play(late, [threat], [about('carry-out')], [], [about('withdraw')])[3] ?? [];
    expect(kindsOf(last)).toEqual(['withdrawn']);
    expect(credibility(late)).toBeCloseTo(0.6, 12);
  });

  test('from an accord under which something is owed is a breach; else it is merely over', () => {
    const owing = stage();
    const months = play(owing, [propose({ ask: 0.5, give: [pledge('visa', -2)] })], [about('withdraw')]);
    expect(only(months[1] ?? [], 'breached')).toMatchObject({ lever: null });
    expect(owing.world.promises.made[0]).toBe(1);
    const bare = stage();
    setDraw(bare, { country: 0, month: 1, channel: 'shock', value: 1.5 });
    expect(kindsOf(play(bare, [propose({ ask: 0.5 })], [about('withdraw')])[1] ?? [])).toEqual(['withdrawn']);
    expect(bare.world.accords).toEqual([]);
  });
});

describe('carry-out, extend, back-down and silence', () => {
  test('carried out: paid, raised, kept + 1 of made + 1, and told', () => {
    const game = stage();
    const [, facts = []] = play(game, [propose({ ...quiet, posture: 'public', orElse: [pledge('visa', 2)] })], [about('carry-out')]);
    expect(kindsOf(facts).slice(0, 2)).toEqual(['lever-set', 'carried-out']);
    expect(only(facts, 'lever-set').cost).toBe(4);
    // 3 / 5 here, 2.3 / 4.3 elsewhere: it was public.
    expect([credibility(game), credibility(game, 1)]).toEqual([close(0.6, 12), close(2.3 / 4.3, 12)]);
  });

  test('raising a lever for another reason carries out nothing: only what is left is raised, paid and relieved (F11)', () => {
    const game = stage();
    play(game, [propose({ ...quiet, orElse: [pledge('visa', 1), pledge('aid', 1)] })]);
    const [facts = []] = play(game, [setLever('aid', 1), about('carry-out')]);
    expect(ofKind(facts, 'lever-set').map((fact) => [fact.lever, fact.cost])).toEqual([['aid', 2], ['visa', 2]]);
    const standing = game.world.proposals[0]?.orElse.find((entry) => entry.lever === 2);
    expect(standing === undefined || standing.from === 1).toBe(true);
  });

  test('an ambiguous or-else may be carried out once it was answered, and then it is ambiguous no more (F23)', () => {
    const game = stage();
    const [, facts = []] = play(game, [propose({ ask: 1, posture: 'ambiguous', orElse: [pledge('visa', 1)] })], [about('carry-out')]);
    expect(kindsOf(facts)).toContain('carried-out');
    expect(credibility(game)).toBeGreaterThan(0.5);
    const [next = []] = play(game, [propose({ country: BET, ask: 1, posture: 'ambiguous' })]);
    expect(ofKind(next, 'order-refused')).toEqual([]);
  });

  test('extended once: answered again this month, a quarter of a bluff', () => {
    const game = stage();
    const [, facts = []] = play(game, [threat], [about('extend')]);
    expect(kindsOf(facts)).toEqual(['extended', 'answered', 'threat-due']);
    // 2 / 4.25.
    expect(credibility(game)).toBeCloseTo(2 / 4.25, 12);
  });

  test.each<[string, readonly Order[]]>([['said', [about('back-down')]], ['by silence', []]])('backing down %s: made + 1 and over', (_, orders) => {
    const game = stage();
    const [, facts = []] = play(game, [threat], orders);
    expect(kindsOf(facts)).toEqual(['backed-down']);
    expect(game.world.proposals).toEqual([]);
    expect(credibility(game)).toBeCloseTo(0.4, 12);
    // Quiet: nobody else knows.
    expect(credibility(game, 1)).toBe(0.5);
  });
});

describe('counter-offers', () => {
  const offered = (): Game => {
    const game = stage();
    play(game, [NEAR]);
    return game;
  };

  test('accepted: an accord on the counter\'s terms without another evaluation', () => {
    const game = offered();
    // Nothing would be accepted any more, but the offer binds.
    setDraw(game, { country: 0, month: 1, channel: 'shock', value: -3 });
    const [facts = []] = play(game, [about('accept-counter')]);
    expect(kindsOf(facts).slice(0, 2)).toEqual(['counter-accepted', 'signed']);
    expect(ofKind(facts, 'answered')).toEqual([]);
    expect(only(facts, 'signed').offer).toEqual(only(facts, 'counter-accepted').offer);
  });

  test('declined: closed for two months, open in the third', () => {
    const game = offered();
    const [, later = [], third = []] = play(game, [about('decline-counter')], [NEAR], [NEAR]);
    expect(only(later, 'order-refused').reason).toBe('demand-closed');
    expect(ofKind(third, 'order-refused')).toEqual([]);
  });

  test('declined: better on every part is heard at once', () => {
    const game = offered();
    const [, later = []] = play(game, [about('decline-counter')], [{ ...NEAR, ask: 0.5 }]);
    expect(kindsOf(later)).toEqual(['proposed', 'answered', 'signed']);
  });

  test.each<[string, readonly Order[]]>([
    ['left unanswered', []],
    ['passed over by new terms', [{ ...NEAR, ask: 1 }]],
    ['withdrawn under it', [about('withdraw')]],
  ])('%s it closes the demand as if declined (F6)', (_, orders) => {
    const game = offered();
    play(game, orders);
    const [later = []] = play(game, [propose({ ask: 0.75 })]);
    expect(only(later, 'order-refused').reason).toBe('demand-closed');
  });

  test('the silence that drops an or-else does not keep its counter-offer\'s demand open (F6)', () => {
    const game = stage();
    const [first = []] = play(game, [{ ...NEAR, orElse: [pledge('aid', 1)], posture: 'quiet' }]);
    expect(kindsOf(first)).toEqual(['proposed', 'answered', 'counter-offered', 'threat-due']);
    const [, later = []] = play(game, [], [propose({ ask: 0.75 })]);
    expect(only(later, 'order-refused').reason).toBe('demand-closed');
  });

  test('a proposal past its deadline is not answered again once its counter-offer is gone (F7)', () => {
    for (const orders of [[about('decline-counter')], []]) {
      const [facts = []] = play(offered(), orders);
      expect(ofKind(facts, 'answered')).toEqual([]);
    }
  });

  test('other demands of the same government stay as they were', () => {
    const game = offered();
    play(game, [about('decline-counter'), propose({ demand: TRANSIT, ask: 1, deadline: 4 })]);
    expect(game.world.proposals.map(({ demand }) => demand)).toEqual([1]);
  });
});
