/** What every phase of a month is handed: the fixed side, the tape, the world that it may change, and the month's facts so far. */
import type { Fact, Offer } from './facts.ts';
import type { Pledge } from './orders.ts';
import type { Tape } from './random.ts';
import type { Setting } from './setting.ts';
import type { Ask, Posture } from './vocabulary.ts';
import { LEVERS, demandId, countryId } from './vocabulary.ts';
import type { Accord, PledgeInPlay, Proposal, World } from './world.ts';

/** A game: owner's world, its tape, its setting. */
export interface Game {
  readonly setting: Setting;
  readonly tape: Tape;
  readonly world: World;
}

/** One month being played. `month` is 1..N. `tape` is null in a rehearsal, which draws nothing. */
export interface Turn {
  readonly setting: Setting;
  readonly tape: Tape | null;
  readonly world: World;
  readonly month: number;
  readonly facts: Fact[];
  /** Proposals sent so far this month. */
  proposed: number;
  /** Accords whose country was put under new pressure this month, outside a due threat, while they stood. */
  readonly pressed: Accord[];
  /** Matters so far that will demand a decision next month: due or-elses and counter-offers. */
  matters: number;
  /** Proposals that fell due in this very month because a government broke its accord: the asker could not act yet. */
  readonly fellDue: Proposal[];
  /** Lever indices (c * L + l) already set this month. */
  readonly moved: number[];
}

interface InPlay {
  readonly country: number;
  readonly demand: number;
  readonly ask: Ask;
  readonly posture: Posture;
  readonly orElse: readonly PledgeInPlay[];
}

const named = (pledges: readonly PledgeInPlay[]): Pledge[] => pledges.map((pledge) => ({ lever: LEVERS[pledge.lever] ?? 'tariff', level: pledge.level }));

/** A month opens with at most this many matters that demand a decision (product: a class has minutes, not hours). */
export const MATTERS = 3;

/** A proposal or accord in the names that facts use. */
export function offerOf(setting: Setting, item: InPlay & { readonly give?: readonly PledgeInPlay[]; readonly owed?: readonly PledgeInPlay[] }): Offer {
  return {
    country: setting.seats[item.country] ?? countryId(''),
    demand: setting.demands[item.demand] ?? demandId(''),
    ask: item.ask,
    give: named(item.give ?? item.owed ?? []),
    orElse: named(item.orElse),
    posture: item.posture,
  };
}
