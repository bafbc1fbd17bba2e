/** A rising step from scores to chances, as points of a broken line. */
export interface Calibration {
  readonly scores: Float32Array;
  readonly chances: Float32Array;
}

/** The chance that belongs to a score: linear between the points, constant beyond the ends. */
export function chanceOf({ scores, chances }: Calibration, score: number): number {
  const n = scores.length;
  if (n === 0) return 1 / (1 + Math.exp(-score));
  if (score <= scores[0]!) return chances[0]!;
  if (score >= scores[n - 1]!) return chances[n - 1]!;
  let [low, high] = [0, n - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (scores[middle]! <= score) low = middle;
    else high = middle;
  }
  const span = scores[high]! - scores[low]!;
  const part = span > 0 ? (score - scores[low]!) / span : 0;
  return chances[low]! + part * (chances[high]! - chances[low]!);
}

/**
 * Isotonic regression (pool adjacent violators; Zadrozny and Elkan 2002) of right answers on scores, thinned to about `points` points.
 * Chances are kept within [0.01, 0.99]: no finding is certain.
 */
export function calibrate(scores: readonly number[], right: readonly boolean[], points = 40): Calibration {
  const order = [...scores.keys()].sort((a, b) => scores[a]! - scores[b]! || a - b);
  const size = Math.max(1, Math.ceil(order.length / (points * 5)));
  const pools: { score: number; right: number; count: number }[] = [];
  for (let k = 0; k < order.length; k += size) {
    const part = order.slice(k, k + size);
    pools.push({
      score: part.reduce((sum, i) => sum + scores[i]!, 0) / part.length,
      right: part.filter((i) => right[i]).length,
      count: part.length,
    });
    for (;;) {
      const [last, previous] = [pools.at(-1)!, pools.at(-2)];
      if (!previous || previous.right / previous.count < last.right / last.count) break;
      pools.splice(-2, 2, {
        score: (previous.score * previous.count + last.score * last.count) / (previous.count + last.count),
        right: previous.right + last.right,
        count: previous.count + last.count,
      });
    }
  }
  return {
    scores: Float32Array.from(pools, (pool) => pool.score),
    chances: Float32Array.from(pools, (pool) => Math.min(0.99, Math.max(0.01, pool.right / pool.count))),
  };
}
