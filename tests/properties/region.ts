// Regions, orders and games for property tests: anything that a scenario may hold, and everything that a player could order, legal or not.
import fc from 'fast-check';
import {
  beginGame, COUNTER_MEASURES, countryId, demandId, LEVERS, playMonth, POSTURES,
  type Ask, type CountryId, type DemandId, type Fact, type Game, type Order, type Pledge, type Posture, type Scenario, type Setting, type World,
} from '../../src/engine/index.ts';
import { ALF, BET, GAM, LEVER_SETTINGS, RETURNS, SCENARIO, settingOf, THIRD, TRANSIT, type Changes } from '../engine/fixture.ts';

/** A long hunt: RUNS=20 plays twenty times as many cases, from another seed. */
const HUNT = Number(process.env['RUNS'] ?? 1);

/** One seed for all properties, so that a failure is the same tomorrow; fast-check prints it with the path to the counterexample. */
export const runs = (numRuns: number): { seed: number; numRuns: number } => ({ seed: 20_250_119 + HUNT, numRuns: numRuns * HUNT });

/** Time for one property, in milliseconds: properties are bounded by their runs, not by the clock of a busy machine. */
export const PATIENCE = 60_000 * HUNT;

/** A number between two others in steps of a hundredth of the way; without the library's bias to extremes, under which hardly any order is legal. */
export const part = (low: number, high: number): fc.Arbitrary<number> => fc.noBias(fc.integer({ min: 0, max: 100 })).map((step) => low + ((high - low) * step) / 100);
const sometimes = <T>(value: fc.Arbitrary<T>, otherwise: T): fc.Arbitrary<T> => fc.oneof({ arbitrary: fc.constant(otherwise), weight: 2 }, { arbitrary: value, weight: 1 });

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  'stance.return_flights': [-3, 3], 'stance.transit_control': [-3, 3], 'stance.third_country': [-3, 3],
  ...Object.fromEntries(LEVERS.flatMap((lever) => [[`exposure.${lever}`, [0, 1]], [`receptivity.${lever}`, [0, 1]]])),
  ...Object.fromEntries(COUNTER_MEASURES.map((measure) => [`counter.${measure}`, [0, 1]])),
  pride: [0, 2], goodwill: [-0.6, 0.6], solidarity: [0, 1], hedgeCapacity: [0, 1], hedging: [0, 1], fragility: [0, 1], hardship: [0, 1],
  caseload: [0, 250_000], capacity: [0, 20_000], importShare: [0, 0.2], outflow: [0, 30_000], transitEffect: [0, 1],
};

/** Parameters of each country on its own. */
const parameters: fc.Arbitrary<Record<string, number>> = fc.record(
  Object.fromEntries([ALF, BET, GAM].flatMap((country) => Object.entries(RANGES).map(([name, [low, high]]) => [`${country}.${name}`, part(low, high)]))),
);

const seat = fc.constantFrom(ALF, BET, GAM);
const demand = fc.constantFrom(RETURNS, TRANSIT, THIRD);
const month = fc.integer({ min: 1, max: 12 });

const event: fc.Arbitrary<Scenario['events'][number]> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'), month, probability: fc.constantFrom(0, 0.5, 1),
  effects: fc.array(
    fc.record({ quantity: fc.constantFrom('capital', 'income', 'bloc', 'goodwill', 'hedging', 'hardship', 'outflow', 'stance'), country: fc.option(seat), demand: fc.option(demand), amount: part(-8, 8) } as const),
    { maxLength: 3 },
  ),
});

