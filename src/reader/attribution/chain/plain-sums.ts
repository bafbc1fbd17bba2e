/** `feature-sums.wat` in TypeScript. */
import { HASH_BITS, mix } from './hash.ts';

/** Byte addresses in the memory of one set of weights. */
export interface SumsLayout {
  readonly features: number;
  /** Bytes of one column of the features: templates, first, second, third values. */
  readonly column: number;
  readonly index: number;
  readonly rows: number;
  readonly width: number;
  readonly sums: number;
}

export function plainSum(memory: ArrayBuffer, layout: SumsLayout): (count: number) => void {
  const column = (k: number) => new Int32Array(memory, layout.features + k * layout.column, layout.column / 4);
  const [templates, first, second, third] = [column(0), column(1), column(2), column(3)];
  const index = new Uint32Array(memory, layout.index);
  const rows = new Int8Array(memory, layout.rows);
  const sums = new Int32Array(memory, layout.sums, layout.width);
  return (count) => {
    sums.fill(0);
    for (let k = 0; k < count; k++) {
      const hashed = mix(templates[k]!, first[k]!, second[k]!, third[k]!) >>> (32 - HASH_BITS);
      const word = index[(hashed >>> 5) * 2]!;
      const bit = hashed & 31;
      if (((word >>> bit) & 1) === 0) continue;
      const row = index[(hashed >>> 5) * 2 + 1]! + popCount(word & ((1 << bit) - 1));
      for (let j = 0, p = row * layout.width; j < layout.width; j++, p++) sums[j]! += rows[p]!;
    }
  };
}

export function popCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
