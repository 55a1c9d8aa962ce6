/** Doctrines side by side on the same seeds: means of every lens and of what happened in a game. */
import { mean, standardDeviation } from 'simple-statistics';
import { LENSES, beginGame, headlineOf, type Fact, type Lens, type Order, type Setting } from '../engine/index.ts';
import type { Doctrine } from '../strategies/doctrine.ts';
import { playMatch, type Match } from './match.ts';

/** What is counted in a game besides the lenses. */
export const COUNTS = [
  'orders', 'ordersRefused', 'proposed', 'accepted', 'countered', 'refused', 'signed', 'defected', 'reneged', 'carriedOut', 'backedDown', 'counterMeasures',
] as const;
export type Count = (typeof COUNTS)[number];

/** One doctrine over all seeds. `error` is the standard error of a mean over games. */
export interface Row {
  readonly doctrine: string;
  readonly games: number;
  readonly lenses: Readonly<Record<Lens, { readonly mean: number; readonly error: number }>>;
  readonly headline: { readonly mean: number; readonly error: number };
  /** Means a game. */
  readonly counts: Readonly<Record<Count, number>>;
}

interface Tally {
  readonly doctrine: Doctrine;
  readonly lenses: Record<Lens, number[]>;
  readonly headline: number[];
  readonly counts: Record<Count, number>;
}

/**
 * Plays every doctrine on every seed, seeds outermost so that a tape's noise is common to all.
 *
 * @returns rows in the order of the doctrines
 * @yields the number of games played so far, after each one
 */
export function* compareDoctrines(setting: Setting, plan: { readonly doctrines: readonly Doctrine[]; readonly seeds: readonly string[] }): Generator<number, readonly Row[]> {
  const tallies = plan.doctrines.map(emptyTally);
  let played = 0;
  for (const seed of plan.seeds) {
    const begun = beginGame(setting, seed);
    for (const tally of tallies) {
      add(tally, setting, playMatch(setting, { seed, begun, doctrine: tally.doctrine, withFacts: true }));
      played += 1;
      yield played;
    }
  }
  return tallies.map(rowOf);
}

const emptyTally = (doctrine: Doctrine): Tally => ({
  doctrine,
  lenses: { agenda: [], partners: [], people: [], home: [], standing: [] },
  headline: [],
  counts: noCounts(),
});

function add(tally: Tally, setting: Setting, match: Match): void {
  for (const lens of LENSES) tally.lenses[lens].push(match.lenses[lens]);
  tally.headline.push(headlineOf(setting, match.lenses));
  const counts = countsIn(match);
  for (const count of COUNTS) tally.counts[count] += counts[count];
}

/** What is counted in one game, by its orders and its facts a month. */
export function countsIn({ orders, facts }: { readonly orders: readonly (readonly Order[])[]; readonly facts: readonly (readonly Fact[])[] }): Record<Count, number> {
  const counts = noCounts();
  counts.orders = orders.reduce((sum, month) => sum + month.length, 0);
  for (const fact of facts.flat()) {
    const count = countOf(fact);
    if (count !== null) counts[count] += 1;
  }
  return counts;
}

const noCounts = (): Record<Count, number> => Object.fromEntries(COUNTS.map((count) => [count, 0])) as Record<Count, number>;

function countOf(fact: Fact): Count | null {
  switch (fact.kind) {
    case 'order-refused':
      return 'ordersRefused';
    case 'proposed':
    case 'signed':
    case 'reneged':
      return fact.kind;
    case 'breached':
      return 'reneged';
    case 'answered':
      return ({ accept: 'accepted', counter: 'countered', refuse: 'refused' } as const)[fact.decision];
    case 'accord-reviewed':
      return fact.decision === 'defect' ? 'defected' : null;
    case 'carried-out':
      return 'carriedOut';
    case 'backed-down':
      return 'backedDown';
    case 'counter-measure':
      return fact.stage === 'carried-out' ? 'counterMeasures' : null;
    default:
      return null;
  }
}

function rowOf(tally: Tally): Row {
  const games = tally.headline.length;
  const summary = (values: readonly number[]) => ({ mean: mean([...values]), error: games > 1 ? standardDeviation([...values]) / Math.sqrt(games - 1) : 0 });
  return {
    doctrine: tally.doctrine.name,
    games,
    lenses: Object.fromEntries(LENSES.map((lens) => [lens, summary(tally.lenses[lens])])) as Row['lenses'],
    headline: summary(tally.headline),
    counts: Object.fromEntries(COUNTS.map((count) => [count, tally.counts[count] / games])) as Record<Count, number>,
  };
}
