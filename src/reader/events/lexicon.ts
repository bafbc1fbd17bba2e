/** The event lexicon, ready to be asked: patterns by the lemma of their trigger. */
import { EVENT_LEXICON } from '../english/events/index.ts';
import { type Pattern, patternsOf } from './pattern.ts';

export const PATTERNS: readonly Pattern[] = EVENT_LEXICON.flatMap(patternsOf);

const BY_LEMMA: ReadonlyMap<string, readonly Pattern[]> = indexed();

function indexed(): ReadonlyMap<string, Pattern[]> {
  const map = new Map<string, Pattern[]>();
  for (const pattern of PATTERNS) {
    for (const lemma of pattern.lemmas) {
      const list = map.get(lemma);
      if (list) list.push(pattern);
      else map.set(lemma, [pattern]);
    }
  }
  return map;
}

const NONE: readonly Pattern[] = [];

/** The patterns whose trigger has this lemma, or one that a lemmatiser may have missed by a final "e". */
export function patternsFor(lemma: string): readonly Pattern[] {
  return (
    BY_LEMMA.get(lemma) ??
    BY_LEMMA.get(`${lemma}e`) ??
    (lemma.endsWith('e') ? BY_LEMMA.get(lemma.slice(0, -1)) : undefined) ??
    NONE
  );
}
