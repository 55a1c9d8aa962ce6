/** The decisions that made the largest difference to a game, found by playing it again without each of them. */
import { LENSES, type Game, type Lens } from '../engine/index.ts';
import type { AnswerChange } from './answers.ts';
import { changedOrders, compareCourses, type Orders } from './branch.ts';
import { playCourse, type Lenses, type RefusedOrder } from './course.ts';
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
  /** The first month at whose end the worlds differ. */
  readonly parted: number;
  readonly refused: readonly RefusedOrder[];
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
 * @returns at most three
 * @yields how many of the decisions were left out in turn
 */
export function* turningPoints(begun: Game, game: { readonly orders: Orders; readonly weights: Lenses }): Generator<Progress, readonly TurningPoint[]> {
  const played = playCourse(begun, game.orders);
  const decisions = decisionsIn(played);
  const total = decisions.length;
  yield { done: 0, total };
  const found: TurningPoint[] = [];
  for (const [index, decision] of decisions.entries()) {
    const without = playCourse(begun, changedOrders(game.orders, droppedWith(decision)));
    const { answers, parted, refused } = compareCourses(played, without);
    const lenses = Object.fromEntries(LENSES.map((lens) => [lens, played.means[lens] - without.means[lens]])) as Record<Lens, number>;
    found.push({ decision, score: weighted(lenses, game.weights), lenses, answers, parted, refused });
    yield { done: index + 1, total };
  }
  return largest(found);
}

/** The mean of lenses by weights; 0 where nothing has weight. */
export function weighted(lenses: Lenses, weights: Lenses): number {
  const sum = LENSES.reduce((total, lens) => total + weights[lens], 0);
  return sum > 0 ? LENSES.reduce((total, lens) => total + weights[lens] * lenses[lens], 0) / sum : 0;
}

function largest(found: readonly TurningPoint[]): TurningPoint[] {
  const told: TurningPoint[] = [];
  // A stable sort: of equal changes the one with the earlier order comes first, which is the proposal and not what followed.
  for (const one of [...found].sort((a, b) => Math.abs(b.score) - Math.abs(a.score))) {
    if (told.length < MOST && Math.abs(one.score) > LEAST && !told.some((other) => shareOrders(one.decision, other.decision))) told.push(one);
  }
  return told;
}

function shareOrders(one: DecisionTaken, other: DecisionTaken): boolean {
  const places = new Set([one, ...one.followers].map(({ month, index }) => `${month} ${index}`));
  return [other, ...other.followers].some(({ month, index }) => places.has(`${month} ${index}`));
}
