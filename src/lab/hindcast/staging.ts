/** Puts an episode of the public record into the model's own terms: one government, one demand, the instruments as pledges and levels in force. */
import {
  CLASS_PRIORS, LENSES, LEVERS, beginGame, compileWithPriors, countryId, demandId, observe, prepare,
} from '../../engine/index.ts';
import type { CountryId, DemandClass, Evidence, Lens, Lever, Observation, Offer, Override, Pledge, Scenario } from '../../engine/index.ts';
import type { Episode } from '../../content/episodes/read.ts';

/**
 * What the levers that the game lacks can do to a government, 0..1 as an exposure or a receptivity: one number each for all countries.
 * Assumed, and set before any score was looked at: force is dreaded like a high exposure to trade, words like a low one.
 */
export const ASSUMED_EXPOSURE: Readonly<Record<'military' | 'diplomatic' | 'alignment' | 'other', number>> = { military: 0.6, diplomatic: 0.15, alignment: 0.3, other: 0.2 };

const DEMAND = demandId('asked');
/** Notches of a lever at full intensity. */
const NOTCHES = 3;

/** An episode ready to be judged. */
export interface Staged {
  readonly observation: Observation;
  readonly offer: Offer;
  /** Position of the pair in the observation's lists. */
  readonly pair: number;
}

/** Where and from what an episode is staged. `shift` moves the class prior of the demand (stance units). */
export interface Stage {
  readonly evidence: Evidence;
  readonly country: CountryId;
  readonly shift: number;
}

/**
 * Stages one episode for one government. Evidence published on or after the episode's date does not count.
 *
 * - intensity v is 3 v notches of a lever (fractions of a notch are allowed here);
 * - pressure, threatened or imposed, is the or-else; where any of it was imposed it is in force and would end with agreement;
 * - inducement, promised or delivered, is what is given in return. The model knows no gift that buys one answer, so a delivered one is judged as a promise;
 * - an instrument outside the game's four takes the place of a lever that the episode does not use, with its assumed exposure; those that find no place
 *   share the last one;
 * - the ask is public, credibility and assurance stand at an even 0.5, capital is no obstacle, nobody has to ratify.
 */
export function stage(episode: Episode, { evidence, country, shift }: Stage): Staged {
  const asOf = dayBefore(episode.date);
  const placed = place(episode);
  const stance = compileWithPriors({ evidence, country, asOf, priors: shifted(episode.demand, shift) }).parameters[`stance.${episode.demand}`];
  const overrides: Override[] = placed.flatMap(({ slot, exposure }) =>
    exposure === null ? [] : (['exposure', 'receptivity'] as const).map((kind) => overriding(country, `${kind}.${slot}`, { value: exposure, sd: 0 })),
  );
  if (stance !== undefined) overrides.push(overriding(country, `stance.${episode.demand}`, stance));
  const inForce = placed.flatMap(({ slot, level, isPressure, isInForce }) => (isPressure && isInForce ? [{ country, lever: slot, level }] : []));
  const setting = prepare(scenarioOf(episode, { country, asOf, overrides, inForce, evidence }), evidence);
  const { world } = beginGame(setting, 'hindcast');
  const pledges = (isPressure: boolean): Pledge[] => placed.filter((one) => one.isPressure === isPressure).map(({ slot, level }) => ({ lever: slot, level: isPressure ? level : -level }));
  const offer: Offer = { country, demand: DEMAND, ask: episode.ask, give: pledges(false), orElse: pledges(true), posture: 'public' };
  if (inForce.length > 0) {
    const inPlay = ({ lever, level }: Pledge) => ({ lever: LEVERS.indexOf(lever), level, from: 0 });
    world.proposals.push({
      country: 0, demand: 0, ask: offer.ask, give: offer.give.map(inPlay), orElse: offer.orElse.map(inPlay), posture: 'public',
      status: 'carried', sent: 0, due: 1, extended: false, answered: true, counter: null, countered: false, learned: 0, carried: 1,
    });
  }
  return { observation: observe(setting, world), offer, pair: 0 };
}

/** An instrument on a lever of the model. */
interface Placed {
  readonly slot: Lever;
  /** 0..3 notches. */
  readonly level: number;
  readonly isPressure: boolean;
  readonly isInForce: boolean;
  /** The assumed exposure of an instrument that is none of the game's levers, or null. */
  readonly exposure: number | null;
}

function place({ levers }: Episode): readonly Placed[] {
  const own = levers.flatMap((one) => LEVERS.flatMap((slot) => (slot === one.lever ? [{ ...one, slot, exposure: null }] : [])));
  const free = LEVERS.filter((slot) => own.every((one) => one.slot !== slot));
  const foreign = levers.flatMap((one) => (one.lever in ASSUMED_EXPOSURE ? [{ ...one, exposure: ASSUMED_EXPOSURE[one.lever as keyof typeof ASSUMED_EXPOSURE] }] : []));
  const guests = foreign.flatMap((one, index) => {
    const slot = free[Math.min(index, free.length - 1)];
    return slot === undefined ? [] : [{ ...one, slot }];
  });
  const placed = new Map<string, Placed>();
  for (const { slot, intensity, direction, stage: reached, exposure } of [...own, ...guests]) {
    const isPressure = direction === 'pressure';
    const key = `${slot} ${direction}`;
    const before = placed.get(key);
    placed.set(key, {
      slot, isPressure, exposure,
      level: Math.min(NOTCHES, (before?.level ?? 0) + NOTCHES * intensity),
      isInForce: (before?.isInForce ?? false) || reached === 'imposed' || reached === 'delivered',
    });
  }
  return [...placed.values()].filter(({ level }) => level > 0);
}

const overriding = (country: CountryId, parameter: string, { value, sd }: { value: number; sd: number }): Override => ({ country, parameter, value, sd, why: 'hindcast', source: 'the episode' });

const shifted = (demand: DemandClass, shift: number): typeof CLASS_PRIORS => ({ ...CLASS_PRIORS, [demand]: { ...CLASS_PRIORS[demand], value: CLASS_PRIORS[demand].value + shift } });

const even = Object.fromEntries(LENSES.map((lens) => [lens, 1 / LENSES.length])) as Record<Lens, number>;

function scenarioOf(episode: Episode, at: Pick<Scenario, 'asOf' | 'overrides' | 'inForce'> & { country: CountryId; evidence: Evidence }): Scenario {
  const free = { lowest: -NOTCHES, highest: NOTCHES, pressureCost: 0, inducementCost: 0, easingCost: 0, pressureUpkeep: 0, inducementUpkeep: 0, approval: null };
  return {
    id: episode.id, start: episode.date.slice(0, 7), months: 1, asOf: at.asOf,
    articles: at.evidence.articles.map(({ id }) => id),
    seats: [at.country], nodes: [], corridor: [],
    demands: [{ id: DEMAND, class: episode.demand, countries: [{ country: at.country, share: 1 }], asks: [0.5, 0.75, 1], ratification: [] }],
    levers: LEVERS.map((lever) => ({ lever, ...free })),
    limits: [], inForce: at.inForce,
    capital: { start: 100, income: 0, cap: 100, proposal: 0, meeting: 0 },
    proposalsAMonth: 1, credibility: 0.5, assurance: 0.5, overrides: at.overrides, events: [],
    objectives: [{ id: 'asked', measure: 'compliance', demand: DEMAND, weight: 1 }],
    headline: even, visibility: 'estimates', mode: 'practice',
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The governments of an episode. */
export const membersOf = ({ country }: Episode): readonly CountryId[] => country.split('+').map(countryId);
