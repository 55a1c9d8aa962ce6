// What is wrong with a run file is told in the language of now, whole: every code, every bad file of the repository, and every way in which a run does not prove itself.
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/content/problem.ts';
import { readRun } from '../../src/content/run/read.ts';
import type { MismatchKind } from '../../src/content/run/verify.ts';
import { EXPECTED, FORMS, SLIPS } from '../../src/content/saying.ts';
import type { Saying, SayingCode } from '../../src/content/saying.ts';
import { en } from '../../src/panels/text/en/index.ts';
import { es } from '../../src/panels/text/es/index.ts';
import { problemText } from '../../src/panels/text/file-problems.ts';
import type { Texts } from '../../src/panels/text/keys.ts';
import { mismatchText } from '../../src/panels/text/mismatch.ts';
import { wordsIn } from '../../src/panels/text/words.ts';
import { context, filesIn } from '../content/repository.ts';

const languages = [
  ['en', [en.fileProblems, en.runs]],
  ['es', [es.fileProblems, es.runs]],
] as const;

const textsIn = (tree: Texts | string): string[] => (typeof tree === 'string' ? [tree] : Object.values(tree).flatMap(textsIn));
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** The words of a text that come neither from the texts of its language nor from the file, whose words stand between quotation marks or after "Possible:". */
function strange(text: string, language: 'en' | 'es'): string[] {
  const own = new Set((languages.find(([name]) => name === language)?.[1] ?? []).flatMap(textsIn).flatMap(wordsOf));
  const bare = text.replace(/«[^»]*»|“[^”]*”|(Possible|Posibles): [^.]*\./g, ' ');
  return wordsOf(bare).filter((word) => !own.has(word));
}

const problemWith = (saying: Saying): Problem => ({
  severity: 'error', file: 'a', path: '', line: 1, column: 2, message: '', suggestion: '', told: { saying, path: ['orders', 2, 1, 'level'] },
});

const unknown = { near: 'meet', known: ['meet', 'propose'] } as const;
const text = { kind: 'text', text: 'loud' } as const;

/** Samples of every code: the type makes the list whole. */
const samples: Readonly<Record<SayingCode, readonly Saying[]>> = {
  'too-large': [{ code: 'too-large', length: 3_000_000, most: 2_000_000 }],
  'too-many-values': [{ code: 'too-many-values', most: 100_000 }],
  'too-deep': [{ code: 'too-deep', most: 60 }],
  empty: [{ code: 'empty' }],
  'second-document': [{ code: 'second-document' }],
  'not-finite': [{ code: 'not-finite' }],
  'name-not-word': [{ code: 'name-not-word' }],
  syntax: SLIPS.map((slip) => ({ code: 'syntax', slip })),
  'alias-unknown': [{ code: 'alias-unknown', name: 'x' }],
  'name-reserved': [{ code: 'name-reserved', name: '__proto__' }],
  'name-twice': [{ code: 'name-twice', name: 'seed' }],
  'field-unknown': [{ code: 'field-unknown', field: 'sed', ...unknown }, { code: 'field-unknown', field: 'zzz', near: null, known: [] }],
  'field-missing': [{ code: 'field-missing', field: 'seed' }],
  'wrong-type': EXPECTED.map((expected) => ({ code: 'wrong-type', expected, shown: { kind: 'list' } })),
  'not-allowed': [{ code: 'not-allowed', shown: text, ...unknown }, { code: 'not-allowed', shown: { kind: 'nothing' }, near: null, known: [] }],
  'text-empty': [{ code: 'text-empty' }],
  'list-empty': [{ code: 'list-empty' }],
  unfit: [{ code: 'unfit' }],
  'too-small': [{ code: 'too-small', least: -3, found: -5 }],
  'too-big': [{ code: 'too-big', most: 100, found: 140.5 }],
  'too-few': [{ code: 'too-few', least: 2 }],
  'too-many': [{ code: 'too-many', most: 36 }],
  'too-long': [{ code: 'too-long', most: 60 }],
  'bad-form': FORMS.map((form) => ({ code: 'bad-form', form, shown: text })),
  'format-other': [{ code: 'format-other', format: 3, reads: 1 }, { code: 'format-other', format: 0, reads: 1 }],
  'engine-other': [{ code: 'engine-other', engine: '9.0.0', here: '1.0.0' }],
  'order-unknown': [{ code: 'order-unknown', kind: 'threaten', ...unknown }],
  'months-uneven': [{ code: 'months-uneven', orders: 2, list: 'seals', found: 1 }],
  more: [{ code: 'more', count: 7 }],
};

/** What is wrong with what is said: words of elsewhere, holes that were not filled, keys instead of texts. */
function faultsOf(said: string, language: 'en' | 'es'): string[] {
  const isBroken = /[{}]|fileProblems|runs\.|undefined|NaN|\s{2}|^\s|\s$/.test(said);
  return [...(isBroken ? [said] : []), ...strange(said, language).map((word) => `${word} in: ${said}`)];
}

describe.each(languages)('in %s', (language) => {
  const words = wordsIn(language);

  test('every code has its sentence', () => {
    const said = Object.values(samples).flat().map((saying) => problemText(words, problemWith(saying)));
    expect(said.flatMap((one) => faultsOf(one, language))).toEqual([]);
  });

  test('what a scenario within a file says in itself is told by its place', () => {
    const said = problemText(words, { severity: 'error', file: 'a', path: 'scenario.embedded.demands[0].share', line: 8, column: 3, message: 'English', suggestion: 'English' });
    expect(faultsOf(said, language)).toEqual([]);
  });

  test('every bad run file of the repository is told with its place', () => {
    const files = filesIn('tests/bad-scenarios/runs').filter(({ name }) => !name.endsWith('.expect'));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const { problems } = readRun(file.text, file.name, context);
      expect(problems.filter(({ told }) => told !== undefined)).not.toEqual([]);
      for (const problem of problems) {
        const said = problemText(words, problem);
        expect(faultsOf(said, language)).toEqual([]);
        expect(said).toContain(words.t('fileProblems.place', { line: problem.line, column: problem.column }));
      }
    }
  });

  test('every way not to prove itself has its sentence', () => {
    const kinds: Readonly<Record<MismatchKind, true>> = { scenario: true, rules: true, engine: true, length: true, 'order-refused': true, digest: true, seal: true, lenses: true };
    const said = (Object.keys(kinds) as MismatchKind[]).flatMap((kind) =>
      [0, 3].map((month) => mismatchText(words, { ok: false, kind, month, expected: '1', found: '2', refused: [], seal: 2 })),
    );
    expect(said.flatMap((one) => faultsOf(one, language))).toEqual([]);
  });
});

test('a place is told in words', () => {
  const at = (path: readonly (string | number)[]): string => problemText(wordsIn('es'), { ...problemWith({ code: 'text-empty' }), told: { saying: { code: 'text-empty' }, path } }).split(' (')[0] ?? '';
  expect(at(['orders', 2, 1, 'give', 0, 'lever'])).toBe('Mes 3, orden 2, «give», entrada 1, «lever»');
  expect(at(['digests', 4])).toBe('«digests», mes 5');
  expect(at(['notes', 0, 'text'])).toBe('Nota 1, «text»');
  expect(at(['scenario', 'hash'])).toBe('«scenario», «hash»');
  expect(at(['scenario', 'embedded', 'months'])).toBe('El escenario del archivo, «months»');
  expect(at([])).toBe('El archivo entero');
});
