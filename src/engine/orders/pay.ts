/** Payment in list order: an order that cannot be paid is refused whole. */
import type { Turn } from '../turn-context.ts';
import { refuse } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** Takes `price` from the capital in hand, or says what is missing. */
export function pay(turn: Turn, price: number): Verdict {
  if (price > turn.world.capital + 1e-9) return refuse('not-affordable', price, turn.world.capital);
  turn.world.capital = Math.max(0, turn.world.capital - price);
  return null;
}
