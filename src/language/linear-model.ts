/**
 * A linear model over hashed sparse features, packed to be read only: for each feature a short row of (label, int8 weight).
 * Weights are scaled to the largest, never clipped. On disk the keys are sorted and stored as gaps; in memory they stand in an
 * open-addressing table whose slots hold the key beside the row's place, so a look-up costs one cache line. A key's slot is its
 * upper bits (keys are hashes already), so that sorted keys fill the table from its first slot to its last, in the order of memory.
 */
import type { Section, Sections } from './model-file.ts';

export interface LinearModel {
  readonly labels: number;
  /** What one unit of the packed scores is worth. */
  readonly scale: number;
  /**
   * Adds the rows of the first `count` keys to `scores`. Allocates nothing. Where `only` lists labels, the scores of the others are of no
   * meaning: long rows are then read for these labels alone.
   */
  add(keys: Uint32Array, count: number, scores: Int32Array, only?: Uint8Array): void;
}

/** No position has more features than this. */
const MOST_KEYS = 128;
/** Rows that name more labels than this are kept as one weight a label. */
const LONG_ROW = 32;
const LONG = 0xff;

/** Reads the sections that `packLinear` wrote under `name`. Throws an Error where one is missing. */
export function readLinear(sections: Sections, name: string): LinearModel {
  const gaps = need(sections, `${name}.gaps`);
  const lengths = need(sections, `${name}.lengths`);
  const classes = need(sections, `${name}.classes`);
  const weights = need(sections, `${name}.weights`);
  const [labels, scale] = need(sections, `${name}.shape`) as Float32Array;
  const entries = new Uint16Array(classes.length);
  for (let e = 0; e < entries.length; e++) entries[e] = classes[e]! | ((weights[e]! & 0xff) << 8);
  const keys = keysOf(gaps as Uint8Array, lengths.length);
  const bits = tableBits(keys.length);
  const shift = 32 - bits;
  const mask = 2 ** bits - 1;
  const table = new Int32Array(2 ** (bits + 1));
  const long: Int8Array[] = [];
  let offset = 0;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    const length = lengths[row]!;
    let slot = key >>> shift;
    while (table[2 * slot] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = key;
    if (length <= LONG_ROW) table[2 * slot + 1] = (offset << 8) | length;
    else {
      table[2 * slot + 1] = (long.length << 8) | LONG;
      long.push(fullRow(labels!, classes, weights, offset, length));
    }
    offset += length;
  }
  return { labels: labels!, scale: scale!, add: adder(table, shift, entries, long) };
}

/** Ascending keys (as signed numbers) from their gaps, each written in groups of seven bits, the lowest first. */
function keysOf(gaps: Uint8Array, count: number): Int32Array {
  const keys = new Int32Array(count);
  let key = 0;
  let p = 0;
  for (let row = 0; row < count; row++) {
    let byte = gaps[p++]!;
    let gap = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = gaps[p++]!;
      gap |= (byte & 0x7f) << shift;
    }
    key = (key + gap) | 0;
    keys[row] = key;
  }
  return keys;
}

/** One weight a label. */
function fullRow(labels: number, classes: Section, weights: Section, from: number, length: number): Int8Array {
  const row = new Int8Array(labels);
  for (let e = from; e < from + length; e++) row[classes[e]!] = weights[e]!;
  return row;
}

function adder(table: Int32Array, shift: number, entries: Uint16Array, long: readonly Int8Array[]): LinearModel['add'] {
  const mask = table.length / 2 - 1;
  const slots = new Int32Array(MOST_KEYS);
  const first = new Int32Array(MOST_KEYS);
  return (keys, count, scores, only) => {
    // All places are fetched before the first is looked at: the memory then answers many at a time.
    for (let k = 0; k < count; k++) {
      const slot = keys[k]! >>> shift;
      slots[k] = slot;
      first[k] = table[2 * slot]!;
    }
    for (let k = 0; k < count; k++) {
      const key = keys[k]! | 0;
      let slot = slots[k]!;
      let found = first[k]!;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = table[2 * slot]!;
      }
      if (found === 0) continue;
      const place = table[2 * slot + 1]!;
      const length = place & 0xff;
      if (length === LONG) {
        const row = long[place >>> 8]!;
        if (only) for (let c = 0; c < only.length; c++) scores[only[c]!] = scores[only[c]!]! + row[only[c]!]!;
        else for (let c = 0; c < row.length; c++) scores[c] = scores[c]! + row[c]!;
        continue;
      }
      const from = place >>> 8;
      const to = from + length;
      for (let e = from; e < to; e++) {
        const entry = entries[e]!;
        scores[entry & 0xff] = scores[entry & 0xff]! + ((entry << 16) >> 24);
      }
    }
  };
}

/** A row of a trained model: parallel labels and weights. */
export interface Row {
  readonly key: number;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Packs rows (in any order, keys distinct and not 0) under `name`. Weights below `prune` in size are dropped. At most 255 labels,
 * 16 million weights.
 */
export function packLinear(name: string, labels: number, rows: readonly Row[], prune: number): Record<string, Section> {
  let largest = 0;
  for (const row of rows) for (const weight of row.weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest === 0 ? 1 : largest / 127;
  const gaps: number[] = [];
  const lengths: number[] = [];
  const classes: number[] = [];
  const weights: number[] = [];
  let previous = 0;
  for (const row of [...rows].sort((a, b) => a.key - b.key)) {
    const before = classes.length;
    row.weights.forEach((weight, i) => {
      const packed = Math.round(weight / scale);
      if (packed === 0 || Math.abs(weight) < prune) return;
      classes.push(row.labels[i]!);
      weights.push(packed);
    });
    if (classes.length === before) continue;
    lengths.push(classes.length - before);
    let gap = row.key - previous;
    previous = row.key;
    while (gap >= 128) {
      gaps.push((gap % 128) + 128);
      gap = Math.floor(gap / 128);
    }
    gaps.push(gap);
  }
  return {
    [`${name}.gaps`]: Uint8Array.from(gaps),
    [`${name}.lengths`]: Uint8Array.from(lengths),
    [`${name}.classes`]: Uint8Array.from(classes),
    [`${name}.weights`]: Int8Array.from(weights),
    [`${name}.shape`]: Float32Array.of(labels, scale),
  };
}

function need(sections: Sections, name: string): Section {
  const section = sections[name];
  if (!section) throw new Error(`the model file has no section "${name}"`);
  return section;
}

/** The binary logarithm of the number of slots: at most three keys to five slots. */
function tableBits(keys: number): number {
  let bits = 4;
  while (2 ** bits < keys * 1.7) bits++;
  return bits;
}
