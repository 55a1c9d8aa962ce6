/** Whether the pledges of a proposal may be made: levels, law, and notches that are spoken for. */
import { TOP_LEVEL } from '../vocabulary.ts';
import type { Pledge, Propose } from '../orders.ts';
import { countNotches, notchesOnLever, pledgedNotches } from '../rules/pledges.ts';
import { L } from '../rules/prices.ts';
import type { Turn } from '../turn-context.ts';
import type { PledgeInPlay } from '../world.ts';
import { highestLevel } from './highest.ts';
import { leverPlace } from './place.ts';
import { refuse } from './verdict.ts';
import type { Refusal } from './verdict.ts';

interface Side {
  readonly c: number;
  readonly d: number;
  readonly pledges: readonly Pledge[];
  readonly upward: boolean;
  /** The month in which a refused or-else would be carried out. */
  readonly settles: number;
}

function pledgeSide(turn: Turn, side: Side): PledgeInPlay[] | Refusal {
  const { setting, world } = turn;
  const made: PledgeInPlay[] = [];
  for (const { lever, level } of side.pledges) {
    const l = leverPlace(lever);
    if (l < 0) return refuse('unknown-lever');
    if (!isFirst(made, l)) return refuse('lever-twice');
    if (!Number.isInteger(level) || Math.abs(level) > TOP_LEVEL) return refuse('level-out-of-range', TOP_LEVEL, level);
    const from = world.levels[side.c * L + l] ?? 0;
    if (side.upward) {
      if (level <= from || level <= 0) return refuse('or-else-not-above-present', from, level);
      // The law of the month in which it would be carried out counts: what will be forbidden then cannot be threatened now.
      const { highest, legal } = highestLevel(setting, { country: side.c, lever: l, month: side.settles });
      if (level > highest) return refuse(legal ? 'legal-limit' : 'level-out-of-range', highest, level);
    } else {
      if (level >= from) return refuse('give-not-easing', from, level);
      const lowest = setting.scenario.levers[l]?.lowest ?? 0;
      if (level < lowest) return refuse('level-out-of-range', lowest, level);
    }
    made.push({ lever: l, level, from });
  }
  return made;
}

/** Whether no pledge so far is about this lever. */
const isFirst = (made: readonly PledgeInPlay[], lever: number): boolean => {
  for (const pledge of made) if (pledge.lever === lever) return false;
  return true;
};

/** Both sides of a proposal as pledges in play, or why they may not be made. */
export function pledgesOf(turn: Turn, order: Propose, at: { c: number; d: number; settles: number }): { give: PledgeInPlay[]; orElse: PledgeInPlay[] } | Refusal {
  const { c, d, settles } = at;
  const give = pledgeSide(turn, { c, d, pledges: order.give, upward: false, settles });
  if (!Array.isArray(give)) return give;
  const orElse = pledgeSide(turn, { c, d, pledges: order.orElse, upward: true, settles });
  if (!Array.isArray(orElse)) return orElse;
  for (let lever = 0; lever < L; lever += 1) {
    const own = notchesOnLever(give, lever) | notchesOnLever(orElse, lever);
    if (own === 0) continue;
    const taken = pledgedNotches(turn.world, { country: c, lever, exceptDemand: d });
    if ((own & taken) !== 0) return refuse('notch-already-pledged');
    const all = countNotches(own | taken);
    if (all > TOP_LEVEL) return refuse('pledge-too-large', TOP_LEVEL, all);
  }
  return { give, orElse };
}
