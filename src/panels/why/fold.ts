/** The left fold of a decision's terms, step by step, as the engine adds them. */
import type { ExplainedTerm } from '../../engine/index.ts';

/** One term with the sums before and after it. */
export interface Step {
  readonly name: ExplainedTerm['name'];
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The steps from the first term to the surplus; the last `to` is the surplus, exactly. */
export function foldOf(terms: readonly Pick<ExplainedTerm, 'name' | 'value'>[]): readonly Step[] {
  let sum = 0;
  return terms.map(({ name, value }) => {
    const from = sum;
    sum += value;
    return { name, value, from, to: sum };
  });
}
