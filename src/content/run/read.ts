/** Reads a run file that a stranger may have written, and tells everything that does not fit. */
import { ENGINE_VERSION, ORDER_KINDS } from '../../engine/index.ts';
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
import { didYouMean, known } from '../suggestion.ts';
import { RUN_FORMAT } from './run.ts';
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
  const other = otherFormat(source);
  if (other !== null) return { run: null, embedded: null, problems: [other] };
  const head = fit({ source, schema: runSchema });
  const orders = readOrders(source);
  const embedded = embeddedIn(source, context);
  const found = [...head.problems, ...orders.problems, ...(embedded?.problems ?? [])];
  if (head.value !== null) found.push(...uneven(source, head.value));
  if (hasErrors(found)) found.push(...otherEngine(source));
  const problems = tidyProblems(found);
  if (head.value === null || hasErrors(problems)) return { run: null, embedded, problems };
  const document: ScenarioDocument | null = embedded?.document ?? null;
  return { run: { ...head.value, scenario: { ...head.value.scenario, embedded: document }, orders: orders.orders }, embedded, problems };
}

/** A file of another format is told by that alone: whatever else does not fit follows from it. */
function otherFormat(source: SourceText): Problem | null {
  const format = fieldOf(source.value, 'format');
  if (typeof format !== 'number' || format === RUN_FORMAT) return null;
  const suggestion = format > RUN_FORMAT ? 'A newer version wrote it: open it there, or bring this program up to date.' : 'Export the game again where it was played.';
  const message = `This run file has format ${format}; this version reads format ${RUN_FORMAT}.`;
  return problemAt(source, { path: ['format'], message, suggestion, saying: { code: 'format-other', format, reads: RUN_FORMAT } });
}

/** Where a file does not fit and another engine wrote it, that may be the reason. */
function otherEngine(source: SourceText): Problem[] {
  const engine = fieldOf(source.value, 'engine');
  if (typeof engine !== 'string' || engine === ENGINE_VERSION) return [];
  const message = `The engine ${engine.slice(0, 20)} wrote this file; this is ${ENGINE_VERSION}.`;
  const suggestion = 'What does not fit may be new there: open it with the version that wrote it.';
  return [problemAt(source, { path: ['engine'], severity: 'warning', message, suggestion, saying: { code: 'engine-other', engine: engine.slice(0, 20), here: ENGINE_VERSION } })];
}

const AGAIN = { digests: 'A run file has one list of orders and one digest for each month; it is not written by hand.', seals: 'A run file has one seal for each month; it is not written by hand. Export the game again.' };

function uneven(source: SourceText, run: Readonly<Record<'orders' | 'digests' | 'seals', readonly unknown[]>>): Problem[] {
  const [orders, lists] = [run.orders.length, ['digests', 'seals'] as const];
  return lists.flatMap((list) => {
    const found = run[list].length;
    if (found === orders) return [];
    const message = `There are orders for ${orders} months, but ${list} for ${found}.`;
    return [problemAt(source, { path: [list], atName: true, message, suggestion: AGAIN[list], saying: { code: 'months-uneven', orders, list, found } })];
  });
}

function embeddedIn(source: SourceText, context: ScenarioContext): CheckedScenario | null {
  const scenario = fieldOf(source.value, 'scenario');
  const value = fieldOf(scenario, 'embedded');
  if (value === null || value === undefined) return null;
  // A run has its seed: whether the scenario's published set of seeds is here does not matter.
  const { draws: _draws, ...playing } = context;
  return checkSource(source, playing, { path: ['scenario', 'embedded'], value });
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
  const found = ORDER_KINDS.find((one) => one === kind);
  if (found === undefined) {
    const saying = { code: 'order-unknown', kind: kind.slice(0, 60), ...known(kind, ORDER_KINDS) } as const;
    problems.push(problemAt(source, { path: [...path, 'kind'], message: `There is no order "${kind}".`, suggestion: didYouMean(kind, ORDER_KINDS), saying }));
    return [];
  }
  const fitted = fit({ source, schema: orderSchemas[found], path, value });
  problems.push(...fitted.problems);
  // Names of countries and demands are branded texts; whether they exist is for the rules to say.
  return fitted.value === null ? [] : [fitted.value as Order];
}

/** The orders in a note of a run file that keeps them as JSON; null where the text holds anything else. Never throws. */
export function ordersInNote(text: string): Order[] | null {
  const source = readSource(text, '');
  if (source.problems.length > 0 || !Array.isArray(source.value)) return null;
  const problems: Problem[] = [];
  const orders = source.value.flatMap((value: unknown, index) => readOrder({ source, value, path: [index] }, problems));
  return problems.length === 0 && orders.length === source.value.length ? orders : null;
}

const fieldOf = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>)[name] : undefined);
