/** How accords come to be and end, whichever order or phase brings it about. */
import { enter } from './reputation.ts';
import { idealOf } from './rules/ideal.ts';
import { ratificationChance, ratificationOf } from './rules/domestic.ts';
import { L } from './rules/prices.ts';
import { clamp } from './rules/shape.ts';
import type { Beliefs, Stake } from './rules/surplus.ts';
import { foldTerms, termsOf } from './rules/surplus.ts';
import type { Turn } from './turn-context.ts';
import { offerOf } from './turn-context.ts';
import type { Accord, Obligation } from './world.ts';

/** Months within which a promise or relief is due. */
export const DELIVERY_MONTHS = 2;
const MET_MONTHS = 12;

/** Signs an accord on a stake that the government accepts: pivotal parts are found by evaluating the stake without them. */
export function signAccord(turn: Turn, at: { stake: Stake; beliefs: Beliefs; shock: number }): void {
  const { setting, world, facts, month } = turn;
  const { stake, beliefs, shock } = at;
  const pair = stake.country * setting.demands.length + stake.demand;
  const stance = world.stance[pair] ?? 0;
  const judge = (changed: Stake): number => foldTerms(termsOf(setting, world, { stake: changed, beliefs, stance, shock }).terms);
  const { terms, ideal } = termsOf(setting, world, { stake, beliefs, stance, shock });
  const pivotalPromise = stake.give.length > 0 && judge({ ...stake, give: [] }) <= 0;
  const pivotalThreat = stake.orElse.length > 0 && judge({ ...stake, orElse: [] }) <= 0;
  const home = ratificationOf(setting, stake.country, stake.demand);
  const ratified = month + (home?.delay ?? 0);
  const owe = (pledge: { lever: number; level: number; from: number }, pivotal: boolean): Obligation => ({
    lever: pledge.lever, level: pledge.level, from: pledge.from, due: ratified + DELIVERY_MONTHS, delivered: false, pivotal,
  });
  const relief = stake.carried
    ? stake.orElse.filter((pledge) => !stake.give.some((give) => give.lever === pledge.lever)).map((pledge) => owe({ lever: pledge.lever, level: Math.max(0, pledge.from), from: pledge.level }, true))
    : [];
  const accord: Accord = {
    country: stake.country, demand: stake.demand, ask: stake.ask, target: Math.max(stake.ask, ideal),
    owed: [...stake.give.map((pledge) => owe(pledge, pivotalPromise)), ...relief],
    orElse: stake.orElse.map((pledge) => ({ ...pledge })),
    posture: stake.posture, status: home === null ? 'kept' : 'ratifying', signed: month, ratified,
    probability: home === null ? 1 : ratificationChance(setting, { stake, terms, ideal, base: home.base }),
    carried: stake.carried,
  };
  world.proposals = world.proposals.filter((proposal) => proposal.country !== stake.country || proposal.demand !== stake.demand);
  world.accords = [...world.accords, accord];
  for (const pledge of stake.orElse) world.boughtOn[stake.country * L + pledge.lever] = month;
  const offer = offerOf(setting, stake);
  facts.push({ kind: 'signed', offer, target: accord.target, ratification: home === null ? null : { who: home.who, month: ratified, probability: accord.probability } });
  if (pivotalThreat && !stake.carried && stake.posture !== 'ambiguous') countMet(turn, accord);
}

/** A threat that was met and made the difference enters the record, once a year for a country and demand (abuse: threats to sure accepters). */
function countMet(turn: Turn, accord: Accord): void {
  const { setting, world, month } = turn;
  const pair = accord.country * setting.demands.length + accord.demand;
  const last = world.metCounted[pair] ?? 0;
  if (last > 0 && month - last < MET_MONTHS) return;
  world.metCounted[pair] = month;
  const credit = setting.coefficients.metCredit;
  enter(world.threats, accord.country, { kept: credit, made: credit, posture: accord.posture });
  turn.facts.push({ kind: 'threat-met', offer: offerOf(setting, accord) });
}

/** Takes an accord off the table. */
export function removeAccord(turn: Turn, accord: Accord): void {
  turn.world.accords = turn.world.accords.filter((other) => other !== accord);
}

/** The asker broke it: a broken promise, goodwill lost, and compliance back at the ideal at once. */
export function breakAccord(turn: Turn, accord: Accord, how: { kind: 'reneged' | 'breached'; lever: number | null }): void {
  const { setting, world } = turn;
  enter(world.promises, accord.country, { kept: 0, made: 1, posture: accord.posture });
  world.goodwill[accord.country] = clamp((world.goodwill[accord.country] ?? 0) - setting.coefficients.goodwillBreach, -1, 1);
  const pair = accord.country * setting.demands.length + accord.demand;
  const ideal = idealOf(setting, world, { country: accord.country, demand: accord.demand, stance: world.stance[pair] ?? 0 });
  world.compliance[pair] = Math.min(world.compliance[pair] ?? 0, ideal);
  removeAccord(turn, accord);
  turn.facts.push({ kind: how.kind, offer: offerOf(setting, accord), lever: how.lever === null ? null : (setting.scenario.levers[how.lever]?.lever ?? null) });
}
