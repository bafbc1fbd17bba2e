import { expect, test } from 'vitest';
import { isWithin } from './sections.ts';

test('a report belongs to the list of reports, other pages do not', () => {
  expect(isWithin('/', '/')).toBe(true);
  expect(isWithin('/', '/reports/r1')).toBe(true);
  expect(isWithin('/', '/search')).toBe(false);
});

test('a page owns what lies below it, not what begins alike', () => {
  expect(isWithin('/parties', '/parties/Kasmor')).toBe(true);
  expect(isWithin('/brief', '/briefing')).toBe(false);
});
