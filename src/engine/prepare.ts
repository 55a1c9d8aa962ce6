/** Builds the fixed side of a game: compiles every government from the evidence of the day and packs it by index. */
import type { Coefficients } from './coefficients.ts';
import { COEFFICIENTS } from './coefficients.ts';
import { compileCooperationModel } from './evidence/compile.ts';
import type { CooperationModel, Parameter } from './evidence/model.ts';
import type { Evidence } from './evidence/unit.ts';
import { flowsOf } from './rules/flows.ts';
import { leverHardship } from './rules/hardship.ts';
import { notchesOn, pressureOn } from './rules/pressure.ts';
import { squash } from './rules/shape.ts';
import type { LeverSetting, Override, Scenario } from './scenario.ts';
import type { Leg, Setting } from './setting.ts';
import type { CountryId, Lever } from './vocabulary.ts';
import { COUNTER_MEASURES, LEVERS } from './vocabulary.ts';

/** The author's value in place of the compiled one; it says so, and keeps no contributions. */
const overridden = (parameter: Parameter, override: Override): Parameter => ({
  ...parameter,
  value: override.value,
  sd: override.sd,
  status: 'override',
  derivation: `set by the scenario: ${override.why} (${override.source})`,
  prior: { value: override.value, sd: override.sd },
  contributions: [],
  indicators: [],
});

/** One country's model for a scenario: compiled from its articles up to `asOf`, then overridden where the author says so. */
export function modelFor(scenario: Scenario, evidence: Evidence, country: CountryId): CooperationModel {
  const articles = evidence.articles.filter((article) => scenario.articles.includes(article.id));
  const model = compileCooperationModel({ ...evidence, articles }, country, scenario.asOf);
  const parameters: Record<string, Parameter> = { ...model.parameters };
  for (const override of scenario.overrides) {
    const parameter = parameters[override.parameter];
    if (override.country === country && parameter !== undefined) parameters[override.parameter] = overridden(parameter, override);
  }
  return { ...model, parameters };
}

/** The value of a parameter. Throws where a model lacks it: that is a defect of the compile step, never of an author. */
function valueOf(model: CooperationModel | undefined, name: string): number {
  const parameter = model?.parameters[name];
  if (parameter === undefined) throw new Error(`The model of ${model?.country ?? 'a country'} has no parameter ${name}.`);
  return parameter.value;
}

/** Every lever in the fixed order; one that the scenario leaves out cannot be moved. */
const leversInOrder = (scenario: Scenario): LeverSetting[] =>
  LEVERS.map((lever) => scenario.levers.find((entry) => entry.lever === lever) ?? {
    lever, lowest: 0, highest: 0, pressureCost: 0, inducementCost: 0, easingCost: 0, pressureUpkeep: 0, inducementUpkeep: 0, approval: null,
  });

