/** A game that leaves another one at a month: it takes over what was ordered before, and remembers what was ordered there from then on. */
import type { RunNote } from '../content/run/run.ts';
import { LEVERS, ORDER_KINDS, POSTURES } from '../engine/index.ts';
import type { Order } from '../engine/index.ts';
import { isOver } from './game.ts';
import type { GameInHand, UndoneMonth } from './game.ts';

/** The game that was left. */
export interface Origin {
  /** The month from which the branch goes its own way, from 1. */
  readonly from: number;
  /** The orders of the game that was left: `orders[m - 1]` in month m, the months before `from` included. */
  readonly orders: readonly (readonly Order[])[];
}

/** What a branch begins with. */
export interface BranchStart {
  readonly notes: readonly RunNote[];
  /** What was taken back in the months that are played again: predictions of them are told apart by it. */
  readonly undone: readonly UndoneMonth[];
  /** The months that are played again. */
  readonly played: readonly (readonly Order[])[];
  /** The original's orders of the month, to be changed. */
  readonly writing: readonly Order[];
}

/** In an exam nobody may look ahead: a branch comes after the end, and its notes mark it as practice wherever the run file goes. */
export function canBranch(game: GameInHand): boolean {
  return game.months.length > 0 && (isOver(game) || game.setting.scenario.mode === 'practice');
}

/** How a branch from the start of `month` (1..months played) begins; null where there can be none. */
export function branchStart(game: GameInHand, month: number): BranchStart | null {
  const orders = game.months.map((one) => one.orders);
  const writing = orders[month - 1];
  if (!canBranch(game) || writing === undefined) return null;
  const notes = [...game.notes.filter((note) => stays(note, month)), ...branchNotes({ from: month, orders })];
  return { notes, undone: game.undone.filter((one) => one.month < month), played: orders.slice(0, month - 1), writing };
}

/** The notes of a game that plays the same seed from its start once more: whoever begins it has seen what the first one showed. */
export function againNotes({ months }: Pick<GameInHand, 'months'>): readonly RunNote[] {
  return branchNotes({ from: 1, orders: months.map((one) => one.orders) });
}

/** Doubts and weights belong to every game that comes of this one, predictions and reasons to the months that were taken over. */
function stays({ kind, month }: RunNote, from: number): boolean {
  return kind === 'unverified' || kind === 'weights' || ((kind === 'prediction' || kind === 'reasoning') && month < from);
}

/** A note may hold 20,000 characters (content/run/schema.ts); a month with more orders takes several. */
const MOST_CHARACTERS = 19_000;

/**
 * The original as notes, at least one a month: kept games and run files carry notes already, so the branch is remembered in
 * one place only, and what a run file proves is not touched.
 */
export function branchNotes({ from, orders }: Origin): RunNote[] {
  return orders.flatMap((monthly, index) => portionsOf(monthly).map((portion): RunNote => ({ month: index + 1, kind: 'branch', text: JSON.stringify({ from, orders: portion }) })));
}

function portionsOf(orders: readonly Order[]): readonly (readonly Order[])[] {
  const portions: Order[][] = [[]];
  let length = 0;
  for (const order of orders) {
    const size = JSON.stringify(order).length + 1;
    if (length + size > MOST_CHARACTERS) {
      portions.push([]);
      length = 0;
    }
    portions.at(-1)?.push(order);
    length += size;
  }
  return portions;
}

const read = new WeakMap<readonly RunNote[], { readonly origin: Origin | null }>();

/** The game that this one left, or null. Notes come from files too: where any of them does not fit, there is no origin. */
export function originOf({ notes }: Pick<GameInHand, 'notes'>): Origin | null {
  const known = read.get(notes) ?? { origin: originIn(notes) };
  read.set(notes, known);
  return known.origin;
}

function originIn(notes: readonly RunNote[]): Origin | null {
  const branches = notes.filter((note) => note.kind === 'branch');
  const portions = branches.map(portionIn);
  const from = portions[0]?.from ?? 0;
  const months = Math.max(0, ...branches.map((note) => note.month));
  const orders: Order[][] = Array.from({ length: months }, () => []);
  for (const [index, portion] of portions.entries()) {
    const month = branches[index]?.month ?? 0;
    if (portion === null || portion.from !== from || month < 1) return null;
    orders[month - 1]?.push(...portion.orders);
  }
  const isWhole = orders.every((_, index) => branches.some((note) => note.month === index + 1));
  return isWhole && Number.isInteger(from) && from >= 1 && from <= months ? { from, orders } : null;
}

/** What one note holds of one month. */
interface Portion {
  readonly from: number;
  readonly orders: readonly Order[];
}

function portionIn({ text }: RunNote): Portion | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return null;
    const { from, orders } = value;
    return typeof from === 'number' && Array.isArray(orders) && orders.every(isOrder) ? { from, orders } : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isName = (value: unknown): boolean => typeof value === 'string' && value.length > 0 && value.length <= 60;
const isIn = (list: readonly (string | number)[], value: unknown): boolean => list.some((one) => one === value);

/** What can be told in words; whether it can be carried out is for the rules to say. */
export function isOrder(value: unknown): value is Order {
  if (!isRecord(value) || !isName(value['country']) || !isIn(ORDER_KINDS, value['kind'])) return false;
  switch (value['kind']) {
    case 'meet':
      return true;
    case 'set-lever':
      return isPledge(value);
    case 'propose':
      return isName(value['demand']) && isIn([0.5, 0.75, 1], value['ask']) && isIn([1, 2, 3, 4], value['deadline']) && isIn(POSTURES, value['posture']) && isPledges(value['give']) && isPledges(value['orElse']);
    default:
      return isName(value['demand']);
  }
}

const isPledges = (value: unknown): boolean => Array.isArray(value) && value.length <= LEVERS.length && value.every((one) => isRecord(one) && isPledge(one));
const isPledge = (value: Readonly<Record<string, unknown>>): boolean => isIn(LEVERS, value['lever']) && isIn([-3, -2, -1, 0, 1, 2, 3], value['level']);
