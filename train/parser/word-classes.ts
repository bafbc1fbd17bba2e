/**
 * Word classes by the exchange algorithm (Martin, Liermann, Ney 1998): each word moves to the class that makes the class bigrams of the text
 * likeliest, until few move. Words that keep the same company share a class, so the parser knows something of words it never saw in a tree.
 */
import { hashFolded } from '../../src/language/parser/hash.ts';

/** Keys are hashes of words, sorted as unsigned numbers; classes count from 1. */
export interface TrainedClasses {
  readonly keys: readonly number[];
  readonly broad: readonly number[];
  readonly fine: readonly number[];
}

const LEAST_COUNT = 3;
const BROAD = 64;
const FINE = 320;
const ROUNDS = 6;

export function trainClasses(sentences: readonly (readonly string[])[]): TrainedClasses {
  const { keys, counts, text } = vocabulary(sentences);
  const right = neighbours(text, keys.length, 1);
  const left = neighbours(text, keys.length, -1);
  const broad = exchange(counts, left, right, BROAD);
  const fine = exchange(counts, left, right, FINE);
  // The last word stands for the edges of sentences.
  const order = keys
    .slice(0, -1)
    .map((_, i) => i)
    .sort((a, b) => (keys[a]! >>> 0) - (keys[b]! >>> 0));
  return {
    keys: order.map((i) => keys[i]!),
    broad: order.map((i) => broad[i]! + 1),
    fine: order.map((i) => fine[i]! + 1),
  };
}

/** Frequent words by descending count, then an edge of sentences; the text as their numbers, -1 for a rare word. */
function vocabulary(sentences: readonly (readonly string[])[]) {
  const hashed = sentences.map((forms) => forms.map((form) => hashFolded(form, 0, form.length)));
  const tally = new Map<number, number>();
  for (const sentence of hashed) for (const key of sentence) tally.set(key, (tally.get(key) ?? 0) + 1);
  const kept = [...tally].filter(([, count]) => count >= LEAST_COUNT).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const keys = [...kept.map(([key]) => key), 0];
  const counts = [...kept.map(([, count]) => count), sentences.length];
  const numbers = new Map(kept.map(([key], i) => [key, i]));
  const edge = kept.length;
  const text = hashed.flatMap((sentence) => [edge, ...sentence.map((key) => numbers.get(key) ?? -1)]);
  text.push(edge);
  return { keys, counts, text };
}

interface Neighbours {
  readonly words: Int32Array;
  readonly counts: Int32Array;
}

function neighbours(text: readonly number[], size: number, step: 1 | -1): Neighbours[] {
  const maps = Array.from({ length: size }, () => new Map<number, number>());
  for (let i = 0; i < text.length; i++) {
    const word = text[i]!;
    const next = text[i + step] ?? -1;
    if (word >= 0 && next >= 0) maps[word]!.set(next, (maps[word]!.get(next) ?? 0) + 1);
  }
  return maps.map((map) => ({ words: Int32Array.from(map.keys()), counts: Int32Array.from(map.values()) }));
}

const xlogx = (() => {
  const table = Float64Array.from({ length: 1 << 16 }, (_, x) => (x > 0 ? x * Math.log(x) : 0));
  return (x: number) => (x < 65536 ? table[x]! : x * Math.log(x));
})();

function exchange(
  counts: readonly number[],
  left: readonly Neighbours[],
  right: readonly Neighbours[],
  K: number,
): Int32Array {
  const size = counts.length;
  const classOf = Int32Array.from({ length: size }, (_, i) => i % K);
  const totals = new Float64Array(K);
  const pairs = new Int32Array(K * K);
  for (let w = 0; w < size; w++) {
    totals[classOf[w]!]! += counts[w]!;
    const { words, counts: times } = right[w]!;
    for (let k = 0; k < words.length; k++) pairs[classOf[w]! * K + classOf[words[k]!]!]! += times[k]!;
  }
  const after = new Int32Array(K);
  const before = new Int32Array(K);
  const gains = new Float64Array(K);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (let w = 0; w < size; w++) {
      const from = classOf[w]!;
      const self = gather(right[w]!, classOf, w, after.fill(0));
      gather(left[w]!, classOf, w, before.fill(0));
      const n = counts[w]!;
      place(-1, from, self);
      totals[from]! -= n;
      gains.fill(0);
      for (let c = 0; c < K; c++) {
        const a = after[c]!;
        if (a > 0) for (let d = 0; d < K; d++) gains[d]! += xlogx(pairs[d * K + c]! + a) - xlogx(pairs[d * K + c]!);
        const b = before[c]!;
        if (b > 0) for (let d = 0, at = c * K; d < K; d++, at++) gains[d]! += xlogx(pairs[at]! + b) - xlogx(pairs[at]!);
      }
      let best = from;
      for (let d = 0; d < K; d++) gains[d]! -= 2 * (xlogx(totals[d]! + n) - xlogx(totals[d]!));
      for (let d = 0; d < K; d++) if (gains[d]! > gains[best]!) best = d;
      place(1, best, self);
      totals[best]! += n;
      classOf[w] = best;
      if (best !== from) moved++;
    }
    if (moved < size / 100) break;
  }
  return classOf;

  /** Adds or takes away the bigrams of the word in hand as a member of class `c`. */
  function place(sign: 1 | -1, c: number, self: number): void {
    for (let d = 0; d < K; d++) {
      pairs[c * K + d]! += sign * after[d]!;
      pairs[d * K + c]! += sign * before[d]!;
    }
    pairs[c * K + c]! += sign * self;
  }
}

/** Sums the neighbours of `w` by class; returns how often it neighbours itself, which is left out. */
function gather({ words, counts }: Neighbours, classOf: Int32Array, w: number, sums: Int32Array): number {
  let self = 0;
  for (let k = 0; k < words.length; k++) {
    if (words[k] === w) self = counts[k]!;
    else sums[classOf[words[k]!]!]! += counts[k]!;
  }
  return self;
}
