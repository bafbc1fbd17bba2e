/** Turns a trained network into the whole numbers of `models/parser.bin`. */
import { packModel, packStrings, type Section } from '../../src/language/model-file.ts';
import { BLOCKS } from '../../src/language/parser/row-table.ts';
import type { Network } from './network.ts';
import type { TrainedClasses } from './word-classes.ts';

export function quantise(
  network: Network,
  keys: readonly number[],
  labels: readonly string[],
  classes: TrainedClasses,
): Uint8Array {
  const H = network.hidden;
  const N = H / BLOCKS;
  const full = sortedOrder(keys.slice(0, network.full));
  const narrow = sortedOrder(keys.slice(network.full)).map((row) => row + network.full);
  const rows = new Int8Array(network.rows.length);
  let place = 0;
  // Rows are scaled to their largest weight, never clipped: clipped weights cost far more than coarse ones.
  const rowScale = 127 / largest(network.rows);
  const copy = (from: number, width: number) => {
    for (let j = from; j < from + width; j++) rows[place++] = Math.round(network.rows[j]! * rowScale);
  };
  for (const row of full) copy(row * H, H);
  for (const row of narrow) copy(network.full * (H - N) + row * N, N);
  const moveScale = 32767 / largest(network.moves);
  const labelScale = 127 / largest(network.labels);
  return packModel({
    labelNames: packStrings(labels),
    units: Float32Array.of(1 / rowScale, 1 / moveScale, 1 / labelScale),
    keys: delta(full.map((row) => keys[row]!)),
    narrowKeys: delta(narrow.map((row) => keys[row]!)),
    rows,
    bias: Int16Array.from(network.bias, (value) => Math.round(value * rowScale)),
    moves: Int16Array.from(network.moves, (value) => Math.round(value * moveScale)),
    moveBias: Float32Array.from(network.moveBias),
    labels: Int8Array.from(network.labels, (value) => Math.round(value * labelScale)),
    labelBias: Float32Array.from(network.labelBias),
    words: delta(classes.keys),
    broad: Uint16Array.from(classes.broad),
    fine: Uint16Array.from(classes.fine),
  });
}

function largest(values: Float32Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i]!));
  return most || 1;
}

/** Indices of `keys` in the order of the keys as unsigned numbers. */
export function sortedOrder(keys: readonly number[]): number[] {
  return keys.map((_, i) => i).sort((a, b) => (keys[a]! >>> 0) - (keys[b]! >>> 0));
}

/** Differences of sorted keys: small numbers, which compress well. */
function delta(sorted: readonly number[]): Section {
  return Uint32Array.from(sorted, (key, i) => (key >>> 0) - (i === 0 ? 0 : sorted[i - 1]! >>> 0));
}
