// Checks the coded articles: that they load, are complete, keep the codebook and, where the texts are at hand, point to the right places.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadEvidence } from '../../src/content/evidence/load.ts';
import type { Article, EvidenceUnit } from '../../src/engine/index.ts';
import { coefficients } from './agreement.ts';
import type { Coefficients, PairTable } from './agreement.ts';

const place = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = place('seeds/articles/');
const texts = place('../shared/seeds/');

const { evidence, problems } = loadEvidence(
  readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => ({ name, text: readFileSync(folder + name, 'utf8') })),
);
const articles = evidence.articles;
const units: readonly EvidenceUnit[] = articles.flatMap((article) => article.units);
const unitOf = new Map(units.map((unit) => [unit.id, unit]));

/** How many paragraphs each text has: a coding that stops early would otherwise look complete. */
const LENGTHS: Readonly<Record<string, number>> = { '000': 10, '001': 7, '002': 34, '003': 30, '004': 19 };

test('the five articles load without a problem', () => {
  expect(problems).toEqual([]);
  expect(articles.map(({ id }) => id)).toEqual(Object.keys(LENGTHS).sort());
});

describe.each(articles.map((article) => [article.id, article] as const))('article %s', (id, article) => {
  test('every paragraph has units or a reason for none, not both', () => {
    const coded = new Set(article.units.map(({ locator }) => locator.paragraph));
    const uncoded = article.uncoded.map(({ paragraph }) => paragraph);
    const all = [...coded, ...uncoded].sort((a, b) => a - b);
    expect(all).toEqual(Array.from({ length: LENGTHS[id] ?? 0 }, (_, index) => index + 1));
  });

  test('ids name the article and the paragraph, with letters in order', () => {
    const seen = new Map<number, number>();
    for (const { id: unit, locator: { paragraph } } of article.units) {
      const before = seen.get(paragraph) ?? 0;
      expect(unit).toBe(`${id}-${paragraph}${String.fromCharCode(97 + before)}`);
      seen.set(paragraph, before + 1);
    }
  });

  test('the file opens with a comment that leads to the codebook', () => {
    expect(readFileSync(`${folder}${id}.yaml`, 'utf8').split('\n', 1)[0]).toMatch(/^# .*\.\.\/README\.md\.$/);
  });
});

describe('the codebook', () => {
  test('the US side, exposure and strategy never carry a stance', () => {
    const silent = units.filter(({ actor, issue }) => actor === 'USA' || issue === 'vulnerability' || issue === 'us_strategy');
    expect(silent.filter(({ stance }) => stance !== null)).toEqual([]);
  });

  test('a stance of 0 has its condition, and no other stance has one', () => {
    expect(units.filter(({ stance, condition }) => (stance === 0) !== (condition !== null))).toEqual([]);
  });

  test('a unit that repeats another counts once with it; what a rewrite adds is weak', () => {
    for (const unit of articles.filter(({ origin }) => origin !== null).flatMap((article) => article.units)) {
      const repeated = /^Repeats (\S+):/.exec(unit.notes)?.[1];
      const first = repeated === undefined ? undefined : unitOf.get(repeated);
      const isWeak = unit.notes.startsWith('ADDED') && unit.confidence <= 0.3;
      const isSame = first?.id.startsWith('002-') === true && told(first) === told(unit);
      expect({ unit: unit.id, sound: repeated === undefined ? isWeak : isSame }).toEqual({ unit: unit.id, sound: true });
    }
  });

  test('the points that the codebook names are decided as it says', () => {
    const stanceOf = (id: string): unknown => {
      const unit = unitOf.get(id);
      return unit && [unit.actor, unit.issue, unit.kind, unit.stance];
    };
    expect(stanceOf('003-24a')).toEqual(['GTM', 'third_country', 'statement', -2]);
    expect(stanceOf('003-9c')).toEqual(['HND', 'counter_measure', 'statement', -2]);
    expect(stanceOf('003-15a')).toEqual(['MEX', 'third_country', 'statement', 0]);
    expect(stanceOf('002-28a')).toEqual(['SLV', 'third_country', 'claim-about-other', 1]);
    expect(stanceOf('002-27a')).toEqual(['GTM', 'third_country', 'precedent', 2]);
    expect(unitOf.get('003-9c')?.counterMeasure).toBe('evict_base');
  });
});

/** What a unit says of whom, as one text. */
function told({ actor, issue, speaker, occasion, stance }: EvidenceUnit): string {
  return JSON.stringify([actor, issue, speaker, occasion, stance]);
}

interface Figures { readonly stances: Coefficients & { readonly table: PairTable } }
interface Agreement {
  readonly overall: Figures;
  readonly primary: Figures;
  readonly articles: Readonly<Record<string, Figures>>;
  readonly cells: readonly { readonly article: string; readonly actor: string; readonly issue: string; readonly reconciled: number | null }[];
  readonly stanceDisagreements: readonly { readonly unit: string; readonly reconciled: number | null }[];
  readonly issueDisagreements: readonly { readonly reconciled: string; readonly units: readonly string[] }[];
}

describe('agreement.yaml', () => {
  const agreement = parse(readFileSync(place('seeds/agreement.yaml'), 'utf8')) as Agreement;

  test('its coefficients follow from its tables', () => {
    for (const { stances } of [agreement.overall, agreement.primary, ...Object.values(agreement.articles)]) {
      const { table, ...given } = stances;
      expect(coefficients(table)).toEqual(given);
    }
  });

  test('what it calls reconciled is what the articles say', () => {
    for (const { unit, reconciled } of agreement.stanceDisagreements) {
      expect({ unit, stance: unitOf.get(unit)?.stance }).toEqual({ unit, stance: reconciled });
      expect(`${unit}: ${unitOf.get(unit)?.notes}`).toMatch(/Pass 1 /);
    }
    for (const { units: ids, reconciled } of agreement.issueDisagreements) for (const id of ids) expect({ id, issue: unitOf.get(id)?.issue }).toEqual({ id, issue: reconciled });
    for (const { article, actor, issue, reconciled } of agreement.cells) {
      const stated = units.filter((unit) => unit.id.startsWith(`${article}-`) && unit.actor === actor && unit.issue === issue).flatMap(({ stance }) => stance ?? []);
      const mean = stated.length === 0 ? null : stated.reduce<number>((sum, stance) => sum + stance, 0) / stated.length;
      const agrees = mean === null || reconciled === null ? mean === reconciled : Math.abs(mean - reconciled) < 0.05;
      expect({ cell: `${article} ${actor} ${issue}`, mean, agrees }).toMatchObject({ agrees: true });
    }
  });
});

const atHand = existsSync(texts);
if (!atHand) process.stderr.write('The article texts are not at hand (../shared/seeds): hashes and key phrases are not checked.\n');

describe.skipIf(!atHand)('against the texts', () => {
  test.each(articles.map((article) => [article.id, article] as const))('hashes, key phrases and paraphrases of %s', (id, article) => {
    const bytes = readFileSync(texts + article.file);
    const paragraphs = bytes.toString('utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '');
    expect(sha256(bytes)).toBe(article.sha256);
    expect(paragraphs).toHaveLength(LENGTHS[id] ?? 0);
    for (const unit of article.units) {
      const paragraph = paragraphs[unit.locator.paragraph - 1] ?? '';
      expect({ unit: unit.id, sha256: sha256(paragraph), found: paragraph.includes(unit.keyPhrase) }).toEqual({ unit: unit.id, sha256: unit.locator.sha256, found: true });
    }
    expect(copied(article, paragraphs)).toEqual([]);
  });
});

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The runs of six words that a paraphrase or a note shares with its article. */
function copied(article: Article, paragraphs: readonly string[]): string[] {
  const text = ` ${paragraphs.flatMap(wordsOf).join(' ')} `;
  return article.units.flatMap((unit) => [unit.paraphrase, unit.notes].flatMap((own) => {
    const words = wordsOf(own);
    return words.flatMap((_, start) => {
      const run = words.slice(start, start + 6);
      return run.length === 6 && text.includes(` ${run.join(' ')} `) ? [`${unit.id}: ${run.join(' ')}`] : [];
    });
  }));
}
