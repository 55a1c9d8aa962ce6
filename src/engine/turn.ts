/** One month, in its fixed order: the table of contents of the rules. */
import { digestOf } from './digest.ts';
import type { Fact } from './facts.ts';
import type { Order } from './orders.ts';
import { comply, drift } from './phases/drift.ts';
import { openMonth } from './phases/open-month.ts';
import { react } from './phases/react.ts';
import { record } from './phases/record.ts';
import { respond } from './phases/respond.ts';
import { ratify, review } from './phases/review.ts';
import { takeOrders } from './phases/take-orders.ts';
import type { Game, Turn } from './turn-context.ts';

/** A month about to be played. */
export const newTurn = (game: Pick<Game, 'setting' | 'world'> & { readonly tape: Game['tape'] | null }): Turn => ({
  setting: game.setting,
  tape: game.tape,
  world: game.world,
  month: game.world.month + 1,
  facts: [],
  proposed: 0,
  matters: 0,
  pressed: [],
  fellDue: [],
  moved: [],
});

/**
 * Plays one month on the game's own world, which it changes, and returns what happened. Orders are refused one by one with
 * a reason, never thrown at. Throws when the game is over.
 */
export function playMonth(game: Game, orders: readonly Order[]): Fact[] {
  if (game.world.month >= game.setting.scenario.months) throw new Error(`The game is over: it has ${game.setting.scenario.months} months.`);
  const turn = newTurn(game);
  openMonth(turn); // 1 events and legal limits, 2 income and upkeep
  takeOrders(turn, orders); // 3 orders checked and paid
  respond(turn); // 4 proposals answered, accords signed
  ratify(turn); // 5 ratification drawn
  review(turn); // 6 accords monitored and re-evaluated
  react(turn); // 7 counter-measures
  comply(turn); // 8 compliance
  drift(turn); // 9 goodwill, hedging, hardship, bloc
  record(turn); // 10 flows and lenses
  turn.facts.push({ kind: 'month-closed', month: turn.month, digest: digestOf(game.world) }); // 11
  return turn.facts;
}
