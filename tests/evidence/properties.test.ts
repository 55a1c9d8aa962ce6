/** What holds of every compilation: a refusal never raises, sums are exact, order does not matter, nothing disappears. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCooperationModel } from '../../src/engine/evidence/compile.ts';
import { PSEUDO_UNITS } from '../../src/engine/evidence/model.ts';
import { shares } from '../../src/engine/evidence/observations.ts';
import { capFactors } from '../../src/engine/evidence/caps.ts';
import type { Evidence, EvidenceUnit } from '../../src/engine/evidence/unit.ts';
import { countryId, DEMAND_CLASSES } from '../../src/engine/vocabulary.ts';
import { anyEvidence, anyUnit, DAY, withUnit } from './any-evidence.ts';
import { article, evidenceOf, parameterOf, sumsOf, unit } from './made.ts';

const GTM = countryId('GTM');
const compiled = (evidence: Evidence) => compileCooperationModel(evidence, GTM, DAY);
const at = { asOf: DAY };
const valueOf = (evidence: Evidence, name: string): number => parameterOf(evidence, name, at).value;
/** A few seconds in all; 40,000 runs of each found nothing either. */
const RUNS = 400;
/** Room for rounding. */
const TINY = 1e-9;

/** A unit, changed as given, added to evidence about one of the issues; what is compared is the named parameter before and after. */
interface Addition {
  readonly issues: readonly EvidenceUnit['issue'][];
  readonly change: Partial<EvidenceUnit>;
  readonly name: (issue: string) => string;
}
/** The smallest counterexample, or null. */
function counterexample({ issues, change, name }: Addition, holds: (before: number, after: number) => boolean): unknown {
  return fc.check(
    fc.property(fc.constantFrom(...issues).chain((issue) => fc.tuple(fc.constant(issue), anyEvidence([issue]), anyUnit([issue]), fc.nat(10))), ([issue, evidence, drawn, place]) => {
      const after = withUnit(evidence, { ...drawn, actor: 'GTM', ...change }, place);
      return holds(valueOf(evidence, name(issue)), valueOf(after, name(issue)));
    }),
    { numRuns: RUNS },
  ).counterexample;
}
const neverRaises = (before: number, after: number): boolean => after <= before + TINY;
const neverLowers = (before: number, after: number): boolean => after >= before - TINY;

describe('whatever else was said, wherever it is added', () => {
  const stance = (issue: string): string => `stance.${issue}`;
  test('a refusal never raises the stance', () => {
    expect(counterexample({ issues: DEMAND_CLASSES, change: { stance: -2 }, name: stance }, neverRaises)).toBeNull();
  });
  test('not even a sure refusal amid unsure remarks of one interview, where weights in proportion to confidence would raise it', () => {
    const remark = (id: string) => unit({ id, issue: 'sovereignty_core', stance: 1, confidence: 0.1, occasion: 'interview' });
    const remarks = evidenceOf([article(['m-1', 'm-2', 'm-3', 'm-4', 'm-5'].map(remark))]);
    const refused = withUnit(remarks, unit({ issue: 'sovereignty_core', stance: -2, occasion: 'interview' }), 0);
    expect(valueOf(refused, 'stance.sovereignty_core')).toBeLessThan(valueOf(remarks, 'stance.sovereignty_core'));
  });
  test('a commitment never lowers the stance', () => {
    expect(counterexample({ issues: DEMAND_CLASSES, change: { stance: 2 }, name: stance }, neverLowers)).toBeNull();
  });
  test('a refusal never raises goodwill, a commitment never lowers it', () => {
    expect(counterexample({ issues: ['general_cooperation'], change: { stance: -2 }, name: () => 'goodwill' }, neverRaises)).toBeNull();
    expect(counterexample({ issues: ['general_cooperation'], change: { stance: 2 }, name: () => 'goodwill' }, neverLowers)).toBeNull();
  });
  test.each([-1, -2] as const)('opposition never lowers pride (%i)', (code) => {
    expect(counterexample({ issues: ['mass_deportation'], change: { stance: code }, name: () => 'pride' }, neverLowers)).toBeNull();
  });
  test('a threat never lowers the propensity for what it names', () => {
    expect(counterexample({ issues: ['counter_measure'], change: { stance: -2, counterMeasure: 'evict_base' }, name: () => 'counter.evict_base' }, neverLowers)).toBeNull();
  });
  test('a refusal of the region never lowers solidarity', () => {
    expect(counterexample({ issues: DEMAND_CLASSES, change: { stance: -2, actor: 'region', counterMeasure: null }, name: () => 'solidarity' }, neverLowers)).toBeNull();
  });
});

