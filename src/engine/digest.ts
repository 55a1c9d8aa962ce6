/** One canonical array for a world, and its digest: equal worlds, equal sixteen digits, on every machine. */
import type { Accord, Ledger, PledgeInPlay, Proposal, World } from './world.ts';
import { POSTURES } from './vocabulary.ts';

const STATUS = ['open', 'due', 'carried', 'ratifying', 'kept'] as const;
const CHANGES = ['lower-ask', 'more-give', 'quiet', 'other-demand'] as const;
const bit = (flag: boolean): number => (flag ? 1 : 0);

/** Words being written, with room for all. */
interface Words {
  readonly to: Float64Array;
  at: number;
}

function put(words: Words, value: number): void {
  if (Number.isNaN(value)) throw new Error(`The world holds NaN at word ${words.at}.`);
  words.to[words.at] = value + 0;
  words.at += 1;
}

function putAll(words: Words, values: readonly number[]): void {
  for (let i = 0; i < values.length; i += 1) put(words, values[i] ?? 0);
}

function putPledges(words: Words, pledges: readonly PledgeInPlay[]): void {
  put(words, pledges.length);
  for (const { lever, level, from } of pledges) {
    put(words, lever);
    put(words, level);
    put(words, from);
  }
}

function putProposal(words: Words, p: Proposal): void {
  putAll(words, [p.country, p.demand, p.ask, POSTURES.indexOf(p.posture), STATUS.indexOf(p.status), p.sent, p.due]);
  putAll(words, [bit(p.extended), bit(p.answered), bit(p.countered), p.learned, p.carried, bit(p.counter !== null)]);
  putPledges(words, p.give);
  putPledges(words, p.orElse);
  if (p.counter === null) return;
  putAll(words, [CHANGES.indexOf(p.counter.change), p.counter.demand, p.counter.ask, POSTURES.indexOf(p.counter.posture), p.counter.month]);
  putPledges(words, p.counter.give);
  putPledges(words, p.counter.orElse);
}

function putAccord(words: Words, a: Accord): void {
  putAll(words, [a.country, a.demand, a.ask, a.target, POSTURES.indexOf(a.posture), STATUS.indexOf(a.status), a.signed, a.ratified, a.probability, bit(a.carried)]);
  put(words, a.owed.length);
  for (const owed of a.owed) putAll(words, [owed.lever, owed.level, owed.from, owed.due, bit(owed.delivered), bit(owed.pivotal)]);
  putPledges(words, a.orElse);
}

function putLedger(words: Words, ledger: Ledger): void {
  putAll(words, ledger.kept);
  putAll(words, ledger.made);
  putAll(words, ledger.publicKept);
  putAll(words, ledger.publicMade);
}

/** Most words that one proposal or accord can take: its fields, and four pledges on each of its sides. */
const MOST = 80;

/**
 * Packs the whole state except the particles, whose mean and sd stand for them. Proposals and accords are packed in the
 * order of country and demand, not of arrival. No NaN and no -0 (a NaN throws: it is a defect).
 */
export function packWorld(world: World): Float64Array {
  const arrays: readonly (readonly number[])[] = [
    world.levels, world.compliance, world.stance, world.stanceShift, world.estimateMean, world.estimateSd,
    world.goodwill, world.hedging, world.hardship, world.outflowExtra, world.closedUntil, world.closedAsk, world.closedGive, world.closedThreat,
    world.metCounted, world.boughtOn, world.counterStage, world.counterPressure, world.sums.agenda, world.sums.lenses, world.removals,
  ];
  let room = 16 + 8 * world.goodwill.length + MOST * (world.proposals.length + world.accords.length);
  for (const values of arrays) room += values.length;
  const words: Words = { to: new Float64Array(room), at: 0 };
  putAll(words, [world.month, world.capital, world.income, world.bloc, world.encounters, world.transferred]);
  for (const values of arrays) putAll(words, values);
  putLedger(words, world.threats);
  putLedger(words, world.promises);
  const byPair = (a: { country: number; demand: number }, b: { country: number; demand: number }): number => a.country - b.country || a.demand - b.demand;
  put(words, world.proposals.length);
  put(words, world.accords.length);
  for (const proposal of [...world.proposals].sort(byPair)) putProposal(words, proposal);
  for (const accord of [...world.accords].sort(byPair)) putAccord(words, accord);
  return words.to.slice(0, words.at);
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
