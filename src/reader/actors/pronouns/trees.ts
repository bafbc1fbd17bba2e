import type { Features } from './features.ts';

/** Questions of a tree; every path through it is asked the same ones, so that its leaf is the number their answers spell. */
export const DEPTH = 5;
export const LEAVES = 1 << DEPTH;
/** Bytes of a tree: the feature of each question, its threshold, the values of the leaves. */
export const TREE_BYTES = 2 * DEPTH + LEAVES;
/** A leaf's byte is its value in steps of this size, as a signed number. */
export const LEAF_STEP = 1 / 256;

/**
 * Trees as they are asked: all questions about one feature together, the lowest threshold first, so that a candidate asks only those that
 * its numbers exceed (after QuickScorer, Lucchese et al. 2015).
 */
export interface Trees {
  /** Feature and threshold of each question, sorted by both. */
  readonly features: Uint8Array;
  readonly thresholds: Uint8Array;
  /** The tree that a question belongs to, and the bit it sets in the number of that tree's leaf. */
  readonly owners: Uint16Array;
  readonly bits: Uint8Array;
  /** Where the questions about each feature begin. */
  readonly starts: Uint32Array;
  /** Tree by tree, in steps. */
  readonly leaves: Int8Array;
}

/** Reads trees from their bytes, `TREE_BYTES` each. */
export function readTrees(bytes: Uint8Array): Trees {
  const count = Math.floor(bytes.length / TREE_BYTES);
  const leaves = new Int8Array(count * LEAVES);
  const questions: { feature: number; threshold: number; owner: number; bit: number }[] = [];
  for (let owner = 0; owner < count; owner++) {
    const at = owner * TREE_BYTES;
    for (let q = 0; q < DEPTH; q++)
      questions.push({ feature: bytes[at + q]!, threshold: bytes[at + DEPTH + q]!, owner, bit: 1 << q });
    leaves.set(bytes.subarray(at + 2 * DEPTH, at + TREE_BYTES), owner * LEAVES);
  }
  questions.sort((a, b) => a.feature - b.feature || a.threshold - b.threshold);
  const starts = new Uint32Array(MOST_FEATURES + 1);
  for (const { feature } of questions) starts[feature + 1] = starts[feature + 1]! + 1;
  for (let feature = 0; feature < MOST_FEATURES; feature++)
    starts[feature + 1] = starts[feature + 1]! + starts[feature]!;
  return {
    features: Uint8Array.from(questions, ({ feature }) => feature),
    thresholds: Uint8Array.from(questions, ({ threshold }) => threshold),
    owners: Uint16Array.from(questions, ({ owner }) => owner),
    bits: Uint8Array.from(questions, ({ bit }) => bit),
    starts,
    leaves,
  };
}

/** A feature is a byte. */
const MOST_FEATURES = 256;

/** The sum over all trees of the leaf that the answers lead to; bit k of a leaf's number is "the feature of question k is above its threshold". */
export function scoreOf(candidate: Features, { thresholds, owners, bits, starts, leaves }: Trees): number {
  const reached = new Uint8Array(leaves.length / LEAVES);
  for (let feature = 0; feature < candidate.length; feature++) {
    const value = candidate[feature]!;
    const end = starts[feature + 1]!;
    for (let q = starts[feature]!; q < end && thresholds[q]! < value; q++) {
      const tree = owners[q]!;
      reached[tree] = reached[tree]! | bits[q]!;
    }
  }
  let sum = 0;
  for (let tree = 0; tree < reached.length; tree++) sum += leaves[tree * LEAVES + reached[tree]!]!;
  return sum * LEAF_STEP;
}
