/** The scorer in floating point, as it is trained: one sparse hidden layer, then moves and labels straight from it. One memory holds it all. */
import { LONGEST_RUN } from '../../src/language/parser/columns.ts';
import { BLOCKS, blockOf, buildRowTable, type RowTable } from '../../src/language/parser/row-table.ts';
import { MAX_STATE_TEMPLATES } from '../../src/language/parser/state-templates.ts';
import { ROLES, TOKEN_TEMPLATES } from '../../src/language/parser/token-templates.ts';
import { createRandom } from './random.ts';
import { createTrainingKernel, type TrainingKernel } from './training-kernel.ts';

/** Tokens of the longest sentence, with the root and "none". */
export const CAPACITY = LONGEST_RUN + 2;
/** Token rows of one role are listed this many places apart. */
export const ROW_PLACES = 64;
/** Numbers in the pool that masks of hidden units are cut from. */
export const MASKS = 1 << 16;

export interface Dictionary {
  /** Keys of all rows, the frequent ones first. */
  readonly keys: readonly number[];
  readonly full: number;
}

export interface Network {
  readonly hidden: number;
  readonly labelCount: number;
  /** Rows below this number are `hidden` wide, the others `hidden / BLOCKS`. */
  readonly full: number;
  readonly keys: readonly number[];
  readonly table: RowTable;
  readonly kernel: TrainingKernel;
  readonly floats: Float32Array;
  readonly integers: Int32Array;
  /** Byte addresses. */
  readonly at: Places;
}

interface Places {
  /** All rows one after the other. */
  readonly rows: number;
  readonly bias: number;
  /** 3 × hidden, their biases; 2 (left, right) × labels × hidden, their biases. */
  readonly moves: number;
  readonly moveBias: number;
  readonly labels: number;
  readonly labelBias: number;
  /** The end of the weights. */
  readonly end: number;
  /** Sums of squared gradients: one a row, one a weight elsewhere. */
  readonly rowSquares: number;
  readonly biasSquares: number;
  readonly movesSquares: number;
  readonly labelsSquares: number;
  readonly offsets: number;
  readonly found: number;
  /** Row numbers of a configuration; of every token in every role. */
  readonly list: number;
  readonly tokenRows: number;
  /** For each role, a sum and a gradient of every token. */
  readonly sums: readonly number[];
  readonly gradients: readonly number[];
  readonly activation: number;
  readonly gradient: number;
  readonly mask: number;
  readonly masks: number;
  readonly scores: number;
  readonly size: number;
}

export function createNetwork(dictionary: Dictionary, hidden: number, labelCount: number, seed: number): Network {
  const { keys, full } = dictionary;
  const at = layOut(keys.length, full, hidden, labelCount);
  const { memory, kernel } = createTrainingKernel(at.size, {
    rows: at.rows,
    full,
    width: 4 * hidden,
    squares: at.rowSquares,
    offsets: at.offsets,
    found: at.found,
  });
  const floats = new Float32Array(memory.buffer);
  const integers = new Int32Array(memory.buffer);
  const random = createRandom(seed);
  const uniform = (from: number, length: number, range: number, middle = 0) => {
    for (let i = from / 4; i < from / 4 + length; i++) floats[i] = (random() * 2 - 1) * range + middle;
  };
  // Rows start at nothing, so that a feature that is seldom seen adds no noise; the outputs tell the units apart.
  uniform(at.bias, hidden, 0.1, 0.2);
  uniform(at.moves, 3 * hidden, 0.2);
  uniform(at.labels, 2 * labelCount * hidden, 0.2);
  // A first sum of squares that is not nothing keeps the first steps of a rare feature small.
  floats.fill(0.05, at.rowSquares / 4, at.rowSquares / 4 + keys.length);
  keys.forEach((key, row) => (integers[at.offsets / 4 + row] = blockOf(key) * (hidden / BLOCKS) * 4));
  return { hidden, labelCount, full, keys, table: buildRowTable(keys), kernel, floats, integers, at };
}

function layOut(count: number, full: number, hidden: number, labelCount: number): Places {
  let size = 0;
  const take = (places: number) => {
    const from = size;
    size += Math.ceil(places / 32) * 128;
    return from;
  };
  const weights = {
    rows: take(full * hidden + ((count - full) * hidden) / BLOCKS),
    bias: take(hidden),
    moves: take(3 * hidden),
    moveBias: take(3),
    labels: take(2 * labelCount * hidden),
    labelBias: take(2 * labelCount),
    end: size,
  };
  const most = Math.max(MAX_STATE_TEMPLATES, TOKEN_TEMPLATES);
  const places = {
    ...weights,
    end: size,
    rowSquares: take(count),
    biasSquares: take(hidden),
    movesSquares: take(3 * hidden),
    labelsSquares: take(2 * labelCount * hidden),
    offsets: take(count),
    found: take(most),
    list: take(most),
    tokenRows: take(CAPACITY * ROLES * ROW_PLACES),
    sums: Array.from({ length: ROLES }, () => take(CAPACITY * hidden)),
    gradients: Array.from({ length: ROLES }, () => take(CAPACITY * hidden)),
    activation: take(hidden),
    gradient: take(hidden),
    mask: take(hidden),
    masks: take(MASKS + hidden),
    scores: take(Math.max(3, labelCount)),
  };
  return { ...places, size };
}
