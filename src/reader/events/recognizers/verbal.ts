import type { Analysis, Token } from '../../../language/index.ts';
import type { Candidate } from '../candidate.ts';
import { verbFrame } from '../frame.ts';
import { childOf, relationOf } from '../grammar.ts';
import { patternsFor, patternsOfVerb } from '../lexicon.ts';
import type { Situation } from '../match.ts';
import { propose } from '../propose.ts';

/** Verbs in any form: "attacked", "was attacked", "attacking", "to attack". */
export function verbalEvents(situation: Situation): Candidate[] {
  const { analysis } = situation;
  const found: Candidate[] = [];
  for (const token of analysis.tokens) {
    if (token.upos !== 'VERB' || relationOf(token) === 'amod' || relationOf(token) === 'compound') continue;
    const patterns = patternsOfVerb(token);
    if (patterns.length === 0 || isState(analysis, token) || isNoun(analysis, token)) continue;
    const candidate = propose(patterns, verbFrame(analysis, token), situation, 'verb');
    if (candidate) found.push(candidate);
  }
  return found;
}

/** A participle that describes rather than tells: "left them isolated", "is devastating". */
function isState(analysis: Analysis, token: Token): boolean {
  if (token.xpos === 'VBG') return childOf(analysis, token.index, ['cop']) !== null;
  return token.xpos === 'VBN' && token.relation === 'xcomp' && !childOf(analysis, token.index, ['aux', 'mark']);
}

/** "Days of fighting between": a gerund after a preposition or with a determiner, for which the lexicon has a noun. */
function isNoun(analysis: Analysis, token: Token): boolean {
  if (token.xpos !== 'VBG' || !childOf(analysis, token.index, ['case', 'det', 'nmod'])) return false;
  return patternsFor(token.text.toLowerCase(), 'noun').length > 0;
}
