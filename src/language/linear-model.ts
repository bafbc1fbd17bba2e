/**
 * A linear model over hashed sparse features, packed to be read only: for each feature a short row of (label, int8 weight).
 * Weights are scaled to the largest, never clipped. The file's bytes are used where they lie, so that loading costs next to nothing: rows stand in
 * buckets named by the upper bits of their key, each row with the lower bits before it, in ascending order. A look-up reads the start of its
 * bucket and then some 30 bytes in a row.
 *
 * A row is a head, its lower bits times two, and two entries; one that has not just two entries adds 1 to the head and puts their number
 * between. An entry is a label and, in the upper byte, its weight. Rows that name many labels hold one byte a label instead.
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
/** The lower bits of a key, which tell the rows of a bucket apart: with the mark of odd rows they fill 16 bits. */
const LOWER = 15;
const BUCKETS = 2 ** (32 - LOWER);
const LOWER_MASK = 2 ** LOWER - 1;
/** Rows that name more labels than this are kept as one weight a label. */
const LONG_ROW = 32;
/** Stands where the number of entries would. */
const LONG = 0xff;

/** Reads the sections that `packLinear` wrote under `name`. Throws an Error where one is missing. */
export function readLinear(sections: Sections, name: string): LinearModel {
  const sizes = need(sections, `${name}.sizes`) as Uint16Array;
  const rows = need(sections, `${name}.rows`) as Uint16Array;
  const [labels, scale] = need(sections, `${name}.shape`) as Float32Array;
  return { labels: labels!, scale: scale!, add: adder(startsOf(sizes), rows, labels!) };
}

/** Where each bucket starts, and where the last ends: some 2 ms at the start, but the file is smaller by a tenth of a megabyte. */
function startsOf(sizes: Uint16Array): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  for (let bucket = 0; bucket < sizes.length; bucket++) starts[bucket + 1] = starts[bucket]! + sizes[bucket]!;
  return starts;
}

function adder(starts: Uint32Array, rows: Uint16Array, labels: number): LinearModel['add'] {
  const bytes = new Int8Array(rows.buffer, rows.byteOffset, rows.byteLength);
  const longUnits = Math.ceil(labels / 2);
  const first = new Int32Array(MOST_KEYS);
  const last = new Int32Array(MOST_KEYS);
  return (keys, count, scores, only) => {
    // All places are fetched before the first is looked at: the memory then answers many at a time.
    for (let k = 0; k < count; k++) {
      const bucket = keys[k]! >>> LOWER;
      first[k] = starts[bucket]!;
      last[k] = starts[bucket + 1]!;
    }
    for (let k = 0; k < count; k++) {
      const wanted = (keys[k]! & LOWER_MASK) << 1;
      const end = last[k]!;
      let p = first[k]!;
      while (p < end) {
        const head = rows[p++]!;
        const entries = (head & 1) === 0 ? 2 : rows[p++]!;
        if ((head & ~1) !== wanted) {
          if (head > wanted) break;
          p += entries === LONG ? longUnits : entries;
          continue;
        }
        if (entries === LONG) {
          const row = 2 * p;
          if (only) for (let c = 0; c < only.length; c++) scores[only[c]!] = scores[only[c]!]! + bytes[row + only[c]!]!;
          else for (let c = 0; c < labels; c++) scores[c] = scores[c]! + bytes[row + c]!;
          break;
        }
        for (const to = p + entries; p < to; p++) {
          const entry = rows[p]!;
          scores[entry & 0xff] = scores[entry & 0xff]! + ((entry << 16) >> 24);
        }
        break;
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

/** Packs rows (in any order, keys distinct) under `name`. Weights below `prune` in size are dropped. At most 254 labels. */
export function packLinear(name: string, labels: number, rows: readonly Row[], prune: number): Record<string, Section> {
  let largest = 0;
  for (const row of rows) for (const weight of row.weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest === 0 ? 1 : largest / 127;
  const sizes = new Uint16Array(BUCKETS);
  const packed: number[] = [];
  for (const row of [...rows].sort((a, b) => a.key - b.key)) {
    const entries: { label: number; weight: number }[] = [];
    row.weights.forEach((weight, i) => {
      const whole = Math.round(weight / scale);
      if (whole !== 0 && Math.abs(weight) >= prune) entries.push({ label: row.labels[i]!, weight: whole });
    });
    if (entries.length === 0) continue;
    const before = packed.length;
    packed.push((row.key & LOWER_MASK) * 2 + (entries.length === 2 ? 0 : 1));
    if (entries.length !== 2) packed.push(entries.length > LONG_ROW ? LONG : entries.length);
    packed.push(...(entries.length > LONG_ROW ? fullRow(labels, entries) : entries.map(unitOf)));
    sizes[row.key >>> LOWER]! += packed.length - before;
  }
  return {
    [`${name}.sizes`]: sizes,
    [`${name}.rows`]: Uint16Array.from(packed),
    [`${name}.shape`]: Float32Array.of(labels, scale),
  };
}

const unitOf = ({ label, weight }: { label: number; weight: number }): number => label | ((weight & 0xff) << 8);

/** One byte a label. */
function fullRow(labels: number, entries: readonly { label: number; weight: number }[]): Uint16Array {
  const units = new Uint16Array(Math.ceil(labels / 2));
  for (const { label, weight } of entries) units[label >> 1]! |= (weight & 0xff) << (8 * (label & 1));
  return units;
}

function need(sections: Sections, name: string): Section {
  const section = sections[name];
  if (!section) throw new Error(`the model file has no section "${name}"`);
  return section;
}
