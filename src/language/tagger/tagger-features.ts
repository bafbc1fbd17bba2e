/** The templates of the tagger: integer keys of one token in its sentence, given the two tags before it. */
import { feature1, feature2, feature3 } from '../feature-hash.ts';
import { CASE, CLASS, CLUSTER, COARSE_CLUSTER, FORM, LOWER, PREFIX, SHAPE, SUFFIX, WIDTH } from './word-features.ts';

export const MOST_KEYS = 64;

/** Writes the keys of the word in row `c` into `keys` from place `k` on, and returns the place after the last. */
type WordKeys = (rows: Int32Array, c: number, keys: Uint32Array, k: number) => number;

const itself: WordKeys = (rows, c, keys, k) => {
  let n = k;
  keys[n++] = feature1(0, 1);
  keys[n++] = feature1(1, rows[c + FORM]!);
  keys[n++] = feature1(2, rows[c + LOWER]!);
  for (let j = 0; j < 5; j++) keys[n++] = feature1(3 + j, rows[c + SUFFIX + j]!);
  for (let j = 0; j < 3; j++) keys[n++] = feature1(8 + j, rows[c + PREFIX + j]!);
  keys[n++] = feature2(25, rows[c + CLASS]!, rows[c + CASE]!);
  keys[n++] = feature1(42, rows[c + CLUSTER]!);
  return n;
};

const before: WordKeys = (rows, c, keys, k) => {
  keys[k] = feature1(12, rows[c + LOWER]!);
  keys[k + 1] = feature1(35, endingOf(rows, c));
  keys[k + 2] = feature1(43, rows[c + CLUSTER]!);
  return k + 3;
};

const after: WordKeys = (rows, c, keys, k) => {
  keys[k] = feature1(13, rows[c + LOWER]!);
  keys[k + 1] = feature1(26, rows[c + CLASS]!);
  keys[k + 2] = feature1(33, endingOf(rows, c));
  keys[k + 3] = feature1(44, rows[c + CLUSTER]!);
  return k + 4;
};

/** The templates that see one word alone, by where the word stands from the token: what they weigh is the same in every text. */
export const WORD_KEYS: readonly { readonly offset: number; readonly keysOf: WordKeys }[] = [
  { offset: 0, keysOf: itself },
  { offset: -1, keysOf: before },
  { offset: 1, keysOf: after },
];

/** Three letters, or the whole of a shorter word. */
const endingOf = (rows: Int32Array, c: number): number => rows[c + SUFFIX + 2]! || rows[c + LOWER]!;

/**
 * Writes all keys of token `i` of a sentence to `keys`; returns how many.
 * `ids` are word ids of the sentence with two edges (id 0) before and after, so token `i` is `ids[i + 2]`;
 * `t1` and `t2` are the labels of the two tokens before (0 at the edge, else label + 1).
 */
export function taggerKeys(
  rows: Int32Array,
  ids: Int32Array,
  i: number,
  t1: number,
  t2: number,
  mood: number,
  keys: Uint32Array,
): number {
  let n = 0;
  for (const { offset, keysOf } of WORD_KEYS) n = keysOf(rows, ids[i + 2 + offset]! * WIDTH, keys, n);
  return contextKeys(rows, ids, i, t1, t2, mood, keys, n);
}

