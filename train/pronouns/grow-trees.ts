import { FEATURES } from '../../src/reader/actors/pronouns/features.ts';
import { DEPTH, LEAF_STEP, LEAVES, TREE_BYTES } from '../../src/reader/actors/pronouns/trees.ts';
import { seededRandom } from '../shuffle.ts';
import type { Example } from './examples.ts';

/** How the trees are grown; the figures were chosen by three-fold validation on the training documents. */
export interface Growth {
  readonly trees: number;
  readonly rate: number;
  /** Added to the second derivatives of a leaf: keeps small leaves near zero. */
  readonly ridge: number;
  /** Least candidates on either side of a question. */
  readonly least: number;
  /** Share of the examples and of the features that a tree sees. */
  readonly examples: number;
  readonly features: number;
  readonly seed: number;
}

export const GROWTH: Growth = { trees: 160, rate: 0.14, ridge: 5, least: 8, examples: 0.6, features: 0.3, seed: 1 };

/** Features are below this. */
const VALUES = 32;

/** All candidates in one table, feature by feature, with where each example begins. */
interface Table {
  readonly rows: Uint8Array;
  readonly right: Uint8Array;
  readonly starts: readonly number[];
}

/**
 * Gradient boosting of regression trees on the log-likelihood of the right candidates, summed over all that are right (Friedman 2001;
 * second-order leaves as in Chen and Guestrin 2016). The same examples give the same bytes.
 */
export function growTrees(examples: readonly Example[], growth: Growth = GROWTH): Uint8Array {
  const table = tableOf(examples);
  const size = table.right.length;
  const random = seededRandom(growth.seed);
  const scores = new Float64Array(size);
  const [slopes, curves] = [new Float64Array(size), new Float64Array(size)];
  const trees = new Uint8Array(growth.trees * TREE_BYTES);
  for (let t = 0; t < growth.trees; t++) {
    const sample = derive(table, scores, slopes, curves, growth.examples, random);
    const features = Array.from(FEATURES.keys()).filter(() => random() < growth.features);
    const tree = trees.subarray(t * TREE_BYTES, (t + 1) * TREE_BYTES);
    growTree(tree, sample, table.rows, slopes, curves, features, growth);
    for (let row = 0; row < size; row++) scores[row]! += leafValue(tree, table.rows, row, size);
  }
  return trees;
}

function tableOf(examples: readonly Example[]): Table {
  const width = FEATURES.length;
  const size = examples.reduce((sum, { right }) => sum + right.length, 0);
  const [rows, right] = [new Uint8Array(size * width), new Uint8Array(size)];
  const starts = [0];
  let at = 0;
  for (const example of examples) {
    example.features.forEach((features, i) => {
      features.forEach((value, feature) => {
        rows[feature * size + at] = value;
      });
      right[at++] = Number(example.right[i]);
    });
    starts.push(at);
  }
  return { rows, right, starts };
}

/** First and second derivatives of the loss at each candidate; the rows of the examples drawn. */
function derive(
  { right, starts }: Table,
  scores: Float64Array,
  slopes: Float64Array,
  curves: Float64Array,
  share: number,
  random: () => number,
): Int32Array {
  const rows: number[] = [];
  for (let e = 0; e + 1 < starts.length; e++) {
    if (random() >= share) continue;
    const [from, to] = [starts[e]!, starts[e + 1]!];
    let top = Number.NEGATIVE_INFINITY;
    for (let i = from; i < to; i++) top = Math.max(top, scores[i]!);
    let [all, good] = [0, 0];
    for (let i = from; i < to; i++) {
      const power = Math.exp(scores[i]! - top);
      all += power;
      if (right[i]) good += power;
    }
    for (let i = from; i < to; i++) {
      const power = Math.exp(scores[i]! - top);
      const p = power / all;
      slopes[i] = (right[i] ? power / Math.max(good, 1e-12) : 0) - p;
      curves[i] = Math.max(p * (1 - p), 1e-4);
      rows.push(i);
    }
  }
  return Int32Array.from(rows);
}

