/** A proposal: new, improving the one on the table, or replacing it (which after a refused or-else is backing down). */
import { POSTURES } from '../vocabulary.ts';
import type { Propose } from '../orders.ts';
import { enter } from '../reputation.ts';
import { sizeOf } from '../rules/surplus.ts';
import { L } from '../rules/prices.ts';
import type { Turn } from '../turn-context.ts';
import { offerOf } from '../turn-context.ts';
import type { PledgeInPlay, Proposal } from '../world.ts';
import { giveSize } from './closing.ts';
import { pay } from './pay.ts';
import { accordOn, isRefusal, pairPlace, proposalOn } from './place.ts';
import { pledgesOf } from './pledging.ts';
import { affront } from './set-lever.ts';
import { refuse } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** Months within which threatening a lever that bought an accord counts against assurance. */
export const BOUGHT_MONTHS = 6;
const AMBIGUOUS_MONTHS = 4;
const OPEN_PER_COUNTRY = 2;

const sameLevels = (a: readonly PledgeInPlay[], b: readonly PledgeInPlay[]): boolean =>
  a.length === b.length && a.every((pledge) => b.some((other) => other.lever === pledge.lever && other.level === pledge.level));

const givesAtLeast = (next: readonly PledgeInPlay[], old: readonly PledgeInPlay[]): boolean =>
  old.every((pledge) => next.some((other) => other.lever === pledge.lever && other.level <= pledge.level));

/** Better for the government on every part: asks no more, gives no less, threatens exactly the same in the same posture. */
const improves = (next: Proposal, old: Proposal): boolean =>
  next.ask <= old.ask && givesAtLeast(next.give, old.give) && sameLevels(next.orElse, old.orElse) && next.posture === old.posture;

export function propose(turn: Turn, order: Propose): Verdict {
  const { setting, world } = turn;
  const place = pairPlace(setting, order.country, order.demand);
  if (isRefusal(place)) return place;
  const { c, d, pair } = place;
  if (!(setting.scenario.demands[d]?.asks ?? []).includes(order.ask)) return refuse('ask-not-allowed');
  if (!POSTURES.includes(order.posture)) return refuse('unknown-posture');
  if (!Number.isInteger(order.deadline) || order.deadline < 1 || order.deadline > 4) return refuse('deadline-out-of-range', 4, order.deadline);
  if (accordOn(world, c, d) !== undefined) return refuse('accord-stands');
  const old = proposalOn(world, c, d);
  if (old?.status === 'due') return refuse('decide-due-first');
  if (turn.proposed >= setting.scenario.proposalsAMonth) return refuse('too-many-proposals', setting.scenario.proposalsAMonth, turn.proposed);
  const open = world.proposals.filter((proposal) => proposal.country === c && proposal.demand !== d).length;
  if (open >= OPEN_PER_COUNTRY) return refuse('too-many-open', OPEN_PER_COUNTRY, open);
  const months = order.posture === 'ambiguous' ? AMBIGUOUS_MONTHS : order.deadline;
  const pledged = pledgesOf(turn, order, { c, d, settles: turn.month + months });
  if (isRefusal(pledged)) return pledged;
  const next: Proposal = {
    country: c, demand: d, ask: order.ask, ...pledged, posture: order.posture, status: 'open',
    sent: turn.month, due: turn.month + months - 1, extended: false, answered: false,
    counter: null, countered: false, learned: 0, carried: 0,
  };
  const objection = comparedObjection(turn, { next, old, pair });
  if (objection !== null) return objection;
  const unpaid = pay(turn, setting.scenario.capital.proposal);
  if (unpaid !== null) return unpaid;
  put(turn, next, old);
  return null;
}

/** Objections that come from what stood or was refused before. */
function comparedObjection(turn: Turn, at: { next: Proposal; old: Proposal | undefined; pair: number }): Verdict {
  const { world } = turn;
  const { next, old, pair } = at;
  if (next.posture === 'ambiguous' && world.proposals.some((proposal) => proposal.posture === 'ambiguous' && proposal !== old)) return refuse('ambiguous-once-per-region');
  if (old?.status === 'carried') {
    const better = next.ask <= old.ask && givesAtLeast(next.give, old.give) && next.orElse.length === 0;
    if (!better) return refuse('carried-stands');
    if (next.ask === old.ask && sameLevels(next.give, old.give)) return refuse('same-terms');
  } else if (old !== undefined && next.ask === old.ask && sameLevels(next.give, old.give) && sameLevels(next.orElse, old.orElse) && next.posture === old.posture) {
    return refuse('same-terms');
  }
  // A counter-offer on the table is declined by other terms, and those have to be better on every part at once.
  if (old !== undefined && old.counter !== null && !improves(next, old)) return refuse('demand-closed', turn.month + 1, turn.month);
  if (turn.month <= (world.closedUntil[pair] ?? 0)) {
    const ask = world.closedAsk[pair] ?? 1;
    const given = world.closedGive[pair] ?? 0;
    const milder = sizeOf(next.orElse) <= (world.closedThreat[pair] ?? 0);
    const better = milder && next.ask <= ask && giveSize(next.give) >= given && (next.ask < ask || giveSize(next.give) > given);
    if (!better) return refuse('demand-closed', world.closedUntil[pair] ?? 0, turn.month);
  }
  return null;
}

/** Puts the proposal on the table in place of `old`. An improvement keeps the old deadline, so that renewing never postpones it. */
function put(turn: Turn, next: Proposal, old: Proposal | undefined): void {
  const { setting, world, facts } = turn;
  const better = old !== undefined && improves(next, old);
  if (old?.status === 'carried') {
    Object.assign(next, { status: 'carried', carried: old.carried, orElse: old.orElse, posture: old.posture, due: old.due, answered: true });
  } else if (old !== undefined) {
    if (better) Object.assign(next, { due: Math.min(next.due, old.due), extended: old.extended, answered: old.answered });
    else if (old.answered && old.orElse.length > 0 && old.posture !== 'ambiguous') {
      enter(world.threats, old.country, { kept: 0, made: 1, posture: old.posture });
      facts.push({ kind: 'backed-down', offer: offerOf(setting, old) });
    }
  }
  world.proposals = [...world.proposals.filter((proposal) => proposal !== old), next];
  turn.proposed += 1;
  facts.push({ kind: 'proposed', offer: offerOf(setting, next), due: next.due, replaces: old !== undefined });
  if (next.posture === 'public' && !better && next.status === 'open') affront(turn, next.country, sizeOf(next.orElse));
  if (!better && next.status === 'open') threatenBought(turn, next);
}

/** A new or-else on a lever that bought an accord within six months counts half a broken promise (abuse rule). */
function threatenBought(turn: Turn, next: Proposal): void {
  const { setting, world } = turn;
  for (const pledge of next.orElse) {
    const bought = world.boughtOn[next.country * L + pledge.lever] ?? 0;
    if (bought === 0 || turn.month - bought > BOUGHT_MONTHS) continue;
    const weight = setting.coefficients.boughtThreat;
    enter(world.promises, next.country, { kept: 0, made: weight, posture: next.posture });
    turn.facts.push({ kind: 'threat-on-bought-lever', offer: offerOf(setting, next), lever: setting.scenario.levers[pledge.lever]?.lever ?? 'tariff', weight });
  }
}
