import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeQuote } from './place-quote.ts';
import { quoteOf } from './quote.ts';

const TEXT =
  'The envoy said no. Later the envoy said no again, and nobody at the lock by the northern gate wrote it down.';
const quote = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return quoteOf(TEXT, { start, end: start + words.length });
};
const placed = (text: string, words: string, from = 0) => {
  const span = placeQuote(text, quote(words, from));
  return span && `${span.start}:${span.text}`;
};

describe('a quote is found', () => {
  test('where it was', () => expect(placed(TEXT, 'said no', 20)).toBe('35:said no'));

  test('moved, by its words and surroundings: not the first of two equal phrases', () => {
    expect(placed(`A new first line.\n${TEXT}`, 'said no', 20)).toBe('53:said no');
  });

  test('with a word changed', () => {
    const edited = TEXT.replace('northern', 'eastern');
    expect(placed(edited, 'nobody at the lock by the northern gate')).toBe('54:nobody at the lock by the eastern gate');
  });

  test('when it is long and both ends are there', () => {
    const long = `${Array.from({ length: 120 }, (_, i) => `gate ${i} lock`).join(' river ')} end`;
    const found = placeQuote(`x ${long.replace('river', 'canal')} y`, quoteOf(long, { start: 0, end: long.length }));
    expect([found?.start, found?.end]).toEqual([2, long.length + 2]);
  });
});

describe('a quote is not found', () => {
  test('in another text', () => expect(placed('Rain fell on the hills all week.', 'nobody at the lock')).toBeNull());
  test('where only a few letters are alike: short quotes must stand exactly', () => {
    expect(placed('The envoys said yes.', 'said no')).toBeNull();
  });
});

test('in its own text every quote is found where it is, whatever the text', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      expect(placeQuote(text, quoteOf(text, { start, end }))).toEqual({ start, end, text: text.slice(start, end) });
    }),
  );
});
