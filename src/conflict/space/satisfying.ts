import type { Condition } from '../model/condition.ts';
import { type Bitmap, emptyBitmap, fullBitmap } from './bitmap.ts';

/** The truth of bits 0 to 4 within any word of 32 states: bit b of a state's number repeats with period 2^(b+1). */
const WITHIN_A_WORD = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000] as const;

/** All states below `size` (a power of two) at which the condition holds, 32 states an operation. */
export function satisfying(condition: Condition, size: number): Bitmap {
  const full = fullBitmap(size);
  const result = evaluate(condition, size, full);
  for (let w = 0; w < result.length; w++) result[w]! &= full[w]!;
  return result;
}

function evaluate(condition: Condition, size: number, full: Bitmap): Bitmap {
  switch (condition.kind) {
    case 'always':
      return full.slice();
    case 'never':
      return emptyBitmap(size);
    case 'bit':
      return bitSet(condition.bit, size);
    case 'not': {
      const set = evaluate(condition.of, size, full);
      for (let w = 0; w < set.length; w++) set[w] = ~set[w]!;
      return set;
    }
    case 'and': {
      const set = full.slice();
      for (const part of condition.of) {
        const other = evaluate(part, size, full);
        for (let w = 0; w < set.length; w++) set[w]! &= other[w]!;
      }
      return set;
    }
    case 'or': {
      const set = emptyBitmap(size);
      for (const part of condition.of) {
        const other = evaluate(part, size, full);
        for (let w = 0; w < set.length; w++) set[w]! |= other[w]!;
      }
      return set;
    }
    case 'iff': {
      const set = evaluate(condition.left, size, full);
      const other = evaluate(condition.right, size, full);
      for (let w = 0; w < set.length; w++) set[w] = ~(set[w]! ^ other[w]!);
      return set;
    }
  }
}

function bitSet(bit: number, size: number): Bitmap {
  const set = emptyBitmap(size);
  if (bit < 5) return set.fill(WITHIN_A_WORD[bit]!);
  const run = 1 << (bit - 5);
  for (let w = run; w < set.length; w += 2 * run) set.fill(0xffffffff, w, w + run);
  return set;
}