/** Lowest and highest value, and least sd, by the parameter's name. */
function boundsOf(name: string): readonly [number, number, number] {
  if (name.startsWith('stance.')) return [-2.2, 1.5, 0.25 + TINY];
  if (name.startsWith('counter.')) return [0, 1, 0.125];
  if (name === 'goodwill') return [-0.6, 0.6, 0.1];
  if (name === 'pride') return [0.4, 1.6, 0.5 / 3];
  return name === 'solidarity' ? [0, 1, 0.25 / 3] : [0, 1e9, 0];
}

test('every parameter adds up, stays in range and is never narrower than its floor', () => {
  fc.assert(
    fc.property(anyEvidence(), (evidence) => {
      for (const parameter of Object.values(compiled(evidence).parameters)) {
        const sums = sumsOf(parameter);
        expect(Math.abs(sums.value - parameter.value)).toBeLessThan(TINY);
        expect(Math.abs(sums.variance - parameter.sd * parameter.sd)).toBeLessThan(TINY);
        expect(Number.isFinite(parameter.value) && Number.isFinite(parameter.sd)).toBe(true);
        const [low, high, least] = boundsOf(parameter.name);
        expect(parameter.value).toBeGreaterThanOrEqual(low - TINY);
        expect(parameter.value).toBeLessThanOrEqual(high + TINY);
        expect(parameter.sd).toBeGreaterThanOrEqual(least - TINY);
        for (const one of parameter.contributions) expect(Object.is(one.mean, -0) || Object.is(one.variance, -0)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('the order of articles, units and rows changes nothing, and the evidence is left as it was', () => {
  fc.assert(
    fc.property(anyEvidence(), fc.array(fc.nat(), { minLength: 7, maxLength: 7 }), (evidence, keys) => {
      const before = JSON.stringify(evidence);
      const shuffled = <T>(list: readonly T[]): T[] => list.map((item, index) => ({ item, key: keys[index % 7] ?? 0 })).sort((a, b) => a.key - b.key).map(({ item }) => item);
      const turned = { articles: shuffled(evidence.articles).map((one) => ({ ...one, units: shuffled(one.units) })), indicators: shuffled(evidence.indicators) };
      expect(compiled(turned)).toEqual(compiled(evidence));
      expect(JSON.stringify(evidence)).toBe(before);
    }),
    { numRuns: 200 },
  );
});

test('no unit about the country or its region disappears, and none from the future appears', () => {
  fc.assert(
    fc.property(anyEvidence(), fc.constantFrom('2024-11-22', '2025-01-19', DAY, '2026-12-31'), (evidence, day) => {
      const model = compileCooperationModel(evidence, GTM, day);
      const listed = new Set(Object.values(model.parameters).flatMap(({ contributions }) => contributions.map(({ unit }) => unit)));
      for (const pseudo of PSEUDO_UNITS) listed.delete(pseudo);
      const due = evidence.articles.filter(({ published }) => published <= day).flatMap(({ units }) => units).filter(({ actor }) => actor !== 'USA');
      expect([...listed].sort((a, b) => (a < b ? -1 : 1))).toEqual(due.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1)));
    }),
    { numRuns: 200 },
  );
});

test('a later day sees no less, and what is agreed upon is known no better with age', () => {
  fc.assert(
    fc.property(anyEvidence(['third_country']), (evidence) => {
      const agreed = { ...evidence, articles: evidence.articles.map((one) => ({ ...one, published: '2024-11-22', units: one.units.map((unit) => ({ ...unit, stance: 1 as const })) })) };
      const [early, late] = [parameterOf(agreed, 'stance.third_country', { asOf: '2025-06-30' }), parameterOf(agreed, 'stance.third_country', { asOf: '2026-06-30' })];
      const units = ({ contributions }: typeof early): string[] => contributions.map(({ unit: id }) => id).filter((id) => id !== 'floor');
      expect(units(late)).toEqual(expect.arrayContaining(units(early)));
      expect(late.sd).toBeGreaterThanOrEqual(early.sd - TINY);
    }),
    { numRuns: 200 },
  );
});

test('a copy on the same occasion changes nothing', () => {
  fc.assert(
    fc.property(anyEvidence(['third_country']), fc.nat(40), (evidence, place) => {
      const originals = evidence.articles.filter(({ origin }) => origin === null);
      const chosen = originals[place % Math.max(1, originals.length)];
      const first = chosen?.units[0];
      if (chosen === undefined || first === undefined) return;
      // Copies of the whole occasion, as when an interview is coded sentence by sentence.
      const doubled = { ...chosen, units: [...chosen.units, ...chosen.units.map((one) => ({ ...one, id: `${one.id}-again` }))] };
      const alone = { ...evidence, articles: [chosen] };
      const after = { ...evidence, articles: [doubled] };
      const [before, now] = [parameterOf(alone, 'stance.third_country', at), parameterOf(after, 'stance.third_country', at)];
      expect(Math.abs(now.value - before.value)).toBeLessThan(TINY);
      expect(Math.abs(now.sd - before.sd)).toBeLessThan(TINY);
    }),
    { numRuns: 300 },
  );
});

test('a repeat in a rewrite changes nothing', () => {
  fc.assert(
    fc.property(anyEvidence(['third_country']), anyUnit(['third_country']), (evidence, drawn) => {
      const origin = evidence.articles.find((one) => one.origin === null && one.published <= DAY && one.units.some(({ actor }) => actor === 'GTM'));
      if (origin === undefined) return;
      const repeat = { ...drawn, actor: 'GTM', stance: origin.units.find(({ actor }) => actor === 'GTM')?.stance ?? null };
      const rewrite = { ...origin, id: 'zz-rewrite', origin: origin.id, published: DAY, units: [repeat] };
      const [before, now] = [evidence, { ...evidence, articles: [...evidence.articles, rewrite] }].map((one) => parameterOf(one, 'stance.third_country', at));
      expect([now?.value, now?.sd]).toEqual([before?.value, before?.sd]);
    }),
    { numRuns: 200 },
  );
});

test('shares of an occasion add up to its best unit, and nobody gains by another joining', () => {
  const positive = fc.double({ min: 1e-3, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.array(positive, { minLength: 1, maxLength: 8 }), positive, (precisions, another) => {
      const before = shares(precisions);
      expect(before.reduce((sum, one) => sum + one, 0)).toBeCloseTo(Math.max(...precisions), 9);
      const after = shares([...precisions, another]);
      before.forEach((share, index) => expect(after[index]).toBeLessThanOrEqual(share + TINY));
    }),
  );
  expect(shares([0.5, 1])).toEqual([0.25, 0.75]);
  expect(shares([3, 3, 3])).toEqual([1, 1, 1]);
});

test('caps hold, and bind no harder than they must', () => {
  const weight = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 100, noNaN: true }), weight, weight, (open, precedent, partisan) => {
      const factors = capFactors({ open, precedent, partisan });
      const [a, b] = [precedent * factors.precedent, partisan * factors.partisan];
      const whole = open + a + b;
      expect(a).toBeLessThanOrEqual(0.2 * whole + TINY);
      expect(b).toBeLessThanOrEqual(0.25 * whole + TINY);
      // A factor below one means that the share is the cap itself, not less.
      expect(factors.precedent < 1 ? a / whole : 0.2).toBeCloseTo(0.2, 9);
      expect(factors.partisan < 1 ? b / whole : 0.25).toBeCloseTo(0.25, 9);
    }),
  );
});
