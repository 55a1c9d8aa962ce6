/** Leaves every relation as it stands: no orders, ever. */
import type { Doctrine } from './doctrine.ts';

/**
 * History: the yardstick of every policy evaluation. What governments would do of their own accord, and what levers already
 * in force go on doing, must be known before any doctrine is given credit; screens call it the status quo.
 * Source: for the point that doing nothing is a choice among instruments, Baldwin, D. A. (1999/2000), "The Sanctions Debate
 * and the Logic of Choice", International Security 24(3).
 */
export const doNothing: Doctrine = {
  name: 'do-nothing',
  idea: 'Leave every relation as it stands, and see what governments do of their own accord.',
  source: 'Baldwin 1999/2000, The Sanctions Debate and the Logic of Choice',
  play: () => [],
};
