/** What Home says of the scenarios that come with the page, without the page having to load them. */
import type { ScenarioDocument } from './scenario/document.ts';

/** The part of a scenario's document that its card and the window before play show. */
export type CatalogueEntry = Pick<ScenarioDocument, 'id' | 'title' | 'summary' | 'audience' | 'learningGoals' | 'start' | 'months' | 'mode'> & {
  readonly seats: readonly string[];
  readonly contentNote: ScenarioDocument['teaching']['contentNote'];
  readonly seeds: readonly string[];
};

/** The entry of a document. */
export function entryOf({ id, title, summary, audience, learningGoals, start, months, mode, countries, teaching, seeds }: ScenarioDocument): CatalogueEntry {
  return {
    id, title, summary, audience, learningGoals, start, months, mode,
    seats: countries.seats,
    contentNote: teaching.contentNote,
    seeds: seeds.published,
  };
}
