import { FEATURES } from '../../src/reader/actors/pronouns/features.ts';
import { LEAF_STEP, LEAVES, NODES, TREE_BYTES } from '../../src/reader/actors/pronouns/trees.ts';
import { seededRandom } from '../shuffle.ts';
import type { Example } from './examples.ts';

/** How the trees are grown; the figures were chosen by four-fold validation on the training documents. */
export interface Growth {
  readonly trees: number;
  readonly rate: number;
  /** Added to the second derivatives of a leaf: keeps small leaves near zero. */
  readonly ridge: number;
  /** Least candidates in a leaf. */
  readonly least: number;
  /** Share of the examples and of the features that a tree sees. */
  readonly examples: number;
  readonly features: number;
  readonly seed: number;
}

export const GROWTH: Growth = { trees: 240, rate: 0.06, ridge: 3, least: 12, examples: 0.6, features: 0.4, seed: 1 };

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

function growTree(
  tree: Uint8Array,
  sample: Int32Array,
  rows: Uint8Array,
  slopes: Float64Array,
  curves: Float64Array,
  features: readonly number[],
  growth: Growth,
): void {
  let level: Int32Array[] = [sample];
  for (let node = 0; level.length < LEAVES; ) {
    const next: Int32Array[] = [];
    for (const members of level) {
      const split = bestSplit(members, rows, slopes, curves, features, growth);
      tree[node] = split?.feature ?? 0;
      tree[NODES + node] = split?.threshold ?? VALUES;
      node++;
      const above = (row: number): boolean =>
        split !== null && rows[split.feature * slopes.length + row]! > split.threshold;
      next.push(
        members.filter((row) => !above(row)),
        members.filter(above),
      );
    }
    level = next;
  }
  level.forEach((members, leaf) => {
    let [slope, curve] = [0, growth.ridge];
    for (const row of members) {
      slope += slopes[row]!;
      curve += curves[row]!;
    }
    const value = Math.round((growth.rate * slope) / curve / LEAF_STEP);
    tree[2 * NODES + leaf] = Math.max(-128, Math.min(127, value)) & 255;
  });
}

interface Split {
  readonly feature: number;
  readonly threshold: number;
}

function bestSplit(
  members: Int32Array,
  rows: Uint8Array,
  slopes: Float64Array,
  curves: Float64Array,
  features: readonly number[],
  { ridge, least }: Growth,
): Split | null {
  if (members.length < 2 * least) return null;
  let best: Split | null = null;
  let gainOfBest = 1e-6;
  let [slope, curve] = [0, 0];
  for (let m = 0; m < members.length; m++) {
    slope += slopes[members[m]!]!;
    curve += curves[members[m]!]!;
  }
  const [slopeAt, curveAt, countAt] = [new Float64Array(VALUES), new Float64Array(VALUES), new Int32Array(VALUES)];
  for (const feature of features) {
    const column = feature * slopes.length;
    slopeAt.fill(0);
    curveAt.fill(0);
    countAt.fill(0);
    for (let m = 0; m < members.length; m++) {
      const row = members[m]!;
      const value = rows[column + row]!;
      slopeAt[value] = slopeAt[value]! + slopes[row]!;
      curveAt[value] = curveAt[value]! + curves[row]!;
      countAt[value] = countAt[value]! + 1;
    }
    let slopeBelow = 0;
    let curveBelow = 0;
    let below = 0;
    for (let value = 0; value < VALUES - 1; value++) {
      slopeBelow += slopeAt[value]!;
      curveBelow += curveAt[value]!;
      below += countAt[value]!;
      if (below < least || countAt[value] === 0) continue;
      if (members.length - below < least) break;
      const gain =
        slopeBelow ** 2 / (curveBelow + ridge) +
        (slope - slopeBelow) ** 2 / (curve - curveBelow + ridge) -
        slope ** 2 / (curve + ridge);
      if (gain > gainOfBest) {
        best = { feature, threshold: value };
        gainOfBest = gain;
      }
    }
  }
  return best;
}

function leafValue(tree: Uint8Array, rows: Uint8Array, row: number, size: number): number {
  let node = 0;
  while (node < NODES) node = 2 * node + (rows[tree[node]! * size + row]! > tree[NODES + node]! ? 2 : 1);
  const leaf = tree[NODES + node]!;
  return (leaf > 127 ? leaf - 256 : leaf) * LEAF_STEP;
}
