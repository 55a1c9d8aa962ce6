/** Steps 1 and 2 of a month: scenario events, legal limits, income and upkeep. */
import { LEVERS } from '../vocabulary.ts';
import type { Effect, LegalLimit } from '../scenario.ts';
import { L, totalUpkeep, upkeepOf } from '../rules/prices.ts';
import { clamp } from '../rules/shape.ts';
import type { Turn } from '../turn-context.ts';
import { highestLevel } from '../orders/highest.ts';
import { easeCarried } from '../orders/set-lever.ts';

export function openMonth(turn: Turn): void {
  happen(turn);
  limit(turn);
  fund(turn);
}

/** Dated events happen; drawn ones happen where the tape falls below their probability, and never in a rehearsal. */
function happen(turn: Turn): void {
  const { events } = turn.setting.scenario;
  for (let e = 0; e < events.length; e += 1) {
    const event = events[e];
    if (event === undefined || event.month !== turn.month) continue;
    const draw = turn.tape?.events[e] ?? (event.probability < 1 ? 1 : 0);
    if (draw >= event.probability) continue;
    turn.facts.push({ kind: 'event', id: event.id });
    for (const effect of event.effects) apply(turn, effect);
  }
}

const shift = (values: number[], i: number, change: { by: number; low: number; high: number }): void => {
  values[i] = clamp((values[i] ?? 0) + change.by, change.low, change.high);
};

function apply(turn: Turn, effect: Effect): void {
  const { setting, world } = turn;
  const seats = effect.country === null ? setting.seats.map((_, c) => c) : [setting.seatIndex[effect.country] ?? -1];
  switch (effect.quantity) {
    case 'capital':
      world.capital = clamp(world.capital + effect.amount, 0, setting.scenario.capital.cap);
      return;
    case 'income':
      world.income = Math.max(0, world.income + effect.amount);
      return;
    case 'bloc':
      world.bloc = clamp(world.bloc + effect.amount, 0, 1);
      return;
    case 'outflow':
      setting.legs.forEach((leg, g) => {
        if (effect.country === null || leg.country === effect.country) world.outflowExtra[g] = (world.outflowExtra[g] ?? 0) + effect.amount;
      });
      return;
    case 'goodwill':
      for (const c of seats) if (c >= 0) shift(world.goodwill, c, { by: effect.amount, low: -1, high: 1 });
      return;
    case 'hedging':
      for (const c of seats) if (c >= 0) shift(world.hedging, c, { by: effect.amount, low: 0, high: 1 });
      return;
    case 'hardship':
      for (const c of seats) if (c >= 0) shift(world.hardship, c, { by: effect.amount, low: 0, high: 1 });
      return;
    case 'stance': {
      const d = effect.demand === null ? -1 : (setting.demandIndex[effect.demand] ?? -1);
      if (d < 0) return;
      for (const c of seats) {
        if (c < 0) continue;
        const pair = c * setting.demands.length + d;
        // An event is public, so what the seat believes moves with it.
        world.stance[pair] = (world.stance[pair] ?? 0) + effect.amount;
        world.stanceShift[pair] = (world.stanceShift[pair] ?? 0) + effect.amount;
        world.estimateMean[pair] = (world.estimateMean[pair] ?? 0) + effect.amount;
      }
    }
  }
}

/** A lever above what the law now allows comes down to it. */
function limit(turn: Turn): void {
  const { setting, world } = turn;
  if (setting.scenario.limits.length === 0) return;
  for (let i = 0; i < world.levels.length; i += 1) {
    const country = Math.floor(i / L);
    const lever = i % L;
    const from = world.levels[i] ?? 0;
    const { highest, legal } = highestLevel(setting, { country, lever, month: turn.month });
    if (!legal || from <= highest) continue;
    world.levels[i] = highest;
    const seat = setting.seats[country] ?? ('' as never);
    const binds = (entry: LegalLimit): boolean =>
      entry.lever === LEVERS[lever] && entry.highest === highest && entry.month <= turn.month && (entry.countries.length === 0 || entry.countries.includes(seat));
    const id = setting.scenario.limits.find(binds)?.id ?? '';
    turn.facts.push({ kind: 'legal-limit', id, country: seat, lever: LEVERS[lever] ?? 'tariff', from, to: highest });
  }
}

/** Income comes in up to the cap, upkeep is paid; what cannot be held comes down a notch at a time, inducements first, last seat first. */
function fund(turn: Turn): void {
  const { setting, world } = turn;
  world.capital = Math.min(setting.scenario.capital.cap, world.capital + world.income);
  while (totalUpkeep(setting, world) > world.capital && release(turn));
  const upkeep = totalUpkeep(setting, world);
  world.capital = Math.max(0, world.capital - upkeep);
  turn.facts.push({ kind: 'income', income: world.income, upkeep, capital: world.capital });
}

/** Brings one lever one notch towards zero; false when none costs anything. */
function release(turn: Turn): boolean {
  const { setting, world } = turn;
  for (const inducements of [true, false]) {
    for (let i = world.levels.length - 1; i >= 0; i -= 1) {
      const from = world.levels[i] ?? 0;
      if (from < 0 !== inducements || upkeepOf(setting, i % L, from) <= 0) continue;
      const to = from < 0 ? from + 1 : from - 1;
      world.levels[i] = to;
      turn.facts.push({ kind: 'unpaid-upkeep', country: setting.seats[Math.floor(i / L)] ?? ('' as never), lever: LEVERS[i % L] ?? 'tariff', from, to });
      if (from > 0) easeCarried(turn, { c: Math.floor(i / L), l: i % L, to });
      return true;
    }
  }
  return false;
}
