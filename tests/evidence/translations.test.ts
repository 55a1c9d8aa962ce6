// The Spanish wording of coded statements: complete, of the same units, and no part of what the model reads.
import { describe, expect, test } from 'vitest';
import { readWording } from '../../src/content/evidence/wording.ts';
import { rulesHash } from '../../src/content/run/run.ts';
import { assembleBundle } from '../../src/content/bundle-files.ts';
import { worded } from '../../src/panels/text/wording.ts';
import { shelfOf } from '../../src/store/playable.ts';
import { bundle } from '../store/bundle.ts';
import { texts } from '../content/repository.ts';

const { evidence, spanish } = bundle;

describe.each(evidence.articles.map((article) => [article.id, article] as const))('article %s', (id, { units }) => {
  const wording = spanish.find(({ article }) => article === id);

  test('has words for every unit and for no other', () => {
    expect(Object.keys(wording?.units ?? {}).toSorted()).toEqual(units.map((unit) => unit.id).toSorted());
  });

  test('words a condition where there is one, and none elsewhere', () => {
    const conditional = (ids: readonly string[]): string[] => ids.toSorted();
    expect(conditional(Object.entries(wording?.units ?? {}).flatMap(([unit, { condition }]) => (condition === undefined ? [] : [unit])))).toEqual(
      conditional(units.flatMap((unit) => (unit.condition === null ? [] : [unit.id]))),
    );
  });

  test('says something else than the English', () => {
    expect(units.filter((unit) => wording?.units[unit.id]?.paraphrase === unit.paraphrase).map((unit) => unit.id)).toEqual([]);
  });
});

test('changes nothing that is reckoned', () => {
  const without = assembleBundle(texts.filter(({ name }) => !name.startsWith('seeds/translations/'))).bundle;
  expect(without.spanish).toEqual([]);
  expect(rulesHash(without.evidence)).toBe(bundle.rules);
});

test('a page in Spanish shows it, a page in English does not, and what has no words says that it is English', () => {
  const [article] = evidence.articles;
  const [unit] = article?.units ?? [];
  if (article === undefined || unit === undefined) throw new Error('There is evidence.');
  const shelf = shelfOf(bundle);
  expect(worded({ unit, article }, { language: 'en', spanish: shelf.spanish })).toEqual({ stated: { unit, article }, lang: undefined });
  expect(worded({ unit, article }, { language: 'es', spanish: shelf.spanish }).stated.unit.paraphrase).toBe(shelf.spanish.units.get(unit.id)?.paraphrase);
  const own = { ...unit, id: 'own-of-a-scenario' };
  expect(worded({ unit: own, article }, { language: 'es', spanish: shelf.spanish })).toEqual({ stated: { unit: own, article }, lang: 'en' });
});

test('a mistake in it is told with its place', () => {
  const { wording, problems } = readWording('article: "000"\ntitle: "x"\nunits:\n  000-2a: { paraphrase: "Algo.", speaker: "" }\n', 'seeds/translations/es/000.yaml');
  expect(wording).toBeNull();
  expect(problems).toMatchObject([{ path: 'units.000-2a.speaker', line: 4 }]);
});
