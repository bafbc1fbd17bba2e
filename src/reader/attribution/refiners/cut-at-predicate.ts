import type { TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { type AttributionRefiner, type Ground, proposal } from '../recognizers/recognizer.ts';
import { extentOf, trimRange } from '../syntax/clause.ts';

/**
 * What a noun carries ends with its phrase: of "Kasmor's decision to leave is a blow" the decision is "to leave", and what the sentence says of
 * the decision is the reporter's.
 */
export const cutAtPredicate: AttributionRefiner = {
  name: 'cut at predicate',
  refine: (found, ground) => found.map((one) => cut(one, ground) ?? one),
};

function cut(one: Attribution, { analysis, extents }: Ground): Attribution | null {
  const noun = one.cue[0]!.to - 1;
  const { upos, relation, head, sentence } = analysis.tokens[noun]!;
  if (upos !== 'NOUN' || !/^nsubj/.test(relation) || head <= noun) return null;
  const phrase = extentOf(extents, noun);
  const keep = ({ from, to }: TokenRange): TokenRange[] => {
    const beyond = to > phrase.to && from < phrase.to && from > noun && analysis.tokens[from]!.sentence === sentence;
    return [(beyond ? trimRange(analysis, { from, to: phrase.to }) : null) ?? { from, to }];
  };
  const content = one.content.flatMap(keep);
  return proposal(analysis, one.source, one.cue, content, one.confidence, one.rule);
}
