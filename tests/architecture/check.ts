// Holds a whole source tree against the rules of the house, and the breaches against the list of debts.
import { bannedWordBreaches } from './banned-words.ts';
import { circleBreaches } from './circles.ts';
import { importBreaches } from './imports.ts';
import { shapeBreaches } from './shape.ts';
import type { Breach, SourceTree } from './tree.ts';

/** A breach that is known and accepted for now: all breaches of one rule in one file, with their weight added up. */
export interface Debt {
  readonly rule: string;
  readonly file: string;
  readonly weight: number;
  readonly why: string;
}

/** Every breach of every rule, in the order of files and lines. */
export function breachesIn(tree: SourceTree): readonly Breach[] {
  const all = [...importBreaches(tree), ...circleBreaches(tree), ...bannedWordBreaches(tree), ...shapeBreaches(tree)];
  return all.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** What is wrong after all debts are paid out: breaches beyond them, and debts that are larger than what is owed. */
export function complaints(breaches: readonly Breach[], debts: readonly Debt[]): readonly string[] {
  const found: string[] = [];
  const owes = (debt: Debt, breach: Breach): boolean => debt.rule === breach.rule && debt.file === breach.file;
  for (const debt of debts) {
    const owed = breaches.filter((breach) => owes(debt, breach)).reduce((sum, breach) => sum + breach.weight, 0);
    if (owed < debt.weight) found.push(`stale debt: ${debt.file} owes ${owed} under "${debt.rule}", the list says ${debt.weight}; debts may only shrink, so lower it`);
    if (owed > debt.weight) found.push(`grown debt: ${debt.file} owes ${owed} under "${debt.rule}", the list allows ${debt.weight}`);
  }
  for (const breach of breaches) {
    if (!debts.some((debt) => owes(debt, breach))) found.push(`${breach.file}:${breach.line} [${breach.rule}] ${breach.what}`);
  }
  return found;
}
