// A small made-up region for tests of the engine: three governments, three demands, one road north, and draws that are set by hand.
import { expect } from 'vitest';
import {
  COEFFICIENTS, beginGame, countryId, demandId, playMonth, prepare,
  type Coefficients, type Fact, type FactKind, type Game, type Order, type Override, type Pledge, type Posture, type Propose, type Scenario, type Setting,
} from '../../src/engine/index.ts';
import { approvalDraw, counterDraw, defectDraw, meetDraw, ratifyDraw, shockDraw } from '../../src/engine/random.ts';

export const ALF = countryId('ALF');
export const BET = countryId('BET');
export const GAM = countryId('GAM');
/** Return flights (ideal 1/2), transit control (3/4) and third-country transfers (1/4) at the fixture's stances and no goodwill. */
export const RETURNS = demandId('returns');
export const TRANSIT = demandId('transit');
export const THIRD = demandId('third');

/** Parameters of every country unless a test changes them; `ALF.pride` changes one country's, `pride` all. */
const PARAMETERS: Readonly<Record<string, number>> = {
  'stance.return_flights': 0, 'stance.transit_control': 1, 'stance.third_country': -1,
  'exposure.tariff': 0.8, 'exposure.sanction': 0.6, 'exposure.aid': 0.4, 'exposure.visa': 0.2,
  'receptivity.tariff': 0.2, 'receptivity.sanction': 0.4, 'receptivity.aid': 0.6, 'receptivity.visa': 0.8,
  'counter.stop_flights': 0, 'counter.loosen_transit': 0, 'counter.counter_tariff': 0, 'counter.evict_base': 0, 'counter.joint_declaration': 0,
  pride: 0.5, goodwill: 0, solidarity: 0.5, hedgeCapacity: 0.5, hedging: 0, fragility: 0.5, hardship: 0.2,
  caseload: 24_000, capacity: 100, importShare: 0.1, remittances: 0.1, outflow: 1000, transitEffect: 0.4,
};

/** Coefficients that worked numbers rest on: pinned, so that calibration does not move them. */
const PINNED: Partial<Coefficients> = {
  stickWeight: 8, carrotWeight: 4, burdenWeight: 4.8, signingCost: 0.4, shockWeight: 0.4, counterWindow: 1.2, counterKeeps: 0.3, counterReach: 0.5, capitalWorth: 0.01,
  goodwillPull: 0.6, blocPull: 0.9, hedgingPull: 0.8, restraintFloor: 0.4, prideQuiet: 0.3, pridePublic: 0.8, prideAmbiguous: 0.4, certaintyQuiet: 0.75, certaintyAmbiguous: 0.5,
  sayDoGap: 0.35, ledgerWeight: 4, ledgerPublic: 0.3, metCredit: 0.5, extendCost: 0.25, boughtThreat: 0.5, defectionStart: 0.5, defectionSpan: 2.5, defectionQuiet: 1.25,
  ratifyAsk: 0.4, ratifyCarrot: 0.1, ratifyPride: 0.2, paceAccord: 0.5, paceSlow: 0.3, paceDrift: 0.15,
  goodwillPressure: 0.05, goodwillAffront: 0.1, goodwillGift: 0.06, goodwillCeiling: 0.6, goodwillMeeting: 0.06, goodwillDelivery: 0.1, goodwillBreach: 0.2, goodwillDecay: 0.05,
  goodwillAmbiguity: 0.02, meetingNoise: 0.6, blocRise: 0.15, blocFall: 0.12, blocDecay: 0.08, hedgingRise: 0.12, hedgingDecay: 0.02,
  hardshipPace: 0.2, hardshipSanction: 0.5, hardshipAid: 0.25, hardshipTariff: 0.3, hardshipVisa: 0.2, counterHazard: 0.35, counterBloc: 0.15,
  outflowHardship: 0.8, remainEffect: 0.15, clearanceMonths: 24, looseTransit: 0.5, passThrough: 0.2, remittanceLoss: 0, riskAtPlace: 0.5,
};

/** Standard deviation of a stated stance in the fixture. */
const STANCE_SD = 0.5;

const lever = (name: 'tariff' | 'sanction' | 'aid' | 'visa'): Scenario['levers'][number] => ({
  lever: name, lowest: -3, highest: 3, pressureCost: 2, inducementCost: 2, easingCost: 0.2, pressureUpkeep: 0.3, inducementUpkeep: 0.6, approval: null,
});

