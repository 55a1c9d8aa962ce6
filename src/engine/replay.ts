/** Plays a list of orders a month again: the same setting, seed and orders give the same digests. */
import { beginGame } from './begin.ts';
import type { Fact } from './facts.ts';
import type { Objection, Order } from './orders.ts';
import { lensesOf } from './rules/lenses.ts';
import type { Setting } from './setting.ts';
import { playMonth } from './turn.ts';
import type { Lens } from './vocabulary.ts';

export interface ReplayedMonth {
  readonly facts: readonly Fact[];
  readonly digest: string;
  readonly lenses: Readonly<Record<Lens, number>>;
}

export interface Replay {
  readonly months: readonly ReplayedMonth[];
  readonly lenses: Readonly<Record<Lens, number>>;
  /** Orders that the rules refused; months counted from 1. */
  readonly refused: readonly { readonly month: number; readonly index: number; readonly order: Order; readonly reason: Objection }[];
}

/** Replays `orders[m - 1]` in month m. Months beyond the scenario's are left out. */
export function replay(setting: Setting, seed: string, orders: readonly (readonly Order[])[]): Replay {
  const game = beginGame(setting, seed);
  const months: ReplayedMonth[] = [];
  const refused: Replay['refused'][number][] = [];
  for (const monthly of orders.slice(0, setting.scenario.months)) {
    const facts = playMonth(game, monthly);
    for (const fact of facts) {
      if (fact.kind === 'order-refused') refused.push({ month: game.world.month, index: fact.index, order: fact.order, reason: fact.reason });
    }
    const closed = facts.find((fact) => fact.kind === 'month-closed');
    months.push({ facts, digest: closed?.digest ?? '', lenses: lensesOf(setting, game.world) });
  }
  return { months, lenses: lensesOf(setting, game.world), refused };
}
