import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

const cut = (text: string) => {
  const { starts, ends } = tokenise(text);
  return starts.map((start, i) => text.slice(start, ends[i]));
};

describe('tokenise', () => {
  it.each([
    ["Veldria won't sign, it doesn't need to.", "Veldria wo n't sign , it does n't need to ."],
    ['Kasmor’s envoys can’t; they’ve left.', 'Kasmor ’s envoys ca n’t ; they ’ve left .'],
    ['We cannot, gonna, I’d’ve', 'We can not , gon na , I ’d ’ve'],
    ["the workers' union, O'Brien and the Shi'ite bloc", "the workers ' union , O'Brien and the Shi'ite bloc"],
    [
      'a 15-year downstream-only deal, non-binding, e-mailed',
      'a 15 - year downstream - only deal , non-binding , e-mailed',
    ],
    ['The U.S. and Sen. A. B. Orle met at 5:30 p.m. Monday.', 'The U.S. and Sen. A. B. Orle met at 5:30 p.m. Monday .'],
    ['President Dario R. Venn met C. Orle; see p. 12.', 'President Dario R. Venn met C. Orle ; see p. 12 .'],
    ['Resolution No. 10 was no. The end', 'Resolution No. 10 was no . The end'],
    ['It cost $1,200.50, or 12%, in the 1990s/2000s.', 'It cost $ 1,200.50 , or 12 % , in the 1990s / 2000s .'],
    [
      'See www.irsa-river.org/talks, or https://lakes.int/a?b=c.',
      'See www.irsa-river.org/talks , or https://lakes.int/a?b=c .',
    ],
    ['@LakesUnion #HarrowGorge press@kasmor.gov (now)', '@LakesUnion #HarrowGorge press@kasmor.gov ( now )'],
    ['Well... no… “Yes”--maybe?!', 'Well ... no … “ Yes ” -- maybe ?!'],
    ["''No,'' he said. ``Never.''", "'' No , '' he said . `` Never . ''"],
    ['“He told us: ‘Wait.’”', '“ He told us : ‘ Wait . ’ ”'],
    ['US$5 at 10am on 3/4, 555-0134', 'US$ 5 at 10 am on 3/4 , 555-0134'],
    ['the dam.The river', 'the dam . The river'],
    ["'Terrifying.' 'Tis the '90s", "' Terrifying . ' 'Tis the '90s"],
    ['(R-Irsa.) Inc. Q&A AT&T', '( R - Irsa . ) Inc. Q&A AT&T'],
  ])('%s', (text, tokens) => {
    expect(cut(text)).toEqual(tokens.split(' '));
  });

  it('keeps emoji, marks and lone surrogates whole', () => {
    expect(cut('👩‍🚀 ok \ud800x e\u0301a \u200fشرق')).toEqual(['👩‍🚀', 'ok', '\ud800', 'x', 'e\u0301a', '\u200fشرق']);
  });

  it('gives every character that is no white space to exactly one token', () => {
    const pieces = fc.constantFrom(
      'a',
      'B.',
      "'",
      '’',
      '"',
      '“',
      '.',
      '..',
      '-',
      '@',
      '#',
      '1',
      ',',
      ':',
      '/',
      '&',
      '$',
      ' ',
      '\n',
      '\u00a0',
      '\u200f',
      '\ud83d',
      '\ude00',
      '\u0301',
      'www.',
      'http://',
      'U.S',
      'n’t',
      '\u0000',
      '\ufeff',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { starts, ends } = tokenise(text);
        let p = 0;
        starts.forEach((start, i) => {
          expect(text.slice(p, start)).toMatch(/^\s*$/);
          expect(ends[i]!).toBeGreaterThan(start);
          expect(text.slice(start, ends[i])).not.toMatch(/^\s|\s$/);
          p = ends[i]!;
        });
        expect(text.slice(p)).toMatch(/^\s*$/);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['"', '.', 'a.', "'", 'www.', 'a@', 'a-', '((', '1,', 'a'])(
    'reads %s repeated to 400,000 characters',
    (piece) => {
      const text = piece.repeat(Math.ceil(400_000 / piece.length));
      const { ends } = tokenise(text);
      expect(ends.at(-1)).toBe(text.length);
    },
  );
});
