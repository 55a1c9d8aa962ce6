/** Goodwill, pride, solidarity and counter-measures: what moves them, and what must not. */
import { describe, expect, test } from 'vitest';
import { article, evidenceOf, parameterOf, unit } from './made.ts';

type Fields = Parameters<typeof unit>[0];
const given = (name: string, units: readonly Fields[], country = 'GTM') => parameterOf(evidenceOf([article(units.map((fields) => unit(fields)))]), name, { country });

describe('goodwill', () => {
  test('is a stance on general cooperation times 0.4', () => {
    expect(given('goodwill', [])).toMatchObject({ value: 0, status: 'prior' });
    // 0.4 * (4.938272 * 1.5) / 7.716049
    expect(given('goodwill', [{ issue: 'general_cooperation', stance: 2 }]).value).toBeCloseTo(0.384, 9);
    expect(given('goodwill', [{ issue: 'general_cooperation', stance: -2 }]).value).toBeCloseTo(-0.384, 9);
  });
  test('stays within 0.6', () => {
    const many = Array.from({ length: 40 }, () => ({ issue: 'general_cooperation', stance: 2, kind: 'action' }) as const);
    expect(given('goodwill', many).value).toBeLessThanOrEqual(0.6);
  });
});

describe('pride', () => {
  const opposed = { issue: 'mass_deportation', stance: -2 } as const;
  const threat = { issue: 'counter_measure', counterMeasure: 'evict_base', stance: -2 } as const;
  test('starts at 0.8 and is raised by opposition and by own threats', () => {
    expect(given('pride', [])).toMatchObject({ value: 0.8, status: 'prior' });
    // 0.8 + 0.8 * 4.938272 / 7.716049
    expect(given('pride', [opposed]).value).toBeCloseTo(1.312, 9);
    expect(given('pride', [threat]).value).toBeCloseTo(1.312, 9);
    expect(given('pride', [{ ...opposed, stance: -1 }]).value).toBeLessThan(1.312);
    expect(given('pride', [{ ...threat, stance: 0, condition: 'mass removals begin' }]).value).toBeGreaterThan(0.8);
  });
  test('is lowered by consent only', () => {
    expect(given('pride', [{ issue: 'mass_deportation', stance: 2 }]).value).toBeLessThan(0.8);
    expect(given('pride', [{ issue: 'mass_deportation', stance: 0 }]).value).toBe(0.8);
    expect(given('pride', [{ ...threat, stance: 1 }]).value).toBe(0.8);
  });
  test('is never set by what others say', () => {
    const claim = given('pride', [{ ...opposed, kind: 'claim-about-other' }, { ...threat, attribution: 'expert' }]);
    expect(claim.value).toBe(0.8);
    expect(claim.contributions.map(({ note }) => note)).toEqual(['interested', 'not-own-word']);
  });
  test('counts a threat and an objection on one occasion once', () => {
    const both = given('pride', [{ ...opposed, occasion: 'speech' }, { ...threat, occasion: 'speech' }]);
    expect(both.value).toBeCloseTo(given('pride', [opposed]).value, 12);
  });
});

describe('a counter-measure', () => {
  const threat = { issue: 'counter_measure', counterMeasure: 'evict_base', stance: -2 } as const;
  test('has no propensity unless the evidence names it', () => {
    expect(given('counter.evict_base', [])).toMatchObject({ value: 0, status: 'prior', derivation: 'no unit documents this counter-measure; propensity 0.00' });
    expect(given('counter.stop_flights', [threat]).value).toBe(0);
    expect(given('counter.evict_base', [threat]).value).toBeCloseTo(0.64, 9);
    expect(given('counter.evict_base', [{ ...threat, kind: 'claim-about-other' }]).value).toBe(0);
  });
  test('is known from a unit on any issue', () => {
    expect(given('counter.stop_flights', [{ issue: 'return_flights', counterMeasure: 'stop_flights', stance: -2, kind: 'action' }]).value).toBeGreaterThan(0.6);
  });
  test('falls when it is disclaimed', () => {
    expect(given('counter.evict_base', [threat, { ...threat, stance: 2 }]).value).toBeLessThan(given('counter.evict_base', [threat]).value);
  });
  test('of the bloc counts for its members, at half weight, and for nobody else', () => {
    const joint = { actor: 'region', issue: 'counter_measure', counterMeasure: 'joint_declaration', stance: -2 } as const;
    const member = given('counter.joint_declaration', [joint]).value;
    expect(member).toBeGreaterThan(0);
    expect(member).toBeLessThan(given('counter.joint_declaration', [{ ...joint, actor: 'GTM' }]).value);
    expect(given('counter.joint_declaration', [joint], 'CHN').value).toBe(0);
    expect(given('counter.evict_base', [{ ...joint, counterMeasure: 'evict_base' }]).value).toBe(0);
  });
  test('of the bloc alone is assumed for a member, and evidence once the member itself is named', () => {
    const joint = { actor: 'region', issue: 'counter_measure', counterMeasure: 'joint_declaration', stance: -2 } as const;
    const member = given('counter.joint_declaration', [joint]);
    expect(member.status).toBe('assumed');
    expect(member.derivation).toContain('all of the bloc and none of the country itself');
    const named = given('counter.joint_declaration', [joint, { ...joint, actor: 'GTM' }]);
    expect(named.status).toBe('evidence');
    expect(named.derivation).toContain('those of the bloc');
  });
});

describe('solidarity', () => {
  test('rises with refusals of the region and with joint answers, and with nothing else', () => {
    const base = given('solidarity', []);
    expect(base).toMatchObject({ value: 0.5, status: 'prior' });
    expect(given('solidarity', [{ actor: 'region', stance: -2 }]).value).toBeCloseTo(0.82, 9);
    expect(given('solidarity', [{ actor: 'GTM', stance: -2 }]).value).toBe(0.5);
    expect(given('solidarity', [{ actor: 'region', stance: 1 }]).value).toBe(0.5);
    expect(given('solidarity', [{ issue: 'counter_measure', counterMeasure: 'joint_declaration', stance: -1 }]).value).toBeGreaterThan(0.5);
    expect(given('solidarity', [{ actor: 'region', stance: -2 }], 'CHN').value).toBe(0.5);
  });
});
