/** Places marks on one line so that none covers another: each goes into the lowest lane with room. */

/** A mark: its middle and half its width, in pixels. */
export interface Mark {
  readonly at: number;
  readonly half: number;
}

/** The lane of each mark, 0 at the bottom; the first mark of the list is placed first, so it lies in lane 0. */
export function lanesOf(marks: readonly Mark[]): readonly number[] {
  const placed: { readonly mark: Mark; readonly lane: number }[] = [];
  for (const mark of marks) {
    let lane = 0;
    while (placed.some((other) => other.lane === lane && Math.abs(other.mark.at - mark.at) < other.mark.half + mark.half)) lane += 1;
    placed.push({ mark, lane });
  }
  return placed.map(({ lane }) => lane);
}
