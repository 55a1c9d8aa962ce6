/** How hard a country is pressed, and what that may set off. */
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { L } from './prices.ts';
import { saturate, share } from './shape.ts';

type Levels = Pick<World, 'levels'>;

/** Sum over levers of exposure x v of pressure in force, 0..4. */
export function pressureOn(setting: Setting, world: Levels, country: number): number {
  let sum = 0;
  for (let l = 0; l < L; l += 1) {
    sum += (setting.exposure[country * L + l] ?? 0) * (Math.max(0, world.levels[country * L + l] ?? 0) / 3);
  }
  return sum;
}

/** Sum over levers of v of pressure in force, unweighted, 0..4. */
export function notchesOn(world: Levels, country: number): number {
  let sum = 0;
  for (let l = 0; l < L; l += 1) sum += Math.max(0, world.levels[country * L + l] ?? 0) / 3;
  return sum;
}

/** Sum over levers of receptivity x v of inducements in force, 0..4. */
export function inducementTo(setting: Setting, world: Levels, country: number): number {
  let sum = 0;
  for (let l = 0; l < L; l += 1) {
    sum += (setting.receptivity[country * L + l] ?? 0) * (Math.max(0, -(world.levels[country * L + l] ?? 0)) / 3);
  }
  return sum;
}

/** Monthly hazard of a named counter-measure: counterHazard x propensity x pride x saturated pressure above what was in force at the start. */
export function counterHazardOf(setting: Setting, at: { country: number; measure: number; pressure: number }): number {
  const propensity = setting.counterPropensity[at.country * 5 + at.measure] ?? 0;
  return share(setting.coefficients.counterHazard * propensity * (setting.pride[at.country] ?? 0) * saturate(2 * at.pressure));
}
