/**
 * A set of states, one bit each: state `s` is bit `s & 31` of word `s >>> 5`. The size (a power of two) is kept by the owner.
 * Bits beyond the size are always 0.
 */
export type Bitmap = Uint32Array;

/** The empty set over `size` states. */
export function emptyBitmap(size: number): Bitmap {
  return new Uint32Array(Math.max(1, size >>> 5));
}

/** Every state below `size`. */
export function fullBitmap(size: number): Bitmap {
  return emptyBitmap(size).fill(size < 32 ? 2 ** size - 1 : 0xffffffff);
}

export function hasBit(bitmap: Bitmap, state: number): boolean {
  return ((bitmap[state >>> 5]! >>> (state & 31)) & 1) === 1;
}

export function setBit(bitmap: Bitmap, state: number): void {
  bitmap[state >>> 5]! |= 1 << (state & 31);
}

export function clearBit(bitmap: Bitmap, state: number): void {
  bitmap[state >>> 5]! &= ~(1 << (state & 31));
}

export function countBits(bitmap: Bitmap): number {
  let total = 0;
  for (let w = 0; w < bitmap.length; w++) {
    let x = bitmap[w]!;
    x -= (x >>> 1) & 0x55555555;
    x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
    total += (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return total;
}

/** The members in ascending order. */
export function statesOf(bitmap: Bitmap): Int32Array {
  const states = new Int32Array(countBits(bitmap));
  let next = 0;
  for (let w = 0; w < bitmap.length; w++) {
    let word = bitmap[w]!;
    while (word !== 0) {
      const low = word & -word;
      states[next++] = w * 32 + 31 - Math.clz32(low);
      word ^= low;
    }
  }
  return states;
}

/** `a ∩ b`, a new set. */
export function intersection(a: Bitmap, b: Bitmap): Bitmap {
  return a.map((word, w) => word & b[w]!);
}

/** `a \ b`, a new set. */
export function difference(a: Bitmap, b: Bitmap): Bitmap {
  return a.map((word, w) => word & ~b[w]!);
}
