// Looking back: what the history says of a game agrees with its facts and its worlds, whoever played it and however.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVERS, flowsOf, keyedStream, observe } from '../../src/engine/index.ts';
import type { Fact, FactKind, Order } from '../../src/engine/index.ts';
import { worldOf } from '../../src/store/game.ts';
import type { GameInHand } from '../../src/store/game.ts';
import { flowsOver, lensesOver, leversOver } from '../../src/store/history/courses.ts';
import { dealsOf } from '../../src/store/history/deals.ts';
import { promisesOf } from '../../src/store/history/promises.ts';
import { threatsOf, wasBluff } from '../../src/store/history/threats.ts';
import { advance, openGame } from '../../src/store/playing.ts';
import { DOCTRINES, doctrineNamed } from '../../src/strategies/register.ts';
import { playableOf } from './bundle.ts';
import { anyGame } from './orders.ts';

const playable = playableOf('inauguration');

function playedBy(name: string, seed: string): GameInHand {
  const doctrine = doctrineNamed(name);
  if (doctrine === undefined) throw new Error(`There is no doctrine ${name}.`);
  const draw = keyedStream(`doctrine|${name}|${seed}`);
  let game = openGame({ id: name, playable, seed });
  while (game.months.length < game.setting.scenario.months) game = advance(game, doctrine.play(observe(game.setting, worldOf(game)), draw));
  return game;
}

function played(seed: string, orders: readonly (readonly Order[])[]): GameInHand {
  return orders.reduce<GameInHand>((game, month) => advance(game, month), openGame({ id: seed, playable, seed }));
}

const factsOf = (game: GameInHand): readonly Fact[] => game.months.flatMap(({ facts }) => facts);
const count = (game: GameInHand, kind: FactKind): number => factsOf(game).filter((fact) => fact.kind === kind).length;

/** What must hold of the history of any game. */
function agrees(game: GameInHand): void {
  const deals = dealsOf(game);
  const threats = threatsOf(game);
  const promises = promisesOf(game);
  const world = worldOf(game);
  const last = game.months.length;

  // Every fact of a negotiation is told in one deal, once, in order.
  const told = deals.flatMap(({ steps }) => steps.map(({ fact }) => fact));
  expect(new Set(told).size).toBe(told.length);
  expect(told.length).toBe(factsOf(game).filter((fact) => 'offer' in fact || fact.kind === 'delivered').length);
  for (const { steps, accord } of deals) {
    expect(steps.map(({ month }) => month)).toEqual(steps.map(({ month }) => month).toSorted((a, b) => a - b));
    expect(steps.filter(({ fact }) => fact.kind === 'signed').length).toBe(accord === null ? 0 : 1);
  }

  // What stands at the end stands on the table; what broke, broke in a fact.
  const outcome = (...kinds: string[]): number => deals.filter((deal) => kinds.includes(deal.outcome)).length;
  const settled = deals.filter(({ outcome: kind, ending }) => (kind === 'reneged' || kind === 'backed-down') && ending?.month === last).length;
  const standing = outcome('stands') + outcome('awaiting-approval');
  expect(standing).toBeLessThanOrEqual(world.accords.length);
  expect(standing + settled).toBeGreaterThanOrEqual(world.accords.length);
  expect(outcome('reneged')).toBe(count(game, 'reneged'));
  expect(outcome('taken-back', 'new-pressure', 'left-by-seat')).toBe(count(game, 'breached'));
  expect(outcome('not-approved')).toBe(count(game, 'ratification-failed'));
  expect(outcome('left-by-government')).toBe(factsOf(game).filter((fact) => fact.kind === 'accord-reviewed' && fact.decision === 'defect').length);
  expect(deals.filter(({ accord }) => accord !== null).length).toBe(count(game, 'signed'));

  // Deeds of the two records, each once.
  expect(threats.filter(({ carried }) => carried !== null).length).toBe(count(game, 'carried-out'));
  expect(threats.filter(({ recorded }) => recorded).length).toBe(count(game, 'threat-met'));
  expect(threats.filter(({ extended }) => extended !== null).length).toBe(count(game, 'extended'));
  // An accord that failed at home leaves its or-else in force; easing that one has no threat of its own any more.
  const resumed = deals.filter(({ opening, steps }) => opening === 'fallen-accord' && steps[0]?.fact.kind !== 'threat-due').length;
  const down = threats.filter((threat) => wasBluff(threat) || threat.afterwards?.kind === 'eased-early').length;
  expect(down).toBeLessThanOrEqual(count(game, 'backed-down'));
  expect(down + resumed).toBeGreaterThanOrEqual(count(game, 'backed-down'));
  for (const { posed, fate, credibility, offer, wayDown } of threats) {
    expect(offer.orElse.length).toBeGreaterThan(0);
    expect(fate.month ?? last).toBeGreaterThanOrEqual(posed);
    expect(fate.month === null).toBe(credibility === null);
    expect(fate.kind === 'backed-down').toBe(wayDown !== null);
  }
  expect(promises.filter(({ delivered }) => delivered !== null).length).toBe(count(game, 'delivered'));
  for (const promise of promises) expect(promise.month === null).toBe(promise.fate === 'owed');
  expect(promises.filter(({ fate }) => fate === 'reneged').length).toBeLessThanOrEqual(count(game, 'reneged'));
}

