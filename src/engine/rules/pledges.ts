/** Which notches of a lever are spoken for: a notch can be pledged once, as give or as or-else, in proposals and accords together. */
import type { PledgeInPlay, World } from '../world.ts';

/** Notches between two levels as bits 0..5: bit k is the step from level k - 3 to k - 2. */
export function notches(pledge: { readonly level: number; readonly from: number }): number {
  const low = Math.min(pledge.level, pledge.from);
  const high = Math.max(pledge.level, pledge.from);
  let bits = 0;
  for (let step = low; step < high; step += 1) bits |= 1 << (step + 3);
  return bits;
}

/** Notches of one lever that a list of pledges takes. */
export function notchesOnLever(pledges: readonly PledgeInPlay[], lever: number): number {
  let bits = 0;
  for (const pledge of pledges) if (pledge.lever === lever) bits |= notches(pledge);
  return bits;
}

/** How many notches a set of bits holds. */
export function countNotches(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Bits of one country's lever pledged by its proposals and accords, leaving out the pair that is about to be replaced. */
export function pledgedNotches(world: Pick<World, 'proposals' | 'accords'>, at: { country: number; lever: number; exceptDemand: number }): number {
  const { lever } = at;
  let bits = 0;
  for (const proposal of world.proposals) {
    if (proposal.country !== at.country || proposal.demand === at.exceptDemand) continue;
    bits |= notchesOnLever(proposal.give, lever) | notchesOnLever(proposal.orElse, lever);
    if (proposal.counter !== null) bits |= notchesOnLever(proposal.counter.give, lever);
  }
  for (const accord of world.accords) {
    if (accord.country !== at.country) continue;
    bits |= notchesOnLever(accord.owed, lever) | notchesOnLever(accord.orElse, lever);
  }
  return bits;
}
