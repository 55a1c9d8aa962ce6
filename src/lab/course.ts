/** One course of a game: a list of orders a month, played on a seed, and what came out as plain data that can be laid beside another. */
import { LENSES, cloneWorld, digestOf, headlineOf, lensesOf, playMonth, type Ask, type CountryId, type DemandId, type Fact, type Game, type Lens, type Objection, type Order } from '../engine/index.ts';
import { answersIn, type Answer } from './answers.ts';

export type Lenses = Readonly<Record<Lens, number>>;

/** An order that the rules refused; `month` from 1, `index` its place in the month's list from 0. */
export interface RefusedOrder {
  readonly month: number;
  readonly index: number;
  readonly order: Order;
  readonly reason: Objection;
  readonly need: number | null;
  readonly have: number | null;
}

/** An accord that stands at the end; `signed` is its month, from 1. */
export interface StandingAccord {
  readonly country: CountryId;
  readonly demand: DemandId;
  readonly ask: Ask;
  readonly signed: number;
}

/** Everything here is plain and can be sent between threads. */
export interface Course {
  /** `orders[m - 1]` in month m, refused ones too. */
  readonly orders: readonly (readonly Order[])[];
  /** 16 hex digits at the end of each month. */
  readonly digests: readonly string[];
  /** Means over the months played, 0..100. */
  readonly means: Lenses;
  /** Means by the scenario's weights, 0..100. */
  readonly headline: number;
  /** What each month by itself read, 0..100. */
  readonly readings: readonly Lenses[];
  readonly answers: readonly Answer[];
  readonly accords: readonly StandingAccord[];
  readonly refused: readonly RefusedOrder[];
}

/** A course with the facts of every month, which are many and stay where they were made. */
export interface FullCourse extends Course {
  readonly facts: readonly (readonly Fact[])[];
}

/**
 * Plays `orders[m - 1]` in month m on a copy of a game that has just begun, so that one tape serves every course of a seed
 * (common random numbers). Months beyond the scenario's are left out.
 *
 * @param begun a game before month 1; it stays as it is
 */
export function playCourse(begun: Game, orders: readonly (readonly Order[])[]): FullCourse {
  const { setting } = begun;
  const game: Game = { ...begun, world: cloneWorld(begun.world) };
  const given = orders.slice(0, setting.scenario.months);
  const [facts, digests, soFar]: [Fact[][], string[], Lenses[]] = [[], [], []];
  for (const monthly of given) {
    facts.push(playMonth(game, monthly));
    digests.push(digestOf(game.world));
    soFar.push(lensesOf(setting, game.world));
  }
  const means = lensesOf(setting, game.world);
  return {
    orders: given, digests, means, facts,
    headline: headlineOf(setting, means),
    readings: soFar.map((now, index) => readingOf(now, soFar[index - 1] ?? null, index + 1)),
    answers: answersIn(facts),
    accords: accordsIn(game),
    refused: facts.flatMap(refusedIn),
  };
}

/** The course without its facts, ready to be sent. */
export function withoutFacts({ orders, digests, means, headline, readings, answers, accords, refused }: Course): Course {
  return { orders, digests, means, headline, readings, answers, accords, refused };
}

/** Lenses are told as means so far: month m by itself is what it added to m times the mean. */
function readingOf(now: Lenses, before: Lenses | null, month: number): Lenses {
  const alone = (lens: Lens): number => month * now[lens] - (month - 1) * (before?.[lens] ?? 0);
  return Object.fromEntries(LENSES.map((lens) => [lens, Math.min(100, Math.max(0, alone(lens)))])) as Record<Lens, number>;
}

function accordsIn({ setting, world }: Game): StandingAccord[] {
  return world.accords
    .filter((accord) => accord.status === 'kept')
    .flatMap(({ country, demand, ask, signed }) => {
      const [seat, name] = [setting.seats[country], setting.demands[demand]];
      return seat === undefined || name === undefined ? [] : [{ country: seat, demand: name, ask, signed }];
    });
}

const refusedIn = (facts: readonly Fact[], month: number): RefusedOrder[] =>
  facts.flatMap((fact) => (fact.kind === 'order-refused' ? [{ month: month + 1, index: fact.index, order: fact.order, reason: fact.reason, need: fact.need, have: fact.have }] : []));
