/**
 * The trained scorer at run time: one sparse hidden layer of whole numbers, a rectifier, then moves and labels straight from it. Like the
 * evaluation networks of chess engines (NNUE, Nasu 2018), each feature owns a row of small integers, so the hidden layer is a sum of rows.
 * Two sums share a 32-bit word (lanes of 16 bits), which halves the additions; the rows of a token are summed once and kept.
 */
import { unpackModel, unpackStrings } from '../model-file.ts';
import type { Columns, WordClasses } from './columns.ts';
import { LONGEST_RUN } from './columns.ts';
import { type Configuration, LEFT, RIGHT, SHIFT } from './configuration.ts';
import { loadFeatureRows, packLanes, sortedKeys } from './feature-rows.ts';
import { buildRowTable } from './row-table.ts';
import { MAX_STATE_TEMPLATES, ROLE_KEYS, ROLES, stateKeys, TOKEN_TEMPLATES, tokenKeys } from './templates.ts';

const SECTIONS = [
  'labelNames',
  'units',
  'keys',
  'narrowKeys',
  'rows',
  'bias',
  'moves',
  'moveBias',
  'labels',
  'labelBias',
  'words',
  'broad',
  'fine',
];

export interface Scorer {
  readonly classes: WordClasses;
  /** Label names; number 0 is `root`. */
  readonly labels: readonly string[];
  /** Must be called when the columns hold another sentence. */
  begin(columns: Columns): void;
  /** The allowed move with the highest score. At least two moves must be allowed. */
  move(state: Configuration): number;
  /** The best label, counted from 1, for an arc of `LEFT` or `RIGHT`, in the configuration last scored by `move`. */
  label(move: number): number;
}

export function loadScorer(bytes: Uint8Array): Scorer {
  const model = unpackModel(bytes);
  for (const name of SECTIONS) if (!model[name]) throw new Error(`not the weights of a parser: no section "${name}"`);
  const labels = unpackStrings(model.labelNames!);
  const hidden = model.bias!.length;
  const words = hidden / 2;
  const addFeatures = loadFeatureRows(model, hidden);
  const bias = packLanes(model.bias!);
  const [unit, moveUnit, labelUnit] = model.units as unknown as [number, number, number];
  const labelCount = labels.length;
  const moveWeights = transpose(model.moves!, 3, hidden, moveUnit * unit);
  const moveBias = Float64Array.from(model.moveBias!);
  const labelWeights = [0, 1].map((side) =>
    transpose(
      model.labels!.subarray(side * labelCount * hidden, (side + 1) * labelCount * hidden),
      labelCount,
      hidden,
      labelUnit * unit,
    ),
  );
  const labelBias = [0, 1].map((side) =>
    Float64Array.from(model.labelBias!.subarray(side * labelCount, (side + 1) * labelCount)),
  );
  const classes: WordClasses = {
    words: buildRowTable(sortedKeys(model.words!)),
    broad: model.broad as Uint16Array,
    fine: model.fine as Uint16Array,
  };

  const sums = Array.from({ length: ROLES }, () => new Int32Array((LONGEST_RUN + 2) * words));
  const known = new Uint8Array(LONGEST_RUN + 2);
  const keys = new Int32Array(Math.max(MAX_STATE_TEMPLATES, TOKEN_TEMPLATES));
  const lanes = new Int32Array(words);
  const units = new Int32Array(hidden);
  const values = new Float64Array(hidden);
  const scores = new Float64Array(labelCount);
  let firing = 0;
  let columns: Columns;

  function weighToken(i: number): void {
    known[i] = 1;
    const count = tokenKeys(columns, i, keys);
    for (let role = 0; role < ROLES; role++) {
      lanes.fill(0);
      addFeatures(keys, count, ROLE_KEYS[role]!, lanes);
      sums[role]!.set(lanes, i * words);
    }
  }

  return {
    classes,
    labels,
    begin(next) {
      columns = next;
      known.fill(0, 0, next.length + 2);
    },
    move(state) {
      const s0 = state.below(0);
      const s1 = state.below(1);
      const b0 = state.front;
      if (known[s0] === 0) weighToken(s0);
      if (known[s1] === 0) weighToken(s1);
      if (known[b0] === 0) weighToken(b0);
      const [top, below, front] = sums as [Int32Array, Int32Array, Int32Array];
      for (let j = 0, p = s0 * words, q = s1 * words, r = b0 * words; j < words; j++, p++, q++, r++)
        lanes[j] = bias[j]! + top[p]! + below[q]! + front[r]!;
      addFeatures(keys, stateKeys(columns, state, keys), 0, lanes);
      firing = 0;
      for (let j = 0; j < words; j++) {
        const both = lanes[j]!;
        const low = (both << 16) >> 16;
        const high = (both - low) >> 16;
        if (low > 0) {
          units[firing] = 2 * j;
          values[firing++] = low;
        }
        if (high > 0) {
          units[firing] = 2 * j + 1;
          values[firing++] = high;
        }
      }
      let shift = moveBias[SHIFT]!;
      let left = moveBias[LEFT]!;
      let right = moveBias[RIGHT]!;
      for (let k = 0; k < firing; k++) {
        const value = values[k]!;
        const at = units[k]! * 3;
        shift += value * moveWeights[at]!;
        left += value * moveWeights[at + 1]!;
        right += value * moveWeights[at + 2]!;
      }
      if (!state.allows(SHIFT)) return state.allows(LEFT) && (!state.allows(RIGHT) || left >= right) ? LEFT : RIGHT;
      if (!state.allows(RIGHT)) return state.allows(LEFT) && left > shift ? LEFT : SHIFT;
      if (!state.allows(LEFT)) return right > shift ? RIGHT : SHIFT;
      return shift >= left && shift >= right ? SHIFT : left >= right ? LEFT : RIGHT;
    },
    label(move) {
      const side = move === LEFT ? 0 : 1;
      const weights = labelWeights[side]!;
      scores.set(labelBias[side]!);
      for (let k = 0; k < firing; k++) {
        const value = values[k]!;
        for (let l = 0, at = units[k]! * labelCount; l < labelCount; l++, at++) scores[l]! += value * weights[at]!;
      }
      let best = 1;
      for (let l = 2; l < labelCount; l++) if (scores[l]! > scores[best]!) best = l;
      return best + 1;
    },
  };
}

function transpose(weights: ArrayLike<number>, outputs: number, hidden: number, unit: number): Float32Array {
  const turned = new Float32Array(outputs * hidden);
  for (let o = 0; o < outputs; o++)
    for (let j = 0; j < hidden; j++) turned[j * outputs + o] = weights[o * hidden + j]! * unit;
  return turned;
}
