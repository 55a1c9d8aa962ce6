// An author can override exactly the parameters that the engine compiles: a name that it does not know would silently do nothing.
import { expect, test } from 'vitest';
import { OVERRIDABLE } from '../../src/content/scenario/override-names.ts';
import { compileCooperationModel, countryId } from '../../src/engine/index.ts';
import { context, evidence } from './repository.ts';
import { knownCountries } from '../../src/content/scenario/draft.ts';

test.each(knownCountries(context))('the parameters of %s are those of the list, within their ranges', (code) => {
  const { parameters } = compileCooperationModel(evidence, countryId(code), '2026-12-31');
  expect(Object.keys(parameters).toSorted()).toEqual(Object.keys(OVERRIDABLE).toSorted());
  const outside = Object.values(parameters).filter(({ name, value }) => {
    const range = OVERRIDABLE[name];
    return range === undefined || value < range.low || value > range.high;
  });
  expect(outside).toEqual([]);
});
