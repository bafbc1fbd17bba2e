import type { Upos } from '../../../language/index.ts';
import { ATTRIBUTING_WORDS, CUE_ADJECTIVES, CUE_NOUNS, CUE_VERBS, LIGHT_VERBS } from './cue-words.ts';

const VERB_BITS = tableOf(CUE_VERBS, 0);
const NOUN_BITS = tableOf(CUE_NOUNS, 19);
const ADJECTIVE_BITS = tableOf(CUE_ADJECTIVES, 27);
for (const lemma of LIGHT_VERBS.split(/\s+/)) VERB_BITS.set(lemma, (VERB_BITS.get(lemma) ?? 0) | (1 << 18));
const OTHER_BITS = new Map(ATTRIBUTING_WORDS.split(/\s+/).map((lemma) => [lemma, 1 << 30]));

/** The verb classes that report words outright, by which the rules go. */
export const SAYING = bitOf('say') | bitOf('ask') | bitOf('write');
/** Nouns of words, beliefs, wishes and charges. */
export const BELIEF_NOUNS = ['words', 'belief', 'wish', 'blame', 'feeling'].reduce(
  (bits, name) => bits | nounBit(name),
  0,
);

/** Nouns of people and of what carries words, which "say" and "show" things. */
export const CARRIERS_OF_WORDS = ['words', 'belief', 'blame', 'document', 'speaker'].reduce(
  (bits, name) => bits | nounBit(name),
  0,
);

/** The classes of a lemma as bits: 0-17 verbs, 18 light verbs, 19-26 nouns, 27-29 adjectives, 30 words that attribute by themselves. */
export function cueClassesOf(lemma: string, upos: Upos): number {
  switch (upos) {
    case 'VERB':
    case 'AUX':
      return (VERB_BITS.get(lemma) ?? 0) | (upos === 'VERB' ? (ADJECTIVE_BITS.get(lemma) ?? 0) : 0);
    case 'NOUN':
      return NOUN_BITS.get(lemma) ?? 0;
    case 'ADJ':
      return ADJECTIVE_BITS.get(lemma) ?? 0;
    case 'ADP':
    case 'ADV':
    case 'SCONJ':
      return OTHER_BITS.get(lemma) ?? 0;
    default:
      return 0;
  }
}

export function bitOf(verbClass: string): number {
  const index = Object.keys(CUE_VERBS).indexOf(verbClass);
  return index < 0 ? 0 : 1 << index;
}

function tableOf(classes: Readonly<Record<string, string>>, firstBit: number): Map<string, number> {
  const table = new Map<string, number>();
  Object.values(classes).forEach((words, i) => {
    for (const lemma of words.split(/\s+/)) table.set(lemma, (table.get(lemma) ?? 0) | (1 << (firstBit + i)));
  });
  return table;
}

function nounBit(nounClass: string): number {
  const index = Object.keys(CUE_NOUNS).indexOf(nounClass);
  return index < 0 ? 0 : 1 << (19 + index);
}
