// What is said before a decision: what a counter-offer obliges to, what comes too late to count, and what is due by the end.
import { expect, test } from 'vitest';
import { LEVERS, observe } from '../../src/engine/index.ts';
import type { World } from '../../src/engine/index.ts';
import { draftFor, draftOf } from '../../src/store/draft.ts';
import { worldOf } from '../../src/store/game.ts';
import type { GameInHand } from '../../src/store/game.ts';
import { accordApproval, deliveryCost, endsUndelivered, outlookOf } from '../../src/store/outlook.ts';
import { advance, openGame } from '../../src/store/playing.ts';
import { rehearsalOf } from '../../src/store/rehearsal.ts';
import { levelOf, mattersOf, owedBy } from '../../src/store/table.ts';
import { credibleThreats } from '../../src/strategies/credible-threats.ts';
import { playableOf, seatAt } from './bundle.ts';

const playable = playableOf('first-hundred-days');
const { scenario } = playable;
const open = (): GameInHand => openGame({ id: 'outlook', playable, seed: 'outlook' });
/** A game in the given month, from 1, with nothing done before. */
const inMonth = (month: number): GameInHand => {
  let game = open();
  while (game.months.length < month - 1) game = advance(game, []);
  return game;
};
const withWorld = (game: GameInHand, change: (world: World) => void): GameInHand => {
  const world = structuredClone(worldOf(game));
  change(world);
  return { ...game, worlds: [...game.worlds.slice(0, -1), world] };
};

test('says of an approval when it is decided, and whether that is after the game', () => {
  const found = scenario.demands.flatMap(({ id, ratification }) => (ratification ?? []).map((one) => ({ demand: id, ...one })));
  const [one] = found;
  if (one === undefined) throw new Error('Some accord needs approval.');
  const terms = { country: one.country, demand: one.demand, ask: 1, give: [], orElse: [], posture: 'quiet' } as const;
  for (const month of [1, scenario.months - one.delay, scenario.months - one.delay + 1, scenario.months]) {
    const game = inMonth(month);
    const outlook = outlookOf(game, terms);
    if (outlook === null) throw new Error('It can be asked.');
    expect(accordApproval(game, outlook)).toMatchObject({ who: one.who, month: month + one.delay, isTooLate: month + one.delay > scenario.months });
    expect(endsUndelivered(game, outlook)).toBe(month + one.delay === scenario.months);
  }
});

test('tells what a counter-offer would cost to deliver, and what it would end', () => {
  const seen = [];
  for (let seed = 0; seed < 12; seed += 1) {
    let game = openGame({ id: `counter-${seed}`, playable, seed: `counter-${seed}` });
    while (game.months.length < scenario.months) {
      seen.push(...mattersOf(game).filter(({ counter }) => counter !== null).map((matter) => ({ game, matter })));
      game = advance(game, credibleThreats.play(observe(game.setting, worldOf(game)), () => 0.5));
    }
  }
  expect(seen.length).toBeGreaterThan(0);
  const offers = seen.flatMap(({ game, matter: { counter, owes, country } }) => (counter === null ? [] : [{ game, counter, owes, country }]));
  for (const { counter, owes } of offers) expect(owes).toEqual(expect.arrayContaining([...counter.give]));
  // Where nothing is owed beside what is given, the delivery costs what the composer says.
  const plain = offers.filter(({ counter, owes }) => owes.length === counter.give.length);
  for (const { game, counter, owes, country } of plain) expect(deliveryCost(game, country, owes).price).toBeCloseTo(outlookOf(game, counter)?.range.givePrice ?? -1, 9);
});

test('what is due after the game is due by its last month, and next month tells what is promised for it', () => {
  const country = seatAt(playable, 0);
  const pledge = { lever: LEVERS.indexOf('visa'), level: -1, from: 0, delivered: false, pivotal: true };
  const owing = (month: number, due: number): GameInHand =>
    withWorld(inMonth(month), (world) => {
      world.accords = [{
        country: 0, demand: 0, ask: 0.5, target: 0.5, owed: [{ ...pledge, due }], orElse: [], posture: 'quiet', status: 'kept', signed: 1, ratified: 1, probability: 1, carried: false,
      }];
    });
  const last = owing(scenario.months, scenario.months + 1);
  expect(owedBy(last)).toEqual([{ country, pledge: { lever: 'visa', level: -1 }, due: scenario.months, isAtEnd: true }]);
  expect(owedBy(owing(2, 3))).toMatchObject([{ due: 3, isAtEnd: false }]);

  const price = deliveryCost(owing(2, 3), country, [{ lever: 'visa', level: -1 }]).price;
  expect(price).toBeGreaterThan(0);
  expect(rehearsalOf(owing(2, 3), []).promised).toEqual([{ country, price }]);
  expect(rehearsalOf(owing(2, 3), [{ kind: 'set-lever', country, lever: 'visa', level: -1 }]).promised).toEqual([]);
  expect(rehearsalOf(owing(2, 4), []).promised).toEqual([]);
  expect(levelOf(last, country, 'visa')).toBe(0);
});

test('another demand keeps promises and threats of a draft, unless it has terms of its own', () => {
  const game = open();
  const country = scenario.seats.find((seat) => scenario.demands.filter((one) => one.countries.some((place) => place.country === seat)).length > 1);
  if (country === undefined) throw new Error('Some country can be asked two things.');
  const [first, second] = scenario.demands.filter((one) => one.countries.some((place) => place.country === country)).map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error('There are two.');
  const draft = { ...draftOf(game, { country, demand: first, writing: [] }), give: [{ lever: 'visa', level: -1 }], orElse: [{ lever: 'tariff', level: 1 }], posture: 'public' } as const;
  const moved = draftFor(game, draft, { demand: second, writing: [draft] });
  expect(moved).toMatchObject({ isOwn: false, order: { demand: second, give: draft.give, orElse: draft.orElse, posture: 'public' } });
  const own = { ...moved.order, give: [] };
  expect(draftFor(game, draft, { demand: second, writing: [draft, own] })).toEqual({ order: own, isOwn: true });
});
