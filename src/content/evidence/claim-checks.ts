/** What must hold of a coded claim beyond its form, whether it stands in an article or in a scenario. */
import type { Path } from '../problem.ts';
import type { Remark } from '../source-text.ts';

export interface Claim {
  readonly id: string;
  readonly date: string;
  readonly stance: number | null;
  readonly condition: string | null;
  readonly issue: string;
  readonly counterMeasure: string | null;
}

/** Remarks on one claim that was published on a given day. */
export function claimRemarks(claim: Claim, published: string, path: Path): Remark[] {
  const remarks: Remark[] = [];
  if (claim.date > published) {
    const message = `Unit ${claim.id} was said on ${claim.date}, after it was published on ${published}.`;
    remarks.push({ path: [...path, 'date'], message, suggestion: 'Correct the date, or the day of publication.' });
  }
  if (claim.condition !== null && claim.stance !== 0) {
    const message = `Unit ${claim.id} has a condition, but its stance is ${claim.stance ?? 'not stated'}.`;
    remarks.push({ path: [...path, 'condition'], severity: 'warning', message, suggestion: 'A conditional position has stance 0; otherwise move the words to notes.' });
  }
  if (claim.stance === 0 && claim.condition === null) {
    const message = `Unit ${claim.id} is conditional (stance 0), but does not say on what.`;
    remarks.push({ path: [...path, 'stance'], severity: 'warning', message, suggestion: 'Add "condition: ...", or leave the stance empty where none is stated.' });
  }
  if (claim.issue === 'counter_measure' && claim.counterMeasure === null) {
    const message = `Unit ${claim.id} is about a counter-measure, but does not name it.`;
    remarks.push({ path: [...path, 'issue'], severity: 'warning', message, suggestion: 'Add "counterMeasure: ...", or say in notes why none of the named ones fits.' });
  }
  return remarks;
}
