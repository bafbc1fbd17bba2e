import { addUnits, isoMinute, type TimeUnit, unitsBetween } from './calendar.ts';
import type { CodedStatement } from './coded-statement.ts';
import { DnaKernelTies } from './dna-kernel-ties.ts';
import { codeSelected, type Network } from './network.ts';
import { oneMode } from './one-mode.ts';
import type { NetworkOptions } from './options.ts';
import { twoMode } from './two-mode.ts';

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
 * Networks smoothed over time: around each middle a statement counts with the kernel's weight z at its distance, d = 2 (middle - t) / size.
 * Two-mode cells sum z; one-mode ties are those of `tieOf` with Σ √z in the place of the number of statements. Every weight changes with
 * every step, so each network is summed anew, from the statements that the kernel reaches. In `dna` mode the triangular kernel is DNA's
 * |1 - d|, and ties are DNA's. Each network is made when asked for.
 */
export function kernelWindows(
  statements: readonly CodedStatement[],
  options: NetworkOptions,
  window: KernelWindow,
): Generator<Network> {
  if (!Number.isInteger(window.size) || window.size < 1)
    throw new RangeError(`a time window of ${window.size} units: give a whole number from 1`);
  return smooth(statements, options, window);
}

function* smooth(
  statements: readonly CodedStatement[],
  options: NetworkOptions,
  { kernel, unit, indent, size: asked }: KernelWindow,
): Generator<Network> {
  const coding = codeSelected(statements, options);
  const times = coding.statements.map((statement) => statement.time);
  if (times.length === 0) return;
  const two = options.network === 'two-mode';
  const ties = options.mode === 'dna' && !two ? new DnaKernelTies(coding, options) : null;
  const size = asked + (asked % 2);
  const start = indent ? addUnits(times[0]!, size / 2, unit) : times[0]!;
  const stop = indent ? addUnits(times.at(-1)!, -size / 2, unit) : times.at(-1)!;
  for (let step = 0; ; step++) {
    const middle = addUnits(start, step, unit);
    if (middle > stop) return;
    const weights = weightsAround(middle, times, { kernel, unit, indent, size }, options.mode);
    const roots = two ? weights : weights.map(Math.sqrt);
    yield {
      options,
      rows: coding.rows,
      columns: two ? coding.columns : coding.rows,
      matrix: two ? twoMode(coding, options, weights) : (ties?.matrix(roots) ?? oneMode(coding, options, roots)),
      start: isoMinute(addUnits(middle, -size / 2, unit)),
      stop: isoMinute(addUnits(middle, size / 2, unit)),
      middle: isoMinute(middle),
      coding,
    };
  }
}

/** The weight of each statement; computed once for statements of one moment, and not beyond the kernel's reach. */
function weightsAround(
  middle: number,
  times: readonly number[],
  { kernel, unit, size }: KernelWindow,
  mode: NetworkOptions['mode'],
): Float64Array {
  const weights = new Float64Array(times.length);
  // distances are truncated to whole units: reach is a unit wider than half the window
  const from = kernel === 'gaussian' ? Number.NEGATIVE_INFINITY : addUnits(middle, -size / 2 - 1, unit);
  const to = kernel === 'gaussian' ? Number.POSITIVE_INFINITY : addUnits(middle, size / 2 + 1, unit);
  for (let s = 0; s < times.length; s++) {
    const time = times[s]!;
    if (time < from) continue;
    if (time > to) break;
    weights[s] =
      s > 0 && times[s - 1] === time
        ? weights[s - 1]!
        : weightOf(kernel, (2 * unitsBetween(time, middle, unit)) / size, mode);
  }
  return weights;
}

function weightOf(kernel: Kernel, d: number, mode: NetworkOptions['mode']): number {
  if (kernel === 'gaussian') return Math.exp((-d * d) / 2) / Math.sqrt(2 * Math.PI);
  if (Math.abs(d) > 1) return 0;
  if (kernel === 'uniform') return 0.5;
  if (kernel === 'epanechnikov') return 0.75 * (1 - d * d);
  return mode === 'dna' ? Math.abs(1 - d) : 1 - Math.abs(d);
}