const third = (country: typeof ALF): { country: typeof ALF; share: number } => ({ country, share: 1 / 3 });

export const LEVER_SETTINGS: Scenario['levers'] = [lever('tariff'), lever('sanction'), lever('aid'), lever('visa')];

export const SCENARIO: Scenario = {
  id: 'fixture', start: '2030-01', months: 12, asOf: '2030-01-01', articles: [],
  seats: [ALF, BET, GAM], nodes: [countryId('NOD')],
  // GAM sets out, NOD adds its own people, BET and ALF stand in the way.
  corridor: [{ country: GAM, to: countryId('NOD') }, { country: countryId('NOD'), to: BET }, { country: BET, to: ALF }, { country: ALF, to: countryId('USA') }],
  demands: [
    { id: RETURNS, class: 'return_flights', countries: [third(ALF), third(BET), third(GAM)], asks: [0.5, 0.75, 1], ratification: [] },
    { id: TRANSIT, class: 'transit_control', countries: [{ country: ALF, share: 0.5 }, { country: BET, share: 0.5 }], asks: [0.5, 0.75, 1], ratification: [] },
    { id: THIRD, class: 'third_country', countries: [third(ALF), third(BET), third(GAM)], asks: [0.5, 1], ratification: [{ country: BET, who: 'congress', delay: 2, base: 0.5 }] },
  ],
  levers: LEVER_SETTINGS,
  limits: [], inForce: [],
  capital: { start: 20, income: 10, cap: 30, proposal: 1, meeting: 2 },
  proposalsAMonth: 3, credibility: 0.5, assurance: 0.5,
  overrides: [], events: [],
  objectives: [
    { id: 'border', measure: 'border', demand: null, weight: 0.5 },
    { id: 'removals', measure: 'removals', demand: null, weight: 0.3 },
    { id: 'third', measure: 'compliance', demand: THIRD, weight: 0.2 },
  ],
  headline: { agenda: 0.4, partners: 0.15, people: 0.15, home: 0.15, standing: 0.15 },
  visibility: 'estimates', mode: 'practice',
};

/** What a test changes of the fixture. */
export interface Changes {
  readonly scenario?: Partial<Scenario>;
  readonly parameters?: Readonly<Record<string, number>>;
  readonly coefficients?: Partial<Coefficients>;
}

/** The fixture's setting, compiled from no evidence at all and overridden by round numbers. */
export function settingOf({ scenario = {}, parameters = {}, coefficients = {} }: Changes = {}): Setting {
  const whole = { ...SCENARIO, ...scenario };
  const overrides: Override[] = [...whole.seats, ...whole.nodes].flatMap((country) =>
    Object.entries(PARAMETERS).map(([parameter, value]) => ({
      country, parameter,
      value: parameters[`${country}.${parameter}`] ?? parameters[parameter] ?? value,
      sd: parameter.startsWith('stance.') ? STANCE_SD : 0.1,
      why: 'round numbers', source: 'this test',
    })),
  );
  return prepare({ ...whole, overrides }, { articles: [], indicators: [] }, { ...COEFFICIENTS, ...PINNED, ...coefficients });
}

/** A draw set by hand; channels of a demand need `demand`, those of a country `index` (measure or lever). */
export interface Draw {
  readonly country: number;
  readonly month: number;
  readonly demand?: number;
  readonly index?: number;
  readonly channel: 'shock' | 'ratify' | 'defect' | 'meet' | 'counter' | 'approval';
  readonly value: number;
}

const OFFSET = { shock: 0, ratify: 1, defect: 2, meet: 3 } as const;
const BY_DEMAND = 5;
const MEASURES = 5;

/** Writes one draw into the tape and makes sure that the engine reads it there. */
export function setDraw({ tape }: Pick<Game, 'tape'>, draw: Draw): void {
  const { country, month, demand = 0, index = 0, channel, value } = draw;
  const start = (country * (tape.months + 1) + month) * tape.channels;
  const place = { country, demand, month };
  const readers = {
    shock: () => shockDraw(tape, place), ratify: () => ratifyDraw(tape, place), defect: () => defectDraw(tape, place), meet: () => meetDraw(tape, place),
    counter: () => counterDraw(tape, country, { month, measure: index }), approval: () => approvalDraw(tape, country, { month, lever: index }),
  };
  const tail = start + tape.demands * BY_DEMAND;
  const at = channel === 'counter' ? tail + index : channel === 'approval' ? tail + MEASURES + index : start + demand * BY_DEMAND + OFFSET[channel];
  tape.values[at] = value;
  if (channel !== 'shock' && readers[channel]() !== value) throw new Error(`The fixture no longer knows where the tape keeps ${channel}.`);
}

