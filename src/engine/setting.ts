/** The fixed side of a game: scenario, compiled models and coefficients packed into arrays by index; holds nothing hidden. */
import type { Coefficients } from './coefficients.ts';
import type { CooperationModel } from './evidence/model.ts';
import type { Scenario } from './scenario.ts';
import type { CountryId, DemandId } from './vocabulary.ts';

/** C seats, D demands, L = 4 levers, K = 5 counter-measures, G corridor legs. Built by `prepare`, never mutated, not frozen. */
export interface Setting {
  readonly scenario: Scenario;
  readonly coefficients: Coefficients;
  readonly models: Readonly<Record<string, CooperationModel>>;
  readonly seats: readonly CountryId[];
  readonly demands: readonly DemandId[];
  readonly seatIndex: Readonly<Record<string, number>>;
  readonly demandIndex: Readonly<Record<string, number>>;
  /** [C*D] 1 where the demand may be asked of the country. */
  readonly askable: readonly number[];
  /** [C*D] the country's share of the demand's importance, 0 where not askable. */
  readonly share: readonly number[];
  /** [D] agenda weight that hangs on the demand (flows included by their demand), for the asker's losses. */
  readonly demandWeight: readonly number[];
  /** [C*D] posterior mean and sd of the stated stance; the drawn stance adds the say-do gap. */
  readonly stanceMean: readonly number[];
  readonly stanceSd: readonly number[];
  /** [C*L] 0..1 */
  readonly exposure: readonly number[];
  readonly receptivity: readonly number[];
  /** [C] */
  readonly pride: readonly number[];
  readonly goodwillStart: readonly number[];
  readonly solidarity: readonly number[];
  readonly hedgeCapacity: readonly number[];
  readonly hedgingStart: readonly number[];
  readonly fragility: readonly number[];
  readonly hardshipStart: readonly number[];
  readonly caseload: readonly number[];
  readonly capacity: readonly number[];
  readonly importShare: readonly number[];
  readonly remittances: readonly number[];
  /** [C] what the levers in force at the start come to: weighted pressure, plain notches / 3, hardship before fragility. */
  readonly pressureStart: readonly number[];
  readonly notchesStart: readonly number[];
  readonly leverHardshipStart: readonly number[];
  /** [C*K] propensity of each named counter-measure, 0 where the evidence names none. */
  readonly counterPropensity: readonly number[];
  /** Corridor, upstream first: [G] country, seat index or -1, next leg or -1 for the border, own outflow, effect and compliance of a node without seat. */
  readonly legs: readonly Leg[];
  /** Encounters at the border when every compliance stands at its posterior mean and nothing is ordered. */
  readonly baselineEncounters: number;
}

export interface Leg {
  readonly country: CountryId;
  readonly seat: number;
  readonly next: number;
  /** Persons a month who set out north from here at the start. */
  readonly outflow: number;
  /** Share of a crossing flow stopped at full compliance with transit control, 0..1. */
  readonly effect: number;
  /** Compliance with transit control of a node without a seat, from its prior. */
  readonly priorCompliance: number;
  readonly hardship: number;
}
