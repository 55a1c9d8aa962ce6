// Games to play again: a scenario that comes with the page, and the orders that a doctrine gave in it.
import { beginGame, prepare } from '../../src/engine/index.ts';
import type { Game, Setting } from '../../src/engine/index.ts';
import type { Orders } from '../../src/lab/branch.ts';
import { playMatch } from '../../src/lab/match.ts';
import { doctrineNamed } from '../../src/strategies/register.ts';
import { playableOf } from '../store/bundle.ts';

const playable = playableOf('inauguration');
export const { scenario } = playable;
export const setting: Setting = prepare(playable.scenario, playable.evidence);

/** The game of a seed before month 1. */
export const begun = (seed: string): Game => beginGame(setting, seed);

/** What a doctrine orders on a seed. */
export function ordersOf(name: string, seed: string): Orders {
  const doctrine = doctrineNamed(name);
  if (doctrine === undefined) throw new Error(`There is no doctrine ${name}.`);
  return playMatch(setting, { seed, doctrine }).orders;
}
