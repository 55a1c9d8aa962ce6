/** Turns a kept game back into a game in hand: its months are played again, and what does not come back as it was is said. */
import type { Order } from '../engine/index.ts';
import { isOrder } from './branches.ts';
import type { GameInHand } from './game.ts';
import type { KeptGame } from './keeper.ts';
import { broughtIn } from './playable.ts';
import type { Shelf } from './playable.ts';
import { replayed } from './playing.ts';
import type { Notice } from './state.ts';

export interface Reopened {
  readonly game: GameInHand;
  readonly writing: readonly Order[];
  readonly aside: readonly Order[];
  /** The stamp of its slot; null where it goes on in a slot of its own because the kept one holds more than can be played here. */
  readonly stamp: string | null;
  readonly notice: Notice | null;
}

/** Plays a kept game again; a notice alone where its scenario is not here. Throws on what nobody could have written or played. */
export function reopened(kept: KeptGame, around: { readonly shelf: Shelf; readonly newId: () => string }): Reopened | Notice {
  const { shelf, newId } = around;
  const undone = kept.undone.filter((one) => typeof one.month === 'number' && Array.isArray(one.orders));
  const orders = [...kept.played, kept.writing, kept.aside ?? [], ...undone.map((one) => one.orders)].flat();
  if (!orders.every(isOrder)) throw new Error('A kept game holds orders.');
  const playable = kept.embedded === null ? shelf.playables.find((one) => one.scenario.id === kept.scenario) : broughtIn(kept.embedded, shelf);
  if (playable === undefined) return { kind: 'scenario-missing', scenario: kept.scenario };
  const { months } = playable.scenario;
  const isShortened = kept.played.length > months;
  const start = {
    id: isShortened ? newId() : kept.id,
    playable,
    seed: kept.seed,
    undone,
    notes: kept.notes ?? [],
    opened: kept.opened ?? false,
  };
  const game = replayed(start, kept.played);
  const changed = firstChanged(kept, game);
  const notice: Notice | null = isShortened
    ? { kind: 'kept-shortened', played: kept.played.length, months }
    : changed > 0
      ? { kind: 'rules-changed', month: changed }
      : null;
  return { game, writing: isShortened ? [] : kept.writing, aside: kept.aside ?? [], stamp: isShortened ? null : kept.stamp, notice };
}

/** The first month that ends otherwise than it was kept, from 1; 0 where none does. */
function firstChanged({ digest, digests = [] }: KeptGame, game: GameInHand): number {
  const found = game.months.map((month) => month.digest);
  const month = digests.findIndex((one, index) => one !== found[index]) + 1;
  if (month > 0) return month;
  return digest === (found.at(-1) ?? '') ? 0 : found.length;
}
