import type { Coding, Levels } from './coding.ts';
import { type Matrix, zeros } from './matrix.ts';
import type { NetworkOptions } from './options.ts';

/** Statements by cell (row × columns + column) and level; cells without statements are not in it. */
export type CellCounts = ReadonlyMap<number, Float64Array>;

/**
 * The two-mode (affiliation) network of actors and concepts. With X_ijk the number of statements by actor i on concept j at level k:
 * ignore Σ_k X; subtract Σ_k q_k X (agreement counts +1, disagreement -1); combine Σ_k [X > 0] 2^(K-1-k), so that of a yes/no qualifier
 * 1 means agreed, 2 disagreed, 3 both. Divided, if asked, by the row's (activity) or the column's (prominence) total. `weights`: what
 * each statement counts, 1 if not given.
 */
export function twoMode(coding: Coding, options: NetworkOptions, weights?: Float64Array): Matrix {
  const counts = new Map<number, Float64Array>();
  const levels = coding.levels.values.length;
  for (let s = 0; s < coding.row.length; s++) {
    const weight = weights ? weights[s]! : 1;
    if (weight === 0) continue;
    const cell = coding.row[s]! * coding.columns.length + coding.column[s]!;
    const count = counts.get(cell) ?? new Float64Array(levels);
    counts.set(cell, count);
    count[coding.level[s]!]! += weight;
  }
  return twoModeOf(counts, coding.rows.length, coding.columns.length, coding.levels, options);
}

/** The network of cells already counted. */
export function twoModeOf(
  counts: CellCounts,
  rows: number,
  columns: number,
  levels: Levels,
  options: NetworkOptions,
): Matrix {
  const matrix = zeros(rows, columns);
  const weight = weightOf(levels, options);
  const rowTotal = new Float64Array(rows);
  const columnTotal = new Float64Array(columns);
  for (const [cell, count] of counts) {
    const value = weight(count);
    matrix.cells[cell] = value;
    const total = options.aggregation === 'combine' ? Number(value !== 0) : sum(count);
    rowTotal[Math.floor(cell / columns)]! += total;
    columnTotal[cell % columns]! += total;
  }
  if (options.normalization === 'no') return matrix;
  for (const cell of counts.keys()) {
    const total =
      options.normalization === 'activity' ? rowTotal[Math.floor(cell / columns)]! : columnTotal[cell % columns]!;
    matrix.cells[cell] = total === 0 ? 0 : matrix.cells[cell]! / total;
  }
  return matrix;
}

function weightOf(levels: Levels, { aggregation }: NetworkOptions): (count: Float64Array) => number {
  if (aggregation === 'ignore') return sum;
  if (aggregation === 'combine') {
    return (count) => count.reduce((value, n, k) => value + (n > 0 ? 2 ** (count.length - 1 - k) : 0), 0);
  }
  const signs =
    levels.kind === 'boolean' ? [-1, 1] : levels.kind === 'integer' ? levels.values : levels.values.map(() => 1);
  return (count) => count.reduce((value, n, k) => value + n * signs[k]!, 0);
}

function sum(count: Float64Array): number {
  return count.reduce((total, n) => total + n, 0);
}
