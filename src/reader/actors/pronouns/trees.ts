import type { Features } from './features.ts';

/** Questions of a tree; every path through it is asked the same ones, so that its leaf is the number their answers spell. */
export const DEPTH = 5;
export const LEAVES = 1 << DEPTH;
/** Bytes of a tree: the feature of each question, its threshold, the values of the leaves. */
export const TREE_BYTES = 2 * DEPTH + LEAVES;
/** A leaf's byte is its value in steps of this size, as a signed number. */
export const LEAF_STEP = 1 / 256;

/** Trees as they are asked: features and thresholds tree by tree, leaves in steps. */
export interface Trees {
  readonly features: Uint8Array;
  readonly thresholds: Uint8Array;
  readonly leaves: Int8Array;
}

/** Reads trees from their bytes, `TREE_BYTES` each. */
export function readTrees(bytes: Uint8Array): Trees {
  const count = Math.floor(bytes.length / TREE_BYTES);
  const [features, thresholds] = [new Uint8Array(count * DEPTH), new Uint8Array(count * DEPTH)];
  const leaves = new Int8Array(count * LEAVES);
  for (let t = 0; t < count; t++) {
    const at = t * TREE_BYTES;
    features.set(bytes.subarray(at, at + DEPTH), t * DEPTH);
    thresholds.set(bytes.subarray(at + DEPTH, at + 2 * DEPTH), t * DEPTH);
    leaves.set(bytes.subarray(at + 2 * DEPTH, at + TREE_BYTES), t * LEAVES);
  }
  return { features, thresholds, leaves };
}

/** The sum over all trees of the leaf that the answers lead to; bit k of a leaf's number is "the feature of question k is above its threshold". */
export function scoreOf(candidate: Features, { features, thresholds, leaves }: Trees): number {
  let sum = 0;
  for (let q = 0, start = 0; start < leaves.length; q += DEPTH, start += LEAVES) {
    // written out, since the loop over the questions takes as long as asking them
    const leaf =
      (candidate[features[q]!]! > thresholds[q]! ? 1 : 0) |
      (candidate[features[q + 1]!]! > thresholds[q + 1]! ? 2 : 0) |
      (candidate[features[q + 2]!]! > thresholds[q + 2]! ? 4 : 0) |
      (candidate[features[q + 3]!]! > thresholds[q + 3]! ? 8 : 0) |
      (candidate[features[q + 4]!]! > thresholds[q + 4]! ? 16 : 0);
    sum += leaves[start + leaf]!;
  }
  return sum * LEAF_STEP;
}
