// What must hold of a world after any month, whatever was ordered: bounds, records that add up, and pledges made once.
import { LENSES, lensesOf, packWorld, type Ledger, type PledgeInPlay, type Setting, type World } from '../../src/engine/index.ts';
import { countNotches, notches } from '../../src/engine/rules/pledges.ts';

/** Tolerance for sums of many parts of one. */
const TINY = 1e-9;

/** Everything that is wrong with a world, in words; empty where it is sound. */
export function faultsOf(setting: Setting, world: World): string[] {
  const faults: string[] = [];
  const within = (name: string, values: readonly number[], [low, high]: readonly [number, number]): void => {
    values.forEach((value, i) => {
      if (!(value >= low - TINY && value <= high + TINY)) faults.push(`${name}[${i}] = ${value} outside ${low}..${high}`);
    });
  };
  within('capital', [world.capital], [0, setting.scenario.capital.cap]);
  within('levels', world.levels, [-3, 3]);
  if (world.levels.some((level) => !Number.isInteger(level))) faults.push('a level is no whole number');
  within('compliance', world.compliance, [0, 1]);
  within('goodwill', world.goodwill, [-1, 1]);
  within('hedging', world.hedging, [0, 1]);
  within('hardship', world.hardship, [0, 1]);
  within('bloc', [world.bloc], [0, 1]);
  within('estimate', world.estimateMean, [-100, 100]);
  within('doubt', world.estimateSd, [0, 10]);
  within('flows', [world.encounters, world.transferred, ...world.removals], [0, 1e7]);
  within('lenses', LENSES.map((lens) => lensesOf(setting, world)[lens]), [0, 100]);
  within('accord targets and chances', world.accords.flatMap(({ target, probability }) => [target, probability]), [0, 1]);
  return [...faults, ...particleFaults(setting, world), ...ledgerFaults('threats', world.threats), ...ledgerFaults('promises', world.promises), ...tableFaults(setting, world), ...packFaults(world)];
}

function particleFaults(setting: Setting, world: World): string[] {
  const pairs = setting.seats.length * setting.demands.length;
  const each = world.particles.length / pairs;
  return Array.from({ length: pairs }, (_, pair) => {
    const sum = world.particles.slice(pair * each, (pair + 1) * each).reduce((total, weight) => total + weight, 0);
    return Math.abs(sum - 1) < 1e-6 ? [] : [`particles of pair ${pair} sum to ${sum}`];
  }).flat();
}

function ledgerFaults(name: string, { kept, made, publicKept, publicMade }: Ledger): string[] {
  return kept.flatMap((own, c) => {
    const sound = own >= 0 && own <= (made[c] ?? 0) + TINY && (publicKept[c] ?? 0) <= own + TINY && (publicMade[c] ?? 0) <= (made[c] ?? 0) + TINY && (publicKept[c] ?? 0) <= (publicMade[c] ?? 0) + TINY;
    return sound ? [] : [`${name} of country ${c} do not add up`];
  });
}

/** One thing a (country, demand), at most three matters to decide, every notch pledged once and three a lever at most. A counter-offer pledges nothing until it is accepted. */
function tableFaults(setting: Setting, world: World): string[] {
  const faults: string[] = [];
  const standing = [...world.proposals, ...world.accords];
  const places = standing.map(({ country, demand }) => `${country}/${demand}`);
  if (new Set(places).size !== places.length) faults.push(`two things stand on one demand: ${places.join(', ')}`);
  const matters = world.proposals.filter((proposal) => proposal.status === 'due' || proposal.counter !== null).length;
  if (world.month < setting.scenario.months && matters > 3) faults.push(`${matters} matters demand a decision`);
  for (let country = 0; country < setting.seats.length; country += 1) {
    for (let lever = 0; lever < 4; lever += 1) {
      const bits = (pledges: readonly PledgeInPlay[]): number => pledges.filter((pledge) => pledge.lever === lever).reduce((sum, pledge) => sum | notches(pledge), 0);
      const sets = [
        ...world.proposals.filter((one) => one.country === country).map((one) => bits([...one.give, ...one.orElse])),
        ...world.accords.filter((one) => one.country === country).map((one) => bits([...one.owed, ...one.orElse])),
      ];
      const union = sets.reduce((sum, set) => sum | set, 0);
      const total = sets.reduce((sum, set) => sum + countNotches(set), 0);
      if (countNotches(union) !== total) faults.push(`a notch of lever ${lever} of country ${country} is pledged twice`);
      if (countNotches(union) > 3) faults.push(`${countNotches(union)} notches of lever ${lever} of country ${country} are pledged`);
    }
  }
  return faults;
}

function packFaults(world: World): string[] {
  const packed = packWorld(world);
  return packed.some((value) => !Number.isFinite(value) || Object.is(value, -0)) ? ['the packed world holds no plain number'] : [];
}
