import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLinear } from '../linear-model.ts';
import { unpackModel } from '../model-file.ts';
import { readLexicon } from './lexicon.ts';
import { contextKeys, MOST_KEYS, taggerKeys } from './tagger-features.ts';
import { WordFeatures } from './word-features.ts';
import { WordScores } from './word-scores.ts';

const sections = unpackModel(new Uint8Array(readFileSync(new URL('../../../models/tagger.bin', import.meta.url))));
const model = readLinear(sections, 'tags');

describe('WordScores', () => {
  const words = new WordFeatures(readLexicon(sections), new Map());
  const alone = new WordScores(model, words);
  const keys = new Uint32Array(MOST_KEYS);

  /** Scores of token `i` by all its keys at once, and by what its words weigh alone with the keys of its context. */
  function bothWays(forms: readonly string[], i: number): Int32Array[] {
    const ids = Int32Array.from([0, 0, ...forms.map((form) => words.id(form)), 0, 0]);
    const whole = new Int32Array(model.labels);
    model.add(keys, taggerKeys(words.rows, ids, i, 5, 9, 0, keys), whole);
    const parts = new Int32Array(model.labels).fill(7);
    alone.write(ids, i, parts, undefined);
    model.add(keys, contextKeys(words.rows, ids, i, 5, 9, 0, keys), parts);
    return [whole, parts];
  }

  it('comes to the same as all keys at once, first and again, at the edges of a sentence, too', () => {
    const forms = ['The', 'gates', 'of', 'Harrow', 'stay', 'shut', '.'];
    for (let time = 0; time < 2; time++)
      for (let i = 0; i < forms.length; i++) {
        const [whole, parts] = bothWays(forms, i);
        expect(parts).toEqual(whole);
      }
  });

  it('writes the labels asked for and leaves the others as they are', () => {
    const ids = Int32Array.from([0, 0, words.id('gates'), 0, 0]);
    const all = new Int32Array(model.labels);
    alone.write(ids, 0, all, undefined);
    const some = new Int32Array(model.labels).fill(-99);
    alone.write(ids, 0, some, Uint8Array.of(3, 11));
    expect([...some].map((score, label) => (label === 3 || label === 11 ? score : all[label]))).toEqual([...all]);
    expect([...some].filter((score) => score === -99).length).toBeGreaterThanOrEqual(model.labels - 2);
  });

  it('starts anew when the words are more than it keeps, and when their ids name others', () => {
    for (let n = 0; n < 5000; n++) {
      const [whole, parts] = bothWays([`w${n.toString(26)}a`, `w${n.toString(26)}b`, `w${n.toString(26)}c`], 1);
      expect(parts).toEqual(whole);
    }
    alone.reset();
    const [whole, parts] = bothWays(['stay', 'shut'], 1);
    expect(parts).toEqual(whole);
  });
});
