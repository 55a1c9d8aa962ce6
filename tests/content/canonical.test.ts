// One value has one canonical text and one hash, however it was written.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, hashOf } from '../../src/content/canonical.ts';

test('names are sorted, spaces and undefined fields left out', () => {
  expect(canonicalJson({ b: [1, 'é', null], a: { z: true, y: undefined } })).toBe('{"a":{"z":true},"b":[1,"é",null]}');
});

test('the hash is SHA-256 of that text in UTF-8', () => {
  // printf '{"a":1}' | sha256sum
  expect(hashOf({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
});

test('the order of fields changes no hash, the order of a list does', () => {
  expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
  expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
});

test('what JSON cannot carry is refused', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1, { a: 1n }]) expect(() => canonicalJson(value)).toThrow(TypeError);
});

test('it is JSON, and reading it gives the same text again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});