/** Writes the keys that see more than one word, or the labels before, to `keys` from place `k` on; returns the place after the last. */
export function contextKeys(
  rows: Int32Array,
  ids: Int32Array,
  i: number,
  t1: number,
  t2: number,
  mood: number,
  keys: Uint32Array,
  k = 0,
): number {
  const a2 = ids[i]! * WIDTH;
  const a1 = ids[i + 1]! * WIDTH;
  const c = ids[i + 2]! * WIDTH;
  const b1 = ids[i + 3]! * WIDTH;
  const b2 = ids[i + 4]! * WIDTH;
  const word = rows[c + LOWER]!;
  const wordBefore = rows[a1 + LOWER]!;
  const wordAfter = rows[b1 + LOWER]!;
  const shape = rows[c + SHAPE]!;
  const kind = rows[c + CLASS]!;
  const kindAfter = rows[b1 + CLASS]!;
  const kindAfter2 = rows[b2 + CLASS]!;
  const cluster = rows[c + CLUSTER]!;
  const clusterBefore = rows[a1 + CLUSTER]!;
  const clusterAfter = rows[b1 + CLUSTER]!;
  const suffixAfter = endingOf(rows, b1);
  const letterCase = rows[c + CASE]!;
  const first = i === 0 ? 1 : 0;
  let n = k;
  keys[n++] = feature2(11, shape, first);
  keys[n++] = feature1(14, rows[a2 + LOWER]!);
  keys[n++] = feature1(15, rows[b2 + LOWER]!);
  keys[n++] = feature2(16, wordBefore, word);
  keys[n++] = feature2(17, word, wordAfter);
  keys[n++] = feature2(18, wordBefore, wordAfter);
  keys[n++] = feature1(19, t1);
  keys[n++] = feature2(20, t1, t2);
  keys[n++] = feature2(21, t1, word);
  keys[n++] = feature2(22, t1, wordAfter);
  keys[n++] = feature3(23, t1, t2, word);
  keys[n++] = feature2(24, t1, rows[c + SUFFIX + 2]!);
  keys[n++] = feature2(27, kind, kindAfter);
  keys[n++] = feature2(28, t1, kind);
  keys[n++] = feature3(29, t1, kind, kindAfter);
  keys[n++] = feature2(30, kindAfter, kindAfter2);
  keys[n++] = feature2(31, t1, kindAfter);
  keys[n++] = feature3(32, t1, t2, kind);
  keys[n++] = feature2(34, word, suffixAfter);
  keys[n++] = feature2(36, letterCase * 16 + rows[a1 + CASE]! * 4 + rows[b1 + CASE]!, first * 8 + mood);
  keys[n++] = feature2(37, word, letterCase * 16 + mood * 2 + first);
  keys[n++] = feature2(38, word, kindAfter);
  keys[n++] = feature2(39, rows[c + SUFFIX + 2]!, rows[b1 + CASE]! * 4 + letterCase);
  keys[n++] = feature3(40, rows[a2 + LOWER]!, wordBefore, word);
  keys[n++] = feature3(41, word, wordAfter, rows[b2 + LOWER]!);
  keys[n++] = feature2(45, clusterBefore, cluster);
  keys[n++] = feature2(46, cluster, clusterAfter);
  keys[n++] = feature2(47, t1, cluster);
  keys[n++] = feature2(48, t1, clusterAfter);
  keys[n++] = feature3(49, rows[a1 + COARSE_CLUSTER]!, rows[c + COARSE_CLUSTER]!, rows[b1 + COARSE_CLUSTER]!);
  keys[n++] = feature3(50, t1, word, rows[b1 + COARSE_CLUSTER]!);
  keys[n++] = feature3(51, word, rows[a1 + COARSE_CLUSTER]!, rows[b1 + COARSE_CLUSTER]!);
  return n;
}

/** How the sentence is written and how it ends: 0 as usual, 1 no capitals, 2 nearly all capitals or title case; +3 if it asks. */
export function moodOf(rows: Int32Array, ids: Int32Array, length: number, asks: boolean): number {
  let lower = 0;
  let capital = 0;
  for (let i = 2; i < length + 2; i++) {
    const letterCase = rows[ids[i]! * WIDTH + CASE]!;
    if (letterCase === 0) lower++;
    else if (letterCase !== 3) capital++;
  }
  const written = capital === 0 ? 1 : capital > 3 && capital > lower * 2 ? 2 : 0;
  return written + (asks ? 3 : 0);
}
