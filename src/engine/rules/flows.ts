/** Movement along the corridor and removals: who sets out, who is stopped where, who is received. */
import { COUNTER_MEASURES } from '../vocabulary.ts';
import type { DemandClass } from '../vocabulary.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';

const K = COUNTER_MEASURES.length;
const STOP_FLIGHTS = COUNTER_MEASURES.indexOf('stop_flights');
const LOOSEN = COUNTER_MEASURES.indexOf('loosen_transit');

/** What a month's flows come to. Persons. */
export interface Flows {
  readonly setOut: number;
  readonly encounters: number;
  /** [G] persons who go on from each leg of the corridor. */
  readonly onward: readonly number[];
  /** Stopped on the way by transit control or made to wait in Mexico. */
  readonly turnedBack: number;
  /** Removals received, by seat. */
  readonly removals: readonly number[];
  readonly sought: readonly number[];
  /** Nationals of others received by third countries under an accord. */
  readonly transferred: number;
}

type Moving = Pick<World, 'compliance' | 'hardship' | 'outflowExtra' | 'accords' | 'counterStage'>;

/** Index of the scenario's demand of a class, or -1. */
export function demandOfClass(setting: Setting, kind: DemandClass): number {
  const { demands } = setting.scenario;
  for (let d = 0; d < demands.length; d += 1) if (demands[d]?.class === kind) return d;
  return -1;
}

const complianceAt = (setting: Setting, world: Moving, at: { seat: number; demand: number }): number =>
  at.demand < 0 || at.seat < 0 || setting.askable[at.seat * setting.demands.length + at.demand] !== 1
    ? -1
    : (world.compliance[at.seat * setting.demands.length + at.demand] ?? 0);

const inForce = (world: Moving, seat: number, measure: number): boolean => seat >= 0 && world.counterStage[seat * K + measure] === 2;

/** Each leg passes on (1 - effect x compliance) of what reaches it, and adds its own people. */
export function flowsOf(setting: Setting, world: Moving): Flows {
  const k = setting.coefficients;
  const { legs } = setting;
  const transit = demandOfClass(setting, 'transit_control');
  const reaching = legs.map(() => 0);
  const onward: number[] = [];
  let setOut = 0;
  let turnedBack = 0;
  let border = 0;
  for (let g = 0; g < legs.length; g += 1) {
    const leg = legs[g];
    if (leg === undefined) continue;
    const hardship = leg.seat >= 0 ? (world.hardship[leg.seat] ?? 0) : leg.hardship;
    const own = Math.max(0, leg.outflow * (1 + k.outflowHardship * (hardship - leg.hardship)) + (world.outflowExtra[g] ?? 0));
    const asked = complianceAt(setting, world, { seat: leg.seat, demand: transit });
    const control = (asked < 0 ? leg.priorCompliance : asked) * (inForce(world, leg.seat, LOOSEN) ? k.looseTransit : 1);
    const crossing = reaching[g] ?? 0;
    const stopped = crossing * leg.effect * control;
    setOut += own;
    turnedBack += stopped;
    const goingOn = own + crossing - stopped;
    onward.push(goingOn);
    if (leg.next < 0) border += goingOn;
    else reaching[leg.next] = (reaching[leg.next] ?? 0) + goingOn;
  }
  const waited = border * k.remainEffect * waitingShare(setting, world);
  const { removals, sought, transferred } = removalsOf(setting, world);
  return { setOut, encounters: border - waited, onward, turnedBack: turnedBack + waited, removals, sought, transferred };
}

/** The fullest compliance with waiting in Mexico, 0..1. */
function waitingShare(setting: Setting, world: Moving): number {
  const remain = demandOfClass(setting, 'remain_in_mexico');
  let most = 0;
  if (remain >= 0) for (let c = 0; c < setting.seats.length; c += 1) most = Math.max(most, complianceAt(setting, world, { seat: c, demand: remain }));
  return most;
}

/** Own nationals at caseload x compliance with return flights; the rest up to third countries' capacity under accords. */
function removalsOf(setting: Setting, world: Moving): Pick<Flows, 'removals' | 'sought' | 'transferred'> {
  const returns = demandOfClass(setting, 'return_flights');
  const third = demandOfClass(setting, 'third_country');
  const sought: number[] = [];
  const removals: number[] = [];
  let left = 0;
  for (let c = 0; c < setting.seats.length; c += 1) {
    const persons = (setting.caseload[c] ?? 0) / setting.coefficients.clearanceMonths;
    const removed = inForce(world, c, STOP_FLIGHTS) ? 0 : persons * Math.max(0, complianceAt(setting, world, { seat: c, demand: returns }));
    sought.push(persons);
    removals.push(removed);
    left += persons - removed;
  }
  let room = 0;
  for (const accord of world.accords) {
    if (accord.demand !== third || accord.status !== 'kept') continue;
    room += (setting.capacity[accord.country] ?? 0) * Math.max(0, complianceAt(setting, world, { seat: accord.country, demand: third }));
  }
  return { removals, sought, transferred: Math.min(left, room) };
}
