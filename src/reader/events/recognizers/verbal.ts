import type { Candidate } from '../candidate.ts';
import { verbFrame } from '../frame.ts';
import { relationOf } from '../grammar.ts';
import { patternsFor } from '../lexicon.ts';
import type { Situation } from '../match.ts';
import { propose } from '../propose.ts';

/** Verbs in any form: "attacked", "was attacked", "attacking", "to attack". */
export function verbalEvents(situation: Situation): Candidate[] {
  const found: Candidate[] = [];
  for (const token of situation.analysis.tokens) {
    if (token.upos !== 'VERB' || relationOf(token) === 'amod' || relationOf(token) === 'compound') continue;
    const patterns = patternsFor(token.lemma);
    if (patterns.length === 0) continue;
    const candidate = propose(patterns, verbFrame(situation.analysis, token), situation, 'verb');
    if (candidate) found.push(candidate);
  }
  return found;
}
