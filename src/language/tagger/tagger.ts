import type { TokenRange } from '../analysis.ts';
import { hashString } from '../feature-hash.ts';
import { readLemmatiser } from '../lemmas/lemmatiser.ts';
import { readLinear } from '../linear-model.ts';
import { unpackModel, unpackStrings } from '../model-file.ts';
import type { TaggedTokens } from '../parse.ts';
import { bestLabel, readChoices } from './choices.ts';
import { readLexicon } from './lexicon.ts';
import { contextKeys, MOST_KEYS, moodOf } from './tagger-features.ts';
import { CHOICES, WIDTH, WordFeatures } from './word-features.ts';
import { WordScores } from './word-scores.ts';

export interface Tagger {
  /** Tags and lemmas for every token; `sentences` hold every token once, in order. Forms are normal forms. */
  tag(forms: readonly string[], sentences: readonly TokenRange[]): TaggedWords;
  /** What is known of the words that `wordIds` name; good until the next call of `tag`. */
  readonly words: WordFeatures;
}

export interface TaggedWords extends TaggedTokens {
  readonly wordIds: Int32Array;
}

/** Reads the weights of `models/tagger.bin`. Throws an Error on other bytes. Greedy, left to right, own tags as history. */
export function createTagger(bytes: Uint8Array): Tagger {
  const sections = unpackModel(bytes);
  const labels = unpackStrings(sections.labels ?? new Uint16Array(0));
  const model = readLinear(sections, 'tags');
  const lexicon = readLexicon(sections);
  const choices = readChoices(sections);
  const lemmatiser = readLemmatiser(sections, (word) => lexicon.find(hashString(word)) >= 0);
  const words = new WordFeatures(lexicon, choices.ofForm);
  const alone = new WordScores(model, words);
  const uposOf = labels.map((label) => label.slice(0, label.indexOf('|')));
  const xposOf = labels.map((label) => label.slice(label.indexOf('|') + 1));
  const keys = new Uint32Array(MOST_KEYS);
  const scores = new Int32Array(labels.length);
  let ids = new Int32Array(512);

  const tagSentence = (
    forms: readonly string[],
    from: number,
    to: number,
    upos: string[],
    xpos: string[],
    wordIds: Int32Array,
  ) => {
    if (to - from + 4 > ids.length) ids = new Int32Array(2 * (to - from + 4));
    ids[0] = ids[1] = ids[to - from + 2] = ids[to - from + 3] = 0;
    for (let i = from; i < to; i++) wordIds[i] = ids[i - from + 2] = words.id(forms[i]!);
    const mood = moodOf(words.rows, ids, to - from, forms[to - 1] === '?');
    let t1 = 0;
    let t2 = 0;
    for (let i = from; i < to; i++) {
      const only = choices.lists[words.rows[ids[i - from + 2]! * WIDTH + CHOICES]! - 1];
      let best = 0;
      if (only?.length === 1) best = only[0]!;
      else {
        const count = contextKeys(words.rows, ids, i - from, t1, t2, mood, keys);
        alone.write(ids, i - from, scores, only);
        model.add(keys, count, scores, only);
        best = bestLabel(scores, only);
      }
      upos[i] = uposOf[best]!;
      xpos[i] = xposOf[best]!;
      t2 = t1;
      t1 = best + 1;
    }
  };

  return {
    words,
    tag(forms, sentences) {
      if (words.reset()) alone.reset();
      const upos: string[] = new Array(forms.length).fill('X');
      const xpos: string[] = new Array(forms.length).fill('FW');
      const wordIds = new Int32Array(forms.length);
      for (const { from, to } of sentences) tagSentence(forms, from, to, upos, xpos, wordIds);
      return { forms, lemmas: forms.map((form, i) => lemmatiser.lemma(form, xpos[i]!)), upos, xpos, wordIds };
    },
  };
}
