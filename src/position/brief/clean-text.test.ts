import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, shortened } from './clean-text.ts';

/** No lone surrogate: UTF-8 gives it back as it was. */
function isWellFormed(text: string): boolean {
  return Buffer.from(text, 'utf8').toString('utf8') === text;
}

test('control characters, direction marks and lone surrogates become visible; white space folds', () => {
  expect(cleanText('a\u0007b\u202ec\u200fd\ud800e')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
  expect(cleanText('  two\n\n lines\t here ')).toBe('two lines here');
});

test('right-to-left letters, accents and pairs of surrogates stay', () => {
  expect(cleanText('שלום — café 🕊️')).toBe('שלום — café 🕊️');
});

test('no text leaves anything that XML or one line cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanText(text)).not.toMatch(/[\u0000-\u001f\ufffe\uffff]/);
      expect(isWellFormed(cleanText(text))).toBe(true);
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
  );
});

test('a cut falls at a word’s end and never halves a character', () => {
  expect(shortened('one two three four', 11)).toBe('one two …');
  expect(shortened('one two', 7)).toBe('one two');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (text, longest) => {
      const cut = shortened(text, longest);
      expect(cut.length).toBeLessThanOrEqual(Math.max(text.length, longest + 2));
      if (isWellFormed(text)) expect(isWellFormed(cut)).toBe(true);
    }),
  );
});
