/** From names in an order to indices in the world. */
import type { CountryId, DemandId, Lever } from '../vocabulary.ts';
import { LEVERS } from '../vocabulary.ts';
import type { Setting } from '../setting.ts';
import type { World, Proposal, Accord } from '../world.ts';
import { refuse } from './verdict.ts';
import type { Refusal } from './verdict.ts';

/** Index of a seat, or the reason why there is none. */
export function seatPlace(setting: Setting, country: CountryId): number | Refusal {
  const seat = Object.hasOwn(setting.seatIndex, country) ? setting.seatIndex[country] : undefined;
  if (seat !== undefined) return seat;
  return refuse(setting.scenario.nodes.includes(country) ? 'not-askable' : 'unknown-country');
}

/** Indices of a seat and a demand that may be asked of it, or the reason why not. */
export function pairPlace(setting: Setting, country: CountryId, demand: DemandId): { c: number; d: number; pair: number } | Refusal {
  const c = seatPlace(setting, country);
  if (typeof c !== 'number') return c;
  const d = Object.hasOwn(setting.demandIndex, demand) ? setting.demandIndex[demand] : undefined;
  if (d === undefined) return refuse('unknown-demand');
  const pair = c * setting.demands.length + d;
  return setting.askable[pair] === 1 ? { c, d, pair } : refuse('not-askable');
}

export const leverPlace = (lever: Lever): number => LEVERS.indexOf(lever);

/** The proposal on the table for a pair. */
export function proposalOn(world: Pick<World, 'proposals'>, c: number, d: number): Proposal | undefined {
  for (const proposal of world.proposals) if (proposal.country === c && proposal.demand === d) return proposal;
  return undefined;
}

/** The accord that stands for a pair, ratified or not. */
export function accordOn(world: Pick<World, 'accords'>, c: number, d: number): Accord | undefined {
  for (const accord of world.accords) if (accord.country === c && accord.demand === d) return accord;
  return undefined;
}

export const isRefusal = (value: unknown): value is Refusal => typeof value === 'object' && value !== null && 'reason' in value;
