import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanesOf } from './lanes.ts';

test('what does not overlap shares a lane', () => {
  expect(
    lanesOf(
      [
        { from: 0, to: 4 },
        { from: 5, to: 6 },
        { from: 2, to: 3 },
      ],
      1,
    ),
  ).toEqual([0, 0, 1]);
  expect(lanesOf([], 1)).toEqual([]);
});

test('no two of a lane overlap', () => {
  const placed = fc.record({ from: fc.integer({ min: 0, max: 100 }), width: fc.integer({ min: 1, max: 30 }) });
  fc.assert(
    fc.property(fc.array(placed, { maxLength: 30 }), (drawn) => {
      const items = drawn.map(({ from, width }) => ({ from, to: from + width }));
      const lanes = lanesOf(items, 1);
      for (const [i, a] of items.entries()) {
        for (const [j, b] of items.entries()) {
          if (i < j && lanes[i] === lanes[j]) expect(a.to + 1 <= b.from || b.to + 1 <= a.from).toBe(true);
        }
      }
    }),
  );
});
