/** Rewrites of an article count once: what they repeat adds nothing, what they add counts weakly. */
import { describe, expect, test } from 'vitest';
import { article, evidenceOf, parameterOf, unit } from './made.ts';

const origin = article([unit({ id: 'o-1', stance: -1, confidence: 0.8 })], { id: 'origin', published: '2024-11-22' });
const rewrite = (units: ReturnType<typeof unit>[], id = 'rewrite') => article(units, { id, origin: 'origin' });

describe('a rewrite', () => {
  test('that repeats its origin changes nothing: the same stance by whomever, or the same speaker in other words', () => {
    const alone = parameterOf(evidenceOf([origin]), 'stance.third_country');
    for (const [stance, speaker] of [[-1, 'someone else'], [-2, ' president'], [2, 'President'], [null, 'someone else']] as const) {
      const repeated = parameterOf(evidenceOf([rewrite([unit({ id: 'r-1', stance, speaker })]), origin]), 'stance.third_country');
      expect(repeated.value).toBe(alone.value);
      expect(repeated.sd).toBe(alone.sd);
      expect(repeated.contributions).toContainEqual({ unit: 'r-1', mean: 0, variance: 0, note: 'repeats-origin' });
    }
  });

  test('that has another speaker say something else adds to it', () => {
    const alone = parameterOf(evidenceOf([origin]), 'stance.third_country');
    const added = parameterOf(evidenceOf([origin, rewrite([unit({ stance: 1, speaker: 'Minister' })])]), 'stance.third_country');
    expect(added.value).toBeGreaterThan(alone.value);
  });

  test('that adds a matter of its own counts, at 1.5 times the sd', () => {
    const added = unit({ stance: 1, issue: 'transit_control' });
    const weak = parameterOf(evidenceOf([origin, rewrite([added])]), 'stance.transit_control');
    const full = parameterOf(evidenceOf([article([added])]), 'stance.transit_control');
    expect(weak.status).toBe('evidence');
    expect(weak.value).toBeGreaterThan(0.1);
    expect(weak.value).toBeLessThan(full.value);
  });

  test('repeats an earlier rewrite of the same origin as well', () => {
    const first = rewrite([unit({ id: 'r-1', stance: 1, issue: 'transit_control' })], 'rewrite-1');
    const second = rewrite([unit({ id: 'r-2', stance: 1, issue: 'transit_control' })], 'rewrite-2');
    const both = parameterOf(evidenceOf([second, first, origin]), 'stance.transit_control');
    const one = parameterOf(evidenceOf([first, origin]), 'stance.transit_control');
    expect(both.value).toBe(one.value);
    expect(both.contributions.map(({ unit: id, note }) => [id, note])).toEqual([['r-1', undefined], ['r-2', 'repeats-origin']]);
  });

  test('stands alone where its origin may not be seen yet', () => {
    const hidden = { ...origin, published: '2026-01-01' };
    const seen = parameterOf(evidenceOf([hidden, rewrite([unit({ stance: -2 })])]), 'stance.third_country');
    expect(seen.status).toBe('evidence');
  });

  test('of itself, or in a circle, is read without end of time', () => {
    const a = article([unit({ stance: 1 })], { id: 'a', origin: 'b' });
    const b = article([unit({ stance: 1 })], { id: 'b', origin: 'a' });
    const c = article([unit({ stance: 1 })], { id: 'c', origin: 'c' });
    expect(parameterOf(evidenceOf([a, b, c]), 'stance.third_country').contributions).toHaveLength(3);
  });

  test('may name another counter-measure than its origin', () => {
    const named = (measure: 'evict_base' | 'stop_flights', id: string) => unit({ id, issue: 'counter_measure', counterMeasure: measure, stance: -2 });
    const first = article([named('evict_base', 'o-1')], { id: 'origin' });
    const evidence = evidenceOf([first, rewrite([named('stop_flights', 'r-1'), named('evict_base', 'r-2')])]);
    expect(parameterOf(evidence, 'counter.stop_flights').status).toBe('evidence');
    expect(parameterOf(evidence, 'counter.evict_base').contributions.find(({ unit: id }) => id === 'r-2')?.note).toBe('repeats-origin');
  });
});
