/** What moving and holding levers costs in capital. */
import { LEVERS } from '../vocabulary.ts';
import type { LeverSetting } from '../scenario.ts';
import type { Setting } from '../setting.ts';
import type { PledgeInPlay, Proposal, World } from '../world.ts';

/** Levers a country has; index c * L + l. */
export const L = LEVERS.length;

const leverOf = (setting: Setting, lever: number): LeverSetting | undefined => setting.scenario.levers[lever];

/** Capital to move one lever between two levels: each notch is pressure raised, inducement added, or either eased. */
export function movePrice(setting: Setting, lever: number, step: { from: number; to: number }): number {
  const costs = leverOf(setting, lever);
  if (costs === undefined) return 0;
  const { from, to } = step;
  const raised = Math.max(0, to) - Math.max(0, from);
  const granted = Math.max(0, -to) - Math.max(0, -from);
  return (
    Math.max(0, raised) * costs.pressureCost +
    Math.max(0, granted) * costs.inducementCost +
    (Math.max(0, -raised) + Math.max(0, -granted)) * costs.easingCost
  );
}

/** Capital a month to hold a lever where it stands. */
export function upkeepOf(setting: Setting, lever: number, level: number): number {
  const costs = leverOf(setting, lever);
  if (costs === undefined) return 0;
  return Math.max(0, level) * costs.pressureUpkeep + Math.max(0, -level) * costs.inducementUpkeep;
}

/** Capital a month for every lever as it stands. */
export function totalUpkeep(setting: Setting, world: Pick<World, 'levels'>): number {
  let sum = 0;
  for (let i = 0; i < world.levels.length; i += 1) sum += upkeepOf(setting, i % L, world.levels[i] ?? 0);
  return sum;
}

/** Capital to bring one country's levers to what is pledged, from where they stand; what is met already is free. */
export function pledgePrice(setting: Setting, world: Pick<World, 'levels'>, at: { country: number; pledges: readonly PledgeInPlay[]; upward: boolean }): number {
  let sum = 0;
  for (const pledge of at.pledges) {
    const from = world.levels[at.country * L + pledge.lever] ?? 0;
    const open = at.upward ? pledge.level > from : pledge.level < from;
    if (open) sum += movePrice(setting, pledge.lever, { from, to: pledge.level });
  }
  return sum;
}

type Commitments = Pick<World, 'levels' | 'proposals' | 'accords' | 'capital' | 'income'>;

const proposalCost = (setting: Setting, world: Pick<World, 'levels'>, proposal: Proposal): number =>
  (proposal.status === 'carried' ? 0 : pledgePrice(setting, world, { country: proposal.country, pledges: proposal.orElse, upward: true })) +
  pledgePrice(setting, world, { country: proposal.country, pledges: proposal.give, upward: false });

/** Cost of carrying out every open or-else and paying every open promise, those of `left` out (a proposal about to be replaced). */
export function openCommitments(setting: Setting, world: Omit<Commitments, 'capital' | 'income'>, left?: Proposal): number {
  let sum = 0;
  for (const proposal of world.proposals) if (proposal !== left) sum += proposalCost(setting, world, proposal);
  for (const accord of world.accords) {
    sum += pledgePrice(setting, world, { country: accord.country, pledges: accord.owed, upward: false });
  }
  return sum;
}

/** min(1, (capital + a month's income) / commitments): what cannot be afforded is not believed. `extra` is the cost of an offer not yet made. */
export const backingOf = (setting: Setting, world: Commitments, extra: number): number =>
  backedBy(world.capital + world.income, openCommitments(setting, world) + extra);

/** The same for capital that can be had and a cost already reckoned. */
export const backedBy = (capital: number, cost: number): number => (cost <= 0 ? 1 : Math.min(1, Math.max(0, capital) / cost));
