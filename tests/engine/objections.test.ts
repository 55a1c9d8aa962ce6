// Every reason for refusing an order, reached by a game; a refused order changes nothing.
import { describe, expect, test } from 'vitest';
import { OBJECTIONS, cloneWorld, countryId, demandId, type Ask, type Game, type Lever, type Objection, type Order, type Posture, type Scenario } from '../../src/engine/index.ts';
import { about, ALF, BET, calmGame, LEVER_SETTINGS, NEAR, ofKind, pledge, play, propose, SCENARIO, setLever, settingOf, THIRD, TRANSIT, type Changes } from './fixture.ts';

/** Months that lead up to the refusal, and the month whose last order is refused. */
interface Road {
  readonly changes?: Changes;
  readonly before?: readonly (readonly Order[])[];
  readonly orders: readonly Order[];
  readonly need?: number | null;
  readonly have?: number | null;
}

const quiet = { posture: 'quiet', ask: 1 } as const;
/** A threat that nobody meets, refused at once. */
const threat = propose({ ...quiet, orElse: [pledge('visa', 1)] });
const meet = (country = ALF): Order => ({ kind: 'meet', country });
const scenario = (part: Partial<Scenario>): Changes => ({ scenario: part });
const limited = (month: number): Changes => scenario({ limits: [{ id: 'court', lever: 'tariff', month, highest: 1, countries: [] }] });

const ROADS: Record<Objection, Road> = {
  malformed: { orders: [{ kind: 'dance', country: ALF } as unknown as Order] },
  'unknown-country': { orders: [meet(countryId('XXX'))] },
  'not-askable': { orders: [meet(countryId('NOD'))] },
  'unknown-demand': { orders: [propose({ demand: demandId('moon') })] },
  'unknown-lever': { orders: [setLever('charm' as Lever, 1)] },
  'ask-not-allowed': { orders: [propose({ demand: THIRD, ask: 0.75 as Ask })] },
  'level-out-of-range': { orders: [setLever('tariff', 4)], need: 3, have: 4 },
  'level-unchanged': { orders: [setLever('tariff', 0)] },
  'deadline-out-of-range': { orders: [propose({ deadline: 5 as 4 })], need: 4, have: 5 },
  'unknown-posture': { orders: [propose({ posture: 'whispered' as Posture })] },
  'not-affordable': { changes: scenario({ capital: { ...SCENARIO.capital, start: 0, income: 3 } }), orders: [setLever('tariff', 2)], need: 4, have: 3 },
  'legal-limit': { changes: limited(1), orders: [setLever('tariff', 2)], need: 1, have: 2 },
  'too-many-proposals': { orders: [propose(), propose({ country: BET }), propose({ demand: TRANSIT }), propose({ country: BET, demand: TRANSIT })], need: 3, have: 3 },
  'too-many-open': { before: [[propose({ ask: 1, deadline: 4 }), propose({ demand: TRANSIT, ask: 1, deadline: 4 })]], orders: [propose({ demand: THIRD, ask: 1 })], need: 2, have: 2 },
  'accord-stands': { before: [[propose({ ask: 0.5, give: [pledge('visa', -2)] })]], orders: [propose({ ask: 1 })] },
  'same-terms': { before: [[propose({ ...quiet, deadline: 4 })]], orders: [propose({ ...quiet, deadline: 2 })] },
  'demand-closed': { before: [[NEAR], [about('decline-counter')]], orders: [propose({ ask: 0.75 })], need: 3, have: 3 },
  'lever-twice': { orders: [propose({ give: [pledge('aid', -1), pledge('aid', -2)] })] },
  'give-not-easing': { orders: [propose({ give: [pledge('aid', 0)] })], need: 0, have: 0 },
  'or-else-not-above-present': { before: [[setLever('tariff', 1)]], orders: [propose({ orElse: [pledge('tariff', 1)] })], need: 1, have: 1 },
  'notch-already-pledged': { before: [[propose({ ...quiet, deadline: 4, orElse: [pledge('visa', 1)] })]], orders: [propose({ demand: TRANSIT, orElse: [pledge('visa', 2)] })] },
  'pledge-too-large': { before: [[propose({ ...quiet, deadline: 4, orElse: [pledge('visa', 3)] })]], orders: [propose({ demand: TRANSIT, give: [pledge('visa', -1)] })], need: 3, have: 4 },
  'ambiguous-once-per-region': { before: [[propose({ posture: 'ambiguous', ask: 1 })]], orders: [propose({ country: BET, posture: 'ambiguous', ask: 1 })] },
  'nothing-to-withdraw': { orders: [about('withdraw')] },
  'no-counter-offer': { before: [[propose({ ...quiet, deadline: 4 })]], orders: [about('accept-counter')] },
  'not-due': { before: [[propose({ ...quiet, deadline: 4, orElse: [pledge('visa', 1)] })]], orders: [about('carry-out')] },
  'already-extended': { before: [[threat], [about('extend')]], orders: [about('extend')] },
  'nothing-to-carry-out': { before: [[threat]], orders: [setLever('visa', 1), about('carry-out')] },
  'decide-due-first': { before: [[threat]], orders: [propose({ ask: 0.5 })] },
  'met-already': { orders: [meet(), meet()] },
  'carried-stands': { before: [[threat], [about('carry-out')]], orders: [propose({ ...quiet, orElse: [pledge('visa', 2)] })] },
  'not-approved': { changes: scenario({ levers: LEVER_SETTINGS.map((lever) => ({ ...lever, approval: { direction: 'pressure', who: 'us-congress', base: 0 } })) }), orders: [setLever('tariff', 1)] },
  'lever-already-set': { orders: [setLever('tariff', 1), setLever('tariff', 2)] },
};