/** Compiles and packs. Pure: the same scenario, evidence and coefficients give the same setting. */
export function prepare(written: Scenario, evidence: Evidence, coefficients: Coefficients = COEFFICIENTS): Setting {
  const scenario: Scenario = { ...written, levers: leversInOrder(written) };
  const models: Record<string, CooperationModel> = {};
  for (const country of [...scenario.seats, ...scenario.nodes]) models[country] = modelFor(scenario, evidence, country);
  const seats = scenario.seats;
  const each = (name: string): number[] => seats.map((seat) => valueOf(models[seat], name));
  const eachOf = (kinds: readonly string[], prefix: string): number[] => seats.flatMap((seat) => kinds.map((kind) => valueOf(models[seat], `${prefix}.${kind}`)));
  const pairs = <T>(read: (seat: CountryId, d: number) => T): T[] => seats.flatMap((seat) => scenario.demands.map((_, d) => read(seat, d)));
  const entry = (seat: CountryId, d: number) => scenario.demands[d]?.countries.find((item) => item.country === seat);
  const stance = (seat: CountryId, d: number): Parameter | undefined => models[seat]?.parameters[`stance.${scenario.demands[d]?.class ?? 'other'}`];
  const base = {
    scenario, coefficients, models, seats,
    demands: scenario.demands.map((demand) => demand.id),
    seatIndex: indexOf(seats),
    demandIndex: indexOf(scenario.demands.map((demand) => demand.id)),
    askable: pairs((seat, d) => (entry(seat, d) === undefined ? 0 : 1)),
    share: pairs((seat, d) => entry(seat, d)?.share ?? 0),
    demandWeight: scenario.demands.map((_, d) => demandWeight(scenario, d)),
    stanceMean: pairs((seat, d) => stance(seat, d)?.value ?? 0),
    stanceSd: pairs((seat, d) => stance(seat, d)?.sd ?? 0),
    exposure: eachOf(LEVERS, 'exposure'),
    receptivity: eachOf(LEVERS, 'receptivity'),
    pride: each('pride'), goodwillStart: each('goodwill'), solidarity: each('solidarity'),
    hedgeCapacity: each('hedgeCapacity'), hedgingStart: each('hedging'),
    fragility: each('fragility'), hardshipStart: each('hardship'),
    caseload: each('caseload'), capacity: each('capacity'), importShare: each('importShare'), remittances: each('remittances'),
    counterPropensity: eachOf(COUNTER_MEASURES, 'counter'),
    legs: corridor(scenario, models),
  };
  const levels = startingLevels(scenario);
  const packed = {
    ...base,
    pressureStart: [] as number[], notchesStart: [] as number[], leverHardshipStart: [] as number[], baselineEncounters: 0,
  };
  seats.forEach((_, c) => {
    packed.pressureStart.push(pressureOn(packed, { levels }, c));
    packed.notchesStart.push(notchesOn({ levels }, c));
    packed.leverHardshipStart.push(leverHardship(packed, levels, c));
  });
  packed.baselineEncounters = baselineEncounters(packed);
  return packed;
}

const indexOf = (names: readonly string[]): Record<string, number> => Object.fromEntries(names.map((name, i) => [name, i]));

/** Levers as they stand before month 1, [C*L]. */
export function startingLevels(scenario: Scenario): number[] {
  const levels: number[] = [];
  for (let i = 0; i < scenario.seats.length * LEVERS.length; i += 1) levels.push(0);
  for (const { country, lever, level } of scenario.inForce) {
    const c = scenario.seats.indexOf(country);
    if (c >= 0) levels[c * LEVERS.length + LEVERS.indexOf(lever satisfies Lever)] = level;
  }
  return levels;
}

/** Agenda weight that hangs on a demand: its own objective, or the flow objective that it feeds. */
function demandWeight(scenario: Scenario, d: number): number {
  const demand = scenario.demands[d];
  if (demand === undefined) return 0;
  const feeds = { return_flights: 'removals', third_country: 'removals', transit_control: 'border', remain_in_mexico: 'border' } as const;
  let weight = 0;
  for (const objective of scenario.objectives) {
    if (objective.demand === demand.id) weight += objective.weight;
    else if (objective.measure === (demand.class in feeds ? feeds[demand.class as keyof typeof feeds] : '')) weight += objective.weight / 2;
  }
  return weight;
}

/** Corridor legs, upstream before downstream. Content has made sure that there is no circle; a leg towards USA ends at the border. */
function corridor(scenario: Scenario, models: Readonly<Record<string, CooperationModel>>): Leg[] {
  const waiting = [...scenario.corridor];
  const ordered: typeof waiting = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex((leg) => !waiting.some((other) => other.to === leg.country));
    if (free < 0) throw new Error('The corridor runs in a circle.');
    ordered.push(...waiting.splice(free, 1));
  }
  return ordered.map((leg) => {
    const model = models[leg.country];
    return {
      country: leg.country,
      seat: scenario.seats.indexOf(leg.country),
      next: ordered.findIndex((other) => other.country === leg.to),
      outflow: valueOf(model, 'outflow'),
      effect: valueOf(model, 'transitEffect'),
      priorCompliance: squash(valueOf(model, 'stance.transit_control')),
      hardship: valueOf(model, 'hardship'),
    };
  });
}

/** Encounters when every compliance stands at its posterior mean, nothing is ordered and nothing has happened. */
function baselineEncounters(setting: Setting): number {
  return flowsOf(setting, {
    compliance: setting.stanceMean.map(squash),
    hardship: [...setting.hardshipStart],
    outflowExtra: setting.legs.map(() => 0),
    accords: [],
    counterStage: setting.counterPropensity.map(() => 0),
  }).encounters;
}
