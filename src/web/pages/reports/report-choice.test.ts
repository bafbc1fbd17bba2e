import { expect, test } from 'vitest';
import { EVERY_REPORT, reportParams, reviewedShare } from './report-choice.ts';

test('best matches first needs something to match', () => {
  expect(reportParams({ ...EVERY_REPORT, order: 'relevance', text: '  ' })).toMatchObject({ order: 'date', text: '' });
  expect(reportParams({ ...EVERY_REPORT, order: 'relevance', text: ' dam ' })).toMatchObject({
    order: 'relevance',
    text: 'dam',
  });
});

test('a report without findings is neither reviewed nor not', () => {
  expect(reviewedShare({ statements: 0, events: 0, reviewed: 0 })).toBeNull();
  expect(reviewedShare({ statements: 3, events: 1, reviewed: 1 })).toBe(0.25);
});

test('rejected findings are counted as reviewed and no longer as found: never more than all', () => {
  expect(reviewedShare({ statements: 1, events: 0, reviewed: 3 })).toBe(1);
});