function refusedAtTheEnd({ changes = {}, before = [], orders }: Road): { game: Game; facts: ReturnType<typeof play>[number] } {
  const game = calmGame(settingOf(changes));
  play(game, ...before);
  const facts = play(game, orders)[0] ?? [];
  return { game, facts };
}

describe('each reason is reached', () => {
  test.each(Object.entries(ROADS))('%s', (reason, road) => {
    const { facts } = refusedAtTheEnd(road);
    const refusals = ofKind(facts, 'order-refused');
    expect(refusals.map((fact) => fact.reason)).toEqual([reason]);
    expect(refusals[0]).toMatchObject({ order: road.orders.at(-1), index: road.orders.length - 1 });
    expect(refusals[0]).toMatchObject({ ...(road.need === undefined ? {} : { need: road.need }), ...(road.have === undefined ? {} : { have: road.have }) });
  });

  test('and none is missing', () => expect(Object.keys(ROADS).toSorted()).toEqual([...OBJECTIONS].toSorted()));
});

test.each(Object.entries(ROADS))('a refusal for %s leaves the month as if the order had not been given', (_, road) => {
  const refused = refusedAtTheEnd(road);
  const without = refusedAtTheEnd({ ...road, orders: road.orders.slice(0, -1) });
  expect(cloneWorld(refused.game.world)).toEqual(without.game.world);
});

