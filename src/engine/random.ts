/** The noise tape: every draw of a game, made before month 1 from streams keyed by purpose, so that strategies meet common random numbers. */
import tychei from 'seedrandom/lib/tychei.js';
import { COUNTER_MEASURES, LEVERS } from './vocabulary.ts';
import type { Setting } from './setting.ts';

/** A stream of uniforms in [0, 1) keyed by a text; never shared between purposes. */
export const keyedStream = (key: string): (() => number) => tychei(key);

const ROOT3 = Math.sqrt(3);

/**
 * A standard draw that uses only exact arithmetic: the sum of four uniforms, centred and scaled to variance one
 * (Irwin-Hall with n = 4; support about -3.46..3.46, excess kurtosis -0.3).
 */
export const standardDraw = (stream: () => number): number => ROOT3 * (stream() + stream() + stream() + stream() - 2);

/** Months per shock: one shock a quarter, so that repeating a proposal never rolls again. */
export const SHOCK_MONTHS = 3;

const BY_DEMAND = 5;
const CHANNEL = { stance: 0, gap: 1, shock: 0, ratify: 1, defect: 2, meet: 3 } as const;

/** All draws of a game, [country][month 0..N][channel]; `events` holds the pseudo-country `world`. */
export interface Tape {
  readonly values: Float64Array;
  readonly events: Float64Array;
  readonly months: number;
  readonly demands: number;
  readonly channels: number;
}

const K = COUNTER_MEASURES.length;
const L = LEVERS.length;

/** Makes the tape of one game. Adding a country, a demand or months disturbs no other draw. */
export function makeTape(setting: Setting, seed: string): Tape {
  const demands = setting.demands.length;
  const months = setting.scenario.months;
  const channels = demands * BY_DEMAND + K + L;
  const values = new Float64Array(setting.seats.length * (months + 1) * channels);
  const tape: Tape = { values, events: new Float64Array(setting.scenario.events.length), months, demands, channels };
  setting.seats.forEach((country, c) => {
    setting.demands.forEach((demand, d) => {
      if (setting.askable[c * demands + d] === 1) fillDemand(tape, { c, d, stream: keyedStream(`${seed}|${country}|${demand}`) });
    });
    fillUniforms(tape, { c, at: demands * BY_DEMAND, width: K, stream: keyedStream(`${seed}|${country}||counter-measures`) });
    fillUniforms(tape, { c, at: demands * BY_DEMAND + K, width: L, stream: keyedStream(`${seed}|${country}||approval`) });
  });
  setting.scenario.events.forEach((event, e) => {
    tape.events[e] = keyedStream(`${seed}|world|${event.id}`)();
  });
  return tape;
}

function fillDemand(tape: Tape, at: { c: number; d: number; stream: () => number }): void {
  const { c, d, stream } = at;
  const base = d * BY_DEMAND;
  tape.values[slot(tape, c, 0) + base + CHANNEL.stance] = standardDraw(stream);
  tape.values[slot(tape, c, 0) + base + CHANNEL.gap] = standardDraw(stream);
  for (let month = 1; month <= tape.months; month += 1) {
    const from = slot(tape, c, month) + base;
    if ((month - 1) % SHOCK_MONTHS === 0) tape.values[from + CHANNEL.shock] = standardDraw(stream);
    tape.values[from + CHANNEL.ratify] = stream();
    tape.values[from + CHANNEL.defect] = stream();
    tape.values[from + CHANNEL.meet] = standardDraw(stream);
  }
}

function fillUniforms(tape: Tape, at: { c: number; at: number; width: number; stream: () => number }): void {
  for (let month = 1; month <= tape.months; month += 1) {
    const from = slot(tape, at.c, month) + at.at;
    for (let i = 0; i < at.width; i += 1) tape.values[from + i] = at.stream();
  }
}

const slot = (tape: Tape, country: number, month: number): number => (country * (tape.months + 1) + month) * tape.channels;

/** Where in the tape a pair of country and demand is read. */
export interface TapePlace {
  readonly country: number;
  readonly demand: number;
  readonly month: number;
}

const pairDraw = (tape: Tape, place: TapePlace, channel: number): number =>
  tape.values[slot(tape, place.country, place.month) + place.demand * BY_DEMAND + channel] ?? 0;

/** Standard draws of month 0: the stated stance's error and the say-do gap. */
export const stanceDraw = (tape: Tape, country: number, demand: number): number => pairDraw(tape, { country, demand, month: 0 }, CHANNEL.stance);
export const gapDraw = (tape: Tape, country: number, demand: number): number => pairDraw(tape, { country, demand, month: 0 }, CHANNEL.gap);

/** The quarter's shock, the same for every proposal, renewal and counter-offer in it. */
export const shockDraw = (tape: Tape, place: TapePlace): number =>
  pairDraw(tape, { ...place, month: place.month - ((place.month - 1) % SHOCK_MONTHS) }, CHANNEL.shock);

/** Uniforms of ratification and defection, and the standard draw behind what a meeting reveals. */
export const ratifyDraw = (tape: Tape, place: TapePlace): number => pairDraw(tape, place, CHANNEL.ratify);
export const defectDraw = (tape: Tape, place: TapePlace): number => pairDraw(tape, place, CHANNEL.defect);
export const meetDraw = (tape: Tape, place: TapePlace): number => pairDraw(tape, place, CHANNEL.meet);

/** Uniform of one counter-measure (index 0..4) of a country in a month. */
export const counterDraw = (tape: Tape, country: number, at: { month: number; measure: number }): number =>
  tape.values[slot(tape, country, at.month) + tape.demands * BY_DEMAND + at.measure] ?? 0;

/** Uniform of approval at home for one lever (index 0..3) on a country in a month. */
export const approvalDraw = (tape: Tape, country: number, at: { month: number; lever: number }): number =>
  tape.values[slot(tape, country, at.month) + tape.demands * BY_DEMAND + K + at.lever] ?? 0;
