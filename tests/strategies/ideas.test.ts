// What each doctrine's idea forbids it to do, on any seed.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Fact, Order } from '../../src/engine/index.ts';
import { playMatch } from '../../src/lab/match.ts';
import { DOCTRINES, doctrineNamed } from '../../src/strategies/register.ts';
import { everySetting } from './settings.ts';

vi.setConfig({ testTimeout: 60_000 });

const settings = new Map(await everySetting());
const seeds = fc.string({ minLength: 1, maxLength: 12 });
const scenarios = fc.constantFrom(...settings.keys());

/** Plays a doctrine on any seed of any scenario and hands over what it ordered and what happened. */
function onAnySeed(name: string, holds: (game: { readonly orders: readonly Order[]; readonly facts: readonly Fact[]; readonly months: readonly (readonly Fact[])[] }) => void): void {
  const doctrine = doctrineNamed(name);
  if (doctrine === undefined) throw new Error(`There is no doctrine ${name}.`);
  fc.assert(
    fc.property(scenarios, seeds, (scenario, seed) => {
      const setting = settings.get(scenario);
      if (setting === undefined) throw new Error(`There is no scenario ${scenario}.`);
      const { orders, facts } = playMatch(setting, { seed, doctrine, withFacts: true });
      holds({ orders: orders.flat(), facts: facts.flat(), months: facts });
    }),
    { numRuns: 15 },
  );
}

const threatens = (order: Order): boolean => order.kind === 'propose' && order.orElse.length > 0;
const presses = (fact: Fact): boolean => fact.kind === 'lever-set' && Math.max(0, fact.to) > Math.max(0, fact.from);

type Broken = Extract<Fact, { readonly kind: 'reneged' | 'breached' }>;
const isBroken = (fact: Fact): fact is Broken => fact.kind === 'reneged' || fact.kind === 'breached';

/** An accord that takes effect in the last month settles as late although nothing could be delivered; what is not approved at home cannot be delivered either. */
function isExcused(broken: Broken, months: readonly (readonly Fact[])[]): boolean {
  const { country, demand } = broken.offer;
  const tooLate = months.some((facts, index) =>
    facts.some((fact) => fact.kind === 'signed' && fact.offer.country === country && fact.offer.demand === demand && (fact.ratification?.month ?? index + 1) >= months.length),
  );
  const refused = months.flat().some(
    (fact) => fact.kind === 'order-refused' && fact.reason === 'not-approved' && fact.order.kind === 'set-lever' && fact.order.country === country && fact.order.lever === broken.lever,
  );
  return tooLate || refused;
}

test('do-nothing orders nothing', () => {
  onAnySeed('do-nothing', ({ orders }) => expect(orders).toEqual([]));
});

test('gifts and graduated reciprocity never threaten and never raise pressure', () => {
  for (const name of ['gifts', 'graduated-reciprocity']) {
    onAnySeed(name, ({ orders, facts }) => {
      expect(orders.filter(threatens)).toEqual([]);
      expect(facts.filter(presses)).toEqual([]);
    });
  }
});

test('bluff and the renewer of quiet threats carry nothing out and press nobody', () => {
  for (const name of ['bluff', 'renew-quiet-threats']) onAnySeed(name, ({ facts }) => expect(facts.filter(presses)).toEqual([]));
});

test('maximum pressure promises nothing', () => {
  onAnySeed('maximum-pressure', ({ orders }) => expect(orders.filter((order) => order.kind === 'propose' && order.give.length > 0)).toEqual([]));
});

test('credible threats are kept: of those that are refused hardly one is dropped', () => {
  const counted = { 'carried-out': 0, 'backed-down': 0 };
  onAnySeed('credible-threats', ({ facts }) => {
    for (const { kind } of facts) if (kind === 'carried-out' || kind === 'backed-down') counted[kind] += 1;
  });
  // An or-else of a broken accord may fall due on a lever that another accord needs, or in the last month.
  expect(counted['carried-out']).toBeGreaterThan(0);
  expect(counted['backed-down']).toBeLessThanOrEqual(0.1 * counted['carried-out']);
});

test('an exchange always joins a threat and a give', () => {
  onAnySeed('exchange', ({ orders }) => {
    const lopsided = orders.filter((order) => order.kind === 'propose' && (order.give.length !== 1 || order.orElse.length !== 1));
    expect(lopsided).toEqual([]);
  });
});

test('who promises delivers: the doctrines that keep their word break no accord', () => {
  for (const name of ['gifts', 'graduated-reciprocity', 'credible-threats', 'exchange', 'reader']) {
    onAnySeed(name, ({ facts, months }) => expect(facts.filter(isBroken).filter((fact) => !isExcused(fact, months))).toEqual([]));
  }
});

test('every doctrine says what it is, and only abuses are hidden', () => {
  for (const doctrine of DOCTRINES) {
    expect(doctrine.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(doctrine.idea).toMatch(/^[A-Z].*\.$/);
    expect(doctrine.source.length).toBeGreaterThan(10);
  }
  expect(new Set(DOCTRINES.map((doctrine) => doctrine.name)).size).toBe(DOCTRINES.length);
  expect(DOCTRINES.filter((doctrine) => doctrine.abuse).map((doctrine) => doctrine.name)).toEqual(['renew-quiet-threats']);
});
