// The form of a case: what is given, what is ordered and what is expected, in the words of the file.
import * as z from 'zod';
import { COUNTER_MEASURES, EFFECT_QUANTITIES, LEVERS, POSTURES } from '../../src/engine/index.ts';

const lever = z.enum(LEVERS);
const country = z.enum(['ALF', 'BET', 'GAM', 'NOD']);
const demand = z.enum(['returns', 'transit', 'third']);
const byLever = z.partialRecord(lever, z.int().min(-3).max(3));
const byCountry = <T extends z.ZodType>(value: T) => z.partialRecord(country, value);
const byDemand = <T extends z.ZodType>(value: T) => z.partialRecord(demand, value);

const place = z.strictObject({ of: country, demand });
const order = z.union([
  z.strictObject({ propose: z.strictObject({
    to: country, demand, ask: z.literal([0.5, 0.75, 1]), give: byLever.default({}), 'or-else': byLever.default({}),
    posture: z.enum(POSTURES).default('public'), months: z.literal([1, 2, 3, 4]).default(1),
  }) }),
  z.strictObject({ 'set-lever': z.strictObject({ on: country, lever, level: z.int() }) }),
  z.strictObject({ meet: country }),
  z.strictObject({ withdraw: place }),
  z.strictObject({ 'accept-counter': place }),
  z.strictObject({ 'decline-counter': place }),
  z.strictObject({ 'carry-out': place }),
  z.strictObject({ extend: place }),
  z.strictObject({ 'back-down': place }),
]);
export type WrittenOrder = z.output<typeof order>;

const month = z.array(order);
const record = z.strictObject({ kept: z.number().default(0), made: z.number().default(0), public: z.boolean().default(false) });

const given = z.strictObject({
  capital: z.strictObject({ start: z.number().optional(), income: z.number().optional() }).default({}),
  credibility: z.number().optional(),
  assurance: z.number().optional(),
  /** Months of the whole game. */
  months: z.int().optional(),
  /** Stated and true position: 0 makes a government do half of its own accord, 1 three quarters, -1 a quarter. */
  stances: byCountry(byDemand(z.number())).default({}),
  pride: byCountry(z.number()).default({}),
  goodwill: byCountry(z.number()).default({}),
  levels: byCountry(byLever).default({}),
  compliance: byCountry(byDemand(z.number())).default({}),
  threats: byCountry(record).default({}),
  promises: byCountry(record).default({}),
  bloc: z.number().optional(),
  counters: byCountry(z.enum(COUNTER_MEASURES)).default({}),
  /** Luck of the month: shocks in standard deviations, ratification and defection as draws 0..1. */
  luck: z.array(z.strictObject({ of: country, demand: demand.default('returns'), month: z.int(), shock: z.number().optional(), ratify: z.number().optional(), defect: z.number().optional(), counter: z.enum(COUNTER_MEASURES).optional() })).default([]),
  limits: z.array(z.strictObject({ lever, month: z.int(), highest: z.int() })).default([]),
  events: z.array(z.strictObject({ id: z.string(), month: z.int(), quantity: z.enum(EFFECT_QUANTITIES), country: country.nullable().default(null), amount: z.number() })).default([]),
  approval: z.strictObject({ lever, direction: z.enum(['pressure', 'inducement']), base: z.number() }).optional(),
  /** Months already played, with their orders. */
  before: z.array(month).default([]),
});
export type Given = z.output<typeof given>;

const fact = z.record(z.string(), z.record(z.string(), z.unknown()));

const expectation = z.strictObject({
  /** Facts of the month in question: each must have happened, with at least these particulars. */
  facts: z.array(z.union([z.string(), fact])).default([]),
  /** Kinds of facts that must not have happened. */
  never: z.array(z.string()).default([]),
  refused: z.array(z.string()).default([]),
  levels: byCountry(byLever).default({}),
  capital: z.number().optional(),
  credibility: byCountry(z.number()).default({}),
  assurance: byCountry(z.number()).default({}),
  goodwill: byCountry(z.number()).default({}),
  compliance: byCountry(byDemand(z.number())).default({}),
});

/** One file: a list of cases. */
export const casesForm = z.array(z.strictObject({
  case: z.string().min(10),
  /** One line: what the case shows. */
  shows: z.string().min(20),
  given: given.prefault({}),
  orders: month.default([]),
  expect: expectation,
})).min(1);
export type Case = z.output<typeof casesForm>[number];
