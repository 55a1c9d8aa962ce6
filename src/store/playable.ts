/** The scenarios that can be played here: those that come with the page, and those that a file brought. */
import type { Bundle } from '../content/bundle.ts';
import type { ArticleWording, UnitWording } from '../content/evidence/wording.ts';
import type { ScenarioDocument } from '../content/scenario/document.ts';
import { playable } from '../content/scenario/playable.ts';
import type { PlayableScenario } from '../content/scenario/playable.ts';
import type { Evidence } from '../engine/index.ts';

export interface Playable extends PlayableScenario {
  /** True where it comes with the page: kept games and run files then only name it. */
  readonly bundled: boolean;
}

/** The words of units by their ids, and of titles by the ids of articles. */
export interface Wordings {
  readonly units: ReadonlyMap<string, UnitWording>;
  readonly titles: ReadonlyMap<string, string>;
}

function wordingsOf(articles: readonly ArticleWording[]): Wordings {
  return { units: new Map(articles.flatMap(({ units }) => Object.entries(units))), titles: new Map(articles.map(({ article, title }) => [article, title])) };
}

/** What comes with the page. */
export interface Shelf {
  readonly evidence: Evidence;
  /** The hash of the rules, for run files. */
  readonly rules: string;
  readonly playables: readonly Playable[];
  /** What coded statements say in Spanish. */
  readonly spanish: Wordings;
}

/** The shelf of a bundle. */
export function shelfOf({ evidence, rules, scenarios, spanish }: Bundle): Shelf {
  return {
    spanish: wordingsOf(spanish),
    evidence, rules, playables: scenarios.map(({ document }) => ({ ...playable(document, evidence), bundled: true })) };
}

/** The playable form of a document that a file brought. */
export function broughtIn(document: ScenarioDocument, shelf: Shelf): Playable {
  return { ...playable(document, shelf.evidence), bundled: false };
}
