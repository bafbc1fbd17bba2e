import { generator } from '../chain/chain-trainer.ts';
import { BoostedTrees } from '../reading/boosted-trees.ts';

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leastWeight: number;
  readonly lambda: number;
  readonly seed: number;
}

const BINS = 64;

/**
 * Gradient boosting of the logistic loss with second-order leaf values (Chen and Guestrin 2016) over histograms of 64 quantile bins.
 * `rows` are dense feature vectors, `labels` 0 or 1. Each tree sees half the rows, drawn by a seeded generator.
 */
export function boost(rows: readonly Float32Array[], labels: Uint8Array, options: BoostOptions): BoostedTrees {
  const n = rows.length;
  const width = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: width }, (_, f) => quantiles(rows, f));
  const binned = new Uint8Array(n * width);
  rows.forEach((row, i) => {
    for (let f = 0; f < width; f++) binned[i * width + f] = binOf(cuts[f]!, row[f]!);
  });
  const mean = Math.min(0.999, Math.max(0.001, labels.reduce((sum, y) => sum + y, 0) / Math.max(1, n)));
  // Rounded as it is stored, so that the model scores alike before and after it is written.
  const base = Math.fround(Math.log(mean / (1 - mean)));
  const scores = new Float64Array(n).fill(base);
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n);
  const inner = 2 ** options.depth - 1;
  const outer = 2 ** options.depth;
  const features = new Uint8Array(options.trees * inner);
  const thresholds = new Float32Array(options.trees * inner).fill(Number.MAX_VALUE);
  const leaves = new Float32Array(options.trees * outer);
  const random = generator(options.seed);
  const node = new Int32Array(n);
  for (let tree = 0; tree < options.trees; tree++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      gradient[i] = labels[i]! - p;
      hessian[i] = Math.max(1e-6, p * (1 - p));
    }
    node.fill(0);
    const drawn: number[] = [];
    for (let i = 0; i < n; i++) if (random() < 0.5) drawn.push(i);
    const splitBin = new Int32Array(inner).fill(-1);
    for (let level = 0, first = 0; level < options.depth; level++, first = 2 * first + 1) {
      const nodes = 2 ** level;
      const sums = new Float64Array(nodes * width * BINS * 2);
      for (const i of drawn) {
        const at = (node[i]! - first) * width;
        for (let f = 0; f < width; f++) {
          const cell = ((at + f) * BINS + binned[i * width + f]!) * 2;
          sums[cell]! += gradient[i]!;
          sums[cell + 1]! += hessian[i]!;
        }
      }
      for (let k = 0; k < nodes; k++) {
        const best = bestSplit(sums, k, width, options);
        const id = first + k;
        features[tree * inner + id] = Math.max(0, best.feature);
        splitBin[id] = best.feature < 0 ? BINS : best.bin;
        if (best.feature >= 0) thresholds[tree * inner + id] = cuts[best.feature]![best.bin] ?? Number.MAX_VALUE;
      }
      for (let i = 0; i < n; i++) {
        const id = node[i]!;
        const left = binned[i * width + features[tree * inner + id]!]! <= splitBin[id]!;
        node[i] = 2 * id + (left ? 1 : 2);
      }
    }
    const g = new Float64Array(outer);
    const h = new Float64Array(outer);
    for (const i of drawn) {
      g[node[i]! - inner]! += gradient[i]!;
      h[node[i]! - inner]! += hessian[i]!;
    }
    for (let k = 0; k < outer; k++) leaves[tree * outer + k] = (options.rate * g[k]!) / (h[k]! + options.lambda);
    for (let i = 0; i < n; i++) scores[i]! += leaves[tree * outer + node[i]! - inner]!;
  }
  return new BoostedTrees(options.depth, base, features, thresholds, leaves);
}

function bestSplit(
  sums: Float64Array,
  node: number,
  width: number,
  options: BoostOptions,
): { feature: number; bin: number } {
  let [bestGain, feature, bin] = [1e-6, -1, 0];
  for (let f = 0; f < width; f++) {
    const at = (node * width + f) * BINS * 2;
    let [totalG, totalH] = [0, 0];
    for (let b = 0; b < BINS; b++) {
      totalG += sums[at + 2 * b]!;
      totalH += sums[at + 2 * b + 1]!;
    }
    const whole = (totalG * totalG) / (totalH + options.lambda);
    let [g, h] = [0, 0];
    for (let b = 0; b < BINS - 1; b++) {
      g += sums[at + 2 * b]!;
      h += sums[at + 2 * b + 1]!;
      if (h < options.leastWeight || totalH - h < options.leastWeight) continue;
      const gain =
        (g * g) / (h + options.lambda) + ((totalG - g) * (totalG - g)) / (totalH - h + options.lambda) - whole;
      if (gain > bestGain) [bestGain, feature, bin] = [gain, f, b];
    }
  }
  return { feature, bin };
}

/** Up to 63 cuts between distinct values, at equal shares of the rows. */
function quantiles(rows: readonly Float32Array[], feature: number): Float32Array {
  const values = Float32Array.from(rows, (row) => row[feature]!).sort();
  const cuts: number[] = [];
  for (let k = 1; k < BINS; k++) {
    const value = values[Math.floor((k * values.length) / BINS)]!;
    if (cuts.length === 0 || value > cuts.at(-1)!) cuts.push(value);
  }
  if (cuts.length > 0 && cuts.at(-1) === values.at(-1)) cuts.pop();
  return Float32Array.from(cuts);
}

function binOf(cuts: Float32Array, value: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]! >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}
