/** What a government would do of its own accord: its stance, moved by goodwill, the bloc and hedging. */
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { squash } from './shape.ts';

/** Classes in which hedging towards China pulls away. */
const ALIGNMENT = 'china_alignment';

/** What moves a government's every stance on one demand alike, in units of stance: goodwill towards it, the other two away. */
export interface Pulls {
  readonly goodwill: number;
  readonly bloc: number;
  readonly hedging: number;
}

/** The pulls on a government of `goodwill` (-1..1): k_good goodwill, k_bloc solidarity bloc, [alignment] k_hedge hedging. */
export function pullsOf(setting: Setting, world: Pick<World, 'bloc' | 'hedging'>, at: { country: number; demand: number; goodwill: number }): Pulls {
  const k = setting.coefficients;
  const c = at.country;
  const aligned = setting.scenario.demands[at.demand]?.class === ALIGNMENT;
  return {
    goodwill: k.goodwillPull * at.goodwill,
    bloc: k.blocPull * (setting.solidarity[c] ?? 0) * world.bloc,
    hedging: aligned ? k.hedgingPull * (world.hedging[c] ?? 0) : 0,
  };
}

/** ideal = s(stance + goodwill's pull - the bloc's - hedging's), 0..1. */
export const idealAt = (stance: number, pulls: Pulls): number => squash(stance + pulls.goodwill - pulls.bloc - pulls.hedging);

/** The ideal of a government with a given stance on a demand, as the world stands, 0..1. */
export const idealOf = (
  setting: Setting,
  world: Pick<World, 'goodwill' | 'bloc' | 'hedging'>,
  at: { country: number; demand: number; stance: number },
): number => idealAt(at.stance, pullsOf(setting, world, { country: at.country, demand: at.demand, goodwill: world.goodwill[at.country] ?? 0 }));
