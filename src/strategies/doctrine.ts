/** What a doctrine is: a named idea about pressure and inducement that turns what may be known into a month's orders. */
import type { Observation, Order } from '../engine/index.ts';

export interface Doctrine {
  /** Its name in the literature, in kebab-case. */
  readonly name: string;
  /** The idea in one or two plain sentences. */
  readonly idea: string;
  /** Where it was argued. */
  readonly source: string;
  /** Plays the rules instead of the governments: kept so that the model's defences stay measured, never offered on a screen. */
  readonly abuse?: true;
  /**
   * Writes the orders of the month about to be played.
   *
   * @param observation everything that the seat may know
   * @param draw a stream of the doctrine's own, uniform in [0, 1); the game's tape never sees it
   * @returns orders in the sequence in which they are to be paid
   */
  play(observation: Observation, draw: () => number): Order[];
}
