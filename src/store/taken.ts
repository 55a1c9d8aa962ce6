/** Which accord or proposal holds a step of a lever that a proposal asks for: a step can be pledged once. */
import { LEVERS } from '../engine/index.ts';
import type { DemandId, Lever, Order, Propose } from '../engine/index.ts';
import { worldOf } from './game.ts';
import type { GameInHand } from './game.ts';
import { levelOf, seatOf } from './table.ts';

/** `open`: awaits answers until the month `until` (1-based); `kept` and `decided`: as long as it stands; `written`: among the orders of this month. */
export interface Holder {
  readonly kind: 'kept' | 'open' | 'decided' | 'written';
  readonly lever: Lever;
  readonly demand: DemandId;
  readonly until: number;
}

interface Span {
  readonly lever: Lever;
  readonly from: number;
  readonly level: number;
}

/** The first that holds a step which `order` pledges too, accords before proposals and those before the orders in `writing`; null where none does. */
export function holderOf(game: GameInHand, order: Propose, writing: readonly Order[]): Holder | null {
  const { setting } = game;
  const { accords, proposals } = worldOf(game);
  const country = seatOf(setting, order.country);
  const own = spansOf(game, order);
  const named = (pledges: readonly { lever: number; from: number; level: number }[]): Span[] =>
    pledges.flatMap(({ lever, from, level }) => (LEVERS[lever] === undefined ? [] : [{ lever: LEVERS[lever], from, level }]));
  const held: { readonly kind: Holder['kind']; readonly demand: DemandId | undefined; readonly until: number; readonly spans: readonly Span[] }[] = [
    ...accords
      .filter((one) => one.country === country)
      .map((one) => ({ kind: 'kept' as const, demand: setting.demands[one.demand], until: 0, spans: named([...one.owed, ...one.orElse]) })),
    ...proposals
      .filter((one) => one.country === country && setting.demands[one.demand] !== order.demand)
      .map((one) => ({
        kind: one.status === 'open' ? ('open' as const) : ('decided' as const),
        demand: setting.demands[one.demand],
        until: one.due,
        spans: named([...one.give, ...one.orElse, ...(one.counter?.give ?? [])]),
      })),
    ...writing
      .filter((one): one is Propose => one.kind === 'propose' && one.country === order.country && one.demand !== order.demand)
      .map((one) => ({ kind: 'written' as const, demand: one.demand, until: 0, spans: spansOf(game, one) })),
  ];
  for (const { kind, demand, until, spans } of held) {
    const shared = own.find((span) => spans.some((other) => overlap(span, other)));
    if (shared !== undefined && demand !== undefined) return { kind, lever: shared.lever, demand, until };
  }
  return null;
}

function spansOf(game: GameInHand, { country, give, orElse }: Propose): readonly Span[] {
  return [...give, ...orElse].map(({ lever, level }) => ({ lever, level, from: levelOf(game, country, lever) }));
}

function overlap(one: Span, other: Span): boolean {
  const low = Math.max(Math.min(one.from, one.level), Math.min(other.from, other.level));
  const high = Math.min(Math.max(one.from, one.level), Math.max(other.from, other.level));
  return one.lever === other.lever && low < high;
}