const scenario: fc.Arbitrary<Partial<Scenario>> = fc.record({
  months: fc.integer({ min: 5, max: 9 }),
  credibility: part(0.05, 0.95), assurance: part(0.05, 0.95),
  capital: fc.record({ start: part(5, 30), income: part(3, 14), cap: fc.constant(30), proposal: fc.constantFrom(0, 1), meeting: fc.constant(2) }),
  events: sometimes(fc.uniqueArray(event, { maxLength: 3, selector: ({ id }) => id }), []),
  limits: sometimes(fc.array(fc.record({ id: fc.constant('limit'), lever: fc.constantFrom(...LEVERS), month, highest: fc.integer({ min: -1, max: 2 }), countries: fc.constant<CountryId[]>([]) }), { maxLength: 2 }), []),
  inForce: sometimes(fc.uniqueArray(fc.record({ country: seat, lever: fc.constantFrom(...LEVERS), level: fc.integer({ min: -3, max: 3 }) }), { maxLength: 4, selector: ({ country, lever }) => country + lever }), []),
  levers: sometimes(fc.constant(LEVER_SETTINGS.map((lever) => ({ ...lever, approval: { direction: 'pressure' as const, who: 'us-congress', base: 0.5 } }))), LEVER_SETTINGS),
  proposalsAMonth: fc.constantFrom(2, 3),
  demands: fc.constant(SCENARIO.demands),
});

/** A region with any parameters, events, limits, approvals and levers in force. */
export const anyChanges: fc.Arbitrary<Changes> = fc.record({ scenario, parameters });
export const anySetting: fc.Arbitrary<Setting> = anyChanges.map(settingOf);
const anySeed = fc.string({ minLength: 1, maxLength: 8 });

const level = fc.oneof({ arbitrary: fc.noBias(fc.integer({ min: -3, max: 3 })), weight: 20 }, { arbitrary: fc.constantFrom(-4, 4, 1.5, Number.NaN, Infinity), weight: 1 });
const lever = fc.oneof({ arbitrary: fc.constantFrom(...LEVERS), weight: 20 }, { arbitrary: fc.constant('charm' as Pledge['lever']), weight: 1 });
const country = fc.oneof({ arbitrary: seat, weight: 20 }, { arbitrary: fc.constantFrom(countryId('NOD'), countryId('XXX'), countryId('__proto__')), weight: 1 });
const wanted = fc.oneof({ arbitrary: demand, weight: 20 }, { arbitrary: fc.constantFrom(demandId('moon'), demandId('constructor')), weight: 1 });
const posture = fc.oneof({ arbitrary: fc.constantFrom(...POSTURES), weight: 20 }, { arbitrary: fc.constant('whispered' as Posture), weight: 1 });
const ask = fc.oneof({ arbitrary: fc.constantFrom<Ask[]>(0.5, 0.5, 0.75, 1), weight: 20 }, { arbitrary: fc.constant(0.3 as Ask), weight: 1 });
const pledges = (low: number, high: number): fc.Arbitrary<Pledge[]> =>
  fc.oneof(
    { arbitrary: fc.uniqueArray(fc.record({ lever: fc.constantFrom(...LEVERS), level: fc.noBias(fc.integer({ min: low, max: high })) }), { maxLength: 2, selector: (one) => one.lever }), weight: 20 },
    { arbitrary: fc.array(fc.record({ lever, level }), { maxLength: 3 }), weight: 1 },
  );

const deadline = fc.oneof({ arbitrary: fc.constantFrom<(1 | 2 | 3 | 4)[]>(1, 2, 3, 4), weight: 20 }, { arbitrary: fc.constant(7 as 4), weight: 1 });

const proposal: fc.Arbitrary<Order> = fc.record({
  kind: fc.constant('propose'), country, demand: wanted, ask, give: pledges(-2, 0), orElse: pledges(1, 3), deadline, posture,
} as const);
const move: fc.Arbitrary<Order> = fc.record({ kind: fc.constant('set-lever'), country, lever, level } as const);
const meet: fc.Arbitrary<Order> = fc.record({ kind: fc.constant('meet'), country } as const);

const DISPOSALS = ['withdraw', 'accept-counter', 'decline-counter', 'carry-out', 'extend', 'back-down'] as const;
type Disposal = (typeof DISPOSALS)[number];

/** Decisions that suit what stands: about a counter-offer, about a due or-else, or any. */
const fitting = (one: World['proposals'][number] | World['accords'][number] | undefined): readonly Disposal[] => {
  if (one !== undefined && 'counter' in one && one.counter !== null) return ['accept-counter', 'accept-counter', 'decline-counter'];
  return one?.status === 'due' ? ['carry-out', 'carry-out', 'extend', 'back-down'] : DISPOSALS;
};

