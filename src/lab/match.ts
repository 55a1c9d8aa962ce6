/** One game played by one doctrine on one seed. */
import {
  beginGame, cloneWorld, keyedStream, lensesOf, observe, playMonth, type Fact, type Game, type Lens, type Order, type Setting,
} from '../engine/index.ts';
import type { Doctrine } from '../strategies/doctrine.ts';

export interface MatchOptions {
  readonly seed: string;
  readonly doctrine: Doctrine;
  /** The game of this seed before month 1, where it was begun already: its tape is made once for all doctrines. It stays as it is. */
  readonly begun?: Game;
  /** Months to play, 1..N; the scenario's own number where left out. */
  readonly months?: number;
  /** Whether the facts of every month are kept; they are many. */
  readonly withFacts?: boolean;
}

export interface Match {
  /** Orders by month: `orders[m - 1]` were given at the start of month m. */
  readonly orders: readonly (readonly Order[])[];
  /** World digests by month, 16 hex digits each, at the end of month m. */
  readonly digests: readonly string[];
  /** Means over the months played, 0..100. */
  readonly lenses: Readonly<Record<Lens, number>>;
  /** Facts by month, empty unless they were asked for. */
  readonly facts: readonly (readonly Fact[])[];
}

/**
 * Plays a match. The doctrine draws from a stream keyed by seed and doctrine, never from the game's tape, so that two
 * doctrines on one seed meet the same world.
 */
export function playMatch(setting: Setting, options: MatchOptions): Match {
  const { seed, doctrine, begun = beginGame(setting, seed), months = setting.scenario.months } = options;
  const game: Game = { ...begun, world: cloneWorld(begun.world) };
  const draw = keyedStream(`doctrine|${doctrine.name}|${seed}`);
  const [orders, digests, facts]: [Order[][], string[], Fact[][]] = [[], [], []];
  for (let month = 1; month <= Math.min(months, setting.scenario.months); month += 1) {
    const ordered = doctrine.play(observe(setting, game.world), draw);
    const happened = playMonth(game, ordered);
    orders.push(ordered);
    for (const fact of happened) if (fact.kind === 'month-closed') digests.push(fact.digest);
    if (options.withFacts === true) facts.push(happened);
  }
  return { orders, digests, lenses: lensesOf(setting, game.world), facts };
}
