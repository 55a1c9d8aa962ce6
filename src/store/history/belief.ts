/** What a government believed of the seat before and after a month. */
import { observe } from '../../engine/index.ts';
import type { CountryId, World } from '../../engine/index.ts';
import type { GameInHand } from '../game.ts';
import { seatOf } from '../table.ts';

/** A belief 0..1 before and after one month. All deeds of that month count, and public ones towards others count in part. */
export interface Moved {
  readonly before: number;
  readonly after: number;
}

type Beliefs = Readonly<Record<'credibility' | 'assurance', readonly number[]>>;
const known = new WeakMap<World, Beliefs>();

/** How the belief of a country in threats (credibility) or promises (assurance) moved in a month of the game, from 1. */
export function movedIn(game: GameInHand, at: { belief: keyof Beliefs; country: CountryId; month: number }): Moved {
  const c = seatOf(game.setting, at.country);
  const read = (month: number): number => {
    const world = game.worlds[month];
    return world === undefined ? 0 : (beliefsIn(game, world)[at.belief][c] ?? 0);
  };
  return { before: read(at.month - 1), after: read(at.month) };
}

function beliefsIn(game: GameInHand, world: World): Beliefs {
  const { credibility, assurance } = known.get(world) ?? observe(game.setting, world);
  const beliefs = { credibility, assurance };
  known.set(world, beliefs);
  return beliefs;
}
