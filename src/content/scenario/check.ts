/** Checks a scenario file from the text to the engine's scenario, and tells everything that is wrong with it. */
import type { Evidence, Scenario } from '../../engine/index.ts';
import { hasErrors, tidyProblems } from '../problem.ts';
import type { Path, Problem } from '../problem.ts';
import { fit } from '../schema-words.ts';
import { problemAt, readSource } from '../source-text.ts';
import type { SourceText } from '../source-text.ts';
import { demandRemarks } from './demand-checks.ts';
import { scenarioSchema } from './document.ts';
import type { ScenarioDocument } from './document.ts';
import type { Draft, ScenarioContext } from './draft.ts';
import { judgementRemarks } from './judgement-checks.ts';
import { leverRemarks } from './lever-checks.ts';
import { playable } from './playable.ts';
import { rosterRemarks } from './roster-checks.ts';
import { teachingRemarks } from './teaching-checks.ts';
import { timeRemarks } from './time-checks.ts';

/** What a check found. `document` is null where the file does not fit its form; the rest is null as soon as there is an error. */
export interface CheckedScenario {
  readonly document: ScenarioDocument | null;
  readonly scenario: Scenario | null;
  readonly evidence: Evidence | null;
  readonly hash: string | null;
  /** Fields that the author left out and that have their default, for instance `capital.start`. */
  readonly defaults: readonly string[];
  readonly problems: readonly Problem[];
}

/** Checks a scenario's text (YAML or JSON). Never throws on any text; `file` is only its name. */
export function checkScenario(text: string, file: string, context: ScenarioContext): CheckedScenario {
  return checkSource(readSource(text, file), context);
}

/** Checks a scenario within a text that was read already, at a path; a run file carries one. */
export function checkSource(source: SourceText, context: ScenarioContext, at?: { readonly path: Path; readonly value: unknown }): CheckedScenario {
  const { path = [], value = source.value } = at ?? {};
  if (source.problems.length > 0) return unplayable(null, source.problems);
  const whole = fit({ source, schema: scenarioSchema, path, value });
  const draft: Draft = whole.value ?? soundSections(value);
  const remarks = [
    ...timeRemarks(draft, context),
    ...rosterRemarks(draft, context),
    ...demandRemarks(draft),
    ...leverRemarks(draft),
    ...judgementRemarks(draft, context),
    ...teachingRemarks(draft, context),
  ];
  const problems = tidyProblems([...whole.problems, ...remarks.map((remark) => problemAt(source, { ...remark, path: [...path, ...remark.path] }))]);
  if (whole.value === null || hasErrors(problems)) return unplayable(whole.value, problems);
  return { ...playable(whole.value, context.evidence), defaults: defaultsOf(value, whole.value, ''), problems };
}

const unplayable = (document: ScenarioDocument | null, problems: readonly Problem[]): CheckedScenario => ({ document, scenario: null, evidence: null, hash: null, defaults: [], problems });

/** The sections that fit on their own, so that a mistake in one does not hide the mistakes in others. */
function soundSections(value: unknown): Draft {
  if (typeof value !== 'object' || value === null) return {};
  const sections = Object.entries(scenarioSchema.shape).flatMap(([name, schema]) => {
    const result = schema.safeParse((value as Record<string, unknown>)[name]);
    return result.success ? [[name, result.data]] : [];
  });
  return Object.fromEntries(sections) as Draft;
}

function defaultsOf(written: unknown, filled: unknown, path: string): string[] {
  if (Array.isArray(filled)) return Array.isArray(written) ? filled.flatMap((one, index) => defaultsOf(written[index], one, `${path}[${index}]`)) : [];
  if (typeof filled !== 'object' || filled === null || typeof written !== 'object' || written === null) return [];
  return Object.entries(filled).flatMap(([name, one]) => {
    const inner = path === '' ? name : `${path}.${name}`;
    return name in written ? defaultsOf((written as Record<string, unknown>)[name], one, inner) : [inner];
  });
}
