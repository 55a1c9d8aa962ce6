/** The order that moves one lever on one country. */
import { LEVERS, TOP_LEVEL } from '../vocabulary.ts';
import type { SetLever } from '../orders.ts';
import { approvalDraw } from '../random.ts';
import { L, movePrice } from '../rules/prices.ts';
import { enter } from '../reputation.ts';
import { clamp } from '../rules/shape.ts';
import type { Turn } from '../turn-context.ts';
import { offerOf } from '../turn-context.ts';
import { highestLevel } from './highest.ts';
import { pay } from './pay.ts';
import { isRefusal, leverPlace, seatPlace } from './place.ts';
import { refuse } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** Moves the lever, pays for each notch, and notes what that does to pledges in play. */
export function setLever(turn: Turn, order: SetLever): Verdict {
  const { setting, world } = turn;
  const c = seatPlace(setting, order.country);
  if (isRefusal(c)) return c;
  const l = leverPlace(order.lever);
  if (l < 0) return refuse('unknown-lever');
  const bounds = setting.scenario.levers[l];
  const { highest, legal } = highestLevel(setting, { country: c, lever: l, month: turn.month });
  if (!Number.isInteger(order.level) || Math.abs(order.level) > TOP_LEVEL) return refuse('level-out-of-range', TOP_LEVEL, order.level);
  const from = world.levels[c * L + l] ?? 0;
  if (order.level === from) return refuse('level-unchanged');
  if (order.level > from && order.level > highest) return refuse(legal ? 'legal-limit' : 'level-out-of-range', highest, order.level);
  if (order.level < from && order.level < (bounds?.lowest ?? 0)) return refuse('level-out-of-range', bounds?.lowest ?? 0, order.level);
  if (turn.moved.includes(c * L + l)) return refuse('lever-already-set');
  if (!approved(turn, { c, l, from, to: order.level })) return refuse('not-approved');
  const price = movePrice(setting, l, { from, to: order.level });
  const unpaid = pay(turn, price);
  if (unpaid !== null) return unpaid;
  moveLever(turn, { c, l, to: order.level, price });
  if (order.level > Math.max(0, from)) for (const accord of world.accords) if (accord.country === c) turn.pressed.push(accord);
  if (order.level < from) easeCarried(turn, { c, l, to: order.level });
  return null;
}

/** Approval at home, where the scenario asks for it: one draw a month, country and lever. A rehearsal assumes that it passes. */
export function approved(turn: Turn, step: { c: number; l: number; from: number; to: number }): boolean {
  const approval = turn.setting.scenario.levers[step.l]?.approval ?? null;
  if (approval === null || turn.tape === null) return true;
  const raises = approval.direction === 'pressure' ? step.to > Math.max(0, step.from) : step.to < Math.min(0, step.from);
  return !raises || approvalDraw(turn.tape, step.c, { month: turn.month, lever: step.l }) < approval.base;
}

/** Changes the level and records it; new pressure is an affront once. */
export function moveLever(turn: Turn, step: { c: number; l: number; to: number; price: number }): void {
  const { setting, world, facts } = turn;
  const { c, l, to } = step;
  const from = world.levels[c * L + l] ?? 0;
  world.levels[c * L + l] = to;
  turn.moved.push(c * L + l);
  facts.push({ kind: 'lever-set', country: setting.seats[c] ?? ('' as never), lever: LEVERS[l] ?? 'tariff', from, to, cost: step.price });
  const raised = Math.max(0, to) - Math.max(0, from);
  if (raised > 0) affront(turn, c, raised / 3);
}

/** Goodwill lost once to a public threat or to new pressure: 0.1 x pride x size. */
export function affront(turn: Turn, country: number, size: number): void {
  const { setting, world } = turn;
  const loss = setting.coefficients.goodwillAffront * (setting.pride[country] ?? 0) * size;
  world.goodwill[country] = clamp((world.goodwill[country] ?? 0) - loss, -1, 1);
}

/** Easing a carried-out or-else within two months, unmet, is backing down; later it is free. Either way the threat is over once nothing of it is left. */
export function easeCarried(turn: Turn, step: { c: number; l: number; to: number }): void {
  const { setting, world } = turn;
  world.proposals = world.proposals.filter((proposal) => {
    if (proposal.status !== 'carried' || proposal.country !== step.c) return true;
    const pledge = proposal.orElse.find((entry) => entry.lever === step.l);
    if (pledge === undefined || step.to >= pledge.level) return true;
    const offer = offerOf(setting, proposal);
    if (turn.month < proposal.carried + 2) {
      enter(world.threats, step.c, { kept: 0, made: 1, posture: proposal.posture });
      turn.facts.push({ kind: 'backed-down', offer });
    } else {
      turn.facts.push({ kind: 'closed', offer });
    }
    return false;
  });
}
