/** Gathers scattered bits of a number into the lowest places, keeping their order. */
export interface BitCompressor {
  readonly count: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

const HALF = 12;

/** For states of up to 24 bits: two tables of at most 2^12, no larger than the mask asks for, so that compressing is two look-ups. */
export function bitCompressor(mask: number): BitCompressor {
  const bits = 32 - Math.clz32(mask);
  const low = new Int32Array(2 ** Math.min(bits, HALF));
  const high = new Int32Array(2 ** Math.max(bits - HALF, 0));
  let count = 0;
  for (let bit = 0; bit < bits; bit++) {
    if (((mask >>> bit) & 1) === 0) continue;
    const table = bit < HALF ? low : high;
    const tested = 1 << (bit % HALF);
    for (let k = 0; k < table.length; k++) if (k & tested) table[k]! |= 1 << count;
    count++;
  }
  return { count, low, high };
}

export function compress({ low, high }: BitCompressor, state: number): number {
  return low[state & (low.length - 1)]! | high[(state >>> HALF) & (high.length - 1)]!;
}
