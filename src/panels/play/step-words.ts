/** One sentence for each step of a month, on the map's strip. */
import type { CountryId, Fact } from '../../engine/index.ts';
import { sentenceOf } from '../text/sentences.ts';
import type { Speaker } from '../text/speaker.ts';
import type { Step } from './newsreel.ts';
import { countryOf } from './notable.ts';

/** The fact's own sentence where a step is about one thing, else its topic with the countries, each with how often. */
export function captionOf({ topic, facts, isOne, countries }: Step, say: Speaker): string {
  const [first] = facts;
  if (isOne && first !== undefined) return sentenceOf(first, say);
  const { t, list } = say.words;
  const places = countries.map((country) => {
    const count = timesOf(facts, country);
    return count > 1 ? t('news.place', { country: say.country(country), count }) : say.country(country);
  });
  return t('news.group', { topic: t(`news.topics.${topic}`), places: list(places.length === 0 ? [t('news.region')] : places) });
}

function timesOf(facts: readonly Fact[], country: CountryId): number {
  return facts.filter((fact) => countryOf(fact) === country).length;
}
