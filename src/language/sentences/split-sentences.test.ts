import { describe, expect, it } from 'vitest';
import { tokenise } from '../tokens/tokenise.ts';
import { findParagraphs } from './paragraphs.ts';
import { splitSentences } from './split-sentences.ts';

const split = (text: string) => {
  const tokens = tokenise(text);
  return splitSentences(text, tokens, findParagraphs(text, tokens)).map(({ from, to }) =>
    text.slice(tokens.starts[from], tokens.ends[to - 1]),
  );
};
const kinds = (text: string) => findParagraphs(text, tokenise(text)).map(({ kind }) => kind);

describe('splitSentences', () => {
  it.each([
    ['The dam is full. Veldria opened the gates.|Kasmor protested.', 3],
    ['Sen. Orle met Dr. Ilk in the U.S. Senate at 5 p.m. on Monday.', 1],
    ['They met in the U.S. The talks failed.', 2],
    ['“We will not sign.” The envoy left.', 2],
    ['“Will you sign?” asked Orle.', 1],
    ['“Never!” Orle said.', 1],
    ['He said: “We will not sign. We cannot.” Then he left.', 3],
    ['The flow fell by 3.5 percent. In 2019 it fell again.', 2],
    ['Mr. A. B. Orle, of No. 10 Lake St., agreed.', 1],
    ['(The dam is full.) Kasmor protested.', 2],
    ['And then ... nothing happened.', 1],
  ])('%s', (text, count) => {
    expect(split(text.replace('|', ' '))).toHaveLength(count);
  });

  it('never crosses a paragraph, stop or none', () => {
    expect(split('Talks collapse at the gorge\n\nVeldria walked out')).toEqual([
      'Talks collapse at the gorge',
      'Veldria walked out',
    ]);
  });
});

describe('findParagraphs', () => {
  it('knows headlines, datelines and list items', () => {
    const text =
      'Gorge talks collapse\n\nHARROW, March 3 —\n\nThe talks on the dam collapsed on Monday, both sides said.\n\n- release water\n- share data';
    expect(kinds(text)).toEqual(['headline', 'dateline', 'body', 'list-item', 'list-item']);
  });

  it('joins wrapped lines and parts unwrapped ones', () => {
    const wrapped =
      'The talks on the Harrow Gorge dam collapsed on Monday after\nVeldria refused to release any water before the end of the\ndry season.';
    expect(kinds(wrapped)).toHaveLength(1);
    expect(kinds('First point made.\nSecond point made by the other side, at some length.')).toHaveLength(2);
  });

  it('takes CRLF and blank lines with spaces', () => {
    expect(kinds('One.\r\n \t\r\nTwo.')).toHaveLength(2);
  });
});
