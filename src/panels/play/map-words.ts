/** The map in words: what its signs on one country say, and how many people go along a leg. */
import type { CountryId } from '../../engine/index.ts';
import type { MapLeg, MapNames } from '../frame/context.tsx';
import type { Speaker } from '../text/speaker.ts';
import type { Words } from '../text/words.ts';
import type { CountrySight, Sight } from './map-sight.ts';

/** What is written on the sea, in a language. */
export function namesIn({ t }: Words): MapNames {
  return {
    seas: { pacific: t('news.seas.pacific'), atlantic: t('news.seas.atlantic'), gulf: t('news.seas.gulf'), caribbean: t('news.seas.caribbean') },
    kilometres: t('news.kilometres'),
  };
}

/** The signs on a country as the map draws them now, the most urgent first. */
export function signsOn({ lit, compliance, due, counterOffer, counterMeasure, proposals, accords, pending, pressure, inducement, ordered, role }: CountrySight, { words }: Speaker): readonly string[] {
  const { t, percent } = words;
  const signs: string[] = [];
  if (lit) signs.push(t('news.said.told'));
  if (role === 'node') signs.push(t('news.signs.node'));
  if (compliance !== null) signs.push(t('news.said.compliance', { share: percent(compliance) }));
  if (due) signs.push(t('play.marks.due'));
  if (counterOffer) signs.push(t('play.marks.counter'));
  if (counterMeasure === 'in-force') signs.push(t('play.marks.measure'));
  if (counterMeasure === 'threatened') signs.push(t('play.marks.warning'));
  if (proposals > 0) signs.push(t('play.marks.open', { count: proposals }));
  if (accords > 0) signs.push(t('play.marks.accord', { count: accords }));
  if (pending > 0) signs.push(t('news.said.pending', { count: pending }));
  if (pressure > 0) signs.push(t('news.said.pressure', { size: pressure }));
  if (inducement > 0) signs.push(t('news.said.inducement', { size: inducement }));
  if (ordered) signs.push(t('play.marks.ordered'));
  return signs;
}

/** The legs that begin or end in a country, and the removals that it receives, each as a sentence. */
export function movementsOf(country: CountryId, { flows, removals }: Pick<Sight, 'flows' | 'removals'>, say: Speaker): readonly string[] {
  const legs = flows.filter(({ from, to }) => from === country || to === country).map((flow) => legIn(flow, { flows }, say));
  const received = removals.find(({ to }) => to === country)?.persons ?? 0;
  return received < 1 ? legs : [...legs, say.words.t('news.removed', { persons: personsIn(received, say) })];
}

/** The same in few words, for the eye. */
export function figuresOf(country: CountryId, { flows, removals }: Pick<Sight, 'flows' | 'removals'>, say: Speaker): readonly string[] {
  const legs = flows.filter(({ from, to }) => from === country || to === country).map((flow) => figureOf(flow, { flows }, say));
  const received = removals.find(({ to }) => to === country)?.persons ?? 0;
  return received < 1 ? legs : [...legs, say.words.t('news.removedShort', { persons: personsIn(received, say) })];
}

export function figureOf(leg: MapLeg, { flows }: Pick<Sight, 'flows'>, say: Speaker): string {
  return say.words.t('news.legShort', { from: say.country(leg.from), to: say.country(leg.to), persons: personsOn(leg, flows, say) });
}

/** One leg with its people. */
function legIn(leg: MapLeg, { flows }: Pick<Sight, 'flows'>, say: Speaker): string {
  return say.words.t('news.leg', { from: say.country(leg.from), to: say.country(leg.to), persons: personsOn(leg, flows, say) });
}

function personsOn({ from, to }: MapLeg, flows: Sight['flows'], say: Speaker): string {
  return personsIn(flows.find((flow) => flow.from === from && flow.to === to)?.persons ?? 0, say);
}

/** Estimates are told in hundreds, small ones in tens. */
export function personsIn(persons: number, { words }: Pick<Speaker, 'words'>): string {
  const step = persons < 1000 ? 10 : 100;
  return words.number(Math.round(persons / step) * step);
}
