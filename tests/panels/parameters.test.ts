// Parameters are called as the scenario calls its demands, so that one thing has one name on the page.
import { expect, test } from 'vitest';
import type { DemandClass } from '../../src/engine/index.ts';
import { parameterName } from '../../src/panels/text/parameters.ts';
import type { Speaker } from '../../src/panels/text/speaker.ts';

/** A speaker of a scenario whose demands are of these classes, and who says keys as they are. */
function speaker(...classes: readonly DemandClass[]): Pick<Speaker, 'words' | 'scenario' | 'demand'> {
  const demands = classes.map((one, index) => ({ id: `d${index}`, class: one }));
  const t = (key: string, values?: { readonly name?: string }): string => (values?.name === undefined ? key : `${key}: ${values.name}`);
  return { words: { t }, scenario: { demands }, demand: (id: string) => `title of ${id}` } as unknown as Pick<Speaker, 'words' | 'scenario' | 'demand'>;
}

test('a stance has the title of the only demand of its class, and the name of the class otherwise', () => {
  expect(parameterName(speaker('return_flights', 'third_country'), 'stance.third_country')).toBe('why.parameters.stance: title of d1');
  expect(parameterName(speaker('third_country', 'third_country'), 'stance.third_country')).toBe('why.parameters.stance: names.demand.third_country');
  expect(parameterName(speaker('return_flights'), 'estimate.third_country')).toBe('why.parameters.estimate: names.demand.third_country');
});
