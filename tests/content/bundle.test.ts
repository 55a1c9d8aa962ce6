// The bundle holds everything that comes with the page, as plain JSON; a broken scenario is left out and told, broken seeds stop it.
import { expect, test } from 'vitest';
import { assembleBundle, BundleError } from '../../src/content/bundle-files.ts';
import { checkScenario } from '../../src/content/scenario/check.ts';
import { playable } from '../../src/content/scenario/playable.ts';
import { context, texts } from './repository.ts';

test('it survives JSON, and its scenarios play the same as from their files', () => {
  const { bundle, problems } = assembleBundle(texts, context.doctrines);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle);
  expect(bundle.scenarios).toHaveLength(texts.filter(({ name }) => name.startsWith('scenarios/')).length);
  for (const { document, hash } of bundle.scenarios) {
    const fromFile = checkScenario(texts.find(({ name }) => name === `scenarios/${document.id}.yaml`)?.text ?? '', 'a.yaml', context);
    const fromBundle = playable(document, bundle.evidence);
    expect(fromBundle.scenario).toEqual(fromFile.scenario);
    expect(fromBundle.evidence).toEqual(fromFile.evidence);
    expect([hash, fromBundle.hash]).toEqual([fromFile.hash, fromFile.hash]);
  }
});

test('scenarios with errors are left out, and every error is told', () => {
  const broken = texts.map(({ name, text }) => ({ name, text: name === 'scenarios/inauguration.yaml' ? text.replace('format: 1', 'format: 2').replace('lever: tariff', 'lever: tarif') : text }));
  const { bundle, problems } = assembleBundle(broken);
  expect(bundle.scenarios.map(({ document }) => document.id)).not.toContain('inauguration');
  expect(bundle.scenarios.map(({ document }) => document.id)).toContain('first-hundred-days');
  expect(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual(['scenarios/inauguration.yaml', 'scenarios/inauguration.yaml']);
  expect(problems.map(({ suggestion }) => suggestion).join(' ')).toContain('Did you mean "tariff"?');
});

test('a broken seed stops the whole, with every problem told', () => {
  const broken = texts.map(({ name, text }) => ({ name, text: name === 'seeds/articles/003.yaml' ? text.replace('kind: statement', 'kind: statment') : text }));
  expect(() => assembleBundle(broken)).toThrow(BundleError);
  expect(() => assembleBundle(broken)).toThrow('Did you mean "statement"?');
});

test('a scenario must be called like its file', () => {
  const renamed = texts.map(({ name, text }) => ({ name: name === 'scenarios/inauguration.yaml' ? 'scenarios/other.yaml' : name, text }));
  const { bundle, problems } = assembleBundle(renamed);
  expect(bundle.scenarios.map(({ document }) => document.id)).not.toContain('inauguration');
  expect(problems.map(({ message }) => message)).toContain('This file contains the scenario "inauguration".');
});
