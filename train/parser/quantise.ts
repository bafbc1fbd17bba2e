/** Turns a trained network into the whole numbers of `models/parser.bin`. */
import { packModel, packStrings, type Section } from '../../src/language/model-file.ts';
import { BLOCKS } from '../../src/language/parser/row-table.ts';
import type { Network } from './network.ts';
import type { TrainedClasses } from './word-classes.ts';

/** Steps of whole numbers to a root mean square of the weights of the rows: fewer lose accuracy, more compress worse. */
const ROW_STEPS = 1.25;
/** The part of a step from which a weight is rounded up; above a half, more weights become 0 and the file smaller at the same accuracy. */
const ROUND_UP = 0.65;

export function quantise(network: Network, labels: readonly string[], classes: TrainedClasses): Uint8Array {
  const { hidden: H, labelCount, keys, floats, at } = network;
  const N = H / BLOCKS;
  const weights = (from: number, length: number) => floats.subarray(from / 4, from / 4 + length);
  const rows = weights(at.rows, network.full * H + (keys.length - network.full) * N);
  const moves = weights(at.moves, 3 * H);
  const labelWeights = weights(at.labels, 2 * labelCount * H);
  // Never clipped: clipped weights cost far more than coarse ones.
  const rowScale = Math.min(ROW_STEPS / rootMeanSquare(rows), 127 / largest(rows));
  const moveScale = 32767 / largest(moves);
  const labelScale = 127 / largest(labelWeights);
  const full = sortedOrder(keys.slice(0, network.full));
  const narrow = sortedOrder(keys.slice(network.full)).map((row) => row + network.full);
  const ordered = new Int8Array(rows.length);
  let place = 0;
  const copy = (from: number, width: number) => {
    for (let j = from; j < from + width; j++) ordered[place++] = towardsZero(rows[j]! * rowScale);
  };
  for (const row of full) copy(row * H, H);
  for (const row of narrow) copy(network.full * (H - N) + row * N, N);
  return packModel({
    labelNames: packStrings(labels),
    units: Float32Array.of(1 / rowScale, 1 / moveScale, 1 / labelScale),
    keys: delta(full.map((row) => keys[row]!)),
    narrowKeys: delta(narrow.map((row) => keys[row]!)),
    rows: ordered,
    bias: Int16Array.from(weights(at.bias, H), (value) => Math.round(value * rowScale)),
    moves: Int16Array.from(moves, (value) => Math.round(value * moveScale)),
    moveBias: weights(at.moveBias, 3).slice(),
    labels: Int8Array.from(labelWeights, (value) => Math.round(value * labelScale)),
    labelBias: weights(at.labelBias, 2 * labelCount).slice(),
    words: delta(classes.keys),
    broad: Uint16Array.from(classes.broad),
    fine: Uint16Array.from(classes.fine),
  });
}

const towardsZero = (value: number): number => Math.trunc(value + Math.sign(value) * (1 - ROUND_UP));

function rootMeanSquare(values: Float32Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length) || 1;
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
