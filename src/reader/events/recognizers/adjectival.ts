import type { Candidate } from '../candidate.ts';
import { adjectiveFrame } from '../frame.ts';
import { childOf, relationOf } from '../grammar.ts';
import { patternsFor } from '../lexicon.ts';
import type { Situation } from '../match.ts';
import { propose } from '../propose.ts';

/** Predicates that are no verbs: "is ready to", "are on strike", "was critical of". */
export function adjectivalEvents(situation: Situation): Candidate[] {
  const { analysis } = situation;
  const found: Candidate[] = [];
  for (const token of analysis.tokens) {
    if (token.upos !== 'ADJ' && token.upos !== 'NOUN' && token.upos !== 'VERB') continue;
    const byLemma = patternsFor(token.lemma, 'adjective');
    const patterns = byLemma.length > 0 ? byLemma : patternsFor(token.text.toLowerCase(), 'adjective');
    if (patterns.length === 0) continue;
    if (!childOf(analysis, token.index, ['cop', 'aux:pass']) && relationOf(token) !== 'xcomp') continue;
    const candidate = propose(patterns, adjectiveFrame(analysis, token), situation, 'predicate');
    if (candidate) found.push(candidate);
  }
  return found;
}
