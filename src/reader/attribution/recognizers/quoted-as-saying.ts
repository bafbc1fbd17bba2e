import type { TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { SAYING } from '../lexicon/cue-classes.ts';
import { dependentOf, extentOf, LONGEST_SENTENCE, trimRange } from '../syntax/clause.ts';
import { nounPhrase } from '../syntax/verb-group.ts';
import { type AttributionRecognizer, type Ground, proposal } from './recognizer.ts';

const CARRYING = /^(?:quote|cite|report|record|hear|paraphrase|describe)$/;
/** "As" stands at most so many tokens behind "quoted": an outlet, a day and a place fit between. */
const REACH = 20;
const BE = /^(?:be|get)$/;

/**
 * Words that come through another: "Brel was quoted by the Courier as saying that …", `"…," Brel was quoted as telling the Courier`. The
 * source is who is quoted; whoever quotes is the intermediary, which interpretation reads from "by".
 */
export const quotedAsSaying: AttributionRecognizer = {
  name: 'quoted as saying',
  propose: (ground) =>
    ground.analysis.tokens.flatMap(({ upos, lemma, xpos, index }) => {
      if (upos !== 'VERB' || xpos !== 'VBN' || !CARRYING.test(lemma)) return [];
      const found = quotedAt(ground, index);
      return found ? [found] : [];
    }),
};

function quotedAt({ analysis, extents, facts }: Ground, verb: number): Attribution | null {
  const { tokens, sentences } = analysis;
  const sentence = sentences[tokens[verb]!.sentence]!;
  if (sentence.to - sentence.from > LONGEST_SENTENCE) return null;
  const saying = sayingAfter({ analysis, facts }, verb, sentence);
  const be = beBefore({ analysis }, verb, sentence);
  if (saying < 0 || be < 0) return null;
  const subject = dependentOf(analysis, verb, ['nsubj:pass', 'nsubj']);
  const source = subject >= 0 && subject < be ? nounPhrase(analysis, extents, subject, be) : null;
  if (!source) return null;
  const after = trimRange(analysis, { from: afterHearer({ analysis, extents }, saying), to: sentence.to });
  const content = after ?? wordsBefore({ analysis, facts }, source, sentence);
  if (!content) return null;
  return proposal(analysis, [source], [{ from: be, to: verb + 1 }], [content], 0.95, 'quoted as saying');
}

/** The verb of saying after "as", or -1. */
function sayingAfter(
  { analysis, facts }: Pick<Ground, 'analysis' | 'facts'>,
  verb: number,
  { to }: TokenRange,
): number {
  for (let i = verb + 1; i + 1 < to && i <= verb + REACH; i++) {
    if (facts.mark[i] === 2) return -1;
    if (analysis.tokens[i]!.text === 'as' && analysis.tokens[i + 1]!.xpos === 'VBG')
      return facts.classes[i + 1]! & SAYING ? i + 1 : -1;
  }
  return -1;
}

/** The first auxiliary of "was quoted", "has been quoted", or -1. */
function beBefore({ analysis }: Pick<Ground, 'analysis'>, verb: number, { from }: TokenRange): number {
  let at = verb;
  while (at > from && /^(?:AUX|ADV|PART)$/.test(analysis.tokens[at - 1]!.upos)) at--;
  const be = analysis.tokens.slice(at, verb).some(({ lemma }) => BE.test(lemma));
  while (at < verb && analysis.tokens[at]!.upos === 'ADV') at++;
  return be ? at : -1;
}

/** "As telling state television that": the words begin behind the hearer. */
function afterHearer({ analysis, extents }: Pick<Ground, 'analysis' | 'extents'>, saying: number): number {
  if (analysis.tokens[saying]!.lemma !== 'tell') return saying + 1;
  for (let i = saying + 1; i < saying + REACH; i++) if (/^(?:that|:)$/.test(analysis.tokens[i]?.text ?? '')) return i;
  const hearer = dependentOf(analysis, saying, ['obj', 'iobj']);
  return hearer > saying ? extentOf(extents, hearer).to : saying + 1;
}

/** What stands before the source: the quotation that ends there, or the sentence up to it. */
function wordsBefore(
  { analysis, facts }: Pick<Ground, 'analysis' | 'facts'>,
  source: TokenRange,
  sentence: TokenRange,
): TokenRange | null {
  const quotation = analysis.quotations[facts.quotation[source.from - 1] ?? -1];
  if (quotation && quotation.to === source.from) return { from: quotation.from, to: quotation.to };
  return trimRange(analysis, { from: sentence.from, to: source.from });
}
