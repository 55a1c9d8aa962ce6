/** What a coded article is: units, each one claim about one actor on one issue, with the place it stands in. */
import type { CounterMeasure, DemandClass } from '../vocabulary.ts';

export const UNIT_KINDS = ['statement', 'action', 'precedent', 'claim-about-other'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const ATTRIBUTIONS = ['on-record-official', 'anonymous-official', 'expert', 'outlet'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

export const PILLARS = ['migration', 'narcotics', 'alignment', 'trade', 'security'] as const;
export type Pillar = (typeof PILLARS)[number];

export const GENERAL_ISSUES = ['general_cooperation', 'mass_deportation', 'vulnerability', 'counter_measure', 'us_strategy'] as const;
export type Issue = DemandClass | (typeof GENERAL_ISSUES)[number];

export const UNIT_LEVERS = ['tariff', 'sanction', 'aid', 'visa', 'military', 'diplomatic', 'other'] as const;
export const LEVER_STAGES = ['considered', 'threatened', 'imposed', 'promised', 'delivered'] as const;

export interface UnitLever {
  readonly lever: (typeof UNIT_LEVERS)[number];
  readonly direction: 'pressure' | 'inducement';
  readonly stage: (typeof LEVER_STAGES)[number];
}

/** -2 refuses or threatens, -1 reluctant, 0 conditional, +1 willing, +2 committed; null where none is stated or it is evaded. */
export type Stance = -2 | -1 | 0 | 1 | 2 | null;

/** One coded claim (seeds/README.md). Dates are YYYY-MM-DD and compare as text. */
export interface EvidenceUnit {
  readonly id: string;
  readonly locator: { readonly paragraph: number; readonly sha256: string };
  /** ISO 3166 alpha-3, or USA, or `region` for the bloc. */
  readonly actor: string;
  readonly speaker: string;
  readonly kind: UnitKind;
  readonly occasion: string;
  readonly attribution: Attribution;
  readonly date: string;
  readonly pillar: Pillar;
  readonly issue: Issue;
  readonly stance: Stance;
  readonly salience: 0 | 1 | 2;
  readonly levers: readonly UnitLever[];
  readonly counterMeasure: CounterMeasure | null;
  readonly condition: string | null;
  readonly contradicts: readonly string[];
  readonly paraphrase: string;
  readonly keyPhrase: string;
  /** The coder's confidence, 0..1. */
  readonly confidence: number;
  readonly notes: string;
}

/** One coded article. */
export interface Article {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  /** The article that this one rewrites, or null. */
  readonly origin: string | null;
  readonly machineTranslated: boolean;
  readonly partisan: boolean;
  readonly language: string;
  readonly notes: string;
  readonly uncoded: readonly { readonly paragraph: number; readonly why: string }[];
  readonly units: readonly EvidenceUnit[];
}

/** One row of seeds/indicators.csv. `value` is text because a few indicators are categories. */
export interface Indicator {
  readonly country: string;
  readonly indicator: string;
  readonly value: string;
  readonly unit: string;
  readonly year: string;
  readonly status: 'sourced' | 'assumed';
  readonly source: string;
}

/** All that agents are compiled from. */
export interface Evidence {
  readonly articles: readonly Article[];
  readonly indicators: readonly Indicator[];
}
