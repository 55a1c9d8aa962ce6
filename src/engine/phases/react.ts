/** Step 7 of a month: named counter-measures, threatened one month and carried out the next unless pressure eases or an offer is made. */
import { COUNTER_MEASURES } from '../vocabulary.ts';
import type { DemandClass } from '../vocabulary.ts';
import { counterDraw } from '../random.ts';
import { counterHazardOf, pressureOn } from '../rules/pressure.ts';
import { clamp } from '../rules/shape.ts';
import type { Turn } from '../turn-context.ts';

const K = COUNTER_MEASURES.length;
const JOINT = COUNTER_MEASURES.indexOf('joint_declaration');

/** The demand that an accord exempts from a counter-measure. */
const OWN_DEMAND: Readonly<Record<string, DemandClass>> = { stop_flights: 'return_flights', loosen_transit: 'transit_control', evict_base: 'counter_narcotics' };

export function react(turn: Turn): void {
  for (let c = 0; c < turn.setting.seats.length; c += 1) {
    // No counter-measure changes what provokes the next one of the same government.
    const pressure = provocation(turn, c);
    for (let k = 0; k < K; k += 1) if ((turn.setting.counterPropensity[c * K + k] ?? 0) > 0) step(turn, { c, k, pressure });
  }
}

/** Pressure that can provoke: what is in force and what stands threatened in public, less what was in force at the start. */
function provocation(turn: Turn, c: number): number {
  const { setting, world } = turn;
  let threatened = 0;
  for (const proposal of world.proposals) {
    if (proposal.country !== c || proposal.posture !== 'public' || proposal.status === 'carried') continue;
    for (const pledge of proposal.orElse) {
      threatened += ((setting.exposure[c * 4 + pledge.lever] ?? 0) * Math.max(0, pledge.level - Math.max(0, pledge.from))) / 6;
    }
  }
  return Math.max(0, pressureOn(setting, world, c) - (setting.pressureStart[c] ?? 0)) + threatened;
}

const offerMade = (turn: Turn, c: number): boolean =>
  turn.world.proposals.some((proposal) => proposal.country === c && proposal.status !== 'due' && proposal.give.length > 0);

function exempt(turn: Turn, c: number, k: number): boolean {
  const kind = OWN_DEMAND[COUNTER_MEASURES[k] ?? ''];
  return kind !== undefined && turn.world.accords.some((accord) => accord.country === c && turn.setting.scenario.demands[accord.demand]?.class === kind);
}

/** A counter-measure that a government may take, and the pressure that provokes it. */
interface Measure {
  readonly c: number;
  readonly k: number;
  readonly pressure: number;
}

const hazardOf = (turn: Turn, { c, k, pressure }: Measure): number => counterHazardOf(turn.setting, { country: c, measure: k, pressure });

function tell(turn: Turn, measure: Measure, stage: 'threatened' | 'carried-out' | 'withdrawn' | 'lifted'): void {
  const { c, k, pressure } = measure;
  const country = turn.setting.seats[c] ?? ('' as never);
  turn.facts.push({ kind: 'counter-measure', country, measure: COUNTER_MEASURES[k] ?? 'stop_flights', stage, hazard: hazardOf(turn, measure), pressure });
}

function step(turn: Turn, measure: Measure): void {
  const { setting, world, month, tape } = turn;
  const { c, k, pressure } = measure;
  const i = c * K + k;
  const before = world.counterPressure[i] ?? 0;
  const stage = world.counterStage[i] ?? 0;
  if (stage === 0) {
    const hazard = hazardOf(turn, measure);
    if (hazard <= 0 || exempt(turn, c, k) || tape === null || counterDraw(tape, c, { month, measure: k }) >= hazard) return;
    world.counterStage[i] = 1;
    world.counterPressure[i] = pressure;
    tell(turn, measure, 'threatened');
  } else if (stage === 1) {
    if (pressure < before - 1e-9 || pressure <= 0 || offerMade(turn, c) || exempt(turn, c, k)) {
      world.counterStage[i] = 0;
      tell(turn, measure, 'withdrawn');
      return;
    }
    tell(turn, measure, 'carried-out');
    // A declaration is an act, not a state: it moves the bloc once.
    world.counterStage[i] = k === JOINT ? 0 : 2;
    if (k === JOINT) world.bloc = clamp(world.bloc + setting.coefficients.counterBloc, 0, 1);
  } else if (pressure <= before / 2 || exempt(turn, c, k)) {
    world.counterStage[i] = 0;
    tell(turn, measure, 'lifted');
  }
}
