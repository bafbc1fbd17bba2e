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

/** The patterns whose trigger has this lemma. */
export function patternsFor(lemma: string): readonly Pattern[] {
  return BY_LEMMA.get(lemma) ?? NONE;
}
