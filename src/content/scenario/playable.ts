/** A scenario that can be played: its document, what the engine reads of it, and the evidence with the author's own statements. */
import type { Evidence, Scenario } from '../../engine/index.ts';
import { articleOf } from '../evidence/own-article.ts';
import type { ScenarioDocument } from './document.ts';
import { engineScenario, scenarioHash } from './engine-scenario.ts';

export interface PlayableScenario {
  readonly document: ScenarioDocument;
  readonly scenario: Scenario;
  /** The given evidence with the author's own statements: what `prepare` needs. */
  readonly evidence: Evidence;
  readonly hash: string;
}

/** The playable form of a document that has no errors, over the bundled evidence. */
export function playable(document: ScenarioDocument, evidence: Evidence): PlayableScenario {
  const own = document.evidence.statements.map(articleOf);
  const all = own.length === 0 ? evidence : { ...evidence, articles: [...evidence.articles, ...own] };
  return { document, scenario: engineScenario(document), evidence: all, hash: scenarioHash(document) };
}
