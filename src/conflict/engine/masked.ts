/** Writing a value where a set of states is, or is not: a word of 32 states at a time, full words skipped. */
import type { Bitmap } from '../space/bitmap.ts';

/** `values[s] = value` for every s outside the set. */
export function fillOutside(values: Int32Array, set: Bitmap, value: number): void {
  for (let w = 0; w < set.length; w++) {
    const word = set[w]!;
    if (word === 0xffffffff) continue;
    const end = Math.min(32, values.length - w * 32);
    for (let b = 0; b < end; b++) {
      if (((word >>> b) & 1) === 0) values[w * 32 + b] = value;
    }
  }
}

/** `values[s] = value` for every s in the set. */
export function fillInside(values: Int32Array, set: Bitmap, value: number): void {
  for (let w = 0; w < set.length; w++) {
    let word = set[w]!;
    while (word !== 0) {
      const low = word & -word;
      values[w * 32 + 31 - Math.clz32(low)] = value;
      word ^= low;
    }
  }
}

/** `values[s] = from[s]` for every s in the set. */
export function copyInside(values: Int32Array, from: Int32Array, set: Bitmap): void {
  for (let w = 0; w < set.length; w++) {
    let word = set[w]!;
    while (word !== 0) {
      const low = word & -word;
      const s = w * 32 + 31 - Math.clz32(low);
      values[s] = from[s]!;
      word ^= low;
    }
  }
}

/** The sum of `values` over the set: exact, for 2^24 values below 2^29. */
export function sumInside(values: Int32Array, set: Bitmap): number {
  let sum = 0;
  for (let w = 0; w < set.length; w++) {
    const word = set[w]!;
    if (word === 0) continue;
    const end = Math.min(32, values.length - w * 32);
    for (let b = 0; b < end; b++) {
      if (((word >>> b) & 1) === 1) sum += values[w * 32 + b]!;
    }
  }
  return sum;
}
