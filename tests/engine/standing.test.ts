// Reputation: Beta records with worked numbers.
import { describe, expect, test } from 'vitest';
import { assuranceOf, credibilityOf, restraintOf } from '../../src/engine/rules/standing.ts';
import { enter } from '../../src/engine/reputation.ts';
import { close, calmGame, settingOf } from './fixture.ts';

const begin = (credibility = 0.5, assurance = 0.5) => {
  const setting = settingOf({ scenario: { credibility, assurance }, parameters: { 'BET.goodwill': 0.4, 'GAM.goodwill': -0.4 } });
  return { setting, world: calmGame(setting).world };
};

describe('credibility (a0 + kept) / (n0 + made), n0 = 4', () => {
  test('starts at the scenario\'s value', () => {
    const { setting, world } = begin(0.25);
    expect([0, 1, 2].map((c) => credibilityOf(setting, world, c))).toEqual([0.25, 0.25, 0.25]);
  });

  test('a public act counts whole where it was done and 0.3 elsewhere', () => {
    const { setting, world } = begin();
    enter(world.threats, 0, { kept: 1, made: 1, posture: 'public' });
    // ALF: (2 + 1) / (4 + 1) = 0.6; elsewhere (2 + 0.3) / (4 + 0.3).
    expect(credibilityOf(setting, world, 0)).toBeCloseTo(0.6, 12);
    expect(credibilityOf(setting, world, 1)).toBeCloseTo(2.3 / 4.3, 12);
  });

  test('a quiet or ambiguous act stays in the country\'s own ledger', () => {
    for (const posture of ['quiet', 'ambiguous'] as const) {
      const { setting, world } = begin();
      enter(world.threats, 0, { kept: 0, made: 1, posture });
      // ALF: 2 / 5; elsewhere untouched.
      expect([0, 1, 2].map((c) => credibilityOf(setting, world, c))).toEqual([0.4, 0.5, 0.5]);
    }
  });

  test('a public act is not counted twice in the ledger where it was done', () => {
    const { setting, world } = begin();
    enter(world.threats, 0, { kept: 0, made: 1, posture: 'public' });
    enter(world.threats, 1, { kept: 1, made: 1, posture: 'public' });
    // ALF: (2 + 0 + 0.3) / (4 + 1 + 0.3).
    expect(credibilityOf(setting, world, 0)).toBeCloseTo(2.3 / 5.3, 12);
  });

  test('bluffs and deeds of several months add up', () => {
    const { setting, world } = begin();
    for (let i = 0; i < 3; i += 1) enter(world.threats, 0, { kept: 0, made: 1, posture: 'quiet' });
    // 2 / 7.
    expect(credibilityOf(setting, world, 0)).toBeCloseTo(2 / 7, 12);
  });
});

describe('assurance', () => {
  test('starts at 0.5 + 0.15 goodwill', () => {
    const { setting, world } = begin();
    // 0.5; 0.5 + 0.06; 0.5 - 0.06.
    expect([0, 1, 2].map((c) => assuranceOf(setting, world, c))).toEqual([0.5, 0.56, 0.44].map((x) => close(x, 12)));
  });

  test('follows the starting goodwill, not the present one', () => {
    const { setting, world } = begin();
    world.goodwill[0] = 1;
    expect(assuranceOf(setting, world, 0)).toBe(0.5);
  });

  test('reads promises and never threats', () => {
    const { setting, world } = begin();
    enter(world.threats, 0, { kept: 0, made: 5, posture: 'public' });
    expect(assuranceOf(setting, world, 0)).toBe(0.5);
    enter(world.promises, 0, { kept: 1, made: 1, posture: 'quiet' });
    expect(assuranceOf(setting, world, 0)).toBeCloseTo(0.6, 12);
  });
});

test('restraint is 0.4 + 0.6 assurance', () => {
  const { setting } = begin();
  expect([0, 0.5, 1].map((assurance) => restraintOf(setting, assurance))).toEqual([0.4, 0.7, 1].map((x) => close(x, 12)));
});
