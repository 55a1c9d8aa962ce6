/** Five lenses on one month, 0..1 each: whose view, what counts; weights come from meaning and are never calibrated. */
import { COUNTER_MEASURES, LENSES, LEVERS } from '../vocabulary.ts';
import type { Lens } from '../vocabulary.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import type { Flows } from './flows.ts';
import { inducementTo, pressureOn } from './pressure.ts';
import { L } from './prices.ts';
import { share, squash } from './shape.ts';
import { assuranceOf, credibilityOf } from './standing.ts';

const K = COUNTER_MEASURES.length;
const COUNTER_TARIFF = COUNTER_MEASURES.indexOf('counter_tariff');
const TARIFF = LEVERS.indexOf('tariff');
const VISA = LEVERS.indexOf('visa');

/** Price effect at which the home lens counts prices as one: every seat's imports under full tariffs come to about this. */
const FULL_PRICE_EFFECT = 0.05;

function total(values: readonly number[], start = 0): number {
  let sum = start;
  for (let i = 0; i < values.length; i += 1) sum += values[i] ?? 0;
  return sum;
}

const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : total(values) / values.length);

/** One objective of the agenda this month, 0..1; never falls with compliance on a weighted demand or with fewer encounters. */
export function objectiveReading(setting: Setting, world: World, at: { objective: number; flows: Flows }): number {
  const objective = setting.scenario.objectives[at.objective];
  if (objective === undefined) return 0;
  const { flows } = at;
  switch (objective.measure) {
    case 'border':
      // Where nobody sets out there is nobody to stop.
      return setting.baselineEncounters > 0 ? share((1.1 * setting.baselineEncounters - flows.encounters) / (0.8 * setting.baselineEncounters)) : 1;
    case 'removals': {
      const sought = total(flows.sought);
      const received = total(flows.removals, flows.transferred);
      return sought > 0 ? share(received / sought) : 0;
    }
    case 'compliance': {
      const d = objective.demand === null ? -1 : (setting.demandIndex[objective.demand] ?? -1);
      if (d < 0) return 0;
      let sum = 0;
      for (let c = 0; c < setting.seats.length; c += 1) {
        const pair = c * setting.demands.length + d;
        sum += (setting.share[pair] ?? 0) * (world.compliance[pair] ?? 0);
      }
      return sum;
    }
  }
}

/** Partner governments: gains from inducements, losses from pressure, and what is done beyond the stated position. */
function partners(setting: Setting, world: World): number {
  const C = setting.seats.length;
  let sum = 0;
  for (let c = 0; c < C; c += 1) {
    const gain = share(inducementTo(setting, world, c));
    const loss = share(pressureOn(setting, world, c));
    sum += share(0.5 + 0.35 * gain - 0.35 * loss - 0.3 * imposedOn(setting, world, c));
  }
  return C === 0 ? 0 : sum / C;
}

/** What one government does beyond its stated position, mean over what may be asked of it, 0..1. */
function imposedOn(setting: Setting, world: World, c: number): number {
  const D = setting.demands.length;
  let imposed = 0;
  let asked = 0;
  for (let d = 0; d < D; d += 1) {
    if (setting.askable[c * D + d] !== 1) continue;
    asked += 1;
    imposed += Math.max(0, (world.compliance[c * D + d] ?? 0) - squash(setting.stanceMean[c * D + d] ?? 0));
  }
  return asked > 0 ? imposed / asked : 0;
}

/** People: hardship, protection lost, families separated, remittances lost. Third-country, waiting and transit compliance never raise it. */
function people(setting: Setting, world: World, flows: Flows): number {
  const k = setting.coefficients;
  const sought = total(flows.sought);
  const returned = total(flows.removals);
  const hardship = mean(world.hardship);
  // Over those who set out at the start, so that fewer people on the way never count as more protection lost.
  let seeking = 0;
  for (const leg of setting.legs) seeking += leg.outflow;
  const protectionLost = seeking > 0 ? share((flows.turnedBack + flows.transferred) / seeking) * k.riskAtPlace : 0;
  const separation = sought > 0 ? share(returned / sought) : 0;
  return 1 - share(0.35 * hardship + 0.35 * protectionLost + 0.2 * separation + 0.1 * k.remittanceLoss * separation);
}

