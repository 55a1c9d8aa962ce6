// What the page says of a decision: its two sides, what would have changed it, and the deeds behind beliefs.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lensesOf, rangeOf } from '../../src/engine/index.ts';
import type { Fact, FactOf, Order } from '../../src/engine/index.ts';
import { exchangeOf, isJudged, monthOf } from '../../src/store/decision.ts';
import { worldOf } from '../../src/store/game.ts';
import type { GameInHand } from '../../src/store/game.ts';
import { observationOf } from '../../src/store/knowledge.ts';
import { approvalOf, lowestUseful, openingAsk, outlookOf } from '../../src/store/outlook.ts';
import { countsOf, deedsOf } from '../../src/store/record.ts';
import { advance, openGame } from '../../src/store/playing.ts';
import { turningOf } from '../../src/store/turning.ts';
import { playableOf } from './bundle.ts';
import { anyGame } from './orders.ts';

const playable = playableOf('inauguration');
const { scenario } = playable;
const start = openGame({ id: 'a', playable, seed: 'reasons' });
const play = (orders: readonly (readonly Order[])[]): GameInHand => orders.reduce<GameInHand>((game, month) => advance(game, month), start);
const factsOf = (game: GameInHand): Fact[] => game.months.flatMap(({ facts }) => facts);
const answersOf = (game: GameInHand): FactOf<'answered'>[] => factsOf(game).filter((fact) => fact.kind === 'answered');

describe('what would have changed an answer', () => {
  test('is one step of one part, lies on the other side of the bar at the estimate, and the smallest comes first', () => {
    let flips = 0;
    fc.assert(
      fc.property(anyGame(scenario), (orders) => {
        const game = play(orders.slice(0, 4));
        for (const fact of answersOf(game)) {
          const turning = turningOf(game, fact);
          if (turning === null) throw new Error('An answer of the game can be turned.');
          const agreed = fact.decision === 'accept';
          flips += turning.flips.length;
          expect(turning.surprising).toBe(turning.surplus > 0 !== agreed);
          for (const { offer, surplus, chance } of turning.flips) {
            expect(surplus > 0).toBe(!agreed);
            const parts = (['ask', 'posture', 'give', 'orElse'] as const).filter((part) => JSON.stringify(offer[part]) !== JSON.stringify(fact.offer[part]));
            expect(parts).toHaveLength(1);
            expect(chance.low).toBeLessThanOrEqual(chance.probability);
            expect(chance.high).toBeGreaterThanOrEqual(chance.probability);
          }
          const moves = turning.flips.map(({ surplus }) => Math.abs(surplus - turning.surplus));
          expect(moves).toEqual(moves.toSorted((a, b) => a - b));
          expect(turning.nearest === null || turning.flips.length === 0).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
    expect(flips).toBeGreaterThan(10);
  });

  test('changes nothing in the game that it is asked about', () => {
    const country = scenario.seats[0];
    const demand = scenario.demands[0]?.id;
    if (country === undefined || demand === undefined) throw new Error('The scenario has a seat and a demand.');
    const game = play([[{ kind: 'propose', country, demand, ask: 1, give: [], orElse: [], deadline: 1, posture: 'quiet' }]]);
    const before = JSON.stringify(game.worlds);
    for (const fact of answersOf(game)) turningOf(game, fact);
    expect(JSON.stringify(game.worlds)).toBe(before);
  });
});

describe('a decision and its record', () => {
  test('an ask and the offer made in its place are found from either side', () => {
    // Room for as many proposals as there are pairs to ask.
    const roomy = openGame({ id: 'b', playable: { ...playable, scenario: { ...scenario, proposalsAMonth: 60 } }, seed: 'table' });
    const orders = scenario.demands.flatMap((demand) =>
      demand.countries
        .filter(({ country }) => scenario.seats.includes(country))
        .map(({ country }): Order => ({ kind: 'propose', country, demand: demand.id, ask: 1, give: [], orElse: [{ lever: 'visa', level: 1 }], deadline: 1, posture: 'quiet' })),
    );
    const game = advance(roomy, orders);
    let pairs = 0;
    for (const fact of factsOf(game).filter(isJudged)) {
      const { own, counter } = exchangeOf(game, fact);
      expect([own, counter]).toContain(fact);
      if (own === null || counter === null) continue;
      pairs += 1;
      expect(exchangeOf(game, own)).toEqual(exchangeOf(game, counter));
      expect([monthOf(game, own), monthOf(game, counter)]).toEqual([1, 1]);
    }
    expect(pairs).toBeGreaterThan(0);
  });

  test('deeds before a fact are a beginning of all deeds, and the whole counts are theirs', () => {
    fc.assert(
      fc.property(anyGame(scenario), (orders) => {
        const game = play(orders.slice(0, 6));
        for (const country of scenario.seats) {
          const all = deedsOf(game, { record: 'threats', country, before: null });
          const middle = answersOf(game).at(-1) ?? null;
          const some = deedsOf(game, { record: 'threats', country, before: middle });
          expect(all.slice(0, some.length)).toEqual(some);
          const counted = countsOf(all, { record: 'threats', country }).reduce((sum, { count }) => sum + count, 0);
          expect(counted).toBe(all.filter((deed) => deed.country === country).length);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('the outlook of a proposal', () => {
  test('opens with an ask that gains something wherever there is one, and reckons the gain from today', () => {
    for (const { id: demand, asks, countries } of scenario.demands) {
      for (const { country } of countries.filter((one) => scenario.seats.includes(one.country))) {
        const ask = openingAsk(start, { country, demand });
        const outlook = outlookOf(start, { country, demand, ask, give: [], orElse: [], posture: 'quiet' });
        if (outlook === null) throw new Error('What can be asked has an outlook.');
        expect(ask > outlook.now || ask === Math.max(...asks)).toBe(true);
        expect(outlook.agreed).toBe(Math.max(ask, outlook.ofItself));
        expect(outlook.points > 0).toBe(outlook.agreed > outlook.now);
        expect(outlook.points).toBeLessThanOrEqual(100);
        expect(outlook.range).toEqual(rangeOf(observationOf(start), { country, demand, ask, give: [], orElse: [], posture: 'quiet' }));
      }
    }
    expect(lensesOf(start.setting, worldOf(start)).agenda).toBe(0);
  });

  test('relief from sanctions is only for those under sanctions, and aid names who must approve it', () => {
    const useful = scenario.seats.filter((seat) => lowestUseful(start, seat, 'sanction') < 0);
    expect(useful).toContain('VEN');
    expect(useful).not.toContain('MEX');
    expect(approvalOf(start, 'give', { lever: 'aid', level: -1 })).toEqual({ who: 'us-congress', chance: 0.8 });
    expect(approvalOf(start, 'orElse', { lever: 'aid', level: 1 })).toBeNull();
  });
});
