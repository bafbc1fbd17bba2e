import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isIsoDate, isoOfDay } from './days.ts';

test('a day goes to its number and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
      expect(dayNumber(isoOfDay(day))).toBe(day);
    }),
  );
  expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
});

test('only days of the calendar are dates', () => {
  expect(isIsoDate('2024-02-29')).toBe(true);
  for (const not of ['2023-02-29', '2024-13-01', '2024-1-1', '', 'soon', null]) expect(isIsoDate(not)).toBe(false);
});
