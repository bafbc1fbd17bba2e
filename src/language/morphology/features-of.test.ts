import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../analyse.ts';
import { formatFeatures, parseFeatures } from './features.ts';
import { featuresOf } from './features-of.ts';

const bytes = (name: string) => new Uint8Array(readFileSync(new URL(`../../../models/${name}.bin`, import.meta.url)));
const analyse = createAnalyser({ tagger: bytes('tagger'), parser: bytes('parser') });

/** The features of the first token with this text. */
function of(sentence: string, word: string): string {
  const analysis = analyse(sentence);
  return formatFeatures(
    featuresOf(
      analysis,
      analysis.tokens.findIndex(({ text }) => text === word),
    ),
  );
}

describe('featuresOf', () => {
  it.each([
    ['The gates were closed by the engineers.', 'closed', 'Tense=Past|VerbForm=Part|Voice=Pass'],
    ['The engineers have closed the gates.', 'closed', 'Tense=Past|VerbForm=Part'],
    ['The engineers closed the gates.', 'closed', 'Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin'],
    ['The engineer closed the gates.', 'closed', 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin'],
    ['We closed the gates.', 'closed', 'Mood=Ind|Number=Plur|Person=1|Tense=Past|VerbForm=Fin'],
  ])('tells voice, tense and agreement: %s', (sentence, word, features) => {
    expect(of(sentence, word)).toBe(features);
  });

  it.each([
    ['Close the gates.', 'Close', 'Mood=Imp|VerbForm=Fin'],
    ['They want to close the gates.', 'close', 'VerbForm=Inf'],
    ['They will close the gates.', 'close', 'VerbForm=Inf'],
    ['Veldria is closing the gates.', 'closing', 'Tense=Pres|VerbForm=Part'],
  ])('tells commands from infinitives and progressives: %s', (sentence, word, features) => {
    expect(of(sentence, word)).toBe(features);
  });

  it.each([
    ['They did not sign.', 'not', 'Polarity=Neg'],
    ['They never signed.', 'never', 'PronType=Neg'],
    ['Nobody signed.', 'Nobody', 'Number=Sing|PronType=Neg'],
    ['No minister signed.', 'No', 'PronType=Neg'],
    ['The minister signed.', 'The', 'Definite=Def|PronType=Art'],
  ])('marks what negates, and not what does not: %s', (sentence, word, features) => {
    expect(of(sentence, word)).toBe(features);
  });

  it('reads the case of a pronoun from its place where its form does not show it', () => {
    expect(of('It was signed on Monday.', 'It')).toContain('Case=Nom');
    expect(of('The ministers signed it on Monday.', 'it')).toContain('Case=Acc');
  });

  it('has features for any token of any text, in sorted order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const analysis = analyse(text);
        for (const { index } of analysis.tokens) {
          const features = formatFeatures(featuresOf(analysis, index));
          expect(formatFeatures(parseFeatures(features))).toBe(features);
        }
      }),
      { numRuns: 100 },
    );
  });
});
