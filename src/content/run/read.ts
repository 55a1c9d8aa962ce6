/** Reads a run file that a stranger may have written, and tells everything that does not fit. */
import { ORDER_KINDS } from '../../engine/index.ts';
import type { Order } from '../../engine/index.ts';
import { hasErrors, tidyProblems } from '../problem.ts';
import type { Path, Problem } from '../problem.ts';
import { checkSource } from '../scenario/check.ts';
import type { CheckedScenario } from '../scenario/check.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import type { ScenarioContext } from '../scenario/draft.ts';
import { fit } from '../schema-words.ts';
import { problemAt, readSource } from '../source-text.ts';
import type { SourceText } from '../source-text.ts';
import { didYouMean } from '../suggestion.ts';
import type { Run } from './run.ts';
import { orderSchemas, runSchema } from './schema.ts';

/** A run as far as its form goes; whether it is true is `verifyRun`'s matter. `run` is null where there are errors. */
export interface ReadRun {
  readonly run: Run | null;
  /** The embedded scenario, checked; null where the run only names one. */
  readonly embedded: CheckedScenario | null;
  readonly problems: readonly Problem[];
}

/** Reads a run file. Never throws on any text. An embedded scenario is checked against the context like any other. */
export function readRun(text: string, file: string, context: ScenarioContext): ReadRun {
  const source = readSource(text, file);
  if (source.problems.length > 0) return { run: null, embedded: null, problems: source.problems };
  const head = fit({ source, schema: runSchema });
  const orders = readOrders(source);
  const embedded = embeddedIn(source, context);
  const found = [...head.problems, ...orders.problems, ...(embedded?.problems ?? [])];
  if (head.value !== null && head.value.orders.length !== head.value.digests.length) {
    const message = `There are orders for ${head.value.orders.length} months, but digests for ${head.value.digests.length}.`;
    found.push(problemAt(source, { path: ['digests'], atName: true, message, suggestion: 'A run file has one list of orders and one digest for each month; it is not written by hand.' }));
  }
  if (head.value !== null && head.value.orders.length !== head.value.seals.length) {
    const message = `There are orders for ${head.value.orders.length} months, but seals for ${head.value.seals.length}.`;
    found.push(problemAt(source, { path: ['seals'], atName: true, message, suggestion: 'A run file has one seal for each month; it is not written by hand. Export the game again.' }));
  }
  const problems = tidyProblems(found);
  if (head.value === null || hasErrors(problems)) return { run: null, embedded, problems };
  const document: ScenarioDocument | null = embedded?.document ?? null;
  return { run: { ...head.value, scenario: { ...head.value.scenario, embedded: document }, orders: orders.orders }, embedded, problems };
}

function embeddedIn(source: SourceText, context: ScenarioContext): CheckedScenario | null {
  const scenario = fieldOf(source.value, 'scenario');
  const value = fieldOf(scenario, 'embedded');
  if (value === null || value === undefined) return null;
  return checkSource(source, context, { path: ['scenario', 'embedded'], value });
}

function readOrders(source: SourceText): { orders: Order[][]; problems: Problem[] } {
  const months = fieldOf(source.value, 'orders');
  const problems: Problem[] = [];
  if (!Array.isArray(months)) return { orders: [], problems };
  const orders = months.map((monthly: unknown, month) =>
    Array.isArray(monthly) ? monthly.flatMap((value: unknown, index) => readOrder({ source, value, path: ['orders', month, index] }, problems)) : [],
  );
  return { orders, problems };
}

interface OrderPlace {
  readonly source: SourceText;
  readonly value: unknown;
  readonly path: Path;
}

/** One order, or nothing and a problem. */
export function readOrder({ source, value, path }: OrderPlace, problems: Problem[]): Order[] {
  const kind = fieldOf(value, 'kind');
  // Where there is no word for the kind at all, the run's own schema says so.
  if (typeof kind !== 'string') return [];
  const known = ORDER_KINDS.find((one) => one === kind);
  if (known === undefined) {
    problems.push(problemAt(source, { path: [...path, 'kind'], message: `There is no order "${kind}".`, suggestion: didYouMean(kind, ORDER_KINDS) }));
    return [];
  }
  const fitted = fit({ source, schema: orderSchemas[known], path, value });
  problems.push(...fitted.problems);
  // Names of countries and demands are branded texts; whether they exist is for the rules to say.
  return fitted.value === null ? [] : [fitted.value as Order];
}

const fieldOf = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>)[name] : undefined);
