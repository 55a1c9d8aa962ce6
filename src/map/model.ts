/** What the map is told and what it tells: plain data in, two callbacks out. */
import type { CountryId, Fact } from '../engine/index.ts';
import type { MapColours } from './colours.ts';
import type { Mirror } from './mirror.ts';
import type { Outlines, SeaKey } from './outlines.ts';

/** A seat can be asked; a node only lies on the corridor and follows its prior; any other country is drawn and has no mark. */
export type Role = 'seat' | 'node' | 'other';

export interface CountryOnMap {
  readonly id: CountryId;
  readonly role: Role;
  /** 0..1, or null where the seat may not know it. */
  readonly compliance: number | null;
  /** Accords that stand, accords that await approval, and proposals that are open, each 0 or more. */
  readonly accords: number;
  readonly pending: number;
  readonly proposals: number;
  /** An or-else awaits a decision; a counter-offer lies on the table; the orders being written name the country. */
  readonly due: boolean;
  readonly counterOffer: boolean;
  readonly ordered: boolean;
  /** The strongest lever of each direction, 0..3. */
  readonly pressure: number;
  readonly inducement: number;
  readonly counterMeasure: 'none' | 'threatened' | 'in-force';
  readonly selected: boolean;
  readonly focused: boolean;
  /** What is being told happened here. */
  readonly lit: boolean;
}

/** People on one leg of the corridor, persons a month; 0 or more. */
export interface FlowOnMap {
  readonly from: CountryId;
  readonly to: CountryId;
  readonly persons: number;
}

/** People flown out to a country, persons a month; 0 or more. */
export interface RemovalsOnMap {
  readonly to: CountryId;
  readonly persons: number;
}

/** One picture's worth of data. The map moves when flows, removals or `lastFacts` are not the same as in the model before. */
export interface MapModel {
  readonly countries: readonly CountryOnMap[];
  readonly flows: readonly FlowOnMap[];
  readonly removals: readonly RemovalsOnMap[];
  /** How far the countries that can be asked answer together, 0..1. */
  readonly bloc: number;
  /** The facts to show as pulses, in their order. */
  readonly lastFacts: readonly Fact[];
}

/** A leg of the corridor. */
export type Leg = Pick<FlowOnMap, 'from' | 'to'>;

/** What is written on the map itself: the seas' names and the scale's unit, in a CSS font family. */
export interface Lettering {
  readonly seas: Readonly<Record<SeaKey, string>>;
  readonly kilometres: string;
  readonly family: string;
}

export interface MapOptions {
  readonly outlines: Outlines;
  readonly model: MapModel;
  readonly colours: MapColours;
  readonly lettering: Lettering;
  /** A country was clicked or tapped; null for the sea and for countries without a mark. */
  readonly onSelect: (country: CountryId | null) => void;
  readonly onHover: (country: CountryId | null) => void;
  /** The pointer came to lie on a leg of the corridor, or on none any more. */
  readonly onHoverLeg: (leg: Leg | null) => void;
  /** The marks moved: lay the buttons out again. Called once while mounting, too. */
  readonly onLayout: (mirror: Mirror) => void;
  /** Overrides the reader's system setting. */
  readonly reducedMotion?: boolean;
}

export interface MapCounts {
  /** Times that the base picture was painted, and frames that the animation drew. */
  readonly painted: number;
  readonly animated: number;
  readonly moving: boolean;
}

export interface MapHandle {
  /** Shows another model; what did not change costs nothing. */
  show(model: MapModel): void;
  recolour(colours: MapColours): void;
  /** Writes other names, for another language. */
  rename(lettering: Lettering): void;
  /** Ends the animation at once, with its last picture. */
  skip(): void;
  mirror(): Mirror;
  counts(): MapCounts;
  /** Resolves once animation is possible, or has been found impossible or unwanted; never rejects. */
  readonly ready: Promise<void>;
  destroy(): void;
}
