// Measures several things side by side: interleaved rounds in one process, medians, ratios; never a bare time that a noisy machine could spoil.

/** Something to measure: `run` does one unit of work and returns a number, so that nothing is optimised away. */
export interface Candidate {
  readonly name: string;
  readonly run: (i: number) => number;
}

/** Median seconds of one unit of each candidate, in the order given. */
export interface Measured {
  readonly name: string;
  readonly seconds: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How many units of a candidate fill about `seconds`. */
function unitsFor({ run }: Candidate, seconds: number): number {
  let units = 1;
  for (;;) {
    const start = performance.now();
    for (let i = 0; i < units; i += 1) run(i);
    const took = (performance.now() - start) / 1000;
    if (took > seconds / 4) return Math.max(1, Math.round((units * seconds) / took));
    units *= 2;
  }
}

/** Runs every candidate once a round, in turn, and takes medians over the rounds. */
export function measure(candidates: readonly Candidate[], { rounds = 9, seconds = 0.15 }: { readonly rounds?: number; readonly seconds?: number } = {}): Measured[] {
  let sink = 0;
  const units = candidates.map((candidate) => unitsFor(candidate, seconds));
  const times = candidates.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    candidates.forEach(({ run }, c) => {
      const count = units[c] ?? 1;
      const start = performance.now();
      for (let i = 0; i < count; i += 1) sink += run(round * count + i);
      times[c]?.push((performance.now() - start) / 1000 / count);
    });
  }
  if (Number.isNaN(sink)) throw new Error('A candidate returned no number.');
  return candidates.map(({ name }, c) => ({ name, seconds: median(times[c] ?? []) }));
}

/** Bytes that one unit allocates, as far as the heap shows it: median of several short stretches without collection in between. */
export function allocation({ run }: Candidate, { stretches = 9, units = 20 }: { readonly stretches?: number; readonly units?: number } = {}): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  const found: number[] = [];
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    collect?.();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < units; i += 1) run(stretch * units + i);
    found.push((process.memoryUsage().heapUsed - before) / units);
  }
  return median(found);
}
