import { addUnits, isoMinute, type TimeUnit, unitsBetween } from './calendar.ts';
import type { CodedStatement } from './coded-statement.ts';
import type { Coding } from './coding.ts';
import { type Matrix, zeros } from './matrix.ts';
import { codeSelected, type Network } from './network.ts';
import type { NetworkOptions } from './options.ts';

export const KERNELS = ['uniform', 'epanechnikov', 'triangular', 'gaussian'] as const;
export type Kernel = (typeof KERNELS)[number];

export interface KernelWindow {
  readonly unit: TimeUnit;
  /** Width in units; made even, as DNA does. */
  readonly size: number;
  readonly kernel: Kernel;
  /** True: middles stay half a window away from both ends of the debate. */
  readonly indent: boolean;
}

/**
 * Networks smoothed over time: around each middle a statement counts with the kernel's weight at its distance, d = 2 (middle - t) / size.
 * In `dna` mode the triangular kernel is DNA's |1 - d| and the diagonal is kept; the right one is 1 - |d|, the diagonal 0.
 */
export function kernelWindows(
  statements: readonly CodedStatement[],
  options: NetworkOptions,
  window: KernelWindow,
): Network[] {
  const coding = codeSelected(statements, options);
  const selected = coding.statements;
  if (selected.length === 0) return [];
  const size = window.size + (window.size % 2);
  const first = selected[0]!.time;
  const last = selected.at(-1)!.time;
  const start = window.indent ? addUnits(first, size / 2, window.unit) : first;
  const stop = window.indent ? addUnits(last, -size / 2, window.unit) : last;
  const networks: Network[] = [];
  for (let step = 0; ; step++) {
    const middle = addUnits(start, step, window.unit);
    if (middle > stop) return networks;
    const weights = Float64Array.from(selected, ({ time }) => {
      return weightOf(window.kernel, (2 * unitsBetween(time, middle, window.unit)) / size, options.mode);
    });
    networks.push({
      options,
      rows: coding.rows,
      columns: options.network === 'two-mode' ? coding.columns : coding.rows,
      matrix:
        options.network === 'two-mode'
          ? weightedTwoMode(coding, options, weights)
          : weightedOneMode(coding, options, weights),
      start: isoMinute(addUnits(middle, -size / 2, window.unit)),
      stop: isoMinute(addUnits(middle, size / 2, window.unit)),
      middle: isoMinute(middle),
      coding,
    });
  }
}

function weightOf(kernel: Kernel, d: number, mode: NetworkOptions['mode']): number {
  if (kernel === 'gaussian') return Math.exp((-d * d) / 2) / Math.sqrt(2 * Math.PI);
  if (Math.abs(d) > 1) return 0;
  if (kernel === 'uniform') return 0.5;
  if (kernel === 'epanechnikov') return 0.75 * (1 - d * d);
  return mode === 'dna' ? Math.abs(1 - d) : 1 - Math.abs(d);
}

/** Σ over statements of the weight, signed by the qualifier for `subtract`. */
function weightedTwoMode(coding: Coding, { aggregation }: NetworkOptions, weights: Float64Array): Matrix {
  const matrix = zeros(coding.rows.length, coding.columns.length);
  for (let s = 0; s < weights.length; s++) {
    const sign = aggregation === 'subtract' ? 2 * coding.level[s]! - 1 : 1;
    matrix.cells[coding.row[s]! * coding.columns.length + coding.column[s]!]! += sign * weights[s]!;
  }
  return matrix;
}

/**
 * Σ over pairs of statements on one concept of √(z_t z_u) times their similarity. The root factors, so per concept it is enough to sum √z
 * for each actor and level. `average` multiplies by Σ_jk 2 / (|X_ajk| + |X_bjk|) over the whole debate: DNA's measure of that name here.
 */
function weightedOneMode(
  coding: Coding,
  { aggregation, normalization, mode }: NetworkOptions,
  weights: Float64Array,
): Matrix {
  const n = coding.rows.length;
  const levels = coding.levels.values.length;
  const width = coding.columns.length * levels;
  const roots = zeros(n, width);
  const counts = zeros(n, width);
  for (let s = 0; s < weights.length; s++) {
    const cell = coding.row[s]! * width + coding.column[s]! * levels + coding.level[s]!;
    roots.cells[cell]! += Math.sqrt(weights[s]!);
    counts.cells[cell]!++;
  }
  const matrix = zeros(n, n);
  for (let a = 0; a < n; a++) {
    for (let b = a; b < n; b++) {
      if (a === b && mode !== 'dna') continue;
      let congruence = 0;
      let conflict = 0;
      let scale = 0;
      for (let j = 0; j < coding.columns.length; j++) {
        for (let k = 0; k < levels; k++) {
          const x = a * width + j * levels + k;
          const y = b * width + j * levels + k;
          const both = counts.cells[x]! + counts.cells[y]!;
          if (both > 0) scale += 2 / both;
          if (roots.cells[x] === 0) continue;
          for (let l = 0; l < levels; l++) {
            const product = roots.cells[x]! * roots.cells[b * width + j * levels + l]!;
            const alike = coding.levels.similarity(k, l);
            congruence += product * alike;
            conflict += product * (1 - alike);
          }
        }
      }
      const tie = { congruence, conflict, subtract: congruence - conflict, ignore: congruence + conflict, combine: 0 }[
        aggregation
      ];
      matrix.cells[a * n + b] = matrix.cells[b * n + a] = normalization === 'no' ? tie : tie * scale;
    }
  }
  return matrix;
}
