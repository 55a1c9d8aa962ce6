/** What a doctrine may ask of an observation: open matters, room, prices, what is owed and where a demand would gain most. */
import {
  COUNTER_MEASURES, LEVERS, TOP_LEVEL, highestLevel, movePrice, totalUpkeep, type Ask, type Observation, type Pledge, type Posture, type Proposal,
} from '../engine/index.ts';

/** A demand of a country, by index. */
export interface Pair {
  readonly country: number;
  readonly demand: number;
}

/** A lever of a country brought to a level, by index. */
export interface Move {
  readonly country: number;
  readonly lever: number;
  readonly level: number;
}

/** Terms that a doctrine thinks of, by index; see `Offer`. */
export interface Draft extends Pair {
  readonly ask: Ask;
  readonly give?: readonly Pledge[];
  readonly orElse?: readonly Pledge[];
  readonly posture: Posture;
}

/** Which way a lever is moved. */
export type Direction = 'pressure' | 'inducement';

/** Below this estimate a demand touches what a government holds to be its own to decide; a doctrine that looks first leaves it alone. */
const OUT_OF_REACH = -1.2;

/** Open proposals that one country may hold (model.md 3). */
const OPEN_PER_COUNTRY = 2;

const at = (values: readonly number[], index: number): number => values[index] ?? 0;

/** The seats, by index. */
export const countriesOf = (observation: Observation): readonly number[] => observation.setting.seats.map((_, country) => country);

/** The place of a pair in the arrays of an observation. */
export const pairIndex = (observation: Observation, pair: Pair): number => pair.country * observation.setting.demands.length + pair.demand;

/** The present level of a lever, -3..3. */
export const levelOf = (observation: Observation, country: number, lever: number): number => at(observation.levels, country * LEVERS.length + lever);

/** Capital that this month's orders may spend: in hand, with the income that comes before them and without the upkeep. */
export function budgetOf(observation: Observation): number {
  const { setting, capital, income } = observation;
  return Math.max(0, Math.min(setting.scenario.capital.cap, capital + income) - totalUpkeep(setting, observation));
}

/** Capital for bringing a lever from where it stands to a level. */
export const priceOfMove = (observation: Observation, move: Move): number =>
  movePrice(observation.setting, move.lever, { from: levelOf(observation, move.country, move.lever), to: move.level });

/** Capital for bringing every pledge about. */
export const priceOfPledges = (observation: Observation, country: number, pledges: readonly Pledge[]): number =>
  pledges.reduce((sum, pledge) => sum + priceOfMove(observation, { country, lever: LEVERS.indexOf(pledge.lever), level: pledge.level }), 0);

/** A lever of a country, by index, and the month for which law is asked (the month about to be played where left out). */
interface Spot {
  readonly country: number;
  readonly lever: number;
  readonly month?: number;
}

/** The furthest level that scenario and law allow in a direction. */
export function limitOf(observation: Observation, spot: Spot, direction: Direction): number {
  const { setting, now } = observation;
  if (direction === 'inducement') return setting.scenario.levers[spot.lever]?.lowest ?? 0;
  return highestLevel(setting, { country: spot.country, lever: spot.lever, month: spot.month ?? now }).highest;
}

/** Proposals whose or-else is due: carry out, extend or back down. */
export const dueThreats = (observation: Observation): readonly Proposal[] => observation.proposals.filter((one) => one.status === 'due');

/** Proposals that wait for a word on a counter-offer. */
export const counterOffers = (observation: Observation): readonly Proposal[] => observation.proposals.filter((one) => one.counter?.month === observation.now - 1);

/** What is owed under standing accords and not yet delivered, most urgent first. */
export function owedDeliveries(observation: Observation): readonly (Move & { readonly due: number })[] {
  return observation.accords
    .filter((accord) => accord.status === 'kept')
    .flatMap((accord) => accord.owed.map((one) => ({ country: accord.country, lever: one.lever, level: one.level, due: one.due })))
    .filter((one) => levelOf(observation, one.country, one.lever) > one.level)
    .sort((a, b) => a.due - b.due);
}

