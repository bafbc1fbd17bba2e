import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../parts/days.ts';
import { shifted, stretchOf, ticksOf, zoomed } from './scale.ts';

const whole = { from: 1000, to: 2000 };
const stretches = fc
  .tuple(fc.integer({ min: 1000, max: 1990 }), fc.integer({ min: 3, max: 1000 }))
  .map(([from, width]) => ({ from, to: Math.min(2000, from + width) }))
  .filter(({ from, to }) => to - from >= 3);

test('the stretch of nothing is none; of a day it is that day and a margin', () => {
  expect(stretchOf([])).toBeNull();
  const day = dayNumber('2024-04-03');
  expect(stretchOf([{ from: '2024-04-03', to: '2024-04-03' }])).toEqual({ from: day - 1, to: day + 2 });
});

test('what is zoomed or moved stays within the whole', () => {
  fc.assert(
    fc.property(
      stretches,
      fc.double({ min: 0.05, max: 20, noNaN: true }),
      fc.integer({ min: -3000, max: 3000 }),
      (s, factor, by) => {
        for (const { from, to } of [zoomed(s, factor, (s.from + s.to) / 2, whole), shifted(s, by, whole)]) {
          expect(from).toBeGreaterThanOrEqual(whole.from - 1e-6);
          expect(to).toBeLessThanOrEqual(whole.to + 1e-6);
          expect(to - from).toBeGreaterThan(2.9);
        }
      },
    ),
  );
});

test('zooming keeps the day under the pointer in its place', () => {
  const { from, to } = zoomed({ from: 1200, to: 1600 }, 0.5, 1300, whole);
  expect((1300 - from) / (to - from)).toBeCloseTo(0.25);
});

test('the axis is marked by days, months or years, never too densely', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 3, max: 60_000 }), (from, width) => {
      const ticks = ticksOf({ from, to: from + width }, 10);
      expect(ticks.length).toBeLessThanOrEqual(13);
      for (const { day } of ticks) {
        expect(day).toBeGreaterThanOrEqual(from);
        expect(day).toBeLessThanOrEqual(from + width);
      }
    }),
  );
  const april = dayNumber('2024-04-01');
  expect(ticksOf({ from: april, to: april + 4 }, 10)[0]?.text).toBe('1 Apr 2024');
});
