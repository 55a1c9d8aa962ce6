/** Readings month by month: what moved at the border, the lenses, and where the levers stood. */
import { LEVERS, flowsOf } from '../../engine/index.ts';
import type { CountryId, Lens, Lever } from '../../engine/index.ts';
import type { GameInHand } from '../game.ts';

/** Persons a month. Orders of magnitude: most inputs are assumed, so only their changes mean something. */
export interface FlowReading {
  readonly encounters: number;
  /** Removals received, in the order of the roster. */
  readonly removals: readonly number[];
  readonly transferred: number;
}

export interface FlowCourse {
  readonly countries: readonly CountryId[];
  /** The same before month 1, at what was done then. */
  readonly start: FlowReading;
  /** Removals sought from each country a month: as many would be received at full compliance with return flights. */
  readonly sought: readonly number[];
  /** `months[m - 1]` is month m. */
  readonly months: readonly FlowReading[];
}

/** Encounters, removals and transfers by month. */
export function flowsOver(game: GameInHand): FlowCourse {
  const { setting, worlds, months } = game;
  const first = worlds[0];
  if (first === undefined) throw new Error('A game in hand always has its starting world.');
  const { encounters, removals, transferred, sought } = flowsOf(setting, first);
  return {
    countries: setting.seats,
    start: { encounters, removals, transferred },
    sought,
    months: months.flatMap(({ facts }) => facts.filter((fact) => fact.kind === 'flows')),
  };
}

/** The lenses of one month, 0..100 each. */
export interface LensReading {
  /** The mean over the months up to this one: what the scenario counts. */
  readonly mean: Readonly<Record<Lens, number>>;
  /** This month by itself. */
  readonly month: Readonly<Record<Lens, number>>;
}

/** The five lenses by month. */
export function lensesOver(game: GameInHand): readonly LensReading[] {
  const means = game.months.flatMap(({ facts }) => facts.flatMap((fact) => (fact.kind === 'lenses' ? [fact.lenses] : [])));
  return means.map((mean, index): LensReading => {
    // A mean of m months is a sum over m: what the sum grew by is the month.
    const alone = (lens: Lens): number => (index + 1) * mean[lens] - index * (means[index - 1]?.[lens] ?? 0);
    return { mean, month: { agenda: alone('agenda'), partners: alone('partners'), people: alone('people'), home: alone('home'), standing: alone('standing') } };
  });
}

/** One lever on one country. */
export interface LeverCourse {
  readonly country: CountryId;
  readonly lever: Lever;
  /** `levels[m]` is the level after m months, -3 (strongest inducement) to 3 (strongest pressure); it begins with the start. */
  readonly levels: readonly number[];
}

/** Every lever towards every country, by roster and then by lever. */
export function leversOver({ setting, worlds }: GameInHand): readonly LeverCourse[] {
  return setting.seats.flatMap((country, c) =>
    LEVERS.map((lever, l): LeverCourse => ({ country, lever, levels: worlds.map((world) => world.levels[c * LEVERS.length + l] ?? 0) })),
  );
}
