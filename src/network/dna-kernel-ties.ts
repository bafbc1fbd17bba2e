import { type Coding, distanceTable } from './coding.ts';
import { entriesByConcept } from './concept-entries.ts';
import { type Matrix, zeros } from './matrix.ts';
import type { NetworkOptions } from './options.ts';

/**
 * DNA 3.1's one-mode ties of a kernel window: Σ over pairs of statements on one concept of √(z_t z_u) times their similarity, the diagonal
 * kept. Every normalisation but `no` multiplies by Σ_jk 2 / (|X_ajk| + |X_bjk|) over the whole debate, which DNA calls average.
 */
export class DnaKernelTies {
  readonly #coding: Coding;
  readonly #options: NetworkOptions;
  readonly #scale: Matrix | null;

  constructor(coding: Coding, options: NetworkOptions) {
    this.#coding = coding;
    this.#options = options;
    this.#scale = options.normalization === 'no' ? null : scaleOf(coding);
  }

  /** `roots`: √z of each statement of the coding. */
  matrix(roots: Float64Array): Matrix {
    const { rows, levels } = this.#coding;
    const n = rows.length;
    const matrix = zeros(n, n);
    const apart = distanceTable(levels);
    for (const { actors, levels: at, amounts } of entriesByConcept(this.#coding, roots)) {
      for (let x = 0; x < actors.length; x++) {
        for (let y = 0; y < actors.length; y++) {
          const both = amounts[x]! * amounts[y]!;
          matrix.cells[actors[x]! * n + actors[y]!]! += this.#counted(
            both,
            both * (apart(at[x]!, at[y]!) / levels.range),
          );
        }
      }
    }
    if (this.#scale) for (let cell = 0; cell < n * n; cell++) matrix.cells[cell]! *= this.#scale.cells[cell]!;
    return matrix;
  }

  #counted(together: number, conflict: number): number {
    switch (this.#options.aggregation) {
      case 'congruence':
        return together - conflict;
      case 'conflict':
        return conflict;
      case 'subtract':
        return together - 2 * conflict;
      default:
        return together;
    }
  }
}

/** Σ_jk 2 / (X_ajk + X_bjk): each actor's own share, as if alone, mended where both have statements. */
function scaleOf(coding: Coding): Matrix {
  const n = coding.rows.length;
  const scale = zeros(n, n);
  const alone = new Float64Array(n);
  for (const { actors, levels, amounts } of entriesByConcept(coding)) {
    for (let x = 0; x < actors.length; x++) {
      const own = 2 / amounts[x]!;
      alone[actors[x]!]! += own;
      for (let y = 0; y < actors.length; y++) {
        if (levels[x] !== levels[y]) continue;
        scale.cells[actors[x]! * n + actors[y]!]! += 2 / (amounts[x]! + amounts[y]!) - own - 2 / amounts[y]!;
      }
    }
  }
  for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) scale.cells[a * n + b]! += alone[a]! + alone[b]!;
  return scale;
}
