/** The event lexicon, ready to be asked: patterns by the lemma of their trigger. */
import type { Token } from '../../language/index.ts';
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

/** The patterns whose trigger has this lemma. */
export function patternsFor(lemma: string, speech: PartOfSpeech): readonly Pattern[] {
  return INDEXES[speech].get(lemma) ?? NONE;
}

/** The patterns of a verb, by its lemma or, where the lemmatiser may have missed it, by what its form may be a past tense of. */
export function patternsOfVerb({ lemma, text }: Pick<Token, 'lemma' | 'text'>): readonly Pattern[] {
  const own = INDEXES.verb.get(lemma);
  if (own) return own;
  for (const form of [`${lemma}e`, ...presentsOf(text.toLowerCase())]) {
    const patterns = INDEXES.verb.get(form);
    if (patterns) return patterns;
  }
  return NONE;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['shot', 'shoot'],
  ['froze', 'freeze'],
  ['frozen', 'freeze'],
  ['forgave', 'forgive'],
  ['rebuilt', 'rebuild'],
  ['retook', 'retake'],
  ['overran', 'overrun'],
  ['overthrew', 'overthrow'],
  ['withdrew', 'withdraw'],
  ['forbade', 'forbid'],
  ['besieged', 'besiege'],
]);

/** "Sniped" is of "snipe", "barred" of "bar". */
function presentsOf(form: string): readonly string[] {
  const irregular = IRREGULAR.get(form);
  if (irregular) return [irregular];
  if (!form.endsWith('ed')) return [];
  const stem = form.slice(0, -2);
  return [`${stem}e`, stem, ...(stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [])];
}
