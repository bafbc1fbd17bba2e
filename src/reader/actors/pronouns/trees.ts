import type { Features } from './features.ts';

/** Internal nodes of a tree: four questions deep, all of them asked. */
export const NODES = 15;
export const LEAVES = NODES + 1;
/** Bytes of a tree: the feature of each node, its threshold, the values of its leaves. */
export const TREE_BYTES = 2 * NODES + LEAVES;
/** A leaf's byte is its value in steps of this size, as a signed number. */
export const LEAF_STEP = 1 / 256;

/**
 * The sum of regression trees. A tree lies in `TREE_BYTES` bytes: features, thresholds, leaves; node n asks "is the feature above the
 * threshold?" and goes on to 2n + 1 (no) or 2n + 2 (yes).
 */
export function scoreOf(features: Features, trees: Uint8Array): number {
  let sum = 0;
  for (let start = 0; start < trees.length; start += TREE_BYTES) {
    let node = 0;
    while (node < NODES) node = 2 * node + (features[trees[start + node]!]! > trees[start + NODES + node]! ? 2 : 1);
    const leaf = trees[start + NODES + node]!;
    sum += leaf > 127 ? leaf - 256 : leaf;
  }
  return sum * LEAF_STEP;
}
