/** Steps 8 and 9 of a month: compliance moves to its target, and the slow variables follow. */
import { COUNTER_MEASURES } from '../vocabulary.ts';
import type { DemandClass } from '../vocabulary.ts';
import { leverHardship } from '../rules/hardship.ts';
import { idealOf } from '../rules/ideal.ts';
import { inducementTo, notchesOn, pressureOn } from '../rules/pressure.ts';
import { clamp } from '../rules/shape.ts';
import type { Turn } from '../turn-context.ts';
import type { Accord, World } from '../world.ts';

/** Classes that need laws, courts or treaties, and so move slowly. */
const SLOW: readonly DemandClass[] = ['third_country', 'remain_in_mexico', 'china_alignment', 'sovereignty_core'];
const EVICT = COUNTER_MEASURES.indexOf('evict_base');

/** compliance += pace x (target - compliance); the target is the accord's, or the ideal. */
export function comply(turn: Turn): void {
  const { setting, world } = turn;
  const k = setting.coefficients;
  const D = setting.demands.length;
  for (let c = 0; c < setting.seats.length; c += 1) {
    const evicted = world.counterStage[c * COUNTER_MEASURES.length + EVICT] === 2;
    for (let d = 0; d < D; d += 1) {
      const pair = c * D + d;
      if (setting.askable[pair] !== 1) continue;
      const kind = setting.scenario.demands[d]?.class ?? 'other';
      const accord = keptOn(world, c, d);
      const ideal = idealOf(setting, world, { country: c, demand: d, stance: world.stance[pair] ?? 0 });
      const own = evicted && kind === 'counter_narcotics' ? ideal / 2 : ideal;
      const target = accord?.target ?? own;
      const pace = accord === undefined ? k.paceDrift : SLOW.includes(kind) ? k.paceSlow : k.paceAccord;
      const present = world.compliance[pair] ?? 0;
      world.compliance[pair] = clamp(present + pace * (target - present), 0, 1);
    }
  }
}

/** The accord on a pair that is in effect, or undefined. */
function keptOn(world: World, c: number, d: number): Accord | undefined {
  for (const accord of world.accords) if (accord.country === c && accord.demand === d && accord.status === 'kept') return accord;
  return undefined;
}

function keepsAny(world: World, c: number): boolean {
  for (const accord of world.accords) if (accord.country === c && accord.status === 'kept') return true;
  return false;
}

export function drift(turn: Turn): void {
  const { setting } = turn;
  const ambiguous = turn.world.proposals.some((proposal) => proposal.posture === 'ambiguous');
  for (let c = 0; c < setting.seats.length; c += 1) {
    driftGoodwill(turn, c, ambiguous ? setting.coefficients.goodwillAmbiguity : 0);
    driftHedging(turn, c);
    driftHardship(turn, c);
  }
  driftBloc(turn);
}

/** goodwill: lowered by pressure in force, raised by inducements up to a ceiling, back to its start. */
function driftGoodwill(turn: Turn, c: number, ambiguity: number): void {
  const { setting, world } = turn;
  const k = setting.coefficients;
  const now = world.goodwill[c] ?? 0;
  const pressed = Math.max(0, pressureOn(setting, world, c) - (setting.pressureStart[c] ?? 0));
  const gift = Math.max(0, k.goodwillCeiling - now) * k.goodwillGift * inducementTo(setting, world, c);
  const next = now - k.goodwillPressure * pressed + gift - ambiguity - k.goodwillDecay * (now - (setting.goodwillStart[c] ?? 0));
  world.goodwill[c] = clamp(next, -1, 1);
}

/** hedging: about 0.12 x pressure in force (beyond what was there at the start), slow decay. */
function driftHedging(turn: Turn, c: number): void {
  const { setting, world } = turn;
  const k = setting.coefficients;
  const now = world.hedging[c] ?? 0;
  const pressed = Math.min(1, Math.max(0, notchesOn(world, c) - (setting.notchesStart[c] ?? 0)));
  world.hedging[c] = clamp(now + k.hedgingRise * pressed * (1 - now) - k.hedgingDecay * (now - (setting.hedgingStart[c] ?? 0)), 0, 1);
}

/** hardship moves to start + fragility x (hardship of present levers - of levers at the start). */
function driftHardship(turn: Turn, c: number): void {
  const { setting, world } = turn;
  const now = world.hardship[c] ?? 0;
  const change = leverHardship(setting, world.levels, c) - (setting.leverHardshipStart[c] ?? 0);
  const target = clamp((setting.hardshipStart[c] ?? 0) + (setting.fragility[c] ?? 0) * change, 0, 1);
  world.hardship[c] = clamp(now + setting.coefficients.hardshipPace * (target - now), 0, 1);
}

/** bloc: rises with the solidarity-weighted share of countries under new pressure, falls with the share keeping accords, decays. */
function driftBloc(turn: Turn): void {
  const { setting, world } = turn;
  const k = setting.coefficients;
  let weight = 0;
  let pressed = 0;
  let keeping = 0;
  for (let c = 0; c < setting.seats.length; c += 1) {
    const solidarity = setting.solidarity[c] ?? 0;
    weight += solidarity;
    if (notchesOn(world, c) > (setting.notchesStart[c] ?? 0)) pressed += solidarity;
    if (keepsAny(world, c)) keeping += 1;
  }
  const now = world.bloc;
  const rise = weight > 0 ? k.blocRise * (pressed / weight) * (1 - now) : 0;
  const fall = k.blocFall * (keeping / Math.max(1, setting.seats.length)) * now;
  world.bloc = clamp(now + rise - fall - k.blocDecay * now, 0, 1);
}
