/** The event lexicon, ready to be asked: patterns by the lemma of their trigger. */
import { EVENT_LEXICON } from '../english/events/index.ts';
import { type PartOfSpeech, type Pattern, patternsOf } from './pattern.ts';

export const PATTERNS: readonly Pattern[] = EVENT_LEXICON.flatMap(patternsOf);

type Index = ReadonlyMap<string, readonly Pattern[]>;

const INDEXES: Readonly<Record<PartOfSpeech, Index>> = {
  verb: indexOf('verb'),
  noun: indexOf('noun'),
  adjective: indexOf('adjective'),
};

function indexOf(speech: PartOfSpeech): Index {
  const map = new Map<string, Pattern[]>();
  for (const pattern of PATTERNS) {
    if (pattern.speech !== speech) continue;
    for (const lemma of pattern.lemmas) {
      const list = map.get(lemma);
      if (list) list.push(pattern);
      else map.set(lemma, [pattern]);
    }
  }
  return map;
}

const NONE: readonly Pattern[] = [];

/** The patterns whose trigger has this lemma, or, of verbs, one that a lemmatiser may have missed by a final "e". */
export function patternsFor(lemma: string, speech: PartOfSpeech): readonly Pattern[] {
  const index = INDEXES[speech];
  const exact = index.get(lemma);
  if (exact || speech !== 'verb') return exact ?? NONE;
  return index.get(`${lemma}e`) ?? (lemma.endsWith('e') ? index.get(lemma.slice(0, -1)) : undefined) ?? NONE;
}