describe('the history of a game', () => {
  test.each(DOCTRINES.flatMap(({ name }) => ['class-a', 'history-2'].map((seed) => [name, seed] as const)))('agrees with the facts: %s on %s', (name, seed) => {
    agrees(playedBy(name, seed));
  });

  test('agrees with the facts, whatever is ordered', () => {
    fc.assert(fc.property(anyGame(playable.scenario), fc.string(), (orders, seed) => agrees(played(seed.replaceAll('|', ' '), orders))), { numRuns: 60 });
  });

  test('of a game that has not begun is empty, and holds the levels of the start', () => {
    const game = openGame({ id: 'new', playable, seed: 'new' });
    expect([dealsOf(game), threatsOf(game), promisesOf(game), lensesOver(game), flowsOver(game).months]).toEqual([[], [], [], [], []]);
    expect(flowsOver(game).start).toMatchObject({ encounters: flowsOf(game.setting, worldOf(game)).encounters, transferred: 0 });
    expect(leversOver(game).map(({ levels }) => levels)).toEqual(worldOf(game).levels.map((level) => [level]));
  });
});

describe('threats and promises', () => {
  test('carrying out raises belief, backing down lowers it', () => {
    const threats = ['maximum-pressure', 'bluff', 'credible-threats'].flatMap((name) => threatsOf(playedBy(name, 'class-a')));
    const moved = (kind: string): number[] => threats.flatMap(({ fate, credibility }) => (fate.kind === kind && credibility !== null ? [credibility.after - credibility.before] : []));
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(moved('backed-down').length).toBeGreaterThan(3);
    expect(moved('carried-out').length).toBeGreaterThan(3);
    expect(mean(moved('backed-down'))).toBeLessThan(0);
    expect(mean(moved('carried-out'))).toBeGreaterThan(0);
  });

  test('tells apart the ways in which an or-else is not carried out', () => {
    const ask = { kind: 'propose', country: playable.scenario.seats[0], demand: playable.scenario.demands[0]?.id, ask: 1, give: [], posture: 'quiet', deadline: 1 } as const;
    const [country, demand] = [ask.country, ask.demand];
    if (country === undefined || demand === undefined) throw new Error('A scenario has a seat and a demand.');
    const threat = { ...ask, country, demand, orElse: [{ lever: 'visa', level: 1 }] } as const;
    const way = (...months: (readonly Order[])[]): unknown => threatsOf(played('ways', months))[0]?.wayDown;
    expect(way([threat], [])).toBe('silence');
    expect(way([threat], [{ kind: 'back-down', country, demand }])).toBe('order');
    expect(way([{ ...threat, deadline: 3 }], [{ kind: 'withdraw', country, demand }])).toBe('withdrawn');
    expect(way([{ ...threat, deadline: 3 }], [{ ...threat, orElse: [{ lever: 'visa', level: 2 }] }])).toBe('replaced');
  });

  test('gives are kept with their month, and the target of an accord with what was done', () => {
    const game = playedBy('exchange', 'class-a');
    const accords = dealsOf(game).flatMap(({ accord }) => (accord === null ? [] : [accord]));
    expect(accords.length).toBeGreaterThan(2);
    for (const { signed, owed, target, level } of accords) {
      for (const { delivered, due } of owed) if (delivered !== null) expect([delivered >= signed, delivered <= (due ?? 0)]).toEqual([true, true]);
      for (const share of [target, level.before, level.last]) expect([share >= 0, share <= 1]).toEqual([true, true]);
    }
    expect(promisesOf(game).some(({ fate, assurance }) => fate === 'delivered' && (assurance?.after ?? 0) >= (assurance?.before ?? 1))).toBe(true);
  });
});

describe('courses', () => {
  const game = playedBy('maximum-pressure', 'class-a');
  const months = game.months.length;

  test('hold every month, and end where the world does', () => {
    const flows = flowsOver(game);
    expect(flows.months.length).toBe(months);
    expect(flows.months.at(-1)).toMatchObject({ encounters: worldOf(game).encounters, removals: worldOf(game).removals, transferred: worldOf(game).transferred });
    expect(flows.start.removals.every((value, c) => value <= (flows.sought[c] ?? 0))).toBe(true);
    expect(leversOver(game).map(({ levels }) => levels.at(-1))).toEqual(worldOf(game).levels);
    expect(leversOver(game).length).toBe(game.setting.seats.length * LEVERS.length);
    expect(leversOver(game).every(({ levels }) => levels.length === months + 1)).toBe(true);
  });

  test('the months of a lens have the mean that is told', () => {
    const readings = lensesOver(game);
    const mean = readings.reduce((sum, { month }) => sum + month.people, 0) / months;
    expect(mean).toBeCloseTo(readings.at(-1)?.mean.people ?? -1, 6);
    for (const { month } of readings) for (const value of Object.values(month)) expect([value > -1e-6, value < 100 + 1e-6]).toEqual([true, true]);
  });
});
