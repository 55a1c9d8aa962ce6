/** What a seat may observe: everything but the drawn stances, the noise to come and the particles. */
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Strategies, adviser and page see only this. Index arrays as in `World`; estimates in place of stances. */
export interface Observation extends Readonly<Omit<World, 'stance' | 'particles' | 'sums'>> {
  readonly setting: Setting;
  /** The month about to be played, 1..N. */
  readonly now: number;
  /** [C] the seat's standing with each country, 0..1. */
  readonly credibility: readonly number[];
  readonly assurance: readonly number[];
}
