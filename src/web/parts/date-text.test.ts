import { expect, test } from 'vitest';
import { dateText, rangeText } from './date-text.ts';

test('dates read as people write them', () => {
  expect(dateText('2024-04-03')).toBe('3 Apr 2024');
  expect(dateText('2024-12-31T23:59:59Z')).toBe('31 Dec 2024');
});

test('a range says no part of a date twice', () => {
  expect(rangeText('2024-04-03', '2024-04-03')).toBe('3 Apr 2024');
  expect(rangeText('2024-04-03', '2024-04-09')).toBe('3–9 Apr 2024');
  expect(rangeText('2024-03-28', '2024-04-02')).toBe('28 Mar – 2 Apr 2024');
  expect(rangeText('2023-12-31', '2024-01-01')).toBe('31 Dec 2023 – 1 Jan 2024');
});
