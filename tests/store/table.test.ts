// What lies on the table, read off worlds that the engine has made.
import { describe, expect, test } from 'vitest';
import type { Propose } from '../../src/engine/index.ts';
import { levelOf, mattersOf, owedBy, standingsOf } from '../../src/store/table.ts';
import { gameOf, openTab, playableOf, seatAt } from './bundle.ts';

const playable = playableOf('inauguration');
const { scenario } = playable;

/** Plays a month in which everybody who can be is asked for the same. */
async function asked(terms: Pick<Propose, 'ask' | 'give' | 'orElse'>) {
  const cards = openTab();
  // Room for as many proposals as there are seats.
  await cards.begin({ playable: { ...playable, scenario: { ...scenario, proposalsAMonth: 6 } }, seed: 'table' });
  for (const country of scenario.seats) {
    const demand = scenario.demands.find((one) => one.countries.some((place) => place.country === country))?.id ?? scenario.demands[0]?.id;
    if (demand !== undefined) cards.order({ kind: 'propose', country, demand, deadline: 1, posture: 'quiet', ...terms });
  }
  cards.endMonth();
  return cards;
}

describe('the table', () => {
  test('shows a threat that is due, a counter-offer, or both as one matter; answering takes it off', async () => {
    const cards = await asked({ ask: 1, give: [], orElse: [{ lever: 'visa', level: 1 }] });
    const facts = gameOf(cards).months[0]?.facts ?? [];
    const due = facts.flatMap((fact) => (fact.kind === 'threat-due' ? [fact.offer.country] : []));
    const counters = facts.flatMap((fact) => (fact.kind === 'counter-offered' ? [fact.original.country] : []));
    const matters = mattersOf(gameOf(cards));
    expect(matters.length).toBeGreaterThan(0);
    expect(matters.flatMap((one) => (one.due === null ? [] : [one.country])).toSorted()).toEqual(due.toSorted());
    expect(matters.flatMap((one) => (one.counter === null ? [] : [one.country])).toSorted()).toEqual(counters.toSorted());
    expect(new Set(matters.map((one) => `${one.country} ${one.demand}`)).size).toBe(matters.length);
    for (const { country, demand, due: threat } of matters) cards.order({ kind: threat === null ? 'decline-counter' : 'back-down', country, demand });
    expect(cards.store.getState().rehearsal?.objections).toEqual(matters.map(() => null));
    cards.endMonth();
    const left = mattersOf(gameOf(cards)).map((one) => one.country);
    expect(matters.filter((one) => left.includes(one.country))).toEqual([]);
  });

  // Visas: a step of aid would need approval at home, which is a matter of chance.
  test('shows what is owed until it is delivered', async () => {
    const cards = await asked({ ask: 0.5, give: [{ lever: 'visa', level: -1 }], orElse: [] });
    const accords = scenario.seats.flatMap((seat) => standingsOf(gameOf(cards), seat)).filter((one) => one.accord?.status === 'kept');
    const debts = owedBy(gameOf(cards));
    expect(debts.map((debt) => debt.country).toSorted()).toEqual(accords.map((one) => one.country).toSorted());
    expect(debts.length).toBeGreaterThan(0);
    for (const { country, pledge } of debts) cards.order({ kind: 'set-lever', country, ...pledge });
    cards.endMonth();
    const left = owedBy(gameOf(cards)).map((debt) => debt.country);
    expect(debts.filter((debt) => left.includes(debt.country))).toEqual([]);
    expect(debts.map(({ country }) => levelOf(gameOf(cards), country, 'visa'))).toEqual(debts.map(() => -1));
  });

  test('names only what can be asked of a country', async () => {
    const cards = await asked({ ask: 0.5, give: [], orElse: [] });
    const first = seatAt(playable, 0);
    const demands = scenario.demands.filter((demand) => demand.countries.some((place) => place.country === first)).map((demand) => demand.id);
    expect(standingsOf(gameOf(cards), first).map((one) => one.demand)).toEqual(demands);
  });
});
