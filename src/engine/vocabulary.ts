/** The fixed words of the model: levers, demand classes, postures, counter-measures, lenses and terms. */

/** A government or corridor node: ISO 3166 alpha-3. */
export type CountryId = string & { readonly __brand: 'CountryId' };
/** A scenario's demand instance, for instance `returns`; its class says which stance it reads. */
export type DemandId = string & { readonly __brand: 'DemandId' };

export const countryId = (text: string): CountryId => text as CountryId;
export const demandId = (text: string): DemandId => text as DemandId;

/** The four instruments that the player allocates. Military force is deliberately absent (MODEL.md, limits). */
export const LEVERS = ['tariff', 'sanction', 'aid', 'visa'] as const;
export type Lever = (typeof LEVERS)[number];

/** A lever's level runs from -3 (strongest inducement) to +3 (strongest pressure). */
export const TOP_LEVEL = 3;

export const DEMAND_CLASSES = [
  'return_flights',
  'third_country',
  'transit_control',
  'counter_narcotics',
  'remain_in_mexico',
  'china_alignment',
  'sovereignty_core',
  'other',
] as const;
export type DemandClass = (typeof DEMAND_CLASSES)[number];

export const POSTURES = ['public', 'quiet', 'ambiguous'] as const;
export type Posture = (typeof POSTURES)[number];

export const COUNTER_MEASURES = ['stop_flights', 'loosen_transit', 'counter_tariff', 'evict_base', 'joint_declaration'] as const;
export type CounterMeasure = (typeof COUNTER_MEASURES)[number];

export const LENSES = ['agenda', 'partners', 'people', 'home', 'standing'] as const;
export type Lens = (typeof LENSES)[number];

/** The named terms of an answer, in the order in which the surplus folds them. */
export const TERMS = ['stick', 'carrot', 'burden', 'pride', 'signing', 'shock'] as const;
export type Term = (typeof TERMS)[number];

/** The parts of a demand that may be asked for. */
export const ASKS = [0.5, 0.75, 1] as const;
export type Ask = (typeof ASKS)[number];
