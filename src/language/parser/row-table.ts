/**
 * Open-addressing dictionary from 32-bit keys to row numbers: one array of places, each a key and its row plus one (0: free). A key's place
 * is its upper bits (keys are hashes already), so that sorted keys fill the places in the order of memory.
 */
export interface RowTable {
  readonly places: Int32Array;
  /** 32 minus the binary logarithm of the number of places. */
  readonly shift: number;
}

/** The row of `key`, or -1. */
export function rowOf(table: RowTable, key: number): number {
  const { places, shift } = table;
  const mask = places.length - 1;
  let at = (key >>> shift) << 1;
  for (;;) {
    const row = places[at + 1]!;
    if (row === 0) return -1;
    if (places[at] === key) return row - 1;
    at = (at + 2) & mask;
  }
}

/** Binary logarithm of the places that a table of `count` keys needs: at most half of them are taken. */
export function placeBits(count: number): number {
  let bits = 4;
  while (1 << bits < count * 2) bits++;
  return bits;
}

/** Builds the table of `keys`, each of which gets its index as its row, in `places` (all 0), which are 2 << placeBits(keys.length). */
export function buildRowTable(keys: ArrayLike<number>, places = new Int32Array(2 << placeBits(keys.length))): RowTable {
  const shift = 32 - placeBits(keys.length);
  const mask = places.length - 1;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    let at = (key >>> shift) << 1;
    while (places[at + 1] !== 0) at = (at + 2) & mask;
    places[at] = key;
    places[at + 1] = row + 1;
  }
  return { places, shift };
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

/** A rare feature feeds one block of the hidden units only, so that its row is a quarter as long. */
export const BLOCKS = 4;

/** Which block a rare feature feeds: a matter of chance, that is of its key. */
export const blockOf = (key: number): number => (key >>> 9) & (BLOCKS - 1);
