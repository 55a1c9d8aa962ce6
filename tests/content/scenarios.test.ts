// Every file under scenarios/ is sound, without being listed anywhere.
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/content/canonical.ts';
import { problemLine } from '../../src/content/problem.ts';
import { checkScenario } from '../../src/content/scenario/check.ts';
import { scenarioHash } from '../../src/content/scenario/engine-scenario.ts';
import { scenarioSchema } from '../../src/content/scenario/document.ts';
import { beginGame, playMonth, prepare } from '../../src/engine/index.ts';
import { context, filesIn } from './repository.ts';

const scenarios = filesIn('scenarios').filter(({ name }) => name.endsWith('.yaml'));

test('there are scenarios', () => expect(scenarios.length).toBeGreaterThanOrEqual(2));

describe.each(scenarios)('$name', ({ name, text }) => {
  const checked = checkScenario(text, name, context);

  test('has neither errors nor warnings', () => expect(checked.problems.map(problemLine)).toEqual([]));

  test('is called like its id and points editors at the schema', () => {
    expect(name).toBe(`scenarios/${checked.document?.id}.yaml`);
    expect(text.split('\n', 1)[0]).toBe('# yaml-language-server: $schema=./scenario.schema.json');
  });

  test('plays to its last month', () => {
    const { scenario, evidence } = checked;
    if (scenario === null || evidence === null) throw new Error('not playable');
    const game = beginGame(prepare(scenario, evidence), 'a seed');
    for (let month = 1; month <= scenario.months; month += 1) playMonth(game, []);
    expect(game.world.month).toBe(scenario.months);
  });

  test('survives the way through JSON, and its hash with it', () => {
    const { document } = checked;
    if (document === null) throw new Error('no document');
    const again = scenarioSchema.parse(JSON.parse(JSON.stringify(document)));
    expect(canonicalJson(again)).toBe(canonicalJson(document));
    expect(scenarioHash(again)).toBe(checked.hash);
  });

  test('speaks in neutral words', () => {
    const words = textsOf(checked.document).join('\n');
    expect(words).not.toMatch(/\billegals?\b|\bilegal(es)?\b|\baliens?\b|\bregime\b|\brégimen\b/i);
    // Offices, not persons.
    expect(words).not.toMatch(/Trump|Biden|Sheinbaum|Bukele|Maduro|Arévalo|Castro|Mulino/);
  });

  test('never says won or lost', () => expect(textsOf(checked.document?.teaching).join('\n')).not.toMatch(/\b(you (have )?(won|lost)|ha (ganado|perdido))\b/i));
});

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => ((name === 'en' || name === 'es') && typeof inner === 'string' ? [inner] : textsOf(inner)));
}
