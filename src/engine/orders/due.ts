/** The decision about a refused or-else: carry out, extend once, or back down; silence is backing down. */
import type { Dispose } from '../orders.ts';
import { enter } from '../reputation.ts';
import { L, movePrice, pledgePrice } from '../rules/prices.ts';
import type { Turn } from '../turn-context.ts';
import { offerOf } from '../turn-context.ts';
import type { Proposal } from '../world.ts';
import { closeCounter } from './closing.ts';
import { highestLevel } from './highest.ts';
import { pay } from './pay.ts';
import { isRefusal, pairPlace, proposalOn } from './place.ts';
import { BOUGHT_MONTHS } from './propose.ts';
import { approved, moveLever } from './set-lever.ts';
import { refuse } from './verdict.ts';
import type { Verdict } from './verdict.ts';

function dueOn(turn: Turn, order: Dispose): Proposal | Verdict {
  const place = pairPlace(turn.setting, order.country, order.demand);
  if (isRefusal(place)) return place;
  const proposal = proposalOn(turn.world, place.c, place.d);
  if (proposal === undefined) return refuse('not-due');
  const ambiguous = proposal.posture === 'ambiguous' && proposal.status === 'open' && proposal.answered && proposal.orElse.length > 0;
  return proposal.status === 'due' || (order.kind === 'carry-out' && ambiguous) ? proposal : refuse('not-due');
}

/** Whether law still allows every part that is left to carry out. */
export const lawful = (turn: Turn, proposal: Proposal): boolean =>
  proposal.orElse.every((pledge) => pledge.level <= highestLevel(turn.setting, { country: proposal.country, lever: pledge.lever, month: turn.month }).highest);

/** Raises every pledged lever to its level; kept + 1, made + 1. */
export function carryOut(turn: Turn, order: Dispose): Verdict {
  const { setting, world } = turn;
  const proposal = dueOn(turn, order);
  if (proposal === null || isRefusal(proposal)) return proposal;
  const c = proposal.country;
  if (!lawful(turn, proposal)) return refuse('legal-limit');
  const open = proposal.orElse.filter((pledge) => pledge.level > (world.levels[c * L + pledge.lever] ?? 0));
  if (open.length === 0) return refuse('nothing-to-carry-out');
  const passes = open.every((pledge) => approved(turn, { c, l: pledge.lever, from: world.levels[c * L + pledge.lever] ?? 0, to: pledge.level }));
  if (!passes) return refuse('not-approved');
  const unpaid = pay(turn, pledgePrice(setting, world, { country: c, pledges: open, upward: true }));
  if (unpaid !== null) return unpaid;
  // What stands already for another reason is not carried out by this, and no relief of it is owed.
  for (const pledge of proposal.orElse) pledge.from = Math.max(pledge.from, Math.min(pledge.level, world.levels[c * L + pledge.lever] ?? 0));
  for (const pledge of open) {
    const from = world.levels[c * L + pledge.lever] ?? 0;
    moveLever(turn, { c, l: pledge.lever, to: pledge.level, price: movePrice(setting, pledge.lever, { from, to: pledge.level }) });
    const bought = world.boughtOn[c * L + pledge.lever] ?? 0;
    if (bought > 0 && turn.month - bought <= BOUGHT_MONTHS) {
      const weight = 1 - setting.coefficients.boughtThreat;
      enter(world.promises, c, { kept: 0, made: weight, posture: proposal.posture });
      turn.facts.push({ kind: 'threat-on-bought-lever', offer: offerOf(setting, proposal), lever: setting.scenario.levers[pledge.lever]?.lever ?? 'tariff', weight });
    }
  }
  enter(world.threats, c, { kept: 1, made: 1, posture: proposal.posture });
  proposal.status = 'carried';
  proposal.carried = turn.month;
  // Carried out it is no longer ambiguous.
  if (proposal.posture === 'ambiguous') proposal.posture = 'public';
  turn.facts.push({ kind: 'carried-out', offer: offerOf(setting, proposal) });
  return null;
}

/** One more month, once; counts a quarter of a bluff. */
export function extend(turn: Turn, order: Dispose): Verdict {
  const proposal = dueOn(turn, order);
  if (proposal === null || isRefusal(proposal)) return proposal;
  if (proposal.extended) return refuse('already-extended');
  proposal.extended = true;
  proposal.status = 'open';
  proposal.due = turn.month;
  enter(turn.world.threats, proposal.country, { kept: 0, made: turn.setting.coefficients.extendCost, posture: proposal.posture });
  turn.facts.push({ kind: 'extended', offer: offerOf(turn.setting, proposal) });
  return null;
}

export function backDown(turn: Turn, order: Dispose): Verdict {
  const proposal = dueOn(turn, order);
  if (proposal === null || isRefusal(proposal)) return proposal;
  standDown(turn, proposal);
  return null;
}

/** Enters the bluff and ends the proposal. */
export function standDown(turn: Turn, proposal: Proposal): void {
  const { world, setting } = turn;
  enter(world.threats, proposal.country, { kept: 0, made: 1, posture: proposal.posture });
  closeCounter(turn, proposal, 'counter-declined');
  world.proposals = world.proposals.filter((other) => other !== proposal);
  turn.facts.push({ kind: 'backed-down', offer: offerOf(setting, proposal) });
}

/** Silence about a due or-else is backing down, unless a legal limit took it away: then it lapses without a mark. */
export function settleSilence(turn: Turn): void {
  for (const proposal of turn.world.proposals.filter((entry) => entry.status === 'due')) {
    if (lawful(turn, proposal)) standDown(turn, proposal);
    else {
      turn.world.proposals = turn.world.proposals.filter((other) => other !== proposal);
      turn.facts.push({ kind: 'lapsed', offer: offerOf(turn.setting, proposal) });
    }
  }
}
