/** Progress of long work, on standard error, where it lasts and where a person watches: a log or a pipe gets nothing. */
import { Presets, SingleBar } from 'cli-progress';

/** Work shorter than this shows nothing, milliseconds. */
const PATIENCE = 1000;
/** How long the work may hold the thread between two looks at the clock, milliseconds. */
const SLICE = 50;

/**
 * Runs work that yields how far it has come, and shows a bar on a terminal once it has lasted a second.
 *
 * @param work yields steps done, returns the result
 * @param total steps in all
 */
export async function withProgress<Result>(work: Generator<number, Result>, total: number): Promise<Result> {
  const bar = new SingleBar({ stream: process.stderr, format: '{percentage} % | {value} of {total} games | {eta_formatted} left' }, Presets.legacy);
  const began = performance.now();
  let shown = false;
  let pause = began + SLICE;
  try {
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      const now = performance.now();
      if (now < pause) continue;
      if (!shown && now - began > PATIENCE) bar.start(total, step.value);
      shown ||= now - began > PATIENCE;
      if (shown) bar.update(step.value);
      await new Promise((resolve) => setImmediate(resolve));
      pause = performance.now() + SLICE;
    }
  } finally {
    if (shown) bar.stop();
  }
}
