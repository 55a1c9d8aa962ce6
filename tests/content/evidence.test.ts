// The coded articles and the indicators of the repository are sound, and checks reach across files.
import { expect, test } from 'vitest';
import { loadEvidence } from '../../src/content/evidence/load.ts';
import { problemLine } from '../../src/content/problem.ts';
import { rulesHash } from '../../src/content/run/run.ts';
import { evidence, evidenceProblems, evidenceTexts } from './repository.ts';

test('all of it is sound', () => {
  expect(evidenceProblems.map(problemLine)).toEqual([]);
  expect(evidence.articles.map((article) => article.id)).toEqual(['000', '001', '002', '003', '004']);
  expect(evidence.indicators.length).toBeGreaterThan(50);
});

test('the order of files and rows changes no hash', () => {
  const turned = evidenceTexts.toReversed().map(({ name, text }) => {
    if (!name.endsWith('.csv')) return { name, text };
    const [head, ...rows] = text.trimEnd().split('\n');
    return { name, text: [head, ...rows.toReversed()].join('\n') };
  });
  expect(rulesHash(loadEvidence(turned).evidence)).toBe(rulesHash(evidence));
});

test('a changed confidence changes the hash', () => {
  const [first, ...others] = evidence.articles;
  const [unit, ...units] = first?.units ?? [];
  if (first === undefined || unit === undefined) throw new Error('no evidence');
  const changed = { ...first, units: [{ ...unit, confidence: unit.confidence / 2 }, ...units] };
  expect(rulesHash({ ...evidence, articles: [changed, ...others] })).not.toBe(rulesHash(evidence));
});

test('an article that is left out is missed by those that refer to it', () => {
  const { problems } = loadEvidence(evidenceTexts.filter(({ name }) => !name.endsWith('/002.yaml')));
  const origins = problems.filter((problem) => problem.path === 'origin');
  expect(origins.map((problem) => problem.file)).toEqual(['seeds/articles/000.yaml', 'seeds/articles/001.yaml']);
});

test('an article can be taken away: what it contradicted is a warning, and the others stay sound', () => {
  const { evidence: rest, problems } = loadEvidence(evidenceTexts.filter(({ name }) => !name.endsWith('003.yaml')));
  expect(rest.articles.map(({ id }) => id)).toEqual(['000', '001', '002', '004']);
  expect(problems.length).toBeGreaterThan(0);
  expect(new Set(problems.map(({ severity, suggestion }) => `${severity}: ${suggestion}`))).toEqual(new Set(['warning: Add article 003, or remove the line.']));
});

test('one broken article takes no other with it', () => {
  const { evidence: left, problems } = loadEvidence([...evidenceTexts, { name: 'seeds/articles/900.yaml', text: 'id: "900"\n' }]);
  expect(left.articles).toHaveLength(5);
  expect(problems.every((problem) => problem.file === 'seeds/articles/900.yaml')).toBe(true);
  expect(problems.length).toBeGreaterThan(5);
});

test('the lines of the table are counted past quoted line breaks', () => {
  const text = 'country,indicator,value,unit,year,status,source\r\nMEX,a,1,x,2024,sourced,"two\r\nlines"\r\nGTM,a,1,x,2024,maybe,\r\n';
  const { problems } = loadEvidence([{ name: 'indicators.csv', text }]);
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(['4:16']);
});
