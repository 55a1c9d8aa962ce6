/** A checked scenario: what an author wrote, after content has found it sound; the engine reads no texts. */
import type { Ask, CountryId, DemandClass, DemandId, Lens, Lever } from './vocabulary.ts';

/** Domestic approval of an accord (Putnam 1988): who decides, after how many months, with what base probability. */
export interface Ratification {
  readonly country: CountryId;
  readonly who: string;
  /** Months between signature and decision, 1..12. */
  readonly delay: number;
  /** Base probability, 0..1. */
  readonly base: number;
}

/** One thing that can be asked of some countries. */
export interface Demand {
  readonly id: DemandId;
  readonly class: DemandClass;
  /** Countries that can be asked, with their share of this demand's importance (shares sum to 1). */
  readonly countries: readonly { readonly country: CountryId; readonly share: number }[];
  readonly asks: readonly Ask[];
  readonly ratification: readonly Ratification[];
}

export interface LeverSetting {
  readonly lever: Lever;
  /** Lowest and highest level allowed, within -3..3. */
  readonly lowest: number;
  readonly highest: number;
  /** Capital a notch: raising pressure, adding inducement, easing either; and upkeep a notch and month. */
  readonly pressureCost: number;
  readonly inducementCost: number;
  readonly easingCost: number;
  readonly pressureUpkeep: number;
  readonly inducementUpkeep: number;
  /** Approval at home: the probability that a step up in this direction passes, drawn once a month and country. */
  readonly approval: { readonly direction: 'pressure' | 'inducement'; readonly who: string; readonly base: number } | null;
}

/** From `month` on the lever may stand no higher than `highest` on the named countries (all when empty). */
export interface LegalLimit {
  readonly id: string;
  readonly lever: Lever;
  readonly month: number;
  readonly highest: number;
  readonly countries: readonly CountryId[];
}

export interface CapitalSetting {
  readonly start: number;
  readonly income: number;
  readonly cap: number;
  readonly proposal: number;
  readonly meeting: number;
}

export const EFFECT_QUANTITIES = ['capital', 'income', 'bloc', 'goodwill', 'hedging', 'hardship', 'outflow', 'stance'] as const;

/** What an event does: adds `amount` to a quantity of a country (or of the world when `country` is null). */
export interface Effect {
  readonly quantity: (typeof EFFECT_QUANTITIES)[number];
  readonly country: CountryId | null;
  /** Only for `stance`: the demand. */
  readonly demand: DemandId | null;
  readonly amount: number;
}

export interface ScenarioEvent {
  readonly id: string;
  readonly month: number;
  /** 1 for a dated event. */
  readonly probability: number;
  readonly effects: readonly Effect[];
}

/** One part of the agenda lens. */
export interface Objective {
  readonly id: string;
  /** `border` and `removals` read flows; `compliance` reads one demand, weighted by its country shares. */
  readonly measure: 'border' | 'removals' | 'compliance';
  readonly demand: DemandId | null;
  /** Weights of all objectives sum to 1. */
  readonly weight: number;
}

/** One leg of the corridor: who leaves, where they go on to. The last legs end at `USA`. */
export interface CorridorLeg {
  readonly country: CountryId;
  readonly to: CountryId;
}

/** An author's replacement of one parameter. */
export interface Override {
  readonly country: CountryId;
  readonly parameter: string;
  readonly value: number;
  readonly sd: number;
  readonly why: string;
  readonly source: string;
}

export interface Scenario {
  readonly id: string;
  /** First month, YYYY-MM. */
  readonly start: string;
  readonly months: number;
  /** Evidence cut-off, YYYY-MM-DD. */
  readonly asOf: string;
  /** Ids of the coded articles that agents may be compiled from. */
  readonly articles: readonly string[];
  readonly seats: readonly CountryId[];
  /** Corridor countries without a seat: they follow their prior and cannot be asked. */
  readonly nodes: readonly CountryId[];
  readonly corridor: readonly CorridorLeg[];
  readonly demands: readonly Demand[];
  readonly levers: readonly LeverSetting[];
  readonly limits: readonly LegalLimit[];
  /** Levers in force when the game starts. */
  readonly inForce: readonly { readonly country: CountryId; readonly lever: Lever; readonly level: number }[];
  readonly capital: CapitalSetting;
  readonly proposalsAMonth: number;
  readonly credibility: number;
  readonly assurance: number;
  readonly overrides: readonly Override[];
  readonly events: readonly ScenarioEvent[];
  readonly objectives: readonly Objective[];
  /** Headline weights over lenses, sum 1. */
  readonly headline: Readonly<Record<Lens, number>>;
  readonly visibility: 'open-book' | 'estimates';
  readonly mode: 'practice' | 'exam';
}
