// Sets up the game that a case gives, and reads its orders.
import { COUNTER_MEASURES, LEVERS, type CountryId, type DemandId, type Game, type Lever, type Order, type Pledge } from '../../src/engine/index.ts';
import { enter } from '../../src/engine/reputation.ts';
import { calmGame, LEVER_SETTINGS, play, SCENARIO, setDraw, settingOf } from '../engine/fixture.ts';
import type { Given, WrittenOrder } from './form.ts';

/** Index of a seat or demand by its name. */
export const seatOf = (name: string): number => SCENARIO.seats.indexOf(name as CountryId);
export const demandOf = (name: string): number => SCENARIO.demands.findIndex(({ id }) => id === name);
export const pairOf = (country: string, demand: string): number => seatOf(country) * SCENARIO.demands.length + demandOf(demand);
export const leverOf = (country: string, lever: string): number => seatOf(country) * LEVERS.length + LEVERS.indexOf(lever as Lever);

const CLASS: Readonly<Record<string, string>> = { returns: 'return_flights', transit: 'transit_control', third: 'third_country' };

const entries = <T>(record: Readonly<Record<string, T | undefined>>): [string, T][] => Object.entries(record).filter((entry): entry is [string, T] => entry[1] !== undefined);

/** The game of a case, calm but for what the case gives, with its earlier months played. */
export function stageOf(given: Given): Game {
  const parameters: Record<string, number> = {};
  for (const [country, stances] of entries(given.stances)) for (const [demand, value] of entries(stances)) parameters[`${country}.stance.${CLASS[demand] ?? ''}`] = value;
  for (const [country, value] of entries(given.pride)) parameters[`${country}.pride`] = value;
  for (const [country, measure] of entries(given.counters)) parameters[`${country}.counter.${measure}`] = 1;
  const { approval } = given;
  const setting = settingOf({
    parameters,
    scenario: {
      capital: { ...SCENARIO.capital, ...(given.capital.start === undefined ? {} : { start: given.capital.start }), ...(given.capital.income === undefined ? {} : { income: given.capital.income }) },
      ...(given.credibility === undefined ? {} : { credibility: given.credibility }),
      ...(given.assurance === undefined ? {} : { assurance: given.assurance }),
      ...(given.months === undefined ? {} : { months: given.months }),
      limits: given.limits.map((limit) => ({ ...limit, id: 'limit', countries: [] })),
      events: given.events.map(({ id, month, ...effect }) => ({ id, month, probability: 1, effects: [{ ...effect, country: effect.country as CountryId | null, demand: null }] })),
      levers: approval === undefined ? LEVER_SETTINGS : LEVER_SETTINGS.map((one) => (one.lever === approval.lever ? { ...one, approval: { direction: approval.direction, who: 'us-congress', base: approval.base } } : one)),
    },
  });
  const game = calmGame(setting);
  state(game, given);
  play(game, ...given.before.map((orders) => orders.map(orderOf)));
  return game;
}

function state(game: Game, given: Given): void {
  const { world } = game;
  for (const [country, levels] of entries(given.levels)) for (const [lever, level] of entries(levels)) world.levels[leverOf(country, lever)] = level;
  for (const [country, levels] of entries(given.compliance)) for (const [demand, value] of entries(levels)) world.compliance[pairOf(country, demand)] = value;
  for (const [country, value] of entries(given.goodwill)) world.goodwill[seatOf(country)] = value;
  if (given.bloc !== undefined) world.bloc = given.bloc;
  for (const ledger of ['threats', 'promises'] as const) {
    for (const [country, { kept, made, public: seen }] of entries(given[ledger])) enter(world[ledger], seatOf(country), { kept, made, posture: seen ? 'public' : 'quiet' });
  }
  for (const { of, demand, month, shock, ratify, defect, counter } of given.luck) {
    const at = { country: seatOf(of), demand: demandOf(demand), month };
    for (const [channel, value] of entries<number>({ shock, ratify, defect })) setDraw(game, { ...at, channel: channel as 'shock', value });
    if (counter !== undefined) setDraw(game, { ...at, channel: 'counter', index: COUNTER_MEASURES.indexOf(counter), value: 0 });
  }
}

const pledges = (written: Readonly<Partial<Record<Lever, number>>>): Pledge[] => entries(written).map(([lever, level]) => ({ lever: lever as Lever, level }));

/** An order as the engine reads it. */
export function orderOf(written: WrittenOrder): Order {
  if ('propose' in written) {
    const { to, demand, ask, give, posture, months, 'or-else': orElse } = written.propose;
    return { kind: 'propose', country: to as CountryId, demand: demand as DemandId, ask, give: pledges(give), orElse: pledges(orElse), deadline: months, posture };
  }
  if ('set-lever' in written) return { kind: 'set-lever', country: written['set-lever'].on as CountryId, lever: written['set-lever'].lever, level: written['set-lever'].level };
  if ('meet' in written) return { kind: 'meet', country: written.meet as CountryId };
  const [kind, at] = Object.entries(written)[0] as ['withdraw' | 'accept-counter' | 'decline-counter' | 'carry-out' | 'extend' | 'back-down', { of: string; demand: string }];
  return { kind, country: at.of as CountryId, demand: at.demand as DemandId };
}
