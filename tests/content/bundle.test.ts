// The bundle holds everything that comes with the page, as plain JSON, or fails with every problem.
import { expect, test } from 'vitest';
import { assembleBundle, BundleError } from '../../src/content/bundle-files.ts';
import { checkScenario } from '../../src/content/scenario/check.ts';
import { playable } from '../../src/content/scenario/playable.ts';
import { context, texts } from './repository.ts';

test('it survives JSON, and its scenarios play the same as from their files', () => {
  const bundle = assembleBundle(texts, context.doctrines);
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

test('one error stops it, and all are told', () => {
  const broken = texts.map(({ name, text }) => ({ name, text: name.startsWith('scenarios/') ? text.replace('format: 1', 'format: 2').replace('lever: tariff', 'lever: tarif') : text }));
  const scenarios = texts.filter(({ name }) => name.startsWith('scenarios/')).length;
  let thrown: unknown = null;
  try {
    assembleBundle(broken);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(BundleError);
  expect((thrown as BundleError).problems).toHaveLength(2 * scenarios);
  expect((thrown as BundleError).message).toContain('Did you mean "tariff"?');
});

test('a scenario must be called like its file', () => {
  const renamed = texts.map(({ name, text }) => ({ name: name === 'scenarios/inauguration.yaml' ? 'scenarios/other.yaml' : name, text }));
  expect(() => assembleBundle(renamed)).toThrow('This file contains the scenario "inauguration".');
});
