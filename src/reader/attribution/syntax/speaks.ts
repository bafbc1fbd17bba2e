import type { Analysis, TokenRange } from '../../../language/index.ts';
import { AGENT_NOUNS, ARTIFACT_NOUNS } from '../../english/agent-nouns.ts';
import type { TokenFacts } from '../features/token-facts.ts';
import { CARRIERS_OF_WORDS } from '../lexicon/cue-classes.ts';
import { MUTE_ENDINGS, MUTE_NOUNS, NOT_MUTE } from '../lexicon/mute-nouns.ts';

/** The first token of a range that does not hang below another of the range. */
export function headOf({ tokens }: Analysis, { from, to }: TokenRange): number {
  for (let i = from; i < to; i++) {
    const { head, upos } = tokens[i]!;
    if (upos !== 'PUNCT' && (head < from || head >= to)) return i;
  }
  return from;
}

export type Speaks = 'yes' | 'no' | 'unknown';

/** What a phrase is judged by. */
interface Sight {
  readonly analysis: Analysis;
  readonly facts: TokenFacts;
}

/** "Today’s agreement", "Monday’s talks". */
const DAYS = /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/**
 * Whether a phrase can speak, by its head: people, bodies, names and what carries words can; deeds, happenings and things cannot;
 * of other nouns and of pronouns for things it is not known.
 */
export function speaks(sight: Sight, range: TokenRange): Speaks {
  const { analysis, facts } = sight;
  const head = headOf(analysis, range);
  const { upos, text } = analysis.tokens[head]!;
  if (/^(?:which|that)$/i.test(text)) return antecedentSpeaks(sight, head);
  if (DAYS.test(text)) return 'no';
  if (upos === 'PROPN' || facts.entity[head]! > 0) return 'yes';
  if (upos === 'PRON') return /^(?:i|you|he|she|we|they|who|whom)$/i.test(text) ? 'yes' : 'unknown';
  return upos === 'NOUN' ? nounSpeaks(sight, head) : 'unknown';
}

/** "The launch, which would show": as the noun that the pronoun stands for. */
function antecedentSpeaks(sight: Sight, pronoun: number): Speaks {
  const { tokens } = sight.analysis;
  const verb = tokens[tokens[pronoun]!.head];
  const noun = verb?.relation === 'acl:relcl' ? tokens[verb.head] : undefined;
  if (!noun || noun.index > pronoun) return 'unknown';
  return noun.upos === 'NOUN' ? nounSpeaks(sight, noun.index) : 'unknown';
}

function nounSpeaks({ analysis, facts }: Sight, at: number): Speaks {
  const { lemma, text } = analysis.tokens[at]!;
  const noun = lemma.toLowerCase();
  const before = at > 0 ? `${analysis.tokens[at - 1]!.text.toLowerCase()} ${noun}` : noun;
  const able = [before, noun, text.toLowerCase()].some((word) => AGENT_NOUNS.has(word) || ARTIFACT_NOUNS.has(word));
  if (able || facts.classes[at]! & CARRIERS_OF_WORDS) return 'yes';
  if (NOT_MUTE.has(noun)) return 'unknown';
  return MUTE_NOUNS.has(noun) || MUTE_ENDINGS.test(noun) ? 'no' : 'unknown';
}

/** Words that no phrase for a speaker begins with: "and plans", "with a view", "connected to the crisis", "’s". */
const STUMPS = /^(?:ADP|CCONJ|SCONJ|VERB|AUX|PART|PUNCT)$/;

/** True for what the tree cut out wrongly: a phrase that begins in the middle of something. */
export function isStump({ analysis, facts }: Sight, { from, to }: TokenRange): boolean {
  const { upos, text } = analysis.tokens[from]!;
  const pronoun = to - from === 1 && /^that$/i.test(text);
  return STUMPS.test(upos) && facts.entity[from] === 0 && !/^\p{Lu}/u.test(text) && !pronoun;
}
