/** Open-addressing dictionary from 32-bit keys to row numbers, stored as two arrays of a power of two in length. */
export interface RowTable {
  readonly keys: Int32Array;
  /** Row number plus one; 0 marks a free place. */
  readonly rows: Int32Array;
  /** 32 minus the binary logarithm of the length. */
  readonly shift: number;
}

/** The row of `key`, or -1. */
export function rowOf(table: RowTable, key: number): number {
  const { keys, rows } = table;
  const mask = keys.length - 1;
  let at = Math.imul(key, 0x9e3779b1) >>> table.shift;
  for (;;) {
    const row = rows[at]!;
    if (row === 0) return -1;
    if (keys[at] === key) return row - 1;
    at = (at + 1) & mask;
  }
}

/** Builds the table of `keys`, each of which gets its index as its row; at most half of the places are taken. */
export function buildRowTable(keys: ArrayLike<number>): RowTable {
  let bits = 4;
  while (1 << bits < keys.length * 2) bits++;
  const table = { keys: new Int32Array(1 << bits), rows: new Int32Array(1 << bits), shift: 32 - bits };
  const mask = (1 << bits) - 1;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    let at = Math.imul(key, 0x9e3779b1) >>> table.shift;
    while (table.rows[at] !== 0) at = (at + 1) & mask;
    table.keys[at] = key;
    table.rows[at] = row + 1;
  }
  return table;
}

/** A rare feature feeds one block of the hidden units only, so that its row is a quarter as long. */
export const BLOCKS = 4;

/** Which block a rare feature feeds: a matter of chance, that is of its key. */
export const blockOf = (key: number): number => (key >>> 9) & (BLOCKS - 1);
