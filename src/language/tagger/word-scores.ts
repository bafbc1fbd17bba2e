import type { LinearModel } from '../linear-model.ts';
import { MOST_KEYS, WORD_KEYS } from './tagger-features.ts';
import { WIDTH, type WordFeatures } from './word-features.ts';

/** Words whose scores are kept: those of some ten articles. */
const MOST_WORDS = 4096;
const PLACES = WORD_KEYS.length;

/**
 * What words weigh by themselves, kept from sentence to sentence: the rows of the templates that see one word alone are added up once for each
 * word, for each place it can have beside a token.
 */
export class WordScores {
  readonly #model: LinearModel;
  readonly #words: WordFeatures;
  readonly #keys = new Uint32Array(MOST_KEYS);
  readonly #sum: Int32Array;
  /** The scores of each word in each place. */
  readonly #scores: Int16Array;
  /** Where the scores of a word id begin, plus one; 0 if they are not kept. */
  #begins = new Int32Array(1024);
  #kept = 0;

  constructor(model: LinearModel, words: WordFeatures) {
    this.#model = model;
    this.#words = words;
    this.#sum = new Int32Array(model.labels);
    this.#scores = new Int16Array(MOST_WORDS * PLACES * model.labels);
  }

  /** Forgets all words: they are too many, or their ids are about to name others. */
  reset(): void {
    this.#begins.fill(0);
    this.#kept = 0;
  }

  /** Writes to `scores` what token `i` and its neighbours weigh by themselves: of the labels in `only`, if given. `ids` as in `taggerKeys`. */
  write(ids: Int32Array, i: number, scores: Int32Array, only: Uint8Array | undefined): void {
    if (this.#kept + PLACES > MOST_WORDS) this.reset();
    const labels = scores.length;
    const kept = this.#scores;
    const here = this.#begin(ids[i + 2]!);
    const before = this.#begin(ids[i + 1]!) + labels;
    const after = this.#begin(ids[i + 3]!) + 2 * labels;
    if (only)
      for (let k = 0; k < only.length; k++) {
        const label = only[k]!;
        scores[label] = kept[here + label]! + kept[before + label]! + kept[after + label]!;
      }
    else
      for (let label = 0; label < labels; label++)
        scores[label] = kept[here + label]! + kept[before + label]! + kept[after + label]!;
  }

  #begin(id: number): number {
    if (id >= this.#begins.length) {
      const begins = new Int32Array(2 * id);
      begins.set(this.#begins);
      this.#begins = begins;
    }
    const known = this.#begins[id]!;
    if (known > 0) return known - 1;
    const labels = this.#sum.length;
    const begin = this.#kept++ * PLACES * labels;
    this.#begins[id] = begin + 1;
    for (let place = 0; place < PLACES; place++) {
      const count = WORD_KEYS[place]!.keysOf(this.#words.rows, id * WIDTH, this.#keys, 0);
      this.#model.add(this.#keys, count, this.#sum.fill(0));
      this.#scores.set(this.#sum, begin + place * labels);
    }
    return begin;
  }
}