/**
 * A game without surprises: every government is what it says, no shock, ratification and approval pass,
 * counter-measures are never drawn, and defection is drawn at one half.
 */
export function calmGame(setting: Setting, seed = 'calm'): Game {
  const game = beginGame(setting, seed);
  game.world.stance = [...setting.stanceMean];
  const { tape } = game;
  for (let country = 0; country < setting.seats.length; country += 1) {
    for (let month = 1; month <= tape.months; month += 1) {
      for (let demand = 0; demand < tape.demands; demand += 1) {
        setDraw(game, { country, month, demand, channel: 'shock', value: 0 });
        setDraw(game, { country, month, demand, channel: 'ratify', value: 0 });
        setDraw(game, { country, month, demand, channel: 'defect', value: 0.5 });
        setDraw(game, { country, month, demand, channel: 'meet', value: 0 });
      }
      for (let index = 0; index < MEASURES; index += 1) setDraw(game, { country, month, index, channel: 'counter', value: 1 });
      for (let index = 0; index < 4; index += 1) setDraw(game, { country, month, index, channel: 'approval', value: 0 });
    }
  }
  return game;
}

/** A number equal to `value` up to so many digits, for comparison within larger values. */
export const close = (value: number, digits = 12): number => expect.closeTo(value, digits) as number;

/** Plays several months with their orders; one list of facts a month. */
export const play = (game: Game, ...months: readonly (readonly Order[])[]): Fact[][] => months.map((orders) => playMonth(game, orders));

export const pledge = (name: Pledge['lever'], level: number): Pledge => ({ lever: name, level });

/** A public demand for 0.75 of return flights from ALF, answered this month only, unless said otherwise. */
export const propose = (terms: Partial<Omit<Propose, 'kind'>> = {}): Propose => ({
  kind: 'propose', country: ALF, demand: RETURNS, ask: 0.75, give: [], orElse: [], deadline: 1, posture: 'public' satisfies Posture, ...terms,
});

/**
 * Terms that ALF nearly accepts: carrot 4 sat(0.8 x 2/3 x 0.5) = 0.842, less 0.4 and a burden of 1.2: -0.758.
 * At an ask of 0.5 it gains 0.442, so that is its counter-offer.
 */
export const NEAR = propose({ give: [pledge('visa', -2)] });

/** An order about a standing proposal or accord. */
export const about = (
  kind: 'withdraw' | 'accept-counter' | 'decline-counter' | 'carry-out' | 'extend' | 'back-down',
  place: { country?: typeof ALF; demand?: typeof RETURNS } = {},
): Order => ({ kind, country: ALF, demand: RETURNS, ...place });

export const setLever = (name: Pledge['lever'], level: number, country = ALF): Order => ({ kind: 'set-lever', country, lever: name, level });

/** The fact of one kind, also where several kinds share one shape. */
type FactNamed<K extends FactKind> = Fact extends infer F ? (F extends { readonly kind: infer Kinds } ? (K extends Kinds ? F & { readonly kind: K } : never) : never) : never;

/** The facts of one kind, in order. */
export const ofKind = <K extends FactKind>(facts: readonly Fact[], kind: K): FactNamed<K>[] =>
  facts.filter((fact): fact is Fact & FactNamed<K> => fact.kind === kind);

/** The only fact of one kind; throws where there is none or more than one. */
export function only<K extends FactKind>(facts: readonly Fact[], kind: K): FactNamed<K> {
  const found = ofKind(facts, kind);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`Expected one fact ${kind}, found ${found.length} among ${facts.map((fact) => fact.kind).join(', ')}.`);
  return first;
}

/** Kinds of facts in order, without the three that close every month. */
export const kindsOf = (facts: readonly Fact[]): FactKind[] =>
  facts.map((fact) => fact.kind).filter((kind) => kind !== 'income' && kind !== 'flows' && kind !== 'lenses' && kind !== 'month-closed');