describe('more ways to the same reasons', () => {
  const more: readonly (readonly [string, Objection, Road])[] = [
    ['a proposal to a country without a seat', 'not-askable', { orders: [propose({ country: countryId('NOD') })] }],
    ['a demand that is not made of this country', 'not-askable', { orders: [propose({ country: countryId('GAM'), demand: TRANSIT })] }],
    ['a name that every object has', 'unknown-country', { orders: [meet(countryId('constructor'))] }],
    ['a demand that every object has', 'unknown-demand', { orders: [propose({ demand: demandId('toString') })] }],
    ['half a notch', 'level-out-of-range', { orders: [setLever('tariff', 1.5)] }],
    ['no number at all', 'level-out-of-range', { orders: [setLever('tariff', Number.NaN)] }],
    ['a pledge of four notches', 'level-out-of-range', { orders: [propose({ orElse: [pledge('tariff', 4)] })] }],
    ['a pledge of a notch and a half', 'level-out-of-range', { orders: [propose({ give: [pledge('aid', -1.5)] })] }],
    ['below what the scenario allows', 'level-out-of-range', { changes: scenario({ levers: LEVER_SETTINGS.map((lever) => ({ ...lever, lowest: -1 })) }), orders: [setLever('aid', -2)] }],
    ['a pledge below what the scenario allows', 'level-out-of-range', { changes: scenario({ levers: LEVER_SETTINGS.map((lever) => ({ ...lever, lowest: -1 })) }), orders: [propose({ give: [pledge('aid', -2)] })] }],
    ['an or-else above what the scenario allows', 'level-out-of-range', { changes: scenario({ levers: LEVER_SETTINGS.map((lever) => ({ ...lever, highest: 2 })) }), orders: [propose({ orElse: [pledge('aid', 3)] })] }],
    ['an or-else beyond the law', 'legal-limit', { changes: limited(1), orders: [propose({ orElse: [pledge('tariff', 2)] })] }],
    ['an or-else that the law forbids by the time it falls due (F9)', 'legal-limit', { changes: limited(3), orders: [propose({ orElse: [pledge('tariff', 2)], deadline: 2 })] }],
    ['carrying out what cannot be paid', 'not-affordable', { changes: scenario({ capital: { ...SCENARIO.capital, start: 0, income: 2 } }), before: [[propose({ ...quiet, orElse: [pledge('visa', 2)] })]], orders: [about('carry-out')], need: 4, have: 3 }],
    ['carrying out what is not approved (F10)', 'not-approved', {
      changes: scenario({ levers: LEVER_SETTINGS.map((lever) => ({ ...lever, approval: { direction: 'pressure', who: 'us-congress', base: 0 } })) }), before: [[threat]], orders: [about('carry-out')],
    }],
    ['a proposal that cannot be paid', 'not-affordable', { changes: scenario({ capital: { ...SCENARIO.capital, start: 0, income: 0 } }), orders: [propose()], need: 1, have: 0 }],
    ['a meeting that cannot be paid', 'not-affordable', { changes: scenario({ capital: { ...SCENARIO.capital, start: 0, income: 1 } }), orders: [meet()], need: 2, have: 1 }],
    ['withdrawing what is due', 'decide-due-first', { before: [[threat]], orders: [about('withdraw')] }],
    ['a threat from below zero that ends at zero', 'or-else-not-above-present', { before: [[setLever('aid', -2)]], orders: [propose({ orElse: [pledge('aid', 0)] })] }],
    ['the same terms after carrying out', 'same-terms', { before: [[threat], [about('carry-out')]], orders: [propose(quiet)] }],
    ['a notch that an accord owes', 'notch-already-pledged', { before: [[propose({ ask: 0.5, give: [pledge('visa', -2)] })]], orders: [propose({ demand: TRANSIT, give: [pledge('visa', -1)] })] }],
    ['an ambiguous or-else cannot be extended', 'not-due', { before: [[propose({ ...quiet, posture: 'ambiguous', orElse: [pledge('visa', 1)] })]], orders: [about('extend')] }],
    ['a counter-offer of two months ago', 'no-counter-offer', { before: [[{ ...NEAR, deadline: 4 }], []], orders: [about('accept-counter')] }],
    ['closed: a harsher or-else is not better on every part (F22)', 'demand-closed', { before: [[NEAR], [about('decline-counter')]], orders: [{ ...NEAR, ask: 0.5, orElse: [pledge('tariff', 3)] }] }],
    ['closed: one part better and one worse', 'demand-closed', { before: [[NEAR], [about('decline-counter')]], orders: [{ ...NEAR, ask: 0.5, give: [pledge('visa', -1)] }] }],
  ];
  test.each(more)('%s: %s', (_, reason, road) => {
    expect(ofKind(refusedAtTheEnd(road).facts, 'order-refused').map((fact) => fact.reason)).toEqual([reason]);
  });
});
