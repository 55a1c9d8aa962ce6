/** The decisions that made the largest difference to a game, found by playing it again without each of them. */
import { LENSES, type Fact, type Game, type Lens } from '../engine/index.ts';
import type { AnswerChange } from './answers.ts';
import { changedOrders, compareCourses, type Orders } from './branch.ts';
import { playCourse, type Lenses, type RefusedOrder, type StandingAccord } from './course.ts';
import { decisionsIn, droppedWith, type DecisionTaken } from './decisions.ts';

/** How many are told. */
const MOST = 3;
/** Points below which two games read the same: what floating sums may differ by, and far below what a screen shows. */
const LEAST = 1e-6;

/**
 * One decision and what hung on it.
 *
 * What this measures: the game as it was minus the same game without the decision, on the same seed and with every other
 * order as it was given. It is a counterfactual of one decision, on one draw of the noise.
 * What it does not: it is no estimate of what a clever player would have done instead, who would have written other orders
 * afterwards; capital that the decision took is left unspent; later orders that came about because of it may be refused
 * (`refused` lists them) or may make less sense; two decisions that only work together each get the credit for both, so
 * changes do not add up; and having kept silent where an answer was due is no order and is not found.
 */
export interface TurningPoint {
  readonly decision: DecisionTaken;
  /** The change of the weighted score that the decision brought, in points: as played minus without. */
  readonly score: number;
  /** The same for each lens. */
  readonly lenses: Lenses;
  /** Answers that fell otherwise, `before` as played and `after` without the decision; by month. */
  readonly answers: readonly AnswerChange[];
  /** Accords at the end that only one of the two games has. */
  readonly accords: { readonly with: readonly StandingAccord[]; readonly without: readonly StandingAccord[] };
  /** How many times more the seat fails to keep its side without the decision: leaving out a delivery breaks a promise. */
  readonly broken: number;
  /** The first month at whose end the worlds differ. */
  readonly parted: number;
  readonly refused: readonly RefusedOrder[];
}

/** What leaving one decision out changed, without the details. */
export interface Measured {
  readonly month: number;
  readonly index: number;
  readonly score: number;
}

export interface TurningPoints {
  /** At most three, the largest change first. */
  readonly told: readonly TurningPoint[];
  /** Every decision that was left out in turn, the largest change first; refused orders are none. */
  readonly measured: readonly Measured[];
}

/** How far a piece of work has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * The three decisions with the largest change of the weighted score, the largest first. Decisions that share an order tell the
 * same story, so of those only the one with the largest change is told; decisions that changed nothing are never told.
 *
 * @param begun a game before month 1
 * @param game the orders as they were given, and weights of lenses, 0 or more, on any common scale
 * @yields how many of the decisions were left out in turn
 */
export function* turningPoints(begun: Game, game: { readonly orders: Orders; readonly weights: Lenses }): Generator<Progress, TurningPoints> {
  const played = playCourse(begun, game.orders);
  const decisions = decisionsIn(played);
  const total = decisions.length;
  yield { done: 0, total };
  const found: TurningPoint[] = [];
  for (const [index, decision] of decisions.entries()) {
    const without = playCourse(begun, changedOrders(game.orders, droppedWith(decision)));
    const { answers, parted, refused } = compareCourses(played, without);
    const lenses = Object.fromEntries(LENSES.map((lens) => [lens, played.means[lens] - without.means[lens]])) as Record<Lens, number>;
    const accords = { with: accordsOnlyIn(played.accords, without.accords), without: accordsOnlyIn(without.accords, played.accords) };
    const broken = Math.max(0, brokenIn(without.facts) - brokenIn(played.facts));
    found.push({ decision, score: weighted(lenses, game.weights), lenses, answers, accords, broken, parted, refused });
    yield { done: index + 1, total };
  }
  // A stable sort: of equal changes the one with the earlier order comes first, which is the proposal and not what followed.
  const sorted = found.sort((a, b) => Math.abs(b.score) - Math.abs(a.score));
  return { told: largest(sorted), measured: sorted.map(({ decision, score }) => ({ month: decision.month, index: decision.index, score })) };
}

const accordsOnlyIn = (own: readonly StandingAccord[], other: readonly StandingAccord[]): StandingAccord[] =>
  own.filter((one) => !other.some(({ country, demand }) => country === one.country && demand === one.demand));

const brokenIn = (facts: readonly (readonly Fact[])[]): number => facts.flat().filter(({ kind }) => kind === 'reneged' || kind === 'breached').length;

/** The mean of lenses by weights; 0 where nothing has weight. */
export function weighted(lenses: Lenses, weights: Lenses): number {
  const sum = LENSES.reduce((total, lens) => total + weights[lens], 0);
  return sum > 0 ? LENSES.reduce((total, lens) => total + weights[lens] * lenses[lens], 0) / sum : 0;
}

function largest(sorted: readonly TurningPoint[]): TurningPoint[] {
  const told: TurningPoint[] = [];
  for (const one of sorted) {
    if (told.length < MOST && Math.abs(one.score) > LEAST && !told.some((other) => shareOrders(one.decision, other.decision))) told.push(one);
  }
  return told;
}

function shareOrders(one: DecisionTaken, other: DecisionTaken): boolean {
  const places = new Set([one, ...one.followers].map(({ month, index }) => `${month} ${index}`));
  return [other, ...other.followers].some(({ month, index }) => places.has(`${month} ${index}`));
}
