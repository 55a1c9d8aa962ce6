/** What is said of a run after it was played again: where it parts from its file, and what a true file does not show by itself. */
import type { Path, Problem } from '../content/problem.ts';
import type { Mismatch, RefusedOrder } from '../content/run/verify.ts';
import { problemAt, readSource, type Remark } from '../content/source-text.ts';
import type { OpenedRun } from './run.ts';

/** The problems of a run: those of its form, and the first difference from its replay; of a true one what a reader should know. */
export function runProblems(opened: OpenedRun): readonly Problem[] {
  const { result, text, file, problems, run } = opened;
  const source = readSource(text, file);
  const remarks = result.ok ? [...(run.digests.length === 0 ? [NOTHING_PLAYED] : []), ...result.replay.refused.map(refusedRemark)] : [{ path: pathOf(result), ...wordsOf(result) }];
  return [...problems, ...remarks.map((remark) => problemAt(source, remark))];
}

/** The same as warnings, for commands that show a run all the same. */
export const runWarnings = (opened: OpenedRun): readonly Problem[] => runProblems(opened).map((problem) => ({ ...problem, severity: 'warning' }));

const NOTHING_PLAYED: Remark = {
  path: ['orders'], atName: true, severity: 'warning',
  message: 'No month was played, so the file proves nothing.', suggestion: 'Export the run after at least one month.',
};

const refusedRemark = (refused: RefusedOrder): Remark => ({
  path: ['orders', refused.month - 1, refused.index], severity: 'warning',
  message: `Month ${refused.month}: ${refusedWords(refused)}`, suggestion: 'It changed nothing; read the orders of this month with that in mind.',
});

function pathOf({ kind, month, refused }: Mismatch): Path {
  switch (kind) {
    case 'scenario':
      return ['scenario'];
    case 'rules':
      return ['rules'];
    case 'engine':
      return ['engine'];
    case 'length':
      return ['orders'];
    case 'order-refused':
      return ['orders', month - 1, refused[0]?.index ?? 0];
    case 'digest':
      return ['digests', month - 1];
    case 'seal':
      return ['seals', month - 1];
    case 'lenses':
      return ['lenses'];
  }
}

/** What is known before any replay: the seals need no rules, so an edit is told whatever else differs. */
const sealWords = ({ seal }: Mismatch): string => (seal === 0 ? '' : ` The seal of month ${seal} does not fit either: its orders or its digest were edited.`);

const ANOTHER_PROGRAM = 'Use the version of the program that wrote the run.';

function wordsOf(result: Mismatch): { readonly message: string; readonly suggestion: string } {
  const { kind, month, expected, found, seal } = result;
  const part = `${month > 0 ? ` The games part in month ${month}.` : ''}${sealWords(result)}`;
  // A seal that still fits was made by a program: then the rules may be what changed.
  const why = seal > 0 && seal <= month ? 'Orders or digests were changed after play: the seal of the month does not fit them.' : 'Orders or digests were changed after play, or the rules of this program were.';
  switch (kind) {
    case 'scenario':
      return found === ''
        ? { message: `The scenario "${expected}" does not come with this program.${sealWords(result)}`, suggestion: 'Export the run with its scenario embedded.' }
        : { message: `The scenario differs: the run names ${expected}, here it is ${found}.${part}`, suggestion: ANOTHER_PROGRAM };
    case 'rules':
      return { message: `The evidence or the coefficients differ: the run names ${expected}, here they are ${found}.${part}`, suggestion: ANOTHER_PROGRAM };
    case 'engine':
      return { message: `The engine's version differs: the run names ${expected}, this is ${found}.${part}`, suggestion: ANOTHER_PROGRAM };
    case 'length':
      return { message: `The months do not agree: ${expected} and ${found}.${sealWords(result)}`, suggestion: 'A run has orders and a digest for every month played, and no month after the last.' };
    case 'order-refused':
      return { message: `Month ${month} differs: the digest in the file is ${expected}, the replay gives ${found}. ${result.refused.map(refusedWords).join(' ')}`, suggestion: why };
    case 'digest':
      return { message: `Month ${month} differs: the digest in the file is ${expected}, the replay gives ${found}.`, suggestion: why };
    case 'seal':
      return {
        message: `Month ${month} was edited: the seal in the file is ${expected}, its orders and digests give ${found}, although the world came out the same.`,
        suggestion: 'Orders of this month (or its seal) were changed after play: use the file as the program wrote it.',
      };
    case 'lenses':
      return { message: `Every month agrees, but a lens differs: the file says ${expected}, the replay gives ${found}.`, suggestion: 'The lenses were changed after play.' };
  }
}

const refusedWords = ({ order, index, reason }: RefusedOrder): string =>
  `Order ${index + 1} (${[order.kind, order.country, 'demand' in order ? order.demand : 'lever' in order ? order.lever : ''].join(' ').trim()}) was refused: ${reason}.`;
