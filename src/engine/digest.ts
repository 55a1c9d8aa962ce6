/** One canonical array for a world, and its digest: equal worlds, equal sixteen digits, on every machine. */
import type { Accord, Ledger, PledgeInPlay, Proposal, World } from './world.ts';
import { POSTURES } from './vocabulary.ts';

const STATUS = ['open', 'due', 'carried', 'ratifying', 'kept'] as const;
const CHANGES = ['lower-ask', 'more-give', 'quiet', 'other-demand'] as const;
const bit = (flag: boolean): number => (flag ? 1 : 0);

function pushPledges(into: number[], pledges: readonly PledgeInPlay[]): void {
  into.push(pledges.length);
  for (const pledge of pledges) into.push(pledge.lever, pledge.level, pledge.from);
}

function pushProposal(into: number[], p: Proposal): void {
  into.push(p.country, p.demand, p.ask, POSTURES.indexOf(p.posture), STATUS.indexOf(p.status), p.sent, p.due);
  into.push(bit(p.extended), bit(p.answered), bit(p.countered), p.learned, p.carried, bit(p.counter !== null));
  pushPledges(into, p.give);
  pushPledges(into, p.orElse);
  if (p.counter === null) return;
  into.push(CHANGES.indexOf(p.counter.change), p.counter.demand, p.counter.ask, POSTURES.indexOf(p.counter.posture), p.counter.month);
  pushPledges(into, p.counter.give);
  pushPledges(into, p.counter.orElse);
}

function pushAccord(into: number[], a: Accord): void {
  into.push(a.country, a.demand, a.ask, a.target, POSTURES.indexOf(a.posture), STATUS.indexOf(a.status), a.signed, a.ratified, a.probability, bit(a.carried));
  into.push(a.owed.length);
  for (const owed of a.owed) into.push(owed.lever, owed.level, owed.from, owed.due, bit(owed.delivered), bit(owed.pivotal));
  pushPledges(into, a.orElse);
}

const pushLedger = (into: number[], ledger: Ledger): void => {
  into.push(...ledger.kept, ...ledger.made, ...ledger.publicKept, ...ledger.publicMade);
};

/**
 * Packs the whole state except the particles, whose mean and sd stand for them. Proposals and accords are packed in the
 * order of country and demand, not of arrival. No NaN and no -0 (a NaN throws: it is a defect).
 */
export function packWorld(world: World): Float64Array {
  const into: number[] = [world.month, world.capital, world.income, world.bloc, world.encounters, world.transferred];
  into.push(...world.levels, ...world.compliance, ...world.stance, ...world.stanceShift, ...world.estimateMean, ...world.estimateSd);
  into.push(...world.goodwill, ...world.hedging, ...world.hardship, ...world.outflowExtra, ...world.closedUntil, ...world.closedAsk, ...world.closedGive, ...world.closedThreat);
  into.push(...world.metCounted, ...world.boughtOn, ...world.counterStage, ...world.counterPressure);
  into.push(...world.sums.agenda, ...world.sums.lenses, ...world.removals);
  pushLedger(into, world.threats);
  pushLedger(into, world.promises);
  const byPair = (a: { country: number; demand: number }, b: { country: number; demand: number }): number => a.country - b.country || a.demand - b.demand;
  into.push(world.proposals.length, world.accords.length);
  for (const proposal of [...world.proposals].sort(byPair)) pushProposal(into, proposal);
  for (const accord of [...world.accords].sort(byPair)) pushAccord(into, accord);
  const packed = new Float64Array(into.length);
  into.forEach((value, i) => {
    if (Number.isNaN(value)) throw new Error(`The world holds NaN at word ${i} in month ${world.month}.`);
    packed[i] = value + 0;
  });
  return packed;
}

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/** One 32-bit lane of MurmurHash3 (Appleby 2011) over 32-bit words. */
function lane(words: Uint32Array, seed: number): number {
  let h = seed;
  for (let i = 0; i < words.length; i += 1) {
    let w = Math.imul(words[i] ?? 0, 0xcc9e2d51);
    w = Math.imul(rotate(w, 15), 0x1b873593);
    h = (Math.imul(rotate(h ^ w, 13), 5) + 0xe6546b64) | 0;
  }
  h ^= words.length * 4;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const LITTLE = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** Sixteen hexadecimal digits over the packed world: two murmur lanes with different seeds. */
export function digestOf(world: World): string {
  const packed = packWorld(world);
  const words = new Uint32Array(packed.buffer);
  if (!LITTLE) {
    for (let i = 0; i < words.length; i += 2) {
      const high = words[i] ?? 0;
      words[i] = words[i + 1] ?? 0;
      words[i + 1] = high;
    }
  }
  const hex = (x: number): string => x.toString(16).padStart(8, '0');
  return hex(lane(words, 0x9747b28c)) + hex(lane(words, 0x1b873593));
}
