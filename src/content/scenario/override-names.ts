/** The parameters that an author may override, with the range of each. */
import { COUNTER_MEASURES, DEMAND_CLASSES, LEVERS } from '../../engine/index.ts';

/** Lowest and highest value. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const share: Range = { low: 0, high: 1 };
const people: Range = { low: 0, high: 100_000_000 };

/** Parameter names (MODEL.md) and their ranges. */
export const OVERRIDABLE: Readonly<Record<string, Range>> = Object.fromEntries([
  ...DEMAND_CLASSES.map((name) => [`stance.${name}`, { low: -3, high: 3 }] as const),
  ...LEVERS.flatMap((lever) => [[`exposure.${lever}`, share] as const, [`receptivity.${lever}`, share] as const]),
  ...COUNTER_MEASURES.map((measure) => [`counter.${measure}`, share] as const),
  ['goodwill', { low: -1, high: 1 }] as const,
  ['pride', { low: 0, high: 2 }] as const,
  ...['solidarity', 'hedgeCapacity', 'hedging', 'fragility', 'hardship', 'importShare', 'remittances', 'transitEffect', 'sanctionsInForce'].map((name) => [name, share] as const),
  ...['caseload', 'capacity', 'outflow'].map((name) => [name, people] as const),
]);
