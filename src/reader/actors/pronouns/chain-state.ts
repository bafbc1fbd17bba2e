import type { Phrase } from '../phrase.ts';
import type { View } from './view.ts';

/** What is known of a chain from its phrases before the pronoun: the entity that a candidate stands for. */
export interface ChainState {
  mentions: number;
  feminine: number;
  masculine: number;
  /** "it" and "its" among them. */
  neuter: number;
  /** "he" and "she" among them. */
  gendered: number;
  /** "they" and "their" among them. */
  theys: number;
  plural: number;
  person: number;
  bodies: number;
  names: number;
  subjects: number;
  firstSentence: number;
  lastSentence: number;
  /** Sentence of its last name or description. */
  lastNominal: number;
  /** Mentions in `lastSentence` and in the one before it. */
  recent: number;
  recentBefore: number;
  /** Its last name or description. */
  nominal: number | null;
}

export const newChainState = (sentence: number): ChainState => ({
  mentions: 0,
  feminine: 0,
  masculine: 0,
  neuter: 0,
  gendered: 0,
  theys: 0,
  plural: 0,
  person: 0,
  bodies: 0,
  names: 0,
  subjects: 0,
  firstSentence: sentence,
  lastSentence: sentence,
  lastNominal: sentence,
  recent: 0,
  recentBefore: 0,
  nominal: null,
});

/** Adds a phrase to what is known of its chain. */
export function noteMention(state: ChainState, index: number, phrase: Phrase, { form, sentence, role }: View): void {
  state.mentions++;
  if (phrase.gender === 'feminine') state.feminine++;
  if (phrase.gender === 'masculine') state.masculine++;
  if (form?.person === 3 && form.kind !== 'relative') {
    if (form.gender === 'neuter') state.neuter++;
    else if (form.gender !== null) state.gendered++;
    else state.theys++;
  }
  if (phrase.number === 'plural') state.plural++;
  if (phrase.sense === 'person') state.person++;
  if (phrase.sense === 'body') state.bodies++;
  if (phrase.form === 'name') state.names++;
  if (role <= 1) state.subjects++;
  if (phrase.form !== 'pronoun') {
    state.lastNominal = sentence;
    state.nominal = index;
  }
  if (sentence !== state.lastSentence) {
    state.recentBefore = sentence - state.lastSentence === 1 ? state.recent : 0;
    state.recent = 0;
  }
  state.recent++;
  state.lastSentence = sentence;
}
