/**
 * The token templates: a token, its neighbours in the text and the outline of the sentence around it. Those that see one word alone come
 * first, by where the word stands from the token: what they weigh is the same in every text.
 */
import type { Columns } from './columns.ts';
import { distance } from './distance.ts';
import { key1, key2, key3 } from './hash.ts';

/** The places a token can hold: top of the stack, below it, front of the buffer. */
export const ROLES = 3;
/**
 * What tells the roles of a token's key apart. The upper bits are the same, so that the places of the three in the dictionary, and their rows,
 * lie side by side: what was fetched for one role is there for the next.
 */
export const ROLE_KEYS = [0x7372, 0xb593, 0xf491] as const;
export const TOKEN_TEMPLATES = 52;

/** Writes the keys of the word at `i` into `keys` from place `k` on, and returns the place after the last. */
type WordKeys = (columns: Columns, i: number, keys: Int32Array, k: number) => number;

const itself: WordKeys = ({ word, upos, xpos, broad, fine, suffix3, suffix2, prefix, shape }, i, keys, k) => {
  const w = word[i]!;
  const x = xpos[i]!;
  keys[k] = key1(1, x);
  keys[k + 1] = key1(2, upos[i]!);
  keys[k + 2] = key1(3, w);
  keys[k + 3] = key1(4, suffix3[i]!);
  keys[k + 4] = key1(5, suffix2[i]!);
  keys[k + 5] = key1(6, prefix[i]!);
  keys[k + 6] = key1(7, shape[i]!);
  keys[k + 7] = key1(8, broad[i]!);
  keys[k + 8] = key1(9, fine[i]!);
  keys[k + 9] = key2(10, w, x);
  keys[k + 10] = key2(33, upos[i]!, broad[i]!);
  return k + 11;
};

/** A word right beside the token. */
const beside =
  (tag: number, form: number, cluster: number, ending: number): WordKeys =>
  ({ word, xpos, fine, suffix2 }, i, keys, k) => {
    keys[k] = key1(tag, xpos[i]!);
    keys[k + 1] = key1(form, word[i]!);
    keys[k + 2] = key1(cluster, fine[i]!);
    keys[k + 3] = key1(ending, suffix2[i]!);
    return k + 4;
  };

/** A word with one word between. */
const near =
  (tag: number, form: number, cluster: number): WordKeys =>
  ({ word, xpos, fine }, i, keys, k) => {
    keys[k] = key1(tag, xpos[i]!);
    keys[k + 1] = key1(form, word[i]!);
    keys[k + 2] = key1(cluster, fine[i]!);
    return k + 3;
  };

/** The words that are weighed alone, by how far they stand from the token. */
export const WORD_KEYS: readonly { readonly offset: number; readonly keysOf: WordKeys }[] = [
  { offset: 0, keysOf: itself },
  { offset: -1, keysOf: beside(11, 17, 21, 62) },
  { offset: 1, keysOf: beside(12, 18, 22, 63) },
  { offset: -2, keysOf: near(13, 19, 57) },
  { offset: 2, keysOf: near(14, 20, 56) },
];

/** The place `offset` from token `i`: the root after the last token, "no such token" beyond. */
export function placeAt({ length }: Columns, i: number, offset: number): number {
  const at = i + offset;
  return at < 0 || at > length ? length + 1 : at;
}

/** Writes the keys of more than one word, and of words further off, into `keys` from place `k` on; `i` is neither root nor missing. */
export function surroundingKeys(columns: Columns, i: number, keys: Int32Array, from = 0): number {
  const { word, xpos, fine, next, previous } = columns;
  const l1 = placeAt(columns, i, -1);
  const l2 = placeAt(columns, i, -2);
  const l3 = placeAt(columns, i, -3);
  const r1 = placeAt(columns, i, 1);
  const r2 = placeAt(columns, i, 2);
  const r3 = placeAt(columns, i, 3);
  const x = xpos[i]!;
  let k = from;
  keys[k++] = key1(15, xpos[l3]!);
  keys[k++] = key1(16, xpos[r3]!);
  keys[k++] = key2(23, xpos[l1]!, x);
  keys[k++] = key2(24, x, xpos[r1]!);
  keys[k++] = key3(25, xpos[l2]!, xpos[l1]!, x);
  keys[k++] = key3(26, x, xpos[r1]!, xpos[r2]!);
  keys[k++] = key3(27, xpos[l1]!, x, xpos[r1]!);
  keys[k++] = key2(32, xpos[r1]!, xpos[r2]!);
  // The outline of the sentence on both sides.
  const n1 = next[i]!;
  const n2 = next[n1]!;
  const n3 = next[n2]!;
  keys[k++] = key1(40, xpos[n1]!);
  keys[k++] = key1(41, xpos[n2]!);
  keys[k++] = key2(42, xpos[n1]!, xpos[n2]!);
  keys[k++] = key3(43, xpos[n1]!, xpos[n2]!, xpos[n3]!);
  keys[k++] = key1(44, word[n1]!);
  keys[k++] = key2(45, x, xpos[n1]!);
  keys[k++] = key3(46, x, xpos[n1]!, xpos[n2]!);
  keys[k++] = key2(47, xpos[n1]!, distance(i, n1));
  const p1 = previous[i]!;
  const p2 = previous[p1]!;
  keys[k++] = key1(50, xpos[p1]!);
  keys[k++] = key2(51, xpos[p1]!, xpos[p2]!);
  keys[k++] = key1(52, word[p1]!);
  // Further neighbours.
  keys[k++] = key1(53, xpos[placeAt(columns, i, -4)]!);
  keys[k++] = key1(54, xpos[placeAt(columns, i, 4)]!);
  keys[k++] = key1(58, xpos[placeAt(columns, i, -5)]!);
  keys[k++] = key1(59, xpos[placeAt(columns, i, 5)]!);
  keys[k++] = key1(60, fine[r3]!);
  keys[k++] = key1(61, fine[l3]!);
  keys[k++] = key1(55, word[r3]!);
  return k;
}

/** Writes the keys of token `i` into `keys`, and returns how many there are. */
export function tokenKeys(columns: Columns, i: number, keys: Int32Array): number {
  if (i >= columns.length) {
    keys[0] = key1(1, columns.xpos[i]!);
    return 1;
  }
  let k = 0;
  for (const { offset, keysOf } of WORD_KEYS) k = keysOf(columns, placeAt(columns, i, offset), keys, k);
  return surroundingKeys(columns, i, keys, k);
}
