/** What became of each promise: what the seat owed under accords. */
import type { CountryId, DemandId } from '../../engine/index.ts';
import type { GameInHand } from '../game.ts';
import { movedIn } from './belief.ts';
import type { Moved } from './belief.ts';
import { dealsOf } from './deals.ts';
import type { Deal, Owed } from './deals.ts';

/**
 * What became of a promise. `reneged`: not delivered in time. `taken-back`: delivered, and undone while the accord stood. `void`: the accord
 * ended before it was due, for another reason. `owed`: neither delivered nor late when the last month ended.
 */
export type PromiseFate = 'delivered' | 'reneged' | 'taken-back' | 'void' | 'owed';

export interface Promised extends Owed {
  readonly country: CountryId;
  readonly demand: DemandId;
  /** Month of signature. */
  readonly signed: number;
  readonly fate: PromiseFate;
  /** Month in which its fate fell, or null while it is owed. */
  readonly month: number | null;
  /** The government's belief in promises, 0..1, around that month; null while it is owed. */
  readonly assurance: Moved | null;
}

/** The promises of a game, in the order of signature. */
export function promisesOf(game: GameInHand): readonly Promised[] {
  const promises = dealsOf(game).flatMap((deal) => {
    const { accord, country, demand } = deal;
    if (accord === null) return [];
    return accord.owed.map((owed): Promised => {
      const { fate, month } = fateOf(deal, owed);
      const assurance = month === null ? null : movedIn(game, { belief: 'assurance', country, month });
      return { ...owed, country, demand, signed: accord.signed, fate, month, assurance };
    });
  });
  return promises.toSorted((a, b) => a.signed - b.signed);
}

function fateOf({ ending }: Deal, { lever, delivered }: Owed): { fate: PromiseFate; month: number | null } {
  const own = ending !== null && ending.lever === lever ? ending.kind : null;
  if (own === 'taken-back' || own === 'reneged') return { fate: own, month: ending?.month ?? null };
  if (delivered !== null) return { fate: 'delivered', month: delivered };
  return ending === null ? { fate: 'owed', month: null } : { fate: 'void', month: ending.month };
}
