// The engine alone in a browser: plays what the test sends and answers with the digests.
import { prepare, replay } from '../../src/engine/index.ts';
import type { Evidence, Order, Scenario } from '../../src/engine/index.ts';

/** Everything that decides a game, as plain data. */
export interface Sent {
  readonly scenario: Scenario;
  readonly evidence: Evidence;
  readonly seed: string;
  readonly orders: readonly (readonly Order[])[];
}

/** Compiles the governments from the evidence and plays the orders, all in this browser. */
function playAgain({ scenario, evidence, seed, orders }: Sent): { digests: string[]; lenses: Readonly<Record<string, number>> } {
  const { months, lenses } = replay(prepare(scenario, evidence), seed, orders);
  return { digests: months.map((month) => month.digest), lenses };
}

declare global {
  var playAgain: ((sent: Sent) => { digests: string[]; lenses: Readonly<Record<string, number>> }) | undefined;
}
globalThis.playAgain = playAgain;
