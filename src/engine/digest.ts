/** One canonical array for a world, and its digest: equal worlds, equal sixteen digits, on every machine. */
import type { Accord, CounterOffer, Ledger, Obligation, PledgeInPlay, Proposal, World } from './world.ts';
import { POSTURES } from './vocabulary.ts';

const STATUS = ['open', 'due', 'carried', 'ratifying', 'kept'] as const;
const CHANGES = ['lower-ask', 'more-give', 'quiet', 'other-demand'] as const;
const bit = (flag: boolean): number => (flag ? 1 : 0);

/** Words being written, and the same memory as 32-bit words. */
interface Words {
  to: Float64Array;
  bits: Uint32Array;
  at: number;
}

function sheetOf(room: number): Words {
  const to = new Float64Array(room);
  return { to, bits: new Uint32Array(to.buffer), at: 0 };
}

/** Written over by every digest, so that a batch allocates no sheet a month; it grows to the largest world packed so far. */
let sheet = sheetOf(1024);

function put(words: Words, value: number): void {
  words.to[words.at] = value;
  words.at += 1;
}

function putAll(words: Words, values: readonly number[]): void {
  words.to.set(values, words.at);
  words.at += values.length;
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
  put(words, p.country);
  put(words, p.demand);
  put(words, p.ask);
  put(words, POSTURES.indexOf(p.posture));
  put(words, STATUS.indexOf(p.status));
  put(words, p.sent);
  put(words, p.due);
  put(words, bit(p.extended));
  put(words, bit(p.answered));
  put(words, bit(p.countered));
  put(words, p.learned);
  put(words, p.carried);
  put(words, bit(p.counter !== null));
  putPledges(words, p.give);
  putPledges(words, p.orElse);
  if (p.counter !== null) putCounter(words, p.counter);
}

function putCounter(words: Words, counter: CounterOffer): void {
  put(words, CHANGES.indexOf(counter.change));
  put(words, counter.demand);
  put(words, counter.ask);
  put(words, POSTURES.indexOf(counter.posture));
  put(words, counter.month);
  putPledges(words, counter.give);
  putPledges(words, counter.orElse);
}

function putAccord(words: Words, a: Accord): void {
  put(words, a.country);
  put(words, a.demand);
  put(words, a.ask);
  put(words, a.target);
  put(words, POSTURES.indexOf(a.posture));
  put(words, STATUS.indexOf(a.status));
  put(words, a.signed);
  put(words, a.ratified);
  put(words, a.probability);
  put(words, bit(a.carried));
  put(words, a.owed.length);
  for (const owed of a.owed) putOwed(words, owed);
  putPledges(words, a.orElse);
}

function putOwed(words: Words, owed: Obligation): void {
  put(words, owed.lever);
  put(words, owed.level);
  put(words, owed.from);
  put(words, owed.due);
  put(words, bit(owed.delivered));
  put(words, bit(owed.pivotal));
}

function putLedger(words: Words, ledger: Ledger): void {
  putAll(words, ledger.kept);
  putAll(words, ledger.made);
  putAll(words, ledger.publicKept);
  putAll(words, ledger.publicMade);
}

/** Most words that one proposal or accord can take: its fields, and four pledges on each of its sides. */
const MOST = 80;

const byPair = (a: { country: number; demand: number }, b: { country: number; demand: number }): number => a.country - b.country || a.demand - b.demand;

const inOrder = <T extends { country: number; demand: number }>(items: readonly T[]): readonly T[] => (items.length < 2 ? items : items.toSorted(byPair));

/** Turns -0 into 0, and finds NaN. */
function settle(words: Words): void {
  const { to, at } = words;
  for (let i = 0; i < at; i += 1) {
    const value = (to[i] ?? 0) + 0;
    if (Number.isNaN(value)) throw new Error(`The world holds NaN at word ${i}.`);
    to[i] = value;
  }
}

/** Writes the world onto the sheet; see `packWorld`. */
function writeWorld(world: World): Words {
  const arrays: readonly (readonly number[])[] = [
    world.levels, world.compliance, world.stance, world.stanceShift, world.estimateMean, world.estimateSd,
    world.goodwill, world.hedging, world.hardship, world.outflowExtra, world.closedUntil, world.closedAsk, world.closedGive, world.closedThreat,
    world.metCounted, world.boughtOn, world.counterStage, world.counterPressure, world.sums.agenda, world.sums.lenses, world.removals,
  ];
  let room = 16 + 8 * world.goodwill.length + MOST * (world.proposals.length + world.accords.length);
  for (const values of arrays) room += values.length;
  if (room > sheet.to.length) sheet = sheetOf(room);
  const words = sheet;
  words.at = 0;
  put(words, world.month);
  put(words, world.capital);
  put(words, world.income);
  put(words, world.bloc);
  put(words, world.encounters);
  put(words, world.transferred);
  for (const values of arrays) putAll(words, values);
  putLedger(words, world.threats);
  putLedger(words, world.promises);
  put(words, world.proposals.length);
  put(words, world.accords.length);
  for (const proposal of inOrder(world.proposals)) putProposal(words, proposal);
  for (const accord of inOrder(world.accords)) putAccord(words, accord);
  settle(words);
  return words;
}

/**
 * Packs the whole state except the particles, whose mean and sd stand for them. Proposals and accords are packed in the
 * order of country and demand, not of arrival. No NaN and no -0 (a NaN throws: it is a defect).
 */
export function packWorld(world: World): Float64Array {
  const words = writeWorld(world);
  return words.to.slice(0, words.at);
}

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/** What one 32-bit word adds to a lane of MurmurHash3 (Appleby 2011), the same for every seed. */
const scrambled = (word: number): number => Math.imul(rotate(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);

const stirred = (h: number, word: number): number => (Math.imul(rotate(h ^ word, 13), 5) + 0xe6546b64) | 0;

/** The end of a lane that has taken in `count` words, as eight hexadecimal digits. */
function finished(lane: number, count: number): string {
  let h = lane ^ (count * 4);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h ^= h >>> 16;
  return fourDigits(h >>> 16) + fourDigits(h & 0xffff);
}

/** Half a word at a time, because V8 writes small integers faster. */
const fourDigits = (half: number): string => half.toString(16).padStart(4, '0');

/** Turns the place of a 32-bit word into where it stands on this machine: the lower half of a number comes first on most. */
const HALVES = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;

/** Sixteen hexadecimal digits over the packed world: two murmur lanes with different seeds. */
export function digestOf(world: World): string {
  const { bits, at } = writeWorld(world);
  let first = 0x9747b28c;
  let second = 0x1b873593;
  for (let i = 0; i < 2 * at; i += 1) {
    const word = scrambled(bits[i ^ HALVES] ?? 0);
    first = stirred(first, word);
    second = stirred(second, word);
  }
  return finished(first, 2 * at) + finished(second, 2 * at);
}
