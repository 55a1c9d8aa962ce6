/** How well predictions did: a proper score, calibration, and what the program's own estimate would have scored. */
import { DECISIONS, SURENESS } from './predictions.ts';
import type { Decision, Guess, Sureness } from './predictions.ts';
import type { Counted } from './outcomes.ts';

/** What spreading evenly scores: over three answers, and over accept or not. */
export const EVEN = { three: 2 / 3, two: 1 / 2 } as const;

/** The share that a guess gives to one answer, 0..1: the rest of the sureness is spread evenly over the other two. */
export function shareOf({ decision, sureness }: Pick<Guess, 'decision' | 'sureness'>, answer: Decision): number {
  return answer === decision ? sureness : (1 - sureness) / 2;
}

/**
 * Squared differences between the shares given to the three answers and what came, added up: 0 where all was given to what came,
 * 2 where all was given to another. Proper: nobody expects a better score by telling other shares than those believed in.
 * Brier 1950, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78.
 */
export function brierOf(guess: Pick<Guess, 'decision' | 'sureness'>, came: Decision): number {
  return DECISIONS.reduce((sum, answer) => sum + (shareOf(guess, answer) - (answer === came ? 1 : 0)) ** 2, 0);
}

/** The same over two outcomes, agreed or not, from the chance 0..1 given to agreement. */
export function brierOfChance(chance: number, came: Decision): number {
  return 2 * (chance - (came === 'accept' ? 1 : 0)) ** 2;
}

/** Of the cases told with one sureness, or of all: how many came so, and what that leaves open. */
export interface Calibration {
  /** The sureness told; over all cases its mean. */
  readonly sureness: number;
  readonly cases: number;
  readonly hits: number;
  /** 95 % range for the share that would come so in the long run, 0..1. */
  readonly low: number;
  readonly high: number;
}

export interface Scores {
  readonly cases: number;
  /** Different governments and demands among them: answers on one of them within a quarter lean on the same chance. */
  readonly matters: number;
  /** Mean scores, 0..2, lower is closer: over three answers, and over agreed or not of the same answers for the student and for the program. */
  readonly three: number;
  readonly two: { readonly own: number; readonly program: number };
  readonly whole: Calibration;
  readonly steps: readonly (Calibration & { readonly sureness: Sureness })[];
}

/** Scores of predictions that were answered; null where none was. */
export function scoresOf(counted: readonly Counted[]): Scores | null {
  if (counted.length === 0) return null;
  const mean = (value: (one: Counted) => number): number => counted.reduce((sum, one) => sum + value(one), 0) / counted.length;
  return {
    cases: counted.length,
    matters: new Set(counted.map(({ prediction }) => `${prediction.country} ${prediction.demand}`)).size,
    three: mean(({ prediction, came }) => brierOf(prediction, came)),
    two: {
      own: mean(({ prediction, came }) => brierOfChance(shareOf(prediction, 'accept'), came)),
      program: mean(({ chance, came }) => brierOfChance(chance, came)),
    },
    whole: calibrationOf(counted, mean(({ prediction }) => prediction.sureness)),
    steps: SURENESS.flatMap((sureness) => {
      const here = counted.filter(({ prediction }) => prediction.sureness === sureness);
      return here.length === 0 ? [] : [{ ...calibrationOf(here, sureness), sureness }];
    }),
  };
}

function calibrationOf(counted: readonly Counted[], sureness: number): Calibration {
  const hits = counted.filter(({ prediction, came }) => prediction.decision === came).length;
  return { sureness, cases: counted.length, hits, ...wilson(hits, counted.length) };
}

/** The two-sided 95 % score interval of a share (Wilson 1927), which stays within 0..1 and says something even for one case. */
function wilson(hits: number, cases: number): { readonly low: number; readonly high: number } {
  const z2 = 1.96 ** 2;
  const middle = (hits + z2 / 2) / (cases + z2);
  const half = Math.sqrt(z2 * ((hits * (cases - hits)) / cases + z2 / 4)) / (cases + z2);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
