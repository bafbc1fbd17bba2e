import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from './analyse.ts';

const bytes = (name: string) => new Uint8Array(readFileSync(new URL(`../../models/${name}.bin`, import.meta.url)));
const there = (name: string) => existsSync(new URL(`../../models/${name}.bin`, import.meta.url));
const tagger = bytes('tagger');
const analyse = createAnalyser({
  tagger,
  ...(there('parser') && { parser: bytes('parser') }),
  ...(there('entities') && { entities: bytes('entities') }),
});

const REPORT = `Gorge talks collapse

HARROW, March 3 — Veldria's foreign minister walked out of talks with Kasmor on Monday, saying the Harrow Gorge dam “will be filled.”

“We did not agree to this,” a Kasmor official said. "They're lying."`;

describe('createAnalyser', () => {
  it('tags, lemmatises and quotes', () => {
    const { tokens, quotations } = analyse(REPORT);
    const walked = tokens.find(({ text }) => text === 'walked');
    expect([walked?.upos, walked?.xpos, walked?.lemma]).toEqual(['VERB', 'VBD', 'walk']);
    expect(tokens.find(({ text }) => text === 'talks' && text !== tokens[0]?.text)?.lemma).toBe('talk');
    expect(quotations.map(({ from, to }) => [tokens[from]?.text, tokens[to - 1]?.text])).toEqual([
      ['“', '”'],
      ['“', '”'],
      ['"', '"'],
    ]);
  });

  it.runIf(there('entities'))('finds names that no list holds', () => {
    const { tokens, entities } = analyse(
      'Foreign Minister Anna Orle met envoys of the Lakes Union in Geneva, she said.',
    );
    const names = entities.map(({ from, to }) =>
      tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    );
    expect(names).toEqual(['Foreign Minister Anna Orle', 'the Lakes Union', 'Geneva']);
    expect(entities.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true);
  });

  it('leaves heads open without a parser', () => {
    const bare = createAnalyser({ tagger });
    const { tokens, sentences, entities } = bare('Veldria signed. Kasmor did not.');
    expect(tokens.every(({ head, relation }) => head === -1 && relation === 'dep')).toBe(true);
    expect(sentences.map(({ root, from }) => root === from)).toEqual([true, true]);
    expect(entities).toEqual([]);
  });

  it('reads nothing as nothing', () => {
    expect(analyse(' \n\t')).toMatchObject({ tokens: [], sentences: [], paragraphs: [], quotations: [], entities: [] });
  });

  it('is consistent on any text', () => {
    const pieces = fc.constantFrom(
      'Veldria',
      ' said ',
      '“',
      '”',
      '"',
      "'",
      '’s',
      '. ',
      '.',
      '\n',
      '\r\n\r\n',
      '\u2029',
      '- ',
      'U.S.',
      ' the ',
      '\ud83d',
      '\u200f',
      '\u00a0',
      '!',
      '(',
      ')',
      '10',
      ', ',
      'http://a.b',
      '\u0000',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, sentences, paragraphs, entities, dependents } = analyse(text);
        tokens.forEach((token, i) => {
          expect(token.index).toBe(i);
          expect(token.text).toBe(text.slice(token.start, token.end));
          const { from, to } = sentences[token.sentence]!;
          expect(from <= i && i < to).toBe(true);
          if (token.head >= 0) {
            expect(from <= token.head && token.head < to && token.head !== i).toBe(true);
            expect(dependents[token.head]).toContain(i);
          }
        });
        expect(text.replace(/\s/g, '')).toBe(tokens.map((token) => token.text).join(''));
        let end = 0;
        for (const sentence of sentences) {
          expect(sentence.from).toBe(end);
          end = sentence.to;
          const paragraph = paragraphs[sentence.paragraph]!;
          expect(paragraph.from <= sentence.from && sentence.to <= paragraph.to).toBe(true);
        }
        expect(end).toBe(tokens.length);
        for (const { from, to } of entities) expect(to).toBeGreaterThan(from);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same analysis again', () => {
    expect(analyse(REPORT)).toEqual(analyse(REPORT));
  });

  it.each(['"', 'a ', 'A. ', 'Veldria said “no. ', '(', '\ud800', '. '])(
    'reads %j repeated to 30,000 characters',
    (piece) => {
      const text = piece.repeat(Math.ceil(30_000 / piece.length));
      expect(analyse(text).tokens.at(-1)?.end).toBe(text.trimEnd().length);
    },
  );
});
