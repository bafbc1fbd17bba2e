/** A hundred thousand generated texts, as hostile as news never is: none may crash the reader or give a span that is not the text's own words. */
import fc from 'fast-check';
import { validateReading } from '../src/record/index.ts';
import type { Evaluation } from './evaluation.ts';

const TEXTS = 100_000;
const SEED = 20240403;

/** What texts are made of: words of statements and events, marks that are never closed, layouts, and what encodings do to them. */
const PIECES = [
  ...'the minister Orle said that Kasmor would not close dam told denied he they according to Veldria on Tuesday'.split(
    ' ',
  ),
  ...'killed three farmers near Sella Ford last night if talks fail , . : ; ? ! — - ( ) [ ] " “ ” ‘ ’ « » \' `` …'.split(
    ' ',
  ),
  ...['Q:', 'A:', 'ORLE:', 'OSKAVAR —', '@orle', '#dam', 'U.N.', '3 May', '2019', '’s', 'n’t', '“We will', 'not.”'],
  ...['\n', '\n\n', '\r\n', '\t', '\u00a0', '\u200f', '\u202e', '\u0301', '\ufeff', '\u2028', '\0'],
  ...['😀', '\ud83d', '\ude00', 'é', 'مرحبا', '漢字', 'ﬁ', 'İ', 'ß'],
] as const;

export const generatedEvaluation: Evaluation = {
  name: 'generated',
  needs: [],
  run: async ({ read }) => {
    const text = fc
      .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
      .map((pieces) => pieces.map(([piece, space]) => piece + space).join(''));
    let crashes = 0;
    let broken = 0;
    for (const sample of fc.sample(text, { numRuns: TEXTS, seed: SEED })) {
      try {
        if (validateReading(read(sample, { published: '2024-05-01' })).length > 0) broken++;
      } catch {
        crashes++;
      }
    }
    return [
      { measure: 'generated texts read without a crash', ours: 1 - crashes / TEXTS, must: 1, note: `${TEXTS} texts` },
      {
        measure: 'generated texts whose record is valid, every span the text’s own',
        ours: 1 - broken / TEXTS,
        must: 1,
      },
    ];
  },
};
