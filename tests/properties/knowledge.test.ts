// Chance and knowledge: one tape for everybody, no second roll for asking again, nothing hidden in an observation, honest probabilities.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginGame, observe, playMonth, rangeOf, replay, type Fact, type Offer, type Order } from '../../src/engine/index.ts';
import { calmGame, ofKind, pledge, play, propose, settingOf, ALF, BET, GAM, RETURNS, THIRD } from '../engine/fixture.ts';
import { anyGame, orderOf, part, PATIENCE, playPlan, runs } from './region.ts';

describe('the tape', () => {
  test('is the same whatever is ordered: no rule draws', () => {
    fc.assert(
      fc.property(anyGame, (any) => {
        const { setting, game, months } = playPlan(any);
        expect(game.tape).toEqual(beginGame(setting, any.seed).tape);
        // What is drawn for a government does not depend on what was ordered of another.
        const events = (facts: readonly Fact[]): string[] => ofKind(facts, 'event').map(({ id }) => id);
        const quiet = replay(setting, any.seed, months.map(() => []));
        expect(months.map(({ facts }) => events(facts))).toEqual(quiet.months.map(({ facts }) => events(facts)));
      }),
      runs(60),
    );
  }, PATIENCE);

  test('renewing, improving or withdrawing and asking again never changes the shock within a quarter', () => {
    const ask = fc.record({ ask: fc.constantFrom<(0.5 | 0.75 | 1)[]>(0.5, 0.75, 1), notch: fc.integer({ min: 1, max: 3 }), posture: fc.constantFrom<('public' | 'quiet')[]>('public', 'quiet') });
    fc.assert(
      fc.property(fc.array(ask, { minLength: 3, maxLength: 3 }), fc.string({ minLength: 1, maxLength: 6 }), (asks, seed) => {
        const game = beginGame(settingOf(), seed);
        const shocks = asks.flatMap(({ ask: part_, notch, posture }) => {
          const facts = playMonth(game, [{ kind: 'withdraw', country: ALF, demand: RETURNS }, propose({ ask: part_, posture, orElse: [pledge('visa', notch)] })]);
          return ofKind(facts, 'answered').map(({ evaluation }) => evaluation.terms.shock);
        });
        expect(new Set(shocks).size).toBeLessThanOrEqual(1);
      }),
      runs(60),
    );
  }, PATIENCE);
});

/** Decisions that everybody can see, without the numbers behind them. */
const visible = (facts: readonly Fact[]): unknown[] =>
  facts.map((fact) => [fact.kind, 'offer' in fact ? fact.offer : null, fact.kind === 'answered' ? fact.decision : null]);

test('an observation holds nothing that a stance could be read from: where all that can be seen is the same, so is every number', () => {
  let compared = 0;
  fc.assert(
    fc.property(anyGame, part(-1, 1), (any, way) => {
      // Meetings are left out: what they tell of a stance they are meant to tell.
      const plan = any.plan.map((intents) => intents.filter(({ kind }) => kind !== 'meet'));
      const setting = settingOf(any.changes);
      const games = [0, 1e-6 * way].map((by) => {
        const game = beginGame(setting, any.seed);
        game.world.stance = game.world.stance.map((stance) => stance + by);
        return game;
      });
      const [one, other] = games;
      if (one === undefined || other === undefined) return;
      for (const intents of plan.slice(0, setting.scenario.months)) {
        const orders = intents.map((intent) => orderOf(intent, one.world, setting));
        const [seen, same] = games.map((game) => visible(playMonth(game, orders)));
        const [mine, theirs] = games.map((game) => observe(setting, game.world));
        // A rounding step or a decision at the very edge: that can be seen, and the twins part.
        if (JSON.stringify(seen) !== JSON.stringify(same) || JSON.stringify(mine?.compliance) !== JSON.stringify(theirs?.compliance)) return;
        compared += 1;
        expect(theirs).toEqual(mine);
      }
    }),
    runs(80),
  );
  expect(compared).toBeGreaterThan(200);
}, PATIENCE);

describe('a bargaining range is honest', () => {
  const SEEDS = 1500;
  const offers: readonly (readonly [name: string, offer: Partial<Offer>])[] = [
    ['a public threat', { orElse: [pledge('tariff', 3)] }],
    ['a quiet threat', { orElse: [pledge('tariff', 2)], posture: 'quiet', ask: 0.5 }],
    ['a promise', { give: [pledge('visa', -3)] }],
    ['an exchange', { give: [pledge('aid', -2)], orElse: [pledge('sanction', 2)], ask: 1 }],
    ['a bare ask', { ask: 0.5 }],
  ];
  const setting = settingOf({ parameters: { 'BET.stance.return_flights': 0.6, 'GAM.pride': 1.5, 'GAM.goodwill': 0.4 } });

  test.each(offers)('%s is accepted as often as it says, over many tapes', (_, terms) => {
    const whole = (country: Offer['country']): Offer => ({ country, demand: RETURNS, ask: 0.75, give: [], orElse: [], posture: 'public', ...terms });
    const seats = [ALF, BET, GAM];
    const told = seats.map((country) => rangeOf(observe(setting, beginGame(setting, 'any').world), whole(country))?.probability ?? Number.NaN);
    const yes = seats.map(() => 0);
    for (let i = 0; i < SEEDS; i += 1) {
      // One government a game, so that nothing else is to be paid for.
      const c = i % 3;
      const country = seats[c] ?? ALF;
      const facts = playMonth(beginGame(setting, `range-${i}`), [{ kind: 'propose', ...whole(country), deadline: 1 }]);
      if (ofKind(facts, 'answered').some(({ decision }) => decision === 'accept')) yes[c] = (yes[c] ?? 0) + 1;
    }
    const n = SEEDS / 3;
    told.forEach((p, c) => {
      // Four standard errors, and two points because the sum of two bounded draws is told as one.
      const error = 4 * Math.sqrt(Math.max(0.01, p * (1 - p)) / n) + 0.02;
      expect(Math.abs((yes[c] ?? 0) / n - p)).toBeLessThan(error);
    });
  }, PATIENCE);
});

test('counter-offers bind: what was offered is what is signed', () => {
  fc.assert(
    fc.property(anyGame, (any) => {
      const { months } = playPlan(any);
      months.forEach(({ facts }, m) => {
        for (const { offer } of ofKind(facts, 'counter-accepted')) {
          const made = ofKind(months[m - 1]?.facts ?? [], 'counter-offered').map((fact) => fact.offer);
          expect(made).toContainEqual(offer);
          expect(ofKind(facts, 'signed').map((fact) => fact.offer)).toContainEqual(offer);
        }
      });
    }),
    runs(100),
  );
}, PATIENCE);

test('the last months have no end-of-game tricks: what is open at the horizon is settled in the last standing', () => {
  const orders: Order[] = [propose({ ask: 1, orElse: [pledge('visa', 3)], deadline: 4 }), propose({ country: BET, demand: RETURNS, ask: 0.5, give: [pledge('visa', -3)] }), propose({ country: GAM, demand: THIRD, ask: 1, orElse: [pledge('aid', 1)], deadline: 4 })];
  const lastStanding = (months: number): number => {
    const game = calmGame(settingOf({ scenario: { months } }));
    const facts = play(game, orders)[0] ?? [];
    return ofKind(facts, 'lenses')[0]?.lenses.standing ?? Number.NaN;
  };
  expect(lastStanding(1)).toBeLessThan(lastStanding(6));
});
