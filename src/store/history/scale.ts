/** How much an accord can move the agenda lens, and how much of that came to count: effort set against effect. */
import type { CountryId, DemandId, Objective } from '../../engine/index.ts';
import type { GameInHand } from '../game.ts';
import { seatOf } from '../table.ts';
import { flowsOver } from './courses.ts';
import { dealsOf } from './deals.ts';
import type { Agreement, Deal } from './deals.ts';

/** Points of the agenda lens, 0..100, that one accord stands for. */
export interface AccordScale {
  readonly country: CountryId;
  readonly demand: DemandId;
  /** Month of signature, from 1. */
  readonly signed: number;
  /** Months of the game, the month of signature among them, in which the accord stood. */
  readonly months: number;
  /** Points in a month in which the government does all that was agreed instead of what it did before. */
  readonly full: number;
  /** Points that what it did more, or less, than before added to the mean over the months played. */
  readonly added: number;
}

/** The signed accords on which an aim of the agenda depends directly, in the order of signature; what acts through the flows at the border is not told apart. */
export function accordScales(game: GameInHand): readonly AccordScale[] {
  return dealsOf(game)
    .flatMap((deal) => (deal.accord === null ? [] : (scaleOf(game, deal, deal.accord) ?? [])))
    .toSorted((a, b) => a.signed - b.signed);
}

function scaleOf(game: GameInHand, { country, demand, ending }: Deal, { signed, target, level }: Agreement): AccordScale | null {
  const played = game.months.length;
  const stood = ending === null ? played : Math.max(signed, ending.month - 1);
  const aims = game.setting.scenario.objectives.flatMap((objective) => aimOf(game, objective, { country, demand }) ?? []);
  if (aims.length === 0) return null;
  const span = Array.from({ length: stood - signed + 1 }, (_, index) => signed + index);
  return {
    country, demand, signed,
    months: span.length,
    full: aims.reduce((sum, { whole }) => sum + whole * (target - level.before), 0),
    added: aims.reduce((sum, { points }) => sum + span.reduce((all, month) => all + points(month) - points(signed - 1), 0) / played, 0),
  };
}

/** How an aim depends on one matter: points of the agenda at full compliance, and in a month as it was (0 for before the first). */
interface Aim {
  readonly whole: number;
  readonly points: (month: number) => number;
}

function aimOf(game: GameInHand, { measure, demand: own, weight }: Objective, { country, demand }: { country: CountryId; demand: DemandId }): Aim | null {
  const { setting, worlds } = game;
  const seat = seatOf(setting, country);
  const place = setting.demandIndex[demand] ?? 0;
  const pair = seat * setting.demands.length + place;
  if (measure === 'compliance' && own === demand) {
    const whole = 100 * weight * (setting.share[pair] ?? 0);
    return { whole, points: (month) => whole * (worlds[month]?.compliance[pair] ?? 0) };
  }
  if (measure !== 'removals' || setting.scenario.demands[place]?.class !== 'return_flights') return null;
  const { sought, start, months } = flowsOver(game);
  const all = sought.reduce((sum, one) => sum + one, 0);
  if (all <= 0) return null;
  return {
    whole: (100 * weight * (sought[seat] ?? 0)) / all,
    points: (month) => (100 * weight * ((month === 0 ? start : months[month - 1])?.removals[seat] ?? 0)) / all,
  };
}