/** The levers as they would stand if every or-else were carried out and every promise kept: the dearest that they can come to. */
export function levelsPledged(observation: Observation): number[] {
  const levels = [...observation.levels];
  const reach = (country: number, one: { readonly lever: number; readonly level: number }): void => {
    const place = country * LEVERS.length + one.lever;
    const present = levels[place] ?? 0;
    if (Math.abs(one.level) > Math.abs(present) || one.level < 0) levels[place] = one.level < 0 ? Math.min(present, one.level) : one.level;
  };
  for (const { country, give, orElse } of observation.proposals) for (const one of [...orElse, ...give]) reach(country, one);
  for (const { country, owed } of observation.accords) for (const one of owed) reach(country, one);
  return levels;
}

/** Whether a country keeps an accord: new pressure on it would break the accord. */
export const hasAccord = (observation: Observation, country: number): boolean => observation.accords.some((accord) => accord.country === country);

/** Whether a new proposal may be made on a pair. */
export function isFree(observation: Observation, pair: Pair): boolean {
  const index = pairIndex(observation, pair);
  const same = (one: Pair): boolean => one.country === pair.country && one.demand === pair.demand;
  return (
    observation.setting.askable[index] === 1 &&
    at(observation.closedUntil, index) < observation.now &&
    !observation.proposals.some(same) &&
    !observation.accords.some(same) &&
    observation.proposals.filter((one) => one.country === pair.country).length < OPEN_PER_COUNTRY
  );
}

/** Agenda points a month (0..100) that full compliance with an ask would add. */
export function gainOf(observation: Observation, pair: Pair, ask: number): number {
  const index = pairIndex(observation, pair);
  const weight = at(observation.setting.demandWeight, pair.demand) * at(observation.setting.share, index);
  return 100 * weight * Math.max(0, ask - at(observation.compliance, index));
}

/** The free demands of a country that lie within reach, most to gain first. */
export function demandsOf(observation: Observation, country: number, ask: number): readonly Pair[] {
  return observation.setting.demands
    .map((_, demand) => ({ country, demand }))
    .filter((pair) => isFree(observation, pair) && at(observation.estimateMean, pairIndex(observation, pair)) > OUT_OF_REACH)
    .map((pair) => ({ pair, gain: gainOf(observation, pair, ask) }))
    .filter((one) => one.gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .map((one) => one.pair);
}

/** Of the asks that the scenario allows and that lie above what is done already, the one nearest to what is wanted; null where none is above. */
export function askNear(observation: Observation, pair: Pair, wanted: number): Ask | null {
  const asks = (observation.setting.scenario.demands[pair.demand]?.asks ?? []).filter((ask) => gainOf(observation, pair, ask) > 0);
  return asks.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)[0] ?? null;
}

/** Months ahead in which a threat made now may come to be carried out: what law will forbid by then is not threatened. */
const AHEAD = 4;

/**
 * Notches of a lever that could still be pledged or moved in a direction: up to its limit, up to the next notch that is
 * pledged already, and three in all. A lever that grants something or stands in other terms has no room for pressure, and one
 * that is threatened none for a gift: carrying out the one would break the other.
 */
export function roomOf(observation: Observation, spot: Spot, direction: Direction): number {
  const step = direction === 'pressure' ? 1 : -1;
  const present = levelOf(observation, spot.country, spot.lever);
  const pledged = MIDDLES.filter((middle) => isPledged(observation, spot, middle));
  const taken = direction === 'pressure' ? present < 0 || pledged.length > 0 : present <= 0 && pledged.some((middle) => middle > 0);
  if (taken) return 0;
  const left = TOP_LEVEL - pledged.length;
  const end = Math.min(left, step * (limitOf(observation, { month: observation.now + AHEAD, ...spot }, direction) - present));
  let room = 0;
  while (room < end && !isPledged(observation, spot, present + step * room + step / 2)) room += 1;
  return room;
}

/** The six notches of a lever by their middles. */
const MIDDLES = [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5];

