import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../api/contract.ts';
import { segmentLines } from './segments.ts';

const mark = (finding: string, start: number, end: number): Mark => ({
  finding,
  start,
  end,
  what: 'statement',
  part: 'content',
  state: 'suggested',
});
const shown = (text: string, marks: readonly Mark[]) =>
  segmentLines(text, marks).map(({ segments }) =>
    segments.map(
      ({ start, end, marks: over }) => `${text.slice(start, end)}|${over.map(({ finding }) => finding).join('')}`,
    ),
  );

test('overlapping marks are cut into flat neighbours', () => {
  expect(shown('abcdef', [mark('x', 0, 4), mark('y', 2, 6)])).toEqual([['ab|x', 'cd|xy', 'ef|y']]);
});

test('a nested mark leaves its surroundings to the outer one', () => {
  expect(shown('abcdef', [mark('i', 2, 3), mark('o', 0, 6)])).toEqual([['ab|o', 'c|oi', 'def|o']]);
});

test('touching marks do not overlap', () => {
  expect(shown('abcd', [mark('x', 0, 2), mark('y', 2, 4)])).toEqual([['ab|x', 'cd|y']]);
});

test('a mark over several lines goes on in each, and blank lines become gaps', () => {
  const text = 'ab\n\ncd\nef';
  expect(shown(text, [mark('x', 1, 8)])).toEqual([['a|', 'b|x'], ['cd|x'], ['e|x', 'f|']]);
  expect(segmentLines(text, []).map(({ gap }) => gap)).toEqual([false, true, false]);
});

test('marks beyond the end or without length are left out', () => {
  expect(shown('ab', [mark('x', 2, 5), mark('y', 1, 1)])).toEqual([['ab|']]);
});

test('the segments of a line are the line, and each is covered by exactly the marks that overlap it', () => {
  const place = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => mark(`${a}-${b}`, Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60, unit: fc.constantFrom('a', ' ', '\n', '“') }),
      fc.array(place, { maxLength: 12 }),
      (text, marks) => {
        for (const line of segmentLines(text, marks)) {
          expect(line.segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
            text.slice(line.start, line.end),
          );
          for (const { start, end, marks: over } of line.segments) {
            const expected = marks.filter((one) => one.start < one.end && one.start < end && start < one.end);
            expect([...over].sort(order)).toEqual([...expected].sort(order));
          }
        }
      },
    ),
  );
});

const order = (a: Mark, b: Mark) => a.start - b.start || a.end - b.end;
