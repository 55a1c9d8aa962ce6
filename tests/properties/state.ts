// States of a region and terms on a table for the properties of single rules: any levels, slow variables, compliance, beliefs.
import fc from 'fast-check';
import type { Accord, Ask, Posture, Setting, World } from '../../src/engine/index.ts';
import type { Beliefs, Stake } from '../../src/engine/rules/surplus.ts';
import { calmGame, settingOf, type Changes } from '../engine/fixture.ts';
import { anyChanges, part, runs } from './region.ts';

/** Terms lie on a grid of 2^-32, so equal quantities may differ by a few steps of it. */
export const STEP = 1e-9;

/** Holds a property over so many cases. */
export const holds = <T>(property: fc.IProperty<T>, count = 300): void => fc.assert(property, runs(count));

export const lever = fc.integer({ min: 0, max: 3 });
export const posture = fc.constantFrom<Posture[]>('public', 'quiet', 'ambiguous');
export const unit = part(0, 1);
const pledges = (low: number, high: number, from: number): fc.Arbitrary<Stake['give'][number][]> =>
  fc.uniqueArray(fc.record({ lever, level: fc.noBias(fc.integer({ min: low, max: high })), from: fc.constant(from) }), { maxLength: 3, selector: (one) => one.lever });

export const anyStake: fc.Arbitrary<Stake> = fc.record({
  country: fc.integer({ min: 0, max: 2 }), demand: fc.constantFrom(0, 2), ask: fc.constantFrom<Ask[]>(0.5, 0.75, 1),
  give: pledges(-3, 2, 3), orElse: pledges(1, 3, 0), posture, signed: fc.boolean(), carried: fc.boolean(), relief: fc.boolean(),
}).map(({ relief, ...stake }) => {
  // A lever stands on one side of the table; only relief of what was carried out goes back down the or-else's own notches.
  const give = stake.give.filter((pledge) => !stake.orElse.some((other) => other.lever === pledge.lever));
  const back = stake.carried && relief ? stake.orElse.map((pledge) => ({ lever: pledge.lever, level: 0, from: pledge.level })) : [];
  return { ...stake, give: [...give, ...back] };
});
const anyBeliefs: fc.Arbitrary<Beliefs> = fc.record({ credibility: unit, assurance: unit, restraint: unit, backing: unit });

/** A region and the state of its world as plain data. */
export interface Pose extends Pick<World, 'levels' | 'goodwill' | 'hedging' | 'hardship' | 'bloc' | 'compliance'> {
  readonly changes: Changes;
  /** Countries with a third-country accord. */
  readonly accords: readonly number[];
}
const three = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { minLength: 3, maxLength: 3 });

export const anyPose: fc.Arbitrary<Pose> = fc.record({
  changes: anyChanges,
  levels: fc.array(fc.noBias(fc.integer({ min: -3, max: 3 })), { minLength: 12, maxLength: 12 }),
  goodwill: three(part(-1, 1)), hedging: three(unit), hardship: three(unit), bloc: unit,
  compliance: fc.array(unit, { minLength: 9, maxLength: 9 }), accords: fc.uniqueArray(fc.integer({ min: 0, max: 2 })),
});

/** A pose with terms on its table and what is believed of them. */
export const anyTable = fc.record({ pose: anyPose, stake: anyStake, beliefs: anyBeliefs });

export interface State {
  readonly setting: Setting;
  readonly world: World;
}

/** The setting and world of a pose. The third country has no transit demand. */
export function stateOf({ changes, accords, ...state }: Pose): State {
  const setting = settingOf(changes);
  const { world } = calmGame(setting);
  Object.assign(world, structuredClone(state));
  world.compliance[7] = 0;
  world.accords = accords.map((country): Accord => ({
    country, demand: 2, ask: 1, target: 1, owed: [], orElse: [], posture: 'public', status: 'kept', signed: 1, ratified: 1, probability: 1, carried: false,
  }));
  return { setting, world };
}
