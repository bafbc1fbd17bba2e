import type { Paragraph, TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { LONGEST_SENTENCE } from '../syntax/clause.ts';
import { subjectOf, verbGroup } from '../syntax/verb-group.ts';
import { type AttributionRecognizer, type Ground, proposal } from './recognizer.ts';

/** "In the following:", "in these words:", "as follows:": what comes is the speaker's, whether or not it has marks. */
const ANNOUNCES = /\b(?:following|follows|these words|this statement|in full|below)\s*:$/i;
/** The verb stands at most so many tokens before the colon. */
const REACH = 14;

/** A paragraph that ends by announcing words, and the paragraph below it: "Brel hit back with the following:". */
export const introducedParagraph: AttributionRecognizer = {
  name: 'introduced paragraph',
  propose: (ground) =>
    ground.analysis.paragraphs.flatMap((paragraph) => {
      const found = introducedBy(ground, paragraph);
      return found ? [found] : [];
    }),
};

function introducedBy(ground: Ground, paragraph: Paragraph): Attribution | null {
  const { analysis, extents } = ground;
  const { tokens, sentences, text } = analysis;
  const colon = paragraph.to - 1;
  if (colon <= paragraph.from || tokens[colon]!.text !== ':') return null;
  const sentence = sentences[tokens[colon]!.sentence]!;
  if (sentence.to - sentence.from > LONGEST_SENTENCE) return null;
  if (!ANNOUNCES.test(text.slice(tokens[Math.max(sentence.from, colon - 3)]!.start, tokens[colon]!.end))) return null;
  const verb = verbBefore(ground, colon, sentence.from);
  const source = verb < 0 ? null : subjectOf(analysis, extents, verb);
  const content = source ? paragraphsAfter(ground, paragraph) : null;
  if (!source || !content || source.to > colon) return null;
  return proposal(analysis, [source], [verbGroup(analysis, verb)], [content], 0.75, 'introduced paragraph');
}

/** The nearest verb before the colon that is no participle of "the following"; -1 if there is none. */
function verbBefore({ analysis, facts }: Ground, colon: number, start: number): number {
  for (let i = colon - 1; i >= start && i >= colon - REACH; i--) {
    const { upos, lemma } = analysis.tokens[i]!;
    if (upos === 'VERB' && lemma !== 'follow' && facts.quotation[i]! < 0) return i;
  }
  return -1;
}

/** The next paragraph; of a list or of a quotation that runs on, all of it. */
function paragraphsAfter({ analysis }: Ground, { index }: Paragraph): TokenRange | null {
  const first = analysis.paragraphs[index + 1];
  if (!first || first.from >= first.to || first.kind === 'headline') return null;
  let to = first.to;
  for (let k = index + 2; first.kind === 'list-item' && analysis.paragraphs[k]?.kind === 'list-item'; k++)
    to = analysis.paragraphs[k]!.to;
  return { from: first.from, to };
}
