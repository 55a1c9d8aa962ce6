/** What the orders being written would do: price and objection of each, and the capital that would be left. */
import { LEVERS, rehearse, upkeepOf } from '../engine/index.ts';
import type { CountryId, FactOf, Order } from '../engine/index.ts';
import { currentMonth, worldOf } from './game.ts';
import type { GameInHand } from './game.ts';
import { deliveryCost } from './outlook.ts';
import { levelOf, owedBy } from './table.ts';

export interface Rehearsal {
  /** To spend before any order: this month's income is in, its upkeep is paid. */
  readonly now: number;
  /** Capital after all orders, income and upkeep of the month included. */
  readonly capital: number;
  /** What next month would have to spend, up to the cap, if no event and no decision of others changes it. */
  readonly next: number;
  /** What must be delivered next month at the latest and no order delivers yet, with its price, a country each. */
  readonly promised: readonly { readonly country: CountryId; readonly price: number }[];
  /** What comes in a month, and what the levers cost a month once they stand where the orders put them. */
  readonly income: number;
  readonly upkeep: number;
  /** Price of each order, 0 where it would be refused. */
  readonly costs: readonly number[];
  /** The refusal that each order would meet, or null. */
  readonly objections: readonly (FactOf<'order-refused'> | null)[];
}

/** Rehearses a list of orders on the world as it stands, which stays as it is. */
export function rehearsalOf(game: GameInHand, orders: readonly Order[]): Rehearsal {
  const result = rehearse(game.setting, worldOf(game), orders);
  const refused = result.facts.filter((fact) => fact.kind === 'order-refused');
  const objections = orders.map((_, index) => refused.find((fact) => fact.index === index) ?? null);
  const taken = orders.filter((_, index) => objections[index] === null);
  const { cap } = game.setting.scenario.capital;
  const { income } = worldOf(game);
  const upkeep = upkeepAfter(game, taken);
  return {
    now: result.costs.reduce((sum, cost) => sum + cost, result.capital),
    capital: result.capital,
    next: Math.max(0, Math.min(cap, result.capital + income) - upkeep),
    promised: promisedNext(game, taken),
    income,
    upkeep,
    costs: result.costs,
    objections,
  };
}

/** The upkeep of a month once the levers stand where these orders put them. */
function upkeepAfter(game: GameInHand, orders: readonly Order[]): number {
  const wished = new Map(orders.flatMap((order) => (order.kind === 'set-lever' ? [[`${order.country} ${order.lever}`, order.level] as const] : [])));
  const levels = game.setting.seats.flatMap((seat) => LEVERS.map((lever, index) => ({ index, level: wished.get(`${seat} ${lever}`) ?? levelOf(game, seat, lever) })));
  return levels.reduce((sum, { index, level }) => sum + upkeepOf(game.setting, index, level), 0);
}

/** What falls due next month, at today's prices; what these orders deliver already is left out. */
function promisedNext(game: GameInHand, orders: readonly Order[]): Rehearsal['promised'] {
  const next = currentMonth(game) + 1;
  const debts = owedBy(game).filter(
    ({ country, pledge, due }) => due === next && !orders.some((order) => order.kind === 'set-lever' && order.country === country && order.lever === pledge.lever && order.level <= pledge.level),
  );
  return [...new Set(debts.map(({ country }) => country))].map((country) => ({
    country,
    price: deliveryCost(game, country, debts.filter((debt) => debt.country === country).map(({ pledge }) => pledge)).price,
  }));
}
