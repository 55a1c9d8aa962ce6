/** The page's worker: plays a game again with changes, without each decision, and by every doctrine, off the thread that people press buttons on. */
import { expose } from 'comlink';
import { beginGame, prepare, type Evidence, type Game, type Order, type Scenario } from '../engine/index.ts';
import { branchOf, type Branch, type Change } from './branch.ts';
import type { Lenses } from './course.ts';
import { playSameSeed, type SeedRow } from './same-seed.ts';
import { turningPoints, type Progress, type TurningPoints } from './turning-points.ts';

/** A game as plain data: all that decides it. */
export interface Job {
  readonly scenario: Scenario;
  readonly evidence: Evidence;
  readonly seed: string;
  readonly orders: readonly (readonly Order[])[];
}

/** Hears how far the work has come, from its start on. */
export type Report = (progress: Progress) => void;

/** What the page can ask of the worker. Every answer equals what the functions behind it give on any other thread. */
export interface Replayer {
  /** The game that is meant from now on. */
  open(job: Job): void;
  branch(changes: readonly Change[]): Branch;
  turningPoints(weights: Lenses, report: Report): TurningPoints;
  sameSeed(report: Report): readonly SeedRow[];
}

let opened: { readonly job: Job; readonly begun: Game } | null = null;

function inHand(): { readonly job: Job; readonly begun: Game } {
  if (opened === null) throw new Error('No game was opened.');
  return opened;
}

/** Runs work that tells of itself to its end. */
function finish<T>(work: Generator<Progress, T>, report: Report): T {
  let step = work.next();
  for (; step.done !== true; step = work.next()) report(step.value);
  return step.value;
}

const replayer: Replayer = {
  open(job) {
    opened = { job, begun: beginGame(prepare(job.scenario, job.evidence), job.seed) };
  },
  branch: (changes) => branchOf(inHand().begun, inHand().job.orders, changes),
  turningPoints: (weights, report) => finish(turningPoints(inHand().begun, { orders: inHand().job.orders, weights }), report),
  sameSeed: (report) => finish(playSameSeed(inHand().begun.setting, inHand().job), report),
};

expose(replayer);
