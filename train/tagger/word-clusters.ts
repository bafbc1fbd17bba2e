/**
 * Word classes from raw text by the exchange algorithm on class bigrams (Kneser and Ney 1993; Martin, Liermann and Ney 1998): each word
 * in turn goes to the class that raises the likelihood of the text most, until few words move. Deterministic.
 */

/** Classes 1 … `classes` of the `most` commonest words; `sentences` hold words as they are to be looked up. */
export function clusterWords(
  sentences: readonly (readonly string[])[],
  { classes, most, rounds }: { readonly classes: number; readonly most: number; readonly rounds: number },
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts]
    .filter(([, n]) => n > 2)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
  const text = new Bigrams(sentences, vocabulary);
  const exchange = new Exchange(text, classes);
  for (let round = 0; round < rounds; round++) if (exchange.round() < vocabulary.length / 200) break;
  return new Map(vocabulary.map((word, i) => [word, exchange.classOf[i]! + 1]));
}

/** For each word of the vocabulary its neighbours and how often they stand there. Number `size` is every other word, `size + 1` the edge. */
class Bigrams {
  readonly size: number;
  readonly total: Float64Array;
  readonly left: { ids: Int32Array; counts: Int32Array }[];
  readonly right: { ids: Int32Array; counts: Int32Array }[];

  constructor(sentences: readonly (readonly string[])[], vocabulary: readonly string[]) {
    const numbers = new Map(vocabulary.map((word, i) => [word, i]));
    this.size = vocabulary.length;
    this.total = new Float64Array(this.size + 2);
    const left: Map<number, number>[] = Array.from({ length: this.size + 2 }, () => new Map());
    const right: Map<number, number>[] = Array.from({ length: this.size + 2 }, () => new Map());
    for (const words of sentences) {
      let before = this.size + 1;
      for (let i = 0; i <= words.length; i++) {
        const word = i === words.length ? this.size + 1 : (numbers.get(words[i]!) ?? this.size);
        right[before]!.set(word, (right[before]!.get(word) ?? 0) + 1);
        left[word]!.set(before, (left[word]!.get(before) ?? 0) + 1);
        this.total[word] = this.total[word]! + 1;
        before = word;
      }
    }
    const pack = (map: Map<number, number>) => ({
      ids: Int32Array.from(map.keys()),
      counts: Int32Array.from(map.values()),
    });
    this.left = left.map(pack);
    this.right = right.map(pack);
  }
}

class Exchange {
  readonly classOf: Int32Array;
  readonly #text: Bigrams;
  readonly #classes: number;
  /** Two classes more: other words, and the edge. They take and give no word. */
  readonly #width: number;
  readonly #pairs: Float64Array;
  readonly #sizes: Float64Array;
  readonly #leftCounts: Float64Array;
  readonly #rightCounts: Float64Array;

  constructor(text: Bigrams, classes: number) {
    this.#text = text;
    this.#classes = classes;
    this.#width = classes + 2;
    this.classOf = Int32Array.from({ length: text.size + 2 }, (_, i) =>
      i < text.size ? Math.min(i, i % classes) : classes + i - text.size,
    );
    this.#pairs = new Float64Array(this.#width * this.#width);
    this.#sizes = new Float64Array(this.#width);
    this.#leftCounts = new Float64Array(this.#width);
    this.#rightCounts = new Float64Array(this.#width);
    for (let word = 0; word < text.size + 2; word++) {
      this.#sizes[this.classOf[word]!]! += text.total[word]!;
      const { ids, counts } = text.right[word]!;
      for (let k = 0; k < ids.length; k++)
        this.#pairs[this.classOf[word]! * this.#width + this.classOf[ids[k]!]!]! += counts[k]!;
    }
  }

  /** One pass over the vocabulary; returns how many words moved. */
  round(): number {
    let moved = 0;
    for (let word = 0; word < this.#text.size; word++) {
      const from = this.classOf[word]!;
      const lefts = this.#neighbours(this.#text.left[word]!, this.#leftCounts, word);
      const rights = this.#neighbours(this.#text.right[word]!, this.#rightCounts, word);
      this.#shift(from, -1, lefts, rights, word);
      let best = from;
      let bestGain = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < this.#classes; c++) {
        const gain = this.#gain(c, lefts, rights, word);
        if (gain > bestGain + 1e-9) {
          bestGain = gain;
          best = c;
        }
      }
      this.#shift(best, 1, lefts, rights, word);
      this.classOf[word] = best;
      if (best !== from) moved++;
      for (const c of lefts) this.#leftCounts[c] = 0;
      for (const c of rights) this.#rightCounts[c] = 0;
    }
    return moved;
  }

  /** Classes beside the word, counted into `into`; a word beside itself is left out, it moves along. */
  #neighbours({ ids, counts }: { ids: Int32Array; counts: Int32Array }, into: Float64Array, word: number): number[] {
    const found: number[] = [];
    for (let k = 0; k < ids.length; k++) {
      if (ids[k] === word) continue;
      const c = this.classOf[ids[k]!]!;
      if (into[c] === 0) found.push(c);
      into[c]! += counts[k]!;
    }
    return found;
  }

  #shift(c: number, sign: number, lefts: readonly number[], rights: readonly number[], word: number): void {
    for (const l of lefts) this.#pairs[l * this.#width + c]! += sign * this.#leftCounts[l]!;
    for (const r of rights) this.#pairs[c * this.#width + r]! += sign * this.#rightCounts[r]!;
    this.#sizes[c]! += sign * this.#text.total[word]!;
  }

  #gain(c: number, lefts: readonly number[], rights: readonly number[], word: number): number {
    let gain = 0;
    for (const l of lefts) {
      const n = this.#pairs[l * this.#width + c]!;
      gain += weigh(n + this.#leftCounts[l]!) - weigh(n);
    }
    for (const r of rights) {
      const n = this.#pairs[c * this.#width + r]!;
      gain += weigh(n + this.#rightCounts[r]!) - weigh(n);
    }
    const size = this.#sizes[c]!;
    return gain - 2 * (weigh(size + this.#text.total[word]!) - weigh(size));
  }
}

const TABLE = Float64Array.from({ length: 1 << 14 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));

/** n log n */
function weigh(n: number): number {
  return n < TABLE.length ? TABLE[n]! : n * Math.log(n);
}
