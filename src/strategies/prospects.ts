/** What terms promise before they are sent: chance, agenda gained and capital spent, as far as the seat may know. */
import { ASKS, rangeOf, type Observation, type Posture } from '../engine/index.ts';
import { demandsOf, gainOf, pledgesOf, type Draft, type Pair } from './reading.ts';

export interface Prospect {
  readonly draft: Draft;
  /** Chance of acceptance, ratification at home included, 0..1. */
  readonly chance: number;
  /** Expected agenda points (0..100, mean over the game) if the terms are sent now. */
  readonly gain: number;
  /** Capital expected to be spent, upkeep included: the proposal, and the give when accepted or the or-else when refused. */
  readonly cost: number;
  /** Capital that both together would take: what has to be backed. */
  readonly stake: number;
}

/** Part of the months left for which an accord is expected to hold and to have taken effect. */
const HOLDS = 0.7;

/** Reads terms against the estimate. */
export function prospectOf(observation: Observation, draft: Draft): Prospect | null {
  const { setting, now } = observation;
  const [country, demand] = [setting.seats[draft.country], setting.demands[draft.demand]];
  if (country === undefined || demand === undefined) return null;
  const { ask, give = [], orElse = [], posture } = draft;
  const range = rangeOf(observation, { country, demand, ask, give, orElse, posture });
  if (range === null) return null;
  const chance = range.probability * (range.ratification?.probability ?? 1);
  const { months, capital } = setting.scenario;
  const left = months - now + 1;
  const giving = range.givePrice + range.giveUpkeep * left * HOLDS;
  const pressing = range.orElsePrice + range.orElseUpkeep * left * HOLDS;
  return {
    draft,
    chance,
    gain: (chance * gainOf(observation, draft, ask) * HOLDS * left) / months,
    cost: capital.proposal + chance * giving + (1 - range.probability) * pressing,
    stake: capital.proposal + range.givePrice + range.orElsePrice,
  };
}

/** Sizes of a give and an or-else to think about, in notches on the lever most felt; 0 leaves it out. */
export interface Sizes {
  readonly gives: readonly number[];
  readonly orElses: readonly number[];
  readonly postures: readonly Posture[];
}

/** Every combination of ask, give, or-else and posture on one pair; a lever never stands on both sides. */
export function draftsOn(observation: Observation, pair: Pair, sizes: Sizes): readonly Draft[] {
  const asks = observation.setting.scenario.demands[pair.demand]?.asks ?? ASKS;
  const side = (direction: 'pressure' | 'inducement', notches: number) =>
    notches === 0 ? [] : pledgesOf(observation, pair.country, { direction, levers: 1, notches });
  return asks.flatMap((ask) =>
    sizes.gives.flatMap((gives) =>
      sizes.orElses.flatMap((orElses) => {
        const give = side('inducement', gives);
        const orElse = side('pressure', orElses).filter((one) => give.every((other) => other.lever !== one.lever));
        const postures = orElse.length === 0 ? sizes.postures.slice(0, 1) : sizes.postures;
        return postures.map((posture) => ({ ...pair, ask, give, orElse, posture }));
      }),
    ),
  );
}

/** The prospects of all drafts of these sizes on every free demand of every country, in no particular order. */
export function prospectsOf(observation: Observation, countries: readonly number[], sizes: Sizes): readonly Prospect[] {
  return countries
    .flatMap((country) => demandsOf(observation, country, 1))
    .flatMap((pair) => draftsOn(observation, pair, sizes))
    .flatMap((draft) => prospectOf(observation, draft) ?? []);
}
