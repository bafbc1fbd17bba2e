import type { Analysis, TokenRange } from '../../../language/index.ts';
import { AGENT_NOUNS, ARTIFACT_NOUNS } from '../../english/agent-nouns.ts';
import type { TokenFacts } from '../features/token-facts.ts';
import { CARRIERS_OF_WORDS } from '../lexicon/cue-classes.ts';
import { MUTE_ENDINGS, MUTE_NOUNS } from '../lexicon/mute-nouns.ts';

/** The first token of a range that does not hang below another of the range. */
export function headOf({ tokens }: Analysis, { from, to }: TokenRange): number {
  for (let i = from; i < to; i++) {
    const { head, upos } = tokens[i]!;
    if (upos !== 'PUNCT' && (head < from || head >= to)) return i;
  }
  return from;
}

/**
 * Whether a phrase can speak, by its head: people, bodies, names and what carries words can; deeds, happenings and things cannot;
 * of other nouns and of pronouns for things it is not known.
 */
export function speaks(
  { analysis, facts }: { analysis: Analysis; facts: TokenFacts },
  range: TokenRange,
): 'yes' | 'no' | 'unknown' {
  const head = headOf(analysis, range);
  const { upos, lemma, text } = analysis.tokens[head]!;
  if (upos === 'PROPN' || facts.entity[head]! > 0) return 'yes';
  if (upos === 'PRON') return /^(?:i|you|he|she|we|they|who|whom)$/i.test(text) ? 'yes' : 'unknown';
  if (upos !== 'NOUN') return 'unknown';
  const noun = lemma.toLowerCase();
  const before = head > range.from ? `${analysis.tokens[head - 1]!.text.toLowerCase()} ` : '';
  const able = (word: string): boolean => AGENT_NOUNS.has(word) || ARTIFACT_NOUNS.has(word);
  if (able(before + noun) || able(noun) || able(text.toLowerCase()) || facts.classes[head]! & CARRIERS_OF_WORDS)
    return 'yes';
  return MUTE_NOUNS.has(noun) || MUTE_ENDINGS.test(noun) ? 'no' : 'unknown';
}
