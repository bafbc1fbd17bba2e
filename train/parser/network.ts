/** The scorer in floating point, as it is trained: one sparse hidden layer, then moves and labels straight from it. */
import { BLOCKS } from '../../src/language/parser/row-table.ts';
import { createRandom } from './random.ts';

export interface Network {
  readonly hidden: number;
  readonly labelCount: number;
  /** Rows below this number are `hidden` wide, the others `hidden / BLOCKS`. */
  readonly full: number;
  /** All rows one after the other. */
  readonly rows: Float32Array;
  readonly rowSquares: Float32Array;
  readonly bias: Float32Array;
  readonly biasSquares: Float32Array;
  /** 3 × hidden */
  readonly moves: Float32Array;
  readonly movesSquares: Float32Array;
  readonly moveBias: Float32Array;
  readonly moveBiasSquares: Float32Array;
  /** 2 (left, right) × labels × hidden */
  readonly labels: Float32Array;
  readonly labelsSquares: Float32Array;
  readonly labelBias: Float32Array;
  readonly labelBiasSquares: Float32Array;
}

export interface Dictionary {
  /** Keys of all rows, the frequent ones first. */
  readonly keys: readonly number[];
  readonly full: number;
}

export function createNetwork(dictionary: Dictionary, hidden: number, labelCount: number, seed: number): Network {
  const { keys, full } = dictionary;
  const random = createRandom(seed);
  const uniform = (length: number, range: number) => {
    const values = new Float32Array(length);
    for (let i = 0; i < length; i++) values[i] = (random() * 2 - 1) * range;
    return values;
  };
  return {
    hidden,
    labelCount,
    full,
    // Rows start at nothing, so that a feature that is seldom seen adds no noise; the outputs tell the units apart.
    rows: new Float32Array(full * hidden + ((keys.length - full) * hidden) / BLOCKS),
    // A first sum of squares that is not nothing keeps the first steps of a rare feature small.
    rowSquares: new Float32Array(keys.length).fill(0.05),
    bias: uniform(hidden, 0.1).map((value) => value + 0.2),
    biasSquares: new Float32Array(hidden),
    moves: uniform(3 * hidden, 0.2),
    movesSquares: new Float32Array(3 * hidden),
    moveBias: new Float32Array(3),
    moveBiasSquares: new Float32Array(3),
    labels: uniform(2 * labelCount * hidden, 0.2),
    labelsSquares: new Float32Array(2 * labelCount * hidden),
    labelBias: new Float32Array(2 * labelCount),
    labelBiasSquares: new Float32Array(2 * labelCount),
  };
}
