/** What a government would do of its own accord: its stance, moved by goodwill, the bloc and hedging. */
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { squash } from './shape.ts';

/** Classes in which hedging towards China pulls away. */
const ALIGNMENT = 'china_alignment';

/** ideal = s(stance + k_good goodwill - k_bloc solidarity bloc - [alignment] k_hedge hedging), 0..1. */
export function idealOf(
  setting: Setting,
  world: Pick<World, 'goodwill' | 'bloc' | 'hedging'>,
  at: { country: number; demand: number; stance: number },
): number {
  const k = setting.coefficients;
  const c = at.country;
  const aligned = setting.scenario.demands[at.demand]?.class === ALIGNMENT;
  return squash(
    at.stance +
      k.goodwillPull * (world.goodwill[c] ?? 0) -
      k.blocPull * (setting.solidarity[c] ?? 0) * world.bloc -
      (aligned ? k.hedgingPull * (world.hedging[c] ?? 0) : 0),
  );
}
