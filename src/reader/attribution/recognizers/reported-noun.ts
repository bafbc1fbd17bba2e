import type { Token, TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { BELIEF_NOUNS } from '../lexicon/cue-classes.ts';
import { dependentOf, extentOf, trimRange, without } from '../syntax/clause.ts';
import { nounPhrase } from '../syntax/verb-group.ts';
import { type AttributionRecognizer, type Ground, proposal } from './recognizer.ts';

/** Nouns that carry a clause: "Kasmor's claim that …", "the warning by engineers that …", "the allegation that …". */
export const reportedNoun: AttributionRecognizer = {
  name: 'reported noun',
  propose: (ground) => {
    const { analysis, extents, facts } = ground;
    const found: Attribution[] = [];
    analysis.tokens.forEach((token, noun) => {
      if (token.upos !== 'NOUN' || !(facts.classes[noun]! & BELIEF_NOUNS)) return;
      const clause = dependentOf(analysis, noun, ['acl', 'ccomp']);
      if (clause < noun || !isThat(analysis.tokens[extents.left[clause]!]!)) return;
      const content = trimRange(analysis, extentOf(extents, clause));
      const source = holderOf(ground, noun);
      const from = analysis.tokens[noun - 1]?.upos === 'DET' ? noun - 1 : noun;
      const cue = { from, to: noun + 1 };
      const pieces = content ? without(analysis, content, [cue, ...(source ? [source] : [])]) : [];
      if (pieces.length > 0)
        found.push(proposal(analysis, source ? [source] : [], [cue], pieces, source ? 0.7 : 0.5, 'reported noun'));
    });
    return found;
  },
};

/** "That" before what is claimed; "the lies that were told" has another, which stands for the lies. */
const isThat = ({ text, relation }: Token): boolean => /^that$/i.test(text) && !/^(?:nsubj|obj|obl)/.test(relation);

/** Whose claim it is: the possessor, or the noun after "by" or "from". */
function holderOf({ analysis, extents }: Ground, noun: number): TokenRange | null {
  const possessor = dependentOf(analysis, noun, ['nmod:poss']);
  if (possessor >= 0) return nounPhrase(analysis, extents, possessor, noun);
  for (const kid of analysis.dependents[noun] ?? []) {
    const preposition = analysis.tokens[extents.left[kid]!]!;
    if (kid > noun && /^(by|from)$/i.test(preposition.text)) return { from: preposition.index + 1, to: kid + 1 };
  }
  return null;
}
