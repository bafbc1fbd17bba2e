import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved } from './moved.ts';

test('an item goes to its place, the rest stay in order', () => {
  expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
  expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  expect(moved(['a'], 4, 0)).toEqual(['a']);
});

test('there and back again is as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), fc.nat(), (items, a, b) => {
      const [from, to] = [a % items.length, b % items.length];
      expect(moved(moved(items, from, to), to, from)).toEqual(items);
    }),
  );
});
