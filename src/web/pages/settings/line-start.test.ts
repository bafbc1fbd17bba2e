import { expect, test } from 'vitest';
import { lineStart } from './line-start.ts';

test('lines are counted from one', () => {
  expect(lineStart('ab\n\ncd', 1)).toBe(0);
  expect(lineStart('ab\n\ncd', 3)).toBe(4);
});

test('a line that is not there is the end', () => {
  expect(lineStart('ab\ncd', 9)).toBe(5);
  expect(lineStart('', 2)).toBe(0);
});