/** Whether the notch around `middle` stands in an open proposal or an accord of the country. */
function isPledged(observation: Observation, spot: Spot, middle: number): boolean {
  const holds = (one: { readonly lever: number; readonly level: number; readonly from: number }): boolean =>
    one.lever === spot.lever && Math.min(one.level, one.from) < middle && middle < Math.max(one.level, one.from);
  return (
    observation.proposals.some((one) => one.country === spot.country && (one.give.some(holds) || one.orElse.some(holds))) ||
    observation.accords.some((one) => one.country === spot.country && (one.owed.some(holds) || one.orElse.some(holds)))
  );
}

/** Chance that a step of a lever is approved at home within the two months in which it is due, 0..1. */
function approvalOf(observation: Observation, lever: number, direction: Direction): number {
  const approval = observation.setting.scenario.levers[lever]?.approval ?? null;
  if (approval === null || approval.direction !== direction) return 1;
  return 1 - (1 - approval.base) * (1 - approval.base);
}

/**
 * Levers with room in a direction, most felt by the country first: by exposure for pressure and its relief, by receptivity for
 * inducement, each times the chance that it is approved at home.
 */
export function leversFelt(observation: Observation, country: number, direction: Direction): readonly number[] {
  const { exposure, receptivity } = observation.setting;
  const eases = (lever: number): boolean => direction === 'pressure' || levelOf(observation, country, lever) > 0;
  const felt = (lever: number): number => at(eases(lever) ? exposure : receptivity, country * LEVERS.length + lever);
  return LEVERS.map((_, lever) => ({ lever, felt: felt(lever) * approvalOf(observation, lever, direction) }))
    .filter((one) => one.felt > 0 && roomOf(observation, { country, lever: one.lever }, direction) > 0)
    .sort((a, b) => b.felt - a.felt)
    .map((one) => one.lever);
}

/** Sizes of pledges: which way, on how many levers, how many notches each, and which levers to leave out. */
export interface Size {
  readonly direction: Direction;
  readonly levers: number;
  readonly notches: number;
  readonly except?: readonly Pledge[];
}

/** Pledges one way to a country: `notches` on each of its `levers` most felt levers, as far as there is room. */
export function pledgesOf(observation: Observation, country: number, size: Size): Pledge[] {
  const step = size.direction === 'pressure' ? 1 : -1;
  return leversFelt(observation, country, size.direction)
    .flatMap((index) => {
      const lever = LEVERS[index];
      if (lever === undefined || size.except?.some((one) => one.lever === lever) === true) return [];
      const notches = Math.min(size.notches, roomOf(observation, { country, lever: index }, size.direction));
      return [{ lever, level: levelOf(observation, country, index) + step * notches }];
    })
    .slice(0, size.levers);
}

/** Whether pledges can still be made: each stays within the room that its lever has. */
export const hasRoom = (observation: Observation, country: number, pledges: readonly Pledge[]): boolean =>
  pledges.every((pledge) => {
    const lever = LEVERS.indexOf(pledge.lever);
    const step = pledge.level - levelOf(observation, country, lever);
    return Math.abs(step) <= roomOf(observation, { country, lever }, step > 0 ? 'pressure' : 'inducement');
  });

/** Levers through which a country is granted something now, most recent depth first. */
export const granted = (observation: Observation, country: number): readonly number[] =>
  LEVERS.map((_, lever) => lever)
    .filter((lever) => levelOf(observation, country, lever) < 0)
    .sort((a, b) => levelOf(observation, country, a) - levelOf(observation, country, b));

/** Whether a country has a counter-measure in force. */
export function strikesBack(observation: Observation, country: number): boolean {
  const kinds = COUNTER_MEASURES.length;
  return observation.counterStage.slice(country * kinds, (country + 1) * kinds).some((stage) => stage === 2);
}

/** Months left after this one in which an accord on a pair signed now could be kept: what needs approval there first has fewer. */
export function monthsToKeep(observation: Observation, pair: Pair): number {
  const { setting, now } = observation;
  const seat = setting.seats[pair.country];
  const delay = setting.scenario.demands[pair.demand]?.ratification.find((one) => one.country === seat)?.delay ?? 0;
  return setting.scenario.months - now - delay;
}
