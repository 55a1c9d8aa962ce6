/** Finds in a game what an order refers to. */
import type { Order } from '../../engine/index.ts';
import type { GameInHand } from '../../store/game.ts';
import { samePair } from '../../store/history/dated.ts';
import type { Before } from './speaker.ts';

type Past = Pick<GameInHand, 'months' | 'worlds' | 'setting'>;

/** What stood in this game before an order; without its month (1-based) the one in which it was given, or else the month to come. */
export function beforeIn(game: Past): (order: Order, month?: number) => Before {
  return (order, month) => {
    const given = game.months.findIndex(({ orders }) => orders.includes(order));
    const at = month ?? (given < 0 ? game.months.length + 1 : given + 1);
    return { counter: counterBefore(game, order, at), level: levelBefore(game, order, at) };
  };
}

function counterBefore({ months }: Past, order: Order, month: number): Before['counter'] {
  if (order.kind !== 'accept-counter') return null;
  const facts = months.slice(0, month - 1).flatMap((one) => one.facts);
  const fact = facts.findLast((one) => one.kind === 'counter-offered' && samePair(one.original, order));
  return fact?.kind === 'counter-offered' ? fact.offer : null;
}

function levelBefore({ worlds, setting }: Past, order: Order, month: number): Before['level'] {
  if (order.kind !== 'set-lever') return null;
  // A setting has every lever, in the order of the levels. Read from there, Home need not load the engine for its list.
  const { levers } = setting.scenario;
  const seat = setting.seatIndex[order.country] ?? 0;
  return worlds[month - 1]?.levels[seat * levers.length + levers.findIndex(({ lever }) => lever === order.lever)] ?? null;
}