/** An order, or one that finds its object only when it is given: a decision about what stands then, or what an accord then owes. Plain data, so that a counterexample can be read. */
export type Intent =
  | Order
  | { readonly kind: 'decide'; readonly choice: number; readonly suits: number; readonly which: number; readonly country: CountryId; readonly demand: DemandId }
  | { readonly kind: 'deliver'; readonly which: number; readonly otherwise: Order };

/** The order that an intent comes to in a world. */
export function orderOf(intent: Intent, world: World, setting: Setting): Order {
  if (intent.kind === 'deliver') {
    const owed = world.accords.flatMap((accord) => accord.owed.filter(({ delivered }) => !delivered).map((one) => ({ ...one, country: accord.country })));
    const one = owed[intent.which % Math.max(1, owed.length)];
    return one === undefined ? intent.otherwise : { kind: 'set-lever', country: setting.seats[one.country] ?? ALF, lever: LEVERS[one.lever] ?? 'tariff', level: one.level };
  }
  if (intent.kind !== 'decide') return intent;
  const { choice, suits, which, country, demand: asked } = intent;
  const matters = world.proposals.filter((proposal) => proposal.status === 'due' || proposal.counter !== null);
  const standing = suits > 3 && matters.length > 0 ? matters : [...world.proposals, ...world.accords];
  const one = standing[which % Math.max(1, standing.length)];
  const kinds = suits > 1 ? fitting(one) : DISPOSALS;
  return { kind: kinds[choice % kinds.length] ?? 'withdraw', country: setting.seats[one?.country ?? -1] ?? country, demand: setting.demands[one?.demand ?? -1] ?? asked };
}

const decision: fc.Arbitrary<Intent> = fc.record({ kind: fc.constant('decide'), choice: fc.nat(5), suits: fc.noBias(fc.integer({ min: 0, max: 9 })), which: fc.nat(5), country, demand: wanted } as const);
const delivery: fc.Arbitrary<Intent> = fc.record({ kind: fc.constant('deliver'), which: fc.nat(5), otherwise: move } as const);

/** A month's orders: proposals, moves, meetings, decisions about what stands, deliveries; some of them against the rules. */
export const anyMonth: fc.Arbitrary<readonly Intent[]> = fc.array(
  fc.oneof({ arbitrary: proposal, weight: 5 }, { arbitrary: move, weight: 2 }, { arbitrary: meet, weight: 1 }, { arbitrary: decision, weight: 5 }, { arbitrary: delivery, weight: 2 }),
  { minLength: 2, maxLength: 7, size: 'max' },
);

export const anyPlan: fc.Arbitrary<readonly (readonly Intent[])[]> = fc.array(anyMonth, { minLength: 5, maxLength: 9, size: 'max' });

/** A month that was played. */
export interface PlayedMonth {
  readonly orders: readonly Order[];
  readonly facts: readonly Fact[];
}

/** A region, a seed and months of intents; plain data, so that a counterexample can be read and replayed. */
export interface AnyGame {
  readonly changes: Changes;
  readonly seed: string;
  readonly plan: readonly (readonly Intent[])[];
}
export const anyGame: fc.Arbitrary<AnyGame> = fc.record({ changes: anyChanges, seed: anySeed, plan: anyPlan });

/** Plays a game of plain data; `each` is called after every month. */
export function playPlan({ changes, seed, plan }: AnyGame, each: (game: Game, month: PlayedMonth) => void = () => undefined): { setting: Setting; game: Game; months: PlayedMonth[] } {
  const setting = settingOf(changes);
  const game = beginGame(setting, seed);
  const months: PlayedMonth[] = [];
  for (const intents of plan.slice(0, setting.scenario.months)) {
    const orders = intents.map((intent) => orderOf(intent, game.world, setting));
    const played = { orders, facts: playMonth(game, orders) };
    months.push(played);
    each(game, played);
  }
  return { setting, game, months };
}
