/** A scenario that can be played: what the engine reads, what people read, and the evidence that its agents are compiled from. */
import type { ScenarioDocument } from '../content/scenario/document.ts';
import type { Evidence, Scenario } from '../engine/index.ts';

export interface Playable {
  readonly scenario: Scenario;
  readonly document: ScenarioDocument;
  readonly evidence: Evidence;
  /** True where it comes with the page: kept games and run files then only name it. */
  readonly bundled: boolean;
}
