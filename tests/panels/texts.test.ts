// The words of the page: the same keys and values in both languages, none unused, none outside the texts.
import { describe, expect, test } from 'vitest';
import { en } from '../../src/panels/text/en/index.ts';
import { es } from '../../src/panels/text/es/index.ts';
import type { Texts } from '../../src/panels/text/keys.ts';
import { wordsIn } from '../../src/panels/text/words.ts';
import { keysNamedIn, literalWordsIn, pageSources } from './source.ts';

const leaves = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([name, value]) => (typeof value === 'string' ? [[path + name, value] as [string, string]] : leaves(value, `${path}${name}.`)));

const english = new Map(leaves(en));
const spanish = new Map(leaves(es));
const holes = (text = ''): string[] => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''))].toSorted();
const stem = (key: string): string => key.replace(/_(one|many|other)$/, '');
const sources = pageSources();

describe('the texts', () => {
  test('have the same keys in both languages', () => {
    const onlySpanish = [...spanish.keys()].filter((key) => !english.has(key));
    const onlyEnglish = [...english.keys()].filter((key) => !spanish.has(key));
    expect({ onlySpanish, onlyEnglish }).toEqual({ onlySpanish: [], onlyEnglish: [] });
  });

  test('need the same values in both languages', () => {
    const different = [...english].filter(([key, text]) => holes(text).join() !== holes(spanish.get(key)).join());
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test('are neither empty nor broken', () => {
    const bad = [...english, ...spanish].filter(([, text]) => text.trim() === '' || /[{}]/.test(text.replaceAll(/\{\{\w+\}\}/g, '')));
    expect(bad).toEqual([]);
  });

  // Spanish has a third form, for millions: nothing here is counted that high.
  test('have both forms of a plural', () => {
    for (const texts of [english, spanish]) {
      const forms = new Map<string, string[]>();
      for (const key of texts.keys()) if (key !== stem(key)) forms.set(stem(key), [...(forms.get(stem(key)) ?? []), key]);
      for (const [key, found] of forms) expect(found.toSorted()).toEqual([`${key}_one`, `${key}_other`]);
    }
  });

  test('are all used', () => {
    const patterns = new Set(sources.flatMap(keysNamedIn).filter((name) => /^[\w*-]+(\.[\w*-]+)+$/.test(name)));
    const matchers = [...patterns].map((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[\\w-]+')}$`));
    const unused = [...english.keys()].map(stem).filter((key) => !matchers.some((matcher) => matcher.test(key)));
    expect([...new Set(unused)]).toEqual([]);
  });

  test('use neutral words: nobody is illegal, and no screen says who won or lost', () => {
    const barred = [/\billegal/i, /\bilegal/i, /\b(you|usted) (won|lost|ganó|perdió)\b/i, /\bvictory|\bdefeat|\bvictoria|\bderrota/i, /\balien/i, /\bdo-nothing/i];
    const found = [...english, ...spanish].filter(([, text]) => barred.some((word) => word.test(text)));
    expect(found).toEqual([]);
  });
});

describe('the panels', () => {
  test('say nothing that is not a text', () => {
    const literals = sources.flatMap((source) => literalWordsIn(source).map((words) => `${source.file}: ${words}`));
    expect(literals).toEqual([]);
  });

  test('would be caught if they did', () => {
    const words = literalWordsIn({
      file: 'planted.tsx',
      text: `const a = <p title="Two">One {t('x.y')} {isOn ? 'Three' : null} {\`Four \${n}\`} <img alt={b && 'Five'} className="no" /> {f('no')} {a === 'no' && b} {'Six' + c}</p>;`,
    });
    expect(words.toSorted()).toEqual(['Five', 'Four', 'One', 'Six', 'Three', 'Two']);
  });
});

describe('formats', () => {
  const [inEnglish, inSpanish] = [wordsIn('en'), wordsIn('es')];

  test('follow the language', () => {
    expect(inEnglish.number(12_345.678, 1)).toBe('12,345.7');
    expect(inSpanish.number(12_345.678, 1)).toBe('12,345.7');
    expect([inEnglish.signed(-0.5), inEnglish.signed(0.25), inEnglish.signed(0, 0)]).toEqual(['−0.50', '+0.25', '0']);
    expect(inSpanish.percent(0.425).replace(/\s/u, ' ')).toMatch(/^4[23] ?%$/);
    expect([inEnglish.month('2025-11', 1), inEnglish.month('2025-11', 3)]).toEqual(['November 2025', 'January 2026']);
    expect(inSpanish.month('2025-01', 1)).toBe('enero de 2025');
    expect([inEnglish.date('2025-01-19'), inEnglish.date('not a date')]).toEqual(['19 January 2025', 'not a date']);
    expect([inEnglish.list(['a', 'b', 'c']), inSpanish.list(['a', 'b'])]).toEqual(['a, b and c', 'a y b']);
  });

  test('count in words', () => {
    expect([inEnglish.t('home.months', { count: 1 }), inEnglish.t('home.months', { count: 4 })]).toEqual(['1 month', '4 months']);
    expect([inSpanish.t('home.months', { count: 1 }), inSpanish.t('home.months', { count: 0 })]).toEqual(['1 mes', '0 meses']);
  });
});
