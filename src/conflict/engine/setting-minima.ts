import { type BitCompressor, bitCompressor, compress } from './compress-bits.ts';
import { UNREACHABLE } from './transform.ts';

/**
 * The least value seen in reach of each setting of a player's one-way bits. A setting reaches its supersets (backward bits read
 * upside down). Bits are split in halves: a value is spread to all subsets of its upper half, and asked for over all supersets
 * of the lower, so that d bits cost some 2^(d/2) a state where spreading over all would cost 2^d.
 */
export class SettingMinima {
  readonly #code: BitCompressor;
  readonly #backward: number;
  readonly #least: Int32Array;
  readonly #low: number;

  constructor(forward: number, backward: number) {
    this.#code = bitCompressor(forward | backward);
    this.#backward = backward;
    this.#least = new Int32Array(2 ** this.#code.count).fill(UNREACHABLE);
    this.#low = 2 ** (this.#code.count >> 1) - 1;
  }

  clear(): void {
    this.#least.fill(UNREACHABLE);
  }

  /** The value counts for every setting from which that of `state` can be reached. */
  spread(state: number, value: number): void {
    const least = this.#least;
    const setting = compress(this.#code, state ^ this.#backward);
    // Subsets hold no more than the setting itself: if nothing falls here, nothing falls there.
    if (value >= least[setting]!) return;
    const lower = setting & this.#low;
    const upper = setting ^ lower;
    for (let part = upper; ; part = (part - 1) & upper) {
      if (value < least[part | lower]!) least[part | lower] = value;
      if (part === 0) break;
    }
  }

  /** The least value spread from what the setting of `state` can reach. */
  least(state: number): number {
    const least = this.#least;
    const setting = compress(this.#code, state ^ this.#backward);
    const missing = ~setting & this.#low;
    let found = UNREACHABLE;
    for (let part = missing; ; part = (part - 1) & missing) {
      const value = least[setting | part]!;
      if (value < found) found = value;
      if (part === 0) return found;
    }
  }
}
