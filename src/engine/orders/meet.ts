/** A meeting: goodwill, and a noisy impression of where the government stands on everything asked of it. */
import type { Meet } from '../orders.ts';
import { meetDraw } from '../random.ts';
import { learnFromMeeting } from '../rules/learning.ts';
import { clamp } from '../rules/shape.ts';
import type { Turn } from '../turn-context.ts';
import { pay } from './pay.ts';
import { isRefusal, seatPlace } from './place.ts';
import { refuse } from './verdict.ts';
import type { Verdict } from './verdict.ts';

export function meet(turn: Turn, order: Meet): Verdict {
  const { setting, world, tape } = turn;
  const c = seatPlace(setting, order.country);
  if (isRefusal(c)) return c;
  if (turn.facts.some((fact) => fact.kind === 'met' && fact.country === order.country)) return refuse('met-already');
  const unpaid = pay(turn, setting.scenario.capital.meeting);
  if (unpaid !== null) return unpaid;
  const goodwill = world.goodwill[c] ?? 0;
  world.goodwill[c] = clamp(goodwill + setting.coefficients.goodwillMeeting * (1 - goodwill), -1, 1);
  turn.facts.push({ kind: 'met', country: order.country });
  if (tape === null) return null;
  for (let d = 0; d < setting.demands.length; d += 1) {
    const pair = c * setting.demands.length + d;
    if (setting.askable[pair] !== 1) continue;
    const noise = setting.coefficients.meetingNoise * meetDraw(tape, { country: c, demand: d, month: turn.month });
    learnFromMeeting(setting, world, { pair, impression: (world.stance[pair] ?? 0) + noise });
  }
  return null;
}
