/** What `verify` says where a run and its replay part, in words and with its place in the file. */
import type { Problem } from '../content/problem.ts';
import type { Mismatch, RefusedOrder } from '../content/run/verify.ts';
import { readSource } from '../content/source-text.ts';
import type { OpenedRun } from './run.ts';

/** The problems of a run: those of its form, and the first difference from its replay. */
export function runProblems(opened: OpenedRun): readonly Problem[] {
  const { result, text, file, problems } = opened;
  if (result.ok) return problems;
  const source = readSource(text, file);
  const path = pathOf(result);
  return [...problems, { severity: 'error', file, path: path.join('.'), ...source.placeOf(path), ...wordsOf(result) }];
}

/** The same as warnings, for commands that show a run all the same. */
export const runWarnings = (opened: OpenedRun): readonly Problem[] => runProblems(opened).map((problem) => ({ ...problem, severity: 'warning' }));

function pathOf({ kind, month, refused }: Mismatch): readonly (string | number)[] {
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
    case 'lenses':
      return ['lenses'];
  }
}

function wordsOf(result: Mismatch): { readonly message: string; readonly suggestion: string } {
  const { kind, month, expected, found } = result;
  const part = month > 0 ? ` The games part in month ${month}.` : '';
  switch (kind) {
    case 'scenario':
      return found === ''
        ? { message: `The scenario "${expected}" does not come with this program.`, suggestion: 'Export the run with its scenario embedded.' }
        : { message: `The scenario differs: the run names ${expected}, here it is ${found}.${part}`, suggestion: 'Use the version of the program that wrote the run.' };
    case 'rules':
      return { message: `The evidence or the coefficients differ: the run names ${expected}, here they are ${found}.${part}`, suggestion: 'Use the version of the program that wrote the run.' };
    case 'engine':
      return { message: `The engine's version differs: the run names ${expected}, this is ${found}.${part}`, suggestion: 'Use the version of the program that wrote the run.' };
    case 'length':
      return { message: `The months do not agree: ${expected} and ${found}.`, suggestion: 'A run has orders and a digest for every month played, and no month after the last.' };
    case 'order-refused':
      return {
        message: `Month ${month} differs: the digest in the file is ${expected}, the replay gives ${found}. ${result.refused.map(refusedWords).join(' ')}`,
        suggestion: 'The orders are not those that were played.',
      };
    case 'digest':
      return { message: `Month ${month} differs: the digest in the file is ${expected}, the replay gives ${found}.`, suggestion: 'Orders or digests were changed after play.' };
    case 'lenses':
      return { message: `Every month agrees, but a lens differs: the file says ${expected}, the replay gives ${found}.`, suggestion: 'The lenses were changed after play.' };
  }
}

const refusedWords = ({ order, index, reason }: RefusedOrder): string =>
  `Order ${index + 1} (${[order.kind, order.country, 'demand' in order ? order.demand : 'lever' in order ? order.lever : ''].join(' ').trim()}) was refused: ${reason}.`;