/** Households and taxpayers at home: prices, outlays, labour, retaliation; arrivals are in agenda, not here. */
function home(setting: Setting, world: World): number {
  let priceEffect = 0;
  let granted = 0;
  let labour = 0;
  let retaliation = 0;
  const C = setting.seats.length;
  for (let c = 0; c < C; c += 1) {
    const imports = setting.importShare[c] ?? 0;
    priceEffect += (Math.max(0, world.levels[c * L + TARIFF] ?? 0) / 3) * imports * setting.coefficients.passThrough;
    labour += Math.max(0, world.levels[c * L + VISA] ?? 0) / 3 / C;
    if (world.counterStage[c * K + COUNTER_TARIFF] === 2) retaliation += imports;
    for (let l = 0; l < L; l += 1) granted += Math.max(0, -(world.levels[c * L + l] ?? 0)) * (setting.scenario.levers[l]?.inducementUpkeep ?? 0);
  }
  const outlays = world.income > 0 ? share(granted / world.income) : Math.min(1, granted);
  return 1 - share(0.35 * share(priceEffect / FULL_PRICE_EFFECT) + 0.25 * outlays + 0.15 * share(labour) + 0.25 * share(retaliation / 0.2));
}

/** Standing: what the asker's word is worth, and how the region is disposed. */
function standing(setting: Setting, world: World): number {
  const C = setting.seats.length;
  let credibility = 0;
  let assurance = 0;
  for (let c = 0; c < C; c += 1) {
    credibility += credibilityOf(setting, world, c);
    assurance += assuranceOf(setting, world, c);
  }
  return share(
    0.3 * (C === 0 ? 0 : credibility / C) +
      0.3 * (C === 0 ? 0 : assurance / C) +
      0.2 * ((1 + mean(world.goodwill)) / 2) +
      0.1 * (1 - mean(world.hedging)) +
      0.1 * (1 - world.bloc),
  );
}

/** The month's reading of every lens but the agenda, and of each objective, 0..1. */
export function monthReadings(setting: Setting, world: World, flows: Flows): { objectives: number[]; lenses: Record<Exclude<Lens, 'agenda'>, number> } {
  return {
    objectives: setting.scenario.objectives.map((_, objective) => objectiveReading(setting, world, { objective, flows })),
    lenses: { partners: partners(setting, world), people: people(setting, world, flows), home: home(setting, world), standing: standing(setting, world) },
  };
}

/** Lenses 0..100: means over the months played; the agenda weighs the means of its objectives. All zero before the first month. */
export function lensesOf(setting: Setting, world: Pick<World, 'month' | 'sums'>): Record<Lens, number> {
  const months = Math.max(1, world.month);
  const result = { agenda: 0, partners: 0, people: 0, home: 0, standing: 0 };
  const { objectives } = setting.scenario;
  for (let o = 0; o < objectives.length; o += 1) result.agenda += (100 * (objectives[o]?.weight ?? 0) * (world.sums.agenda[o] ?? 0)) / months;
  for (let i = 0; i < LENSES.length; i += 1) {
    const lens = LENSES[i] ?? 'agenda';
    if (lens !== 'agenda') result[lens] = (100 * (world.sums.lenses[i] ?? 0)) / months;
  }
  return result;
}

/** The scenario's headline: lenses by its weights, 0..100; never shown without the other lenses. */
export function headlineOf(setting: Setting, lenses: Readonly<Record<Lens, number>>): number {
  let sum = 0;
  for (const lens of LENSES) sum += setting.scenario.headline[lens] * lenses[lens];
  return sum;
}
