import { expect, test } from 'vitest';
import { exactWords, quotable } from './exact-words.ts';

test('outer marks go, inner ones become single', () => {
  expect(quotable('“We shall not go.”')).toBe('We shall not go.');
  expect(quotable('that “one or two may go”')).toBe('one or two may go');
  expect(quotable('that the port is “open to all”,')).toBe('the port is ‘open to all’');
  expect(quotable('the "safe" port and the "open" sea')).toBe('the ‘safe’ port and the ‘open’ sea');
});

test('a mark without a partner goes; an apostrophe stays', () => {
  expect(quotable('nothing that could be undone”')).toBe('nothing that could be undone');
  expect(quotable('Meru’s port')).toBe('Meru’s port');
});

test('words that only begin like "that" stay', () => {
  expect(quotable('thatched roofs burnt')).toBe('thatched roofs burnt');
  expect(quotable('that')).toBe('that');
});

test('pieces far apart are joined by a gap, neighbours by a blank', () => {
  const span = (start: number, text: string) => ({ start, end: start + text.length, text });
  expect(exactWords([span(0, '“One,”'), span(20, '“Two.”')])).toBe('One … Two.');
  expect(exactWords([span(0, 'one'), span(4, 'two')])).toBe('one two');
});
