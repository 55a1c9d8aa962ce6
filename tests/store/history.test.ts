// Looking back: what the history says of a game agrees with its facts and its worlds, whoever played it and however.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVERS, flowsOf, keyedStream, observe } from '../../src/engine/index.ts';
import type { Fact, FactKind, Order } from '../../src/engine/index.ts';
import { worldOf } from '../../src/store/game.ts';
import type { GameInHand } from '../../src/store/game.ts';
import { flowsOver, lensesOver, leversOver } from '../../src/store/history/courses.ts';
import { dealsOf } from '../../src/store/history/deals.ts';
import { encounterMoves } from '../../src/store/history/movers.ts';
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

/** Where the history of a game says something else than its facts and its last world; empty where they agree. */
function disagreements(game: GameInHand): readonly string[] {
  const deals = dealsOf(game);
  const threats = threatsOf(game);
  const promises = promisesOf(game);
  const world = worldOf(game);
  const last = game.months.length;
  const told = deals.flatMap(({ steps }) => steps.map(({ fact }) => fact));
  const outcome = (...kinds: string[]): number => deals.filter((deal) => kinds.includes(deal.outcome)).length;
  const standing = outcome('stands') + outcome('awaiting-approval');
  // At the horizon an accord may count as not kept, and an or-else as not carried out, that still stand in the world.
  const settled = deals.filter(({ outcome: kind, ending }) => kind === 'reneged' && ending?.month === last).length;
  // An accord that failed at home leaves its or-else in force; easing that one has no threat of its own any more.
  const resumed = deals.filter(({ opening, steps }) => opening === 'fallen-accord' && steps[0]?.fact.kind !== 'threat-due').length;
  const down = threats.filter((threat) => wasBluff(threat) || threat.afterwards?.kind === 'eased-early').length;
  const checks: Readonly<Record<string, boolean>> = {
    'each fact is told once': new Set(told).size === told.length,
    'no fact is left out': told.length === factsOf(game).filter((fact) => 'offer' in fact || fact.kind === 'delivered').length,
    'in order': deals.every(({ steps }) => steps.every(({ month }, index) => month >= (steps[index - 1]?.month ?? 1))),
    'one accord a deal': deals.every(({ steps, accord }) => steps.filter(({ fact }) => fact.kind === 'signed').length === (accord === null ? 0 : 1)),
    'what stands': standing <= world.accords.length && standing + settled >= world.accords.length,
    reneged: outcome('reneged') === count(game, 'reneged'),
    breached: outcome('taken-back', 'new-pressure', 'left-by-seat') === count(game, 'breached'),
    'not approved': outcome('not-approved') === count(game, 'ratification-failed'),
    'left by the government': outcome('left-by-government') === factsOf(game).filter((fact) => fact.kind === 'accord-reviewed' && fact.decision === 'defect').length,
    signed: deals.filter(({ accord }) => accord !== null).length === count(game, 'signed'),
    'carried out': threats.filter(({ carried }) => carried !== null).length === count(game, 'carried-out'),
    met: threats.filter(({ recorded }) => recorded).length === count(game, 'threat-met'),
    extended: threats.filter(({ extended }) => extended !== null).length === count(game, 'extended'),
    'not carried out': down <= count(game, 'backed-down') && down + resumed >= count(game, 'backed-down'),
    'every threat has an or-else': threats.every(({ offer }) => offer.orElse.length > 0),
    'no fate before its threat': threats.every(({ posed, fate }) => (fate.month ?? last) >= posed),
    'belief where there is a fate': threats.every(({ fate, credibility }) => (fate.month === null) === (credibility === null)),
    'a way down where there is one': threats.every(({ fate, wayDown }) => (fate.kind === 'backed-down') === (wayDown !== null)),
    delivered: promises.filter(({ delivered }) => delivered !== null).length === count(game, 'delivered'),
    'delivered in time': promises.every(({ delivered, due, signed }) => delivered === null || (delivered >= signed && delivered <= (due ?? last))),
    'a month where there is a fate': promises.every(({ month, fate }) => (month === null) === (fate === 'owed')),
    'late promises': promises.filter(({ fate }) => fate === 'reneged').length <= count(game, 'reneged'),
    shares: deals.every(({ accord }) => accord === null || [accord.target, accord.level.before, accord.level.last].every((share) => share >= 0 && share <= 1)),
  };
  return Object.keys(checks).filter((name) => checks[name] === false);
}

describe('the history of a game', () => {
  test.each(DOCTRINES.flatMap(({ name }) => ['class-a', 'history-2'].map((seed) => [name, seed] as const)))('agrees with the facts: %s on %s', (name, seed) => {
    expect(disagreements(playedBy(name, seed))).toEqual([]);
  });

  test('agrees with the facts, whatever is ordered', () => {
    fc.assert(
      fc.property(anyGame(playable.scenario), fc.string(), (orders, seed) => {
        expect(disagreements(played(seed.replaceAll('|', ' '), orders))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 30_000);

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

  test('an accord moves what is done towards its target, and a delivery raises belief in promises', () => {
    const game = playedBy('exchange', 'class-a');
    const accords = dealsOf(game).flatMap(({ accord }) => (accord === null ? [] : [accord]));
    expect(accords.length).toBeGreaterThan(2);
    expect(accords.some(({ level, target }) => level.last > level.before && level.last <= target + 1e-9)).toBe(true);
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

  test('encounters are moved by what changed, and by nothing else', () => {
    const pressed = encounterMoves(game);
    const flows = flowsOver(game);
    expect(pressed.whole).toBeCloseTo((flows.months.at(-1)?.encounters ?? 0) - flows.start.encounters, 6);
    expect(pressed.by.hardship).toBeGreaterThan(0);
    const idle = encounterMoves(playedBy('do-nothing', 'class-a'));
    expect(Math.abs(idle.by.hardship)).toBeLessThan(pressed.by.hardship / 4);
    expect(encounterMoves(openGame({ id: 'new', playable, seed: 'new' }))).toMatchObject({ whole: 0, by: { transit: 0, events: 0 } });
  });

  test('the months of a lens have the mean that is told', () => {
    const readings = lensesOver(game);
    const mean = readings.reduce((sum, { month }) => sum + month.people, 0) / months;
    expect(mean).toBeCloseTo(readings.at(-1)?.mean.people ?? -1, 6);
    expect(readings.flatMap(({ month: alone }) => Object.values(alone)).filter((value) => value < -1e-6 || value > 100 + 1e-6)).toEqual([]);
  });
});
