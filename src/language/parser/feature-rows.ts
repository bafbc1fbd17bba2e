/** The rows of the features, ready to be summed: two values a word of 32 bits, in lanes of 16 bits. */
import type { Sections } from '../model-file.ts';
import { BLOCKS, blockOf, buildRowTable, rowOf } from './row-table.ts';
import { MAX_STATE_TEMPLATES } from './templates.ts';

/** Adds to `lanes` the rows of the first `count` of `keys`, each mixed with `salt`; unknown keys add nothing. */
export type AddFeatures = (keys: Int32Array, count: number, salt: number, lanes: Int32Array) => void;

export function loadFeatureRows(model: Sections, hidden: number): AddFeatures {
  const fullKeys = sortedKeys(model.keys!);
  const narrowKeys = sortedKeys(model.narrowKeys!);
  const full = fullKeys.length;
  const all = new Int32Array(full + narrowKeys.length);
  all.set(fullKeys);
  all.set(narrowKeys, full);
  const table = buildRowTable(all);
  const rows = packLanes(model.rows!);
  const words = hidden / 2;
  const narrow = words / BLOCKS;
  const narrowFrom = full * (words - narrow);
  const starts = new Int32Array(MAX_STATE_TEMPLATES);

  return (keys, count, salt, lanes) => {
    let found = 0;
    for (let k = 0; k < count; k++) {
      const key = keys[k]! ^ salt;
      const row = rowOf(table, key);
      if (row < 0) continue;
      if (row < full) starts[found++] = row * words;
      else {
        let p = narrowFrom + row * narrow;
        for (let j = blockOf(key) * narrow, end = j + narrow; j < end; j++) lanes[j] = (lanes[j]! + rows[p++]!) | 0;
      }
    }
    let k = 0;
    for (; k + 3 < found; k += 4) {
      let p = starts[k]!;
      let q = starts[k + 1]!;
      let r = starts[k + 2]!;
      let s = starts[k + 3]!;
      for (let j = 0; j < words; j++) lanes[j] = (lanes[j]! + rows[p++]! + rows[q++]! + rows[r++]! + rows[s++]!) | 0;
    }
    for (; k < found; k++) {
      let p = starts[k]!;
      for (let j = 0; j < words; j++) lanes[j] = (lanes[j]! + rows[p++]!) | 0;
    }
  };
}

/** Neighbouring values in one word: the first in the low 16 bits, the second above it. */
export function packLanes(values: ArrayLike<number>): Int32Array {
  const packed = new Int32Array(values.length / 2);
  for (let k = 0; k < packed.length; k++) packed[k] = (values[2 * k]! + (values[2 * k + 1]! << 16)) | 0;
  return packed;
}

/** Sorted 32-bit keys from their differences. */
export function sortedKeys(differences: ArrayLike<number>): Int32Array {
  const keys = new Int32Array(differences.length);
  let key = 0;
  for (let k = 0; k < keys.length; k++) {
    key = (key + differences[k]!) | 0;
    keys[k] = key;
  }
  return keys;
}
