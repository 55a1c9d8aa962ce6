/** What a scenario's author wrote for people, in the language of the page. */
import type { ScenarioDocument } from '../../content/scenario/document.ts';
import type { AuthorTexts } from './speaker.ts';
import type { Words } from './words.ts';

/** The author's texts by id. */
export function authorTexts(document: ScenarioDocument, words: Words): AuthorTexts {
  const { language } = words;
  const events = new Map(document.events.map((event) => [event.id, event]));
  const demands = new Map(document.demands.map((demand) => [demand.id, demand]));
  return {
    event(id) {
      const event = events.get(id);
      return event === undefined ? id : words.t('facts.eventText', { title: event.title[language], text: event.text[language] });
    },
    demand: (id) => demands.get(id)?.title[language] ?? null,
    demandAbout: (id) => demands.get(id)?.text[language] ?? null,
  };
}
