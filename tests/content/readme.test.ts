// The examples in scenarios/README.md are true: the smallest scenario is sound, and each fragment fits its place in it.
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { problemLine } from '../../src/content/problem.ts';
import { checkScenario } from '../../src/content/scenario/check.ts';
import { context, filesIn } from './repository.ts';

const readme = filesIn('scenarios').find(({ name }) => name.endsWith('README.md'))?.text ?? '';
const [smallest = '', ...fragments] = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

test('the smallest scenario is sound', () => {
  const { problems, scenario } = checkScenario(smallest, 'README.md', context);
  expect(problems.map(problemLine)).toEqual([]);
  expect(scenario?.months).toBe(4);
});

describe('fragments fit their place', () => {
  test.each(fragments)('%#', (fragment) => {
    const text = stringify({ ...(parse(smallest) as object), ...(parse(fragment) as object) });
    // A fragment may speak of countries and demands that the smallest scenario has not; its form must fit.
    const { document, problems } = checkScenario(text, 'README.md', context);
    expect(document === null ? problems.map(problemLine) : []).toEqual([]);
  });
});
