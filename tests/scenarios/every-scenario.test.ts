// Every file under scenarios/, found by walking: sound, played to the end, true to its author's expectations, complete in both languages, ready for a lesson.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemLine } from '../../src/content/problem.ts';
import { checkScenario } from '../../src/content/scenario/check.ts';
import { beginGame, playMonth, prepare } from '../../src/engine/index.ts';
import { missedRemarks } from '../../src/lab/expectations.ts';
import { playMatch } from '../../src/lab/match.ts';
import { DOCTRINES } from '../../src/strategies/register.ts';
import { context, texts as bundled, top } from '../content/repository.ts';
import { faultsOf } from '../properties/soundness.ts';
import { measured, playableOf } from './playable.ts';

/** Some hundred games, on machines that do other things as well. */
const PATIENCE = 120_000;

const files = readdirSync(`${top}scenarios`, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.ya?ml$/.test(path))
  .map((path) => `scenarios/${path.replaceAll('\\', '/')}`)
  .toSorted();

const players = DOCTRINES.filter(({ name }) => ['do-nothing', 'exchange', 'random'].includes(name));

test('every file comes with the program, and the three players are there', () => {
  expect(files.length).toBeGreaterThanOrEqual(2);
  expect(bundled.map(({ name }) => name).filter((name) => name.startsWith('scenarios/'))).toEqual(expect.arrayContaining(files));
  expect(players).toHaveLength(3);
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(`${top}${file}`, 'utf8');

  test('loads without problems', () => expect(checkScenario(text, file, context).problems.map(problemLine)).toEqual([]));

  test.each(players.map((player) => [player.name, player] as const))('%s plays every month, and the world stays sane', (_, doctrine) => {
    const { scenario, evidence } = playableOf(text, file);
    const setting = prepare(scenario, evidence);
    const match = playMatch(setting, { seed: file, doctrine });
    expect(match.digests).toHaveLength(scenario.months);
    expect(new Set(match.digests).size).toBe(scenario.months);
    const game = beginGame(setting, file);
    match.orders.forEach((orders, index) => {
      const closed = playMonth(game, orders).at(-1);
      expect(closed).toEqual({ kind: 'month-closed', month: index + 1, digest: match.digests[index] });
      expect(faultsOf(setting, game.world)).toEqual([]);
    });
    expect(() => playMonth(game, [])).toThrow('over');
  }, PATIENCE);

  test('does what its author expects', () => {
    const playable = playableOf(text, file);
    expect(playable.document.checks.length).toBeGreaterThan(0);
    expect(missedRemarks(measured(playable))).toEqual([]);
  }, PATIENCE);

  test('says everything in both languages, at about the same length and in as many paragraphs', () => {
    const pairs = pairsOf(playableOf(text, file).document);
    expect(pairs.length).toBeGreaterThan(20);
    const uneven = pairs.filter(({ en, es }) => paragraphs(en) !== paragraphs(es) || (en.length > 80 && !(es.length > 0.7 * en.length && es.length < 2 * en.length)));
    expect(uneven).toEqual([]);
    expect(pairs.filter(({ en, es }) => en.length > 24 && en === es)).toEqual([]);
  });

  describe('has what a lesson needs', () => {
    const { document } = playableOf(text, file);
    const { teaching, audience, seeds, mode, months } = document;

    test('a content note that opens the analyst\'s role to anybody, and a role that gives no orders', () => {
      expect(teaching.contentNote.en).toMatch(/analyst/i);
      expect(teaching.contentNote.es).toMatch(/analista|análisis/i);
      expect(teaching.roles.map((role) => role.id)).toContain('analyst');
      expect(teaching.roles.length).toBeGreaterThanOrEqual(3);
    });

    test('a briefing of one page at most', () => {
      for (const briefing of [teaching.briefing.en, teaching.briefing.es]) expect(briefing.split(/\s+/).length).toBeLessThan(450);
    });

    test('predictions before play, an interruption during it, and questions with notes afterwards', () => {
      expect(teaching.beforePlay.length).toBeGreaterThanOrEqual(2);
      expect(teaching.injects.map((inject) => inject.month > 1 && inject.month <= months)).toContain(true);
      expect(teaching.debrief.length).toBeGreaterThanOrEqual(3);
    });

    test('a plan that fills its minutes, and the same chance for a whole class', () => {
      expect(teaching.plan.reduce((sum, step) => sum + step.minutes, 0)).toBe(audience.minutes);
      // An exam takes its seed from the teacher's phrase instead.
      expect(seeds.published.length > 0 || seeds.draws !== null).toBe(mode === 'practice');
    });
  });
});

interface Pair {
  readonly en: string;
  readonly es: string;
}

const paragraphs = (words: string): number => words.trim().split(/\n+/).length;

/** Every text that people read, wherever it stands. */
function pairsOf(value: unknown): readonly Pair[] {
  if (Array.isArray(value)) return value.flatMap(pairsOf);
  if (typeof value !== 'object' || value === null) return [];
  if (isPair(value)) return [value];
  return Object.values(value).flatMap(pairsOf);
}

const isPair = (value: object): value is Pair => 'en' in value && 'es' in value && typeof value.en === 'string' && typeof value.es === 'string';
