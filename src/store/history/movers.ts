/** What moved encounters at the border between the start of a game and its last month. */
import { flowsOf } from '../../engine/index.ts';
import type { World } from '../../engine/index.ts';
import type { GameInHand } from '../game.ts';
import { worldOf } from '../game.ts';

/** Control of the routes, waiting on the other side, hardship at home, events, and routes loosened as a counter-measure. */
export const MOVERS = ['transit', 'waiting', 'hardship', 'events', 'loosened'] as const;
export type Mover = (typeof MOVERS)[number];

export interface Moves {
  /** Encounters of the last month less those at the start, persons a month. */
  readonly whole: number;
  /** How many more there were than if one thing alone stood where it did at the start; they act on each other, so they need not add up. */
  readonly by: Readonly<Record<Mover, number>>;
}

/** Reckoned by playing the last month's flows again with one thing put back (the model's section 7.13). */
export function encounterMoves(game: GameInHand): Moves {
  const { setting, worlds } = game;
  const [first, last] = [worlds[0] ?? worldOf(game), worldOf(game)];
  const now = flowsOf(setting, last).encounters;
  const without = (back: Partial<World>): number => now - flowsOf(setting, { ...last, ...back }).encounters;
  const asBefore = (kind: string): number[] =>
    last.compliance.map((value, pair) => (setting.scenario.demands[pair % setting.demands.length]?.class === kind ? (first.compliance[pair] ?? value) : value));
  return {
    whole: now - flowsOf(setting, first).encounters,
    by: {
      transit: without({ compliance: asBefore('transit_control') }),
      waiting: without({ compliance: asBefore('remain_in_mexico') }),
      hardship: without({ hardship: first.hardship }),
      events: without({ outflowExtra: first.outflowExtra }),
      loosened: without({ counterStage: first.counterStage }),
    },
  };
}
