/** What the seat may know of the world as it stands, worked out once a world. */
import { observe } from '../engine/index.ts';
import type { Observation, World } from '../engine/index.ts';
import { worldOf } from './game.ts';
import type { GameInHand } from './game.ts';

const known = new WeakMap<World, Observation>();

/** The observation of the game's last world. */
export function observationOf(game: GameInHand): Observation {
  const world = worldOf(game);
  const observation = known.get(world) ?? observe(game.setting, world);
  known.set(world, observation);
  return observation;
}
