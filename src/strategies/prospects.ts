/** What terms promise before they are sent: chance, agenda gained and capital spent, as far as the seat may know. */
import {
  LEVERS, TOP_LEVEL, oddsOf, weighBid, type Ask, type Lever, type Observation, type Pledge, type Posture, type WeighedBid,
} from '../engine/index.ts';
import { demandsOf, gainOf, levelOf, pledgesOf, type Direction, type Draft, type Pair } from './reading.ts';

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

/** Agenda points (mean over the game) that an accord signed now would add. */
function gainAhead(observation: Observation, pair: Pair, ask: number): number {
  const { months } = observation.setting.scenario;
  return (gainOf(observation, pair, ask) * HOLDS * (months - observation.now + 1)) / months;
}

/** Part of a demand that could be asked of a country, and what it would gain if it were sure to be met, agenda points. */
interface Aim extends Pair {
  readonly ask: Ask;
  readonly ahead: number;
}

/** Reads weighed terms against the estimate of a stance. */
function prospectOf(weighed: WeighedBid, { country, demand, ask, ahead }: Aim): Prospect | null {
  const odds = oddsOf(weighed, demand, ask);
  if (odds === null) return null;
  const { observation, bid, givePrice, orElsePrice } = weighed;
  const { months, capital } = observation.setting.scenario;
  const left = months - observation.now + 1;
  const giving = givePrice + weighed.giveUpkeep * left * HOLDS;
  const pressing = orElsePrice + weighed.orElseUpkeep * left * HOLDS;
  const chance = odds.probability * odds.ratification;
  return {
    draft: { country, demand, ask, give: bid.give, orElse: bid.orElse, posture: bid.posture },
    chance,
    gain: chance * ahead,
    cost: capital.proposal + chance * giving + (1 - odds.probability) * pressing,
    stake: capital.proposal + givePrice + orElsePrice,
  };
}

/** Sizes of a give and an or-else to think about, in notches on the lever most felt; 0 leaves it out. */
export interface Sizes {
  readonly gives: readonly number[];
  readonly orElses: readonly number[];
  readonly postures: readonly Posture[];
  /** Asks that would gain less than this even if they were sure to be met are not thought about, agenda points. */
  readonly least: number;
}

type Terms = Pick<Required<Draft>, 'give' | 'orElse' | 'posture'>;

/** Every combination of give, or-else and posture that there is room for; a lever never stands on both sides, and posture is only asked where something is threatened. */
function termsFor(observation: Observation, country: number, sizes: Sizes): readonly Terms[] {
  const inducements = furthest(observation, country, 'inducement');
  const pressures = furthest(observation, country, 'pressure');
  return sizes.gives.flatMap((gives) =>
    sideOf(inducements, gives).flatMap((give) => {
      const open = pressures.filter(({ lever }) => give.every((pledge) => pledge.lever !== lever));
      return sizes.orElses.flatMap((orElses) =>
        sideOf(open, orElses).flatMap((orElse) => (orElse.length === 0 ? sizes.postures.slice(0, 1) : sizes.postures).map((posture) => ({ give, orElse, posture }))),
      );
    }),
  );
}

/** How far a lever can be pledged from where it stands; `room` in notches, below zero for an inducement. */
interface Reach {
  readonly lever: Lever;
  readonly from: number;
  readonly room: number;
}

/** The levers with room in a direction, most felt first: read once for all sizes. */
const furthest = (observation: Observation, country: number, direction: Direction): readonly Reach[] =>
  pledgesOf(observation, country, { direction, levers: LEVERS.length, notches: TOP_LEVEL }).map(({ lever, level }) => {
    const from = levelOf(observation, country, LEVERS.indexOf(lever));
    return { lever, from, room: level - from };
  });

/** One side of the terms in exactly this size on the lever most felt, as the only entry; none where that lever has not so much room. */
function sideOf([most]: readonly Reach[], notches: number): readonly (readonly Pledge[])[] {
  if (notches === 0) return [[]];
  if (most === undefined || Math.abs(most.room) < notches) return [];
  return [[{ lever: most.lever, level: most.from + Math.sign(most.room) * notches }]];
}

/** The prospects of all terms of these sizes on every free demand of every country, in no particular order. */
export function prospectsOf(observation: Observation, countries: readonly number[], sizes: Sizes): readonly Prospect[] {
  const found: Prospect[] = [];
  for (const country of countries) {
    const seat = observation.setting.seats[country];
    if (seat === undefined) continue;
    const aims = aimsFor(observation, country, sizes.least);
    // Terms are weighed once for all that may be asked for them: only the odds depend on that.
    const weighed = aims.length === 0 ? [] : termsFor(observation, country, sizes).flatMap((terms) => weighBid(observation, { country: seat, give: terms.give, orElse: terms.orElse, posture: terms.posture }) ?? []);
    for (const aim of aims) {
      for (const one of weighed) {
        const prospect = prospectOf(one, aim);
        if (prospect !== null) found.push(prospect);
      }
    }
  }
  return found;
}

/** What can be asked of a country for a gain of more than `least`. */
function aimsFor(observation: Observation, country: number, least: number): readonly Aim[] {
  const aims: Aim[] = [];
  for (const pair of demandsOf(observation, country, 1)) {
    for (const ask of observation.setting.scenario.demands[pair.demand]?.asks ?? []) {
      const ahead = gainAhead(observation, pair, ask);
      if (ahead > least) aims.push({ country, demand: pair.demand, ask, ahead });
    }
  }
  return aims;
}
