import type { Coding } from './coding.ts';
import { type Matrix, zeros } from './matrix.ts';
import type { NetworkOptions } from './options.ts';

/** What two actors share, over all concepts; every cell is symmetric but `overlap`. Diagonals are 0. */
interface PairSums {
  /** Σ_j Σ_kl X_ajk X_bjl s(k,l) */
  readonly congruence: Matrix;
  /** Σ_j (Σ_k X_ajk)(Σ_k X_bjk) */
  readonly together: Matrix;
  /** Σ_jk X_ajk X_bjk */
  readonly product: Matrix;
  /** Σ_jk X_ajk where X_bjk > 0 */
  readonly overlap: Matrix;
  /** T_a = Σ_jk X_ajk */
  readonly total: Float64Array;
}

/**
 * The one-mode network of actors. Congruence Σ X_ajk X_bjl s(k,l), conflict the same with 1 - s, subtract their difference, ignore
 * their sum (Leifeld 2017; DNA 3.1, `computeOneModeMatrix`). Text qualifiers conflict where only one of the two uses the value.
 * Normalised by the mean number of statements (average), by m10 + m01 + m11 (jaccard) or by the product of totals (cosine): these are
 * DNA's names; for true Jaccard and cosine see `similarity.ts`.
 */
export function oneMode(coding: Coding, options: NetworkOptions): Matrix {
  const sums = pairSums(coding);
  const n = coding.rows.length;
  const matrix = zeros(n, n);
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) {
      if (a === b) continue;
      const cell = a * n + b;
      const value = tie(sums, cell, b * n + a, a, b, coding, options);
      const divisor = divisorOf(sums, cell, b * n + a, a, b, options);
      matrix.cells[cell] = divisor === 0 ? 0 : value / divisor;
    }
  }
  return matrix;
}

function tie(
  sums: PairSums,
  ab: number,
  ba: number,
  a: number,
  b: number,
  coding: Coding,
  options: NetworkOptions,
): number {
  const congruence = sums.congruence.cells[ab]!;
  const together = sums.together.cells[ab]!;
  if (options.aggregation === 'ignore') return together;
  if (options.aggregation === 'congruence') return congruence;
  const lone = sums.total[a]! - sums.overlap.cells[ab]! + sums.total[b]! - sums.overlap.cells[ba]!;
  const conflict = coding.levels.kind === 'text' ? lone : together - congruence;
  return options.aggregation === 'conflict' ? conflict : congruence - conflict;
}

function divisorOf(
  sums: PairSums,
  ab: number,
  ba: number,
  a: number,
  b: number,
  { normalization }: NetworkOptions,
): number {
  const [x, y] = [sums.total[a]!, sums.total[b]!];
  if (normalization === 'average') return (x + y) / 2;
  if (normalization === 'jaccard')
    return x - sums.overlap.cells[ab]! + y - sums.overlap.cells[ba]! + sums.product.cells[ab]!;
  if (normalization === 'cosine') return x * y;
  return 1;
}

/** One pass over the concepts: only actors who speak of the same concept meet. */
function pairSums(coding: Coding): PairSums {
  const n = coding.rows.length;
  const congruence = zeros(n, n);
  const together = zeros(n, n);
  const product = zeros(n, n);
  const overlap = zeros(n, n);
  const total = new Float64Array(n);
  for (const row of coding.row) total[row]!++;
  for (const entries of entriesByConcept(coding)) {
    for (const x of entries) {
      for (const y of entries) {
        if (x.actor === y.actor) continue;
        const cell = x.actor * n + y.actor;
        const both = x.count * y.count;
        together.cells[cell]! += both;
        congruence.cells[cell]! += both * coding.levels.similarity(x.level, y.level);
        if (x.level === y.level) {
          product.cells[cell]! += both;
          overlap.cells[cell]! += x.count;
        }
      }
    }
  }
  return { congruence, together, product, overlap, total };
}

interface Entry {
  readonly actor: number;
  readonly level: number;
  count: number;
}

/** For each concept, how often each actor spoke of it at each level. */
function entriesByConcept(coding: Coding): Entry[][] {
  const levels = coding.levels.values.length;
  const byConcept = coding.columns.map(() => new Map<number, Entry>());
  for (let s = 0; s < coding.row.length; s++) {
    const actor = coding.row[s]!;
    const level = coding.level[s]!;
    const entries = byConcept[coding.column[s]!]!;
    const entry = entries.get(actor * levels + level);
    if (entry) entry.count++;
    else entries.set(actor * levels + level, { actor, level, count: 1 });
  }
  return byConcept.map((entries) => [...entries.values()]);
}