/** Each question is the one that gains most over all leaves so far (Prokhorenkova and others 2018: symmetric trees overfit less). */
function growTree(
  tree: Uint8Array,
  sample: Int32Array,
  rows: Uint8Array,
  slopes: Float64Array,
  curves: Float64Array,
  features: readonly number[],
  growth: Growth,
): void {
  const leafOf = new Uint8Array(sample.length);
  tree.fill(VALUES, DEPTH, 2 * DEPTH);
  for (let bit = 0; bit < DEPTH; bit++) {
    const split = bestSplit(sample, leafOf, 1 << bit, rows, slopes, curves, features, growth);
    if (split === null) break;
    tree[bit] = split.feature;
    tree[DEPTH + bit] = split.threshold;
    const column = split.feature * slopes.length;
    for (let m = 0; m < sample.length; m++) if (rows[column + sample[m]!]! > split.threshold) leafOf[m]! |= 1 << bit;
  }
  const [slope, curve] = [new Float64Array(LEAVES), new Float64Array(LEAVES).fill(growth.ridge)];
  for (let m = 0; m < sample.length; m++) {
    const leaf = leafOf[m]!;
    slope[leaf] = slope[leaf]! + slopes[sample[m]!]!;
    curve[leaf] = curve[leaf]! + curves[sample[m]!]!;
  }
  for (let leaf = 0; leaf < LEAVES; leaf++) {
    const value = Math.round((growth.rate * slope[leaf]!) / curve[leaf]! / LEAF_STEP);
    tree[2 * DEPTH + leaf] = Math.max(-128, Math.min(127, value)) & 255;
  }
}

interface Split {
  readonly feature: number;
  readonly threshold: number;
}

function bestSplit(
  sample: Int32Array,
  leafOf: Uint8Array,
  leaves: number,
  rows: Uint8Array,
  slopes: Float64Array,
  curves: Float64Array,
  features: readonly number[],
  { ridge, least }: Growth,
): Split | null {
  let best: Split | null = null;
  let gainOfBest = 1e-6;
  const [slopeAt, curveAt] = [new Float64Array(leaves * VALUES), new Float64Array(leaves * VALUES)];
  const countAt = new Int32Array(VALUES);
  for (const feature of features) {
    const column = feature * slopes.length;
    slopeAt.fill(0);
    curveAt.fill(0);
    countAt.fill(0);
    for (let m = 0; m < sample.length; m++) {
      const row = sample[m]!;
      const value = rows[column + row]!;
      const cell = value * leaves + leafOf[m]!;
      slopeAt[cell] = slopeAt[cell]! + slopes[row]!;
      curveAt[cell] = curveAt[cell]! + curves[row]!;
      countAt[value] = countAt[value]! + 1;
    }
    const gains = gainsOf(slopeAt, curveAt, leaves, ridge);
    let below = 0;
    for (let threshold = 0; threshold < VALUES - 1; threshold++) {
      below += countAt[threshold]!;
      if (below < least || countAt[threshold] === 0) continue;
      if (sample.length - below < least) break;
      if (gains[threshold]! <= gainOfBest) continue;
      gainOfBest = gains[threshold]!;
      best = { feature, threshold };
    }
  }
  return best;
}

/** For each threshold, what parting every leaf there gains. */
function gainsOf(slopeAt: Float64Array, curveAt: Float64Array, leaves: number, ridge: number): Float64Array {
  const gains = new Float64Array(VALUES);
  for (let leaf = 0; leaf < leaves; leaf++) {
    let slope = 0;
    let curve = 0;
    for (let value = 0; value < VALUES; value++) {
      slope += slopeAt[value * leaves + leaf]!;
      curve += curveAt[value * leaves + leaf]!;
    }
    if (curve === 0) continue;
    let below = 0;
    let curveBelow = 0;
    for (let value = 0; value < VALUES; value++) {
      below += slopeAt[value * leaves + leaf]!;
      curveBelow += curveAt[value * leaves + leaf]!;
      gains[value] =
        gains[value]! +
        below ** 2 / (curveBelow + ridge) +
        (slope - below) ** 2 / (curve - curveBelow + ridge) -
        slope ** 2 / (curve + ridge);
    }
  }
  return gains;
}

function leafValue(tree: Uint8Array, rows: Uint8Array, row: number, size: number): number {
  let leaf = 0;
  for (let bit = 0; bit < DEPTH; bit++) if (rows[tree[bit]! * size + row]! > tree[DEPTH + bit]!) leaf |= 1 << bit;
  const value = tree[2 * DEPTH + leaf]!;
  return (value > 127 ? value - 256 : value) * LEAF_STEP;
}
