/** What a lever can be moved to on a country, what each step costs, and how far the lever reaches there. */
import { LEVERS, highestLevel, movePrice, upkeepOf } from '../../engine/index.ts';
import type { CountryId, LegalLimit, Lever, LeverSetting } from '../../engine/index.ts';
import { currentMonth } from '../../store/game.ts';
import type { GameInHand } from '../../store/game.ts';
import { lowestUseful } from '../../store/outlook.ts';
import { levelOf, seatOf } from '../../store/table.ts';

export interface LeverStep {
  /** -3..3 */
  readonly level: number;
  /** Capital to move there from where the lever stands. */
  readonly price: number;
  /** Capital a month to hold it there. */
  readonly upkeep: number;
  /** False where scenario or law forbid it this month. */
  readonly isAllowed: boolean;
}

export interface Reach {
  /** How much a full step of pressure, and of inducement, means to the country, 0..1. */
  readonly bite: number;
  readonly draw: number;
  /** A legal limit that will bind in a later month, or null. */
  readonly limit: LegalLimit | null;
}

/** A lever that the scenario leaves out stands at 0 and cannot be moved. */
export function isMovable(lever: LeverSetting): boolean {
  return lever.lowest < lever.highest;
}

/** The highest level that law and scenario allow this month. */
export function highestNow(game: GameInHand, country: CountryId, lever: Lever): number {
  return highestLevel(game.setting, { country: seatOf(game.setting, country), lever: LEVERS.indexOf(lever), month: currentMonth(game) }).highest;
}

/** The steps of a lever on a country, from the strongest inducement that means anything to the strongest pressure. */
export function stepsOf(game: GameInHand, country: CountryId, lever: Lever): readonly LeverStep[] {
  const { setting } = game;
  const from = levelOf(game, country, lever);
  const index = LEVERS.indexOf(lever);
  const highest = setting.scenario.levers[index]?.highest ?? 0;
  const lowest = Math.min(lowestUseful(game, country, lever), from);
  const allowed = highestNow(game, country, lever);
  return Array.from({ length: highest - lowest + 1 }, (_, place) => {
    const level = lowest + place;
    return { level, price: movePrice(setting, index, { from, to: level }), upkeep: upkeepOf(setting, index, level), isAllowed: level <= allowed };
  });
}

/** How far a lever reaches on a country, and what law will stop. */
export function reachOf(game: GameInHand, country: CountryId, lever: Lever): Reach {
  const { setting } = game;
  const place = seatOf(setting, country) * LEVERS.length + LEVERS.indexOf(lever);
  const limit = setting.scenario.limits.find(
    (one) => one.lever === lever && one.month > currentMonth(game) && (one.countries.length === 0 || one.countries.includes(country)),
  );
  return { bite: setting.exposure[place] ?? 0, draw: setting.receptivity[place] ?? 0, limit: limit ?? null };
}
