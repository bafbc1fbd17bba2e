import type { Section } from '../../../language/index.ts';
import { FeatureSums } from './feature-sums.ts';
import { HASH_BITS } from './hash.ts';
import { popCount } from './plain-sums.ts';

/**
 * Weights of the features that were kept, `width` a feature, as bytes times a scale. Which of the 2^22 hashed features are kept is
 * a bit set; a feature's row is the number of set bits before its own (rank). Most lookups hit; a miss costs one bit test.
 */
export class SparseWeights {
  /** Word k of the bit set at 2k, the number of bits before it at 2k + 1: both in one cache line. */
  private readonly index: Uint32Array;
  #sums: FeatureSums | undefined;

  constructor(
    private readonly bits: Uint32Array<ArrayBuffer>,
    readonly width: number,
    readonly rows: Int8Array<ArrayBuffer>,
    readonly scale: number,
  ) {
    this.index = new Uint32Array(bits.length * 2);
    let count = 0;
    for (let i = 0; i < bits.length; i++) {
      this.index[2 * i] = bits[i]!;
      this.index[2 * i + 1] = count;
      count += popCount(bits[i]!);
    }
    if (count * width !== rows.length) throw new Error('attribution model: weights and features disagree');
  }

  /** The index in `rows` of the first weight of this feature, or -1 if it was not kept. */
  row(feature: number): number {
    const at = (feature >>> 5) * 2;
    const word = this.index[at]!;
    const bit = feature & 31;
    if (((word >>> bit) & 1) === 0) return -1;
    return (this.index[at + 1]! + popCount(word & ((1 << bit) - 1))) * this.width;
  }

  /** Sums weights of the features of one position; made when first asked for. */
  get sums(): FeatureSums {
    this.#sums ??= new FeatureSums(this.index, this.rows, this.width, this.scale);
    return this.#sums;
  }

  /** The hashed features that were kept, ascending. */
  features(): Uint32Array<ArrayBuffer> {
    const found: number[] = [];
    this.bits.forEach((word, i) => {
      for (let rest = word; rest !== 0; rest &= rest - 1) found.push(i * 32 + 31 - Math.clz32(rest & -rest));
    });
    return Uint32Array.from(found);
  }

  toSections(name: string): Record<string, Section> {
    return {
      [`${name}.bits`]: this.bits,
      [`${name}.rows`]: this.rows,
      [`${name}.scale`]: Float32Array.of(this.scale, this.width),
    };
  }

  static fromSections(sections: Readonly<Record<string, Section>>, name: string): SparseWeights {
    const bits = sections[`${name}.bits`];
    const rows = sections[`${name}.rows`];
    const scale = sections[`${name}.scale`];
    if (!(bits instanceof Uint32Array) || !(rows instanceof Int8Array) || !(scale instanceof Float32Array))
      throw new Error(`attribution model: section "${name}" is missing`);
    if (bits.length !== 2 ** (HASH_BITS - 5))
      throw new Error(`attribution model: section "${name}" has the wrong size`);
    return new SparseWeights(bits, scale[1] ?? 0, rows, scale[0] ?? 0);
  }

  /**
   * Packs trained weights. `features[i]` is the hashed feature of `weights[i * width ..]`; rows without a weight of at
   * least `prune`, or whose weights all round to zero, are left out.
   */
  static pack(features: Uint32Array, weights: Float32Array, width: number, prune: number): SparseWeights {
    let most = 0;
    for (const weight of weights) most = Math.max(most, Math.abs(weight));
    const scale = most > 0 ? most / 127 : 1;
    const order = Uint32Array.from(features.keys()).sort((a, b) => features[a]! - features[b]!);
    const bits = new Uint32Array(2 ** (HASH_BITS - 5));
    const rows: number[] = [];
    for (const i of order) {
      const row = Array.from(weights.subarray(i * width, (i + 1) * width), (w) => Math.round(w / scale));
      if (row.every((w) => w === 0 || Math.abs(w) * scale < prune)) continue;
      bits[features[i]! >>> 5]! |= 1 << (features[i]! & 31);
      for (const w of row) rows.push(w);
    }
    return new SparseWeights(bits, width, Int8Array.from(rows), scale);
  }
}
