import type { Token } from '../../../language/index.ts';
import type { Candidate } from '../candidate.ts';
import { nounFrame } from '../frame.ts';
import { relationOf } from '../grammar.ts';
import { patternsFor } from '../lexicon.ts';
import type { Situation } from '../match.ts';
import { propose } from '../propose.ts';

/**
 * Nouns that name an event: "attacks on", "talks between", alone or carried out by a light verb. A noun that says nothing of who
 * did it to whom only refers back to an event told elsewhere.
 */
export function nominalEvents(situation: Situation): Candidate[] {
  const found: Candidate[] = [];
  for (const token of situation.analysis.tokens) {
    if (token.upos !== 'NOUN' && !(token.upos === 'VERB' && token.xpos === 'VBG' && isNounLike(token))) continue;
    if (relationOf(token) === 'compound' || situation.cast.mentionAt(token.index)?.form === 'name') continue;
    const patterns = patternsFor(token.upos === 'VERB' ? token.text.toLowerCase() : token.lemma, 'noun');
    if (patterns.length === 0) continue;
    const frame = nounFrame(situation.analysis, token);
    const candidate = propose(patterns, frame, situation, 'noun');
    if (candidate && isTold(candidate, situation)) found.push(candidate);
  }
  return found;
}

/** Somebody takes part, or it is violence of a day: "Sunday's shooting". */
function isTold({ actors, recipients, type, head }: Candidate, { analysis, isDate }: Situation): boolean {
  if (actors.length > 0 || recipients.length > 0) return true;
  return type === 'ASSAULT' && (analysis.dependents[head] ?? []).some(isDate);
}

function isNounLike(token: Token): boolean {
  return ['nsubj', 'csubj', 'obj', 'obl', 'nmod'].includes(relationOf(token));
}
