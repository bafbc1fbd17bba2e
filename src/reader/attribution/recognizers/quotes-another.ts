import { SAYING } from '../lexicon/cue-classes.ts';
import { LONGEST_SENTENCE, trimRange } from '../syntax/clause.ts';
import { type AttributionRecognizer, type Ground, proposal } from './recognizer.ts';

const QUOTING = /^(?:quote|cite)$/;
/** Who is quoted has at most so many tokens, an apposition among them. */
const REACH = 20;

/** "Radio Kasmor quoted a shepherd as saying that …": the shepherd's statement, which stands within the radio's. */
export const quotesAnother: AttributionRecognizer = {
  name: 'quotes another',
  propose: (ground) =>
    ground.analysis.tokens.flatMap(({ text, index }) => {
      const { tokens, sentences } = ground.analysis;
      const saying = tokens[index + 1];
      if (text !== 'as' || saying?.xpos !== 'VBG' || !(ground.facts.classes[index + 1]! & SAYING)) return [];
      const sentence = sentences[tokens[index]!.sentence]!;
      const verb = sentence.to - sentence.from > LONGEST_SENTENCE ? -1 : quotingBefore(ground, index, sentence.from);
      const source = verb < 0 ? null : trimRange(ground.analysis, { from: verb + 1, to: index });
      const content = trimRange(ground.analysis, { from: index + 2, to: sentence.to });
      if (!source || !content || !isName(ground, source.from)) return [];
      const cue = { from: index + 1, to: index + 2 };
      return [proposal(ground.analysis, [source], [cue], [content], 0.8, 'quotes another')];
    }),
};

/** The verb before "as" that quotes somebody, no passive; -1 if there is none. */
function quotingBefore({ analysis, facts }: Ground, as: number, start: number): number {
  for (let i = as - 1; i >= start && i >= as - REACH && facts.mark[i] !== 2; i--) {
    const { lemma, upos } = analysis.tokens[i]!;
    if (upos === 'VERB' && QUOTING.test(lemma)) return analysis.tokens[i - 1]?.lemma === 'be' ? -1 : i;
  }
  return -1;
}

const isName = ({ analysis }: Ground, at: number): boolean =>
  /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(analysis.tokens[at]!.upos);
