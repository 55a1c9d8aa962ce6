/** A game among the doctrines on its own seed: what each of them would have come to in the same circumstances. */
import { beginGame, type Setting } from '../engine/index.ts';
import { honestDoctrines } from '../strategies/register.ts';
import type { Orders } from './branch.ts';
import { compareDoctrines, countsIn, type Count, type Row } from './comparison.ts';
import { playCourse, type Lenses } from './course.ts';
import type { Progress } from './turning-points.ts';

/** One course of the seed. `doctrine` is its name in the register, or null for the game itself. */
export interface SeedRow {
  readonly doctrine: string | null;
  /** Means over all months, 0..100. */
  readonly lenses: Lenses;
  readonly headline: number;
  readonly counts: Readonly<Record<Count, number>>;
}

/**
 * The game and every doctrine that screens offer, on one tape. One seed is one draw: it tells what came, never which doctrine
 * is better. For that `compareDoctrines` takes many seeds and answers with means and their standard errors.
 *
 * @returns the game first, then the doctrines in the order of the register
 * @yields how many doctrines have been played
 */
export function* playSameSeed(setting: Setting, { seed, orders }: { readonly seed: string; readonly orders: Orders }): Generator<Progress, readonly SeedRow[]> {
  const doctrines = honestDoctrines();
  const total = doctrines.length;
  yield { done: 0, total };
  const { means, headline, facts } = playCourse(beginGame(setting, seed), orders);
  const work = compareDoctrines(setting, { doctrines, seeds: [seed] });
  let step = work.next();
  for (; step.done !== true; step = work.next()) yield { done: step.value, total };
  return [{ doctrine: null, lenses: means, headline, counts: countsIn({ orders, facts }) }, ...step.value.map(rowOf)];
}

/** The means of one game are the game. */
const rowOf = ({ doctrine, lenses, headline, counts }: Row): SeedRow => ({
  doctrine,
  lenses: { agenda: lenses.agenda.mean, partners: lenses.partners.mean, people: lenses.people.mean, home: lenses.home.mean, standing: lenses.standing.mean },
  headline: headline.mean,
  counts,
});
