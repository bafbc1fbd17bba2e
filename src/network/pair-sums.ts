import type { Levels } from './coding.ts';
import type { NetworkOptions } from './options.ts';

/**
 * What pairs of actors share, over all concepts: n × n cells, row by row. Of `together`, `distance` and `product`, which are the same
 * both ways, only the cell with the smaller index first holds it. Whole numbers unless statements are weighted, and so exact in any order.
 */
export interface PairSums {
  readonly n: number;
  /** Σ_j (Σ_k X_ajk)(Σ_k X_bjk) */
  readonly together: Float64Array;
  /** Σ_j Σ_kl X_ajk X_bjl |q_k - q_l| */
  readonly distance: Float64Array;
  /** Σ_jk X_ajk X_bjk; empty where not needed */
  readonly product: Float64Array;
  /** Σ_jk X_ajk where X_bjk > 0, not the same both ways; empty where not needed */
  readonly overlap: Float64Array;
  /** T_a = Σ_jk X_ajk */
  readonly total: Float64Array;
}

export function emptyPairSums(n: number, levels: Levels, options: NetworkOptions): PairSums {
  const extra = options.normalization === 'jaccard' || levels.kind === 'text' ? n * n : 0;
  return {
    n,
    together: new Float64Array(n * n),
    distance: new Float64Array(n * n),
    product: new Float64Array(extra),
    overlap: new Float64Array(extra),
    total: new Float64Array(n),
  };
}

/** Whether actors who share no concept can have a tie: text qualifiers conflict where only one of the two uses a value. */
export function tiesStrangers(levels: Levels, { aggregation }: NetworkOptions): boolean {
  return levels.kind === 'text' && (aggregation === 'conflict' || aggregation === 'subtract');
}

/**
 * The tie of actors a < b. Congruence Σ X_ajk X_bjl s(k,l), conflict the same with 1 - s, subtract their difference, ignore their sum
 * (Leifeld 2017; DNA 3.1). Normalised by the mean number of statements (average), by m10 + m01 + m11 (jaccard) or by the product of
 * totals (cosine): these are DNA's names; for true Jaccard and cosine see `similarity.ts`.
 */
export function tieOf(sums: PairSums, a: number, b: number, levels: Levels, options: NetworkOptions): number {
  const cell = a * sums.n + b;
  const divisor = divisorOf(sums, a, b, options);
  if (divisor === 0) return 0;
  const together = sums.together[cell]!;
  const congruence = together - sums.distance[cell]! / levels.range;
  if (options.aggregation === 'ignore') return together / divisor;
  if (options.aggregation === 'congruence') return congruence / divisor;
  const conflict = levels.kind === 'text' ? apart(sums, a, b) : together - congruence;
  return (options.aggregation === 'conflict' ? conflict : congruence - conflict) / divisor;
}

/** m10 + m01: statements of either at a concept and level where the other has none. */
function apart({ n, overlap, total }: PairSums, a: number, b: number): number {
  return total[a]! - overlap[a * n + b]! + total[b]! - overlap[b * n + a]!;
}

function divisorOf(sums: PairSums, a: number, b: number, { normalization }: NetworkOptions): number {
  const [x, y] = [sums.total[a]!, sums.total[b]!];
  if (normalization === 'average') return (x + y) / 2;
  if (normalization === 'jaccard') return apart(sums, a, b) + sums.product[a * sums.n + b]!;
  if (normalization === 'cosine') return x * y;
  return 1;
}
