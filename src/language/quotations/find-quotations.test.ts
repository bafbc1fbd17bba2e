import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../sentences/paragraphs.ts';
import { tokenise } from '../tokens/tokenise.ts';
import { findQuotations } from './find-quotations.ts';

const find = (text: string) => {
  const tokens = tokenise(text);
  return findQuotations(text, tokens, findParagraphs(text, tokens)).map((quotation) => ({
    ...quotation,
    text: text.slice(tokens.starts[quotation.from], tokens.ends[quotation.to - 1]),
  }));
};
const texts = (text: string) => find(text).map((quotation) => quotation.text);

describe('findQuotations', () => {
  it.each([
    ['“No,” she said. “Never.”', ['“No,”', '“Never.”']],
    ['"No," she said. "Never."', ['"No,"', '"Never."']],
    ["''No,'' she said. ``Never.''", ["''No,''", "``Never.''"]],
    ["He called it 'a theft' of water.", ["'a theft'"]],
    ["The workers' union and Orle's men didn't sign the states' pact.", []],
    ['‘The workers’ union won’t sign,’ he said.', ['‘The workers’ union won’t sign,’']],
    ['A 6\'2" envoy stood up.', []],
    ['The ("so-called") gate', ['"so-called"']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('nests', () => {
    const found = find('“They said ‘wait’ and “go” again,” she said.');
    expect(found.map(({ text, depth }) => [text, depth])).toEqual([
      ['“They said ‘wait’ and “go” again,”', 0],
      ['‘wait’', 1],
      ['“go”', 1],
    ]);
  });

  it('links a quotation carried over paragraphs', () => {
    const found = find('“We will wait, Orle said.\n\n“We will not sign.”');
    expect(found.map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, null],
      [true, 0],
    ]);
  });

  it('does not link across a paragraph that does not reopen', () => {
    expect(find('“We will wait, Orle said.\n\nThe river fell.\n\n“No.”').map(({ continues }) => continues)).toEqual([
      null,
      null,
    ]);
  });

  it('opens anew where a straight mark was never closed', () => {
    expect(texts('He said "we wait, and then "we sign" twice.')).toEqual(['"we wait, and then', '"we sign"']);
  });

  it('stays inside its paragraph and nests cleanly on any text', () => {
    const pieces = fc.constantFrom('a', '"', "'", '“', '”', '‘', '’', "''", ' ', '.', '\n\n', 's', '«', '»', '1');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const tokens = tokenise(text);
        const paragraphs = findParagraphs(text, tokens);
        const found = findQuotations(text, tokens, paragraphs);
        for (const { from, to } of found) {
          expect(to).toBeGreaterThan(from);
          expect(paragraphs.some((p) => p.from <= from && to <= p.to)).toBe(true);
        }
        for (const a of found)
          for (const b of found) expect(a.from < b.from && b.from < a.to && a.to < b.to).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads 100,000 marks', () => {
    expect(find('"'.repeat(100_000)).length).toBeGreaterThan(0);
    expect(find('“'.repeat(100_000)).length).toBe(8);
  });
});
