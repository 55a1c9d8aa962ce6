/** Plays: begins a game, plays months and rehearses orders; the only part of the store that runs the engine, loaded with the first game. */
import { beginGame, cloneWorld, digestOf, playMonth, prepare } from '../engine/index.ts';
import type { Order } from '../engine/index.ts';
import { worldOf } from './game.ts';
import type { GameInHand, PlayedMonth } from './game.ts';
import type { Playable } from './playable.ts';

export { againNotes, branchStart } from './branches.ts';
export { broughtIn, shelfOf } from './playable.ts';
export { rehearsalOf } from './rehearsal.ts';

/**
 * Begins a game.
 * @returns a game with the starting world and no month played
 */
export function openGame(start: { id: string; playable: Playable; seed: string } & Partial<Pick<GameInHand, 'undone' | 'notes' | 'opened'>>): GameInHand {
  const setting = prepare(start.playable.scenario, start.playable.evidence);
  const game = beginGame(setting, start.seed);
  const { id, playable, seed, undone = [], notes = [], opened = false } = start;
  return { id, playable, setting, tape: game.tape, seed, worlds: [game.world], months: [], undone, notes, opened };
}

/** A game with months that were played before, as far as its scenario goes. */
export function replayed(start: Parameters<typeof openGame>[0], played: readonly (readonly Order[])[]): GameInHand {
  return played.slice(0, start.playable.scenario.months).reduce<GameInHand>((game, orders) => advance(game, orders), openGame(start));
}

/**
 * Plays one month on a clone of the last world and appends the result.
 * @param orders the month's orders, in the order in which they are paid
 */
export function advance(game: GameInHand, orders: readonly Order[]): GameInHand {
  const world = cloneWorld(worldOf(game));
  const facts = playMonth({ setting: game.setting, tape: game.tape, world }, orders);
  const month: PlayedMonth = { orders, facts, digest: digestOf(world) };
  return { ...game, worlds: [...game.worlds, world], months: [...game.months, month] };
}
