/** What a student expects a government to answer, kept as notes beside the orders. */
import type { RunNote } from '../content/run/run.ts';
import type { CountryId, DemandId, FactOf, Offer } from '../engine/index.ts';
import { originOf } from './branches.ts';
import { currentMonth, isOver } from './game.ts';
import type { GameInHand } from './game.ts';

/** The three answers that a government gives. */
export const DECISIONS = ['accept', 'counter', 'refuse'] as const satisfies readonly FactOf<'answered'>['decision'][];
export type Decision = (typeof DECISIONS)[number];

/** How sure a person may be, as shares. The lowest lies just above the third that knowing nothing gives each of three answers. */
export const SURENESS = [0.4, 0.6, 0.75, 0.9] as const;
export type Sureness = (typeof SURENESS)[number];

/** Characters of a reason: one line. */
export const REASON_LENGTH = 160;
const NAME_LENGTH = 60;
const TERMS_LENGTH = 200;
/** A note that is longer was not written by this program. */
const NOTE_LENGTH = 2000;

export interface Guess {
  readonly decision: Decision;
  readonly sureness: Sureness;
  /** At most REASON_LENGTH characters in one line; '' for none. */
  readonly reason: string;
}

/** Which answer a prediction is about. */
export interface Slot {
  /** From 1. */
  readonly month: number;
  readonly country: CountryId;
  readonly demand: DemandId;
  /** How often the month had been taken back when the prediction was made: from 1 on its answers had been seen. */
  readonly take: number;
}

export interface Prediction extends Slot, Guess {
  /** `termsOf` the offer: for other terms it says nothing. */
  readonly terms: string;
}

/** The terms of an offer as a short text, the same whatever the order of its pledges. */
export function termsOf({ ask, posture, give, orElse }: Offer): string {
  const pledges = (list: Offer['give']): string => list.map(({ lever, level }) => `${lever} ${level}`).toSorted((a, b) => (a < b ? -1 : 1)).join(',');
  return `${ask};${posture};${pledges(give)};${pledges(orElse)}`;
}

/** How often a month (1..N) has been taken back. */
export function takesBack(game: Pick<GameInHand, 'undone'>, month: number): number {
  return game.undone.filter((one) => one.month === month).length;
}

/** Whether a prediction of a month could have been made with its answers known: it was taken back, or played in the game that this one left. */
export function isHindsight(game: Pick<GameInHand, 'notes'>, { month, take }: Pick<Slot, 'month' | 'take'>): boolean {
  const origin = originOf(game);
  return take > 0 || (origin !== null && month >= origin.from && month <= origin.orders.length);
}

/** Read once for each list of notes, which is never changed after it was made. */
const known = new WeakMap<readonly RunNote[], readonly Prediction[]>();

/** The predictions among the notes, one an answer, in the order of writing; what no prediction can be read from is passed over. */
export function predictionsOf(notes: readonly RunNote[]): readonly Prediction[] {
  const predictions = known.get(notes) ?? readFrom(notes);
  known.set(notes, predictions);
  return predictions;
}

function readFrom(notes: readonly RunNote[]): readonly Prediction[] {
  const found = new Map<string, Prediction>();
  for (const note of notes) {
    const prediction = predictionIn(note);
    if (prediction !== null) found.set(nameOf(prediction), prediction);
  }
  return [...found.values()];
}

/** The notes with a prediction, in the place of one about the same answer. */
export function withPrediction(notes: readonly RunNote[], prediction: Prediction): readonly RunNote[] {
  const { month, reason, ...rest } = prediction;
  return [...withoutPrediction(notes, prediction), { month, kind: 'prediction', text: JSON.stringify({ ...rest, reason: oneLine(reason) }) }];
}

/** The notes without what was predicted of one answer. */
export function withoutPrediction(notes: readonly RunNote[], slot: Slot): readonly RunNote[] {
  return notes.filter((note) => {
    const other = predictionIn(note);
    return other === null || nameOf(other) !== nameOf(slot);
  });
}

/** The answer of this month that a prediction about a country and a demand belongs to. */
export function slotNow(game: GameInHand, { country, demand }: Pick<Offer, 'country' | 'demand'>): Slot {
  const month = currentMonth(game);
  return { month, country, demand, take: takesBack(game, month) };
}

/** What was predicted of the answer to these terms this month; null where nothing was, or of other terms. */
export function predictionNow(game: GameInHand, offer: Offer): Prediction | null {
  if (isOver(game)) return null;
  const name = nameOf(slotNow(game, offer));
  return predictionsOf(game.notes).find((one) => nameOf(one) === name && one.terms === termsOf(offer)) ?? null;
}

/** Writes, changes or (null) takes back what is expected of an answer of this month; months that were played cannot be reached. */
export function predicting(game: GameInHand, offer: Offer, guess: Guess | null): (notes: readonly RunNote[]) => readonly RunNote[] {
  const slot = slotNow(game, offer);
  if (isOver(game)) return (notes) => notes;
  return (notes) => (guess === null ? withoutPrediction(notes, slot) : withPrediction(notes, { ...slot, ...guess, terms: termsOf(offer) }));
}

/** Before a month ends: drops what was predicted of answers that will not come, since their order is gone or has other terms. */
export function keepingOnly(game: GameInHand, due: readonly Offer[]): (notes: readonly RunNote[]) => readonly RunNote[] {
  const asked = new Map(due.map((offer) => [nameOf(slotNow(game, offer)), termsOf(offer)]));
  const month = currentMonth(game);
  const take = takesBack(game, month);
  return (notes) =>
    notes.filter((note) => {
      const one = predictionIn(note);
      return one === null || one.month !== month || one.take !== take || asked.get(nameOf(one)) === one.terms;
    });
}

const nameOf = ({ month, country, demand, take }: Slot): string => JSON.stringify([month, country, demand, take]);

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().slice(0, REASON_LENGTH);

/** A note from a file may hold anything at all. */
function predictionIn({ month, kind, text }: RunNote): Prediction | null {
  if (kind !== 'prediction' || month < 1 || text.length > NOTE_LENGTH) return null;
  const value = objectIn(text);
  if (value === null) return null;
  const { country, demand, terms, take, reason } = value;
  const decision = DECISIONS.find((one) => one === value['decision']);
  const sureness = SURENESS.find((one) => one === value['sureness']);
  if (decision === undefined || sureness === undefined || !isText(country, NAME_LENGTH) || !isText(demand, NAME_LENGTH) || !isText(terms, TERMS_LENGTH)) return null;
  if (typeof take !== 'number' || !Number.isInteger(take) || take < 0) return null;
  return { month, country: country as CountryId, demand: demand as DemandId, terms, take, decision, sureness, reason: typeof reason === 'string' ? oneLine(reason) : '' };
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length > 0 && value.length <= most;
