import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../scripts/assemble.ts';
import { FeatureSums } from './feature-sums.ts';
import { FEATURE_SUMS } from './feature-sums-bytes.ts';
import { FeatureList, HASH_BITS } from './hash.ts';
import { SparseWeights } from './sparse-weights.ts';

/** A third of all hashed features of template 1 with small values, each with `width` weights. */
function weightsOf(width: number): SparseWeights {
  const list = new FeatureList();
  for (let a = 0; a < 400; a += 3) list.add(1, a);
  const features = list.ids.slice(0, list.size);
  const weights = Float32Array.from({ length: features.length * width }, (_, i) => ((i * 37) % 101) / 50 - 1);
  return SparseWeights.pack(features, weights, width, 0);
}

const value = fc.oneof(fc.nat(400), fc.integer());
const feature = fc.tuple(fc.constantFrom(1, 2, 77), value, fc.constantFrom(0, 0, -1), fc.constantFrom(0, 0, 9));

describe('FeatureSums', () => {
  it.each([2, 9])('adds what the weights say of each feature, in WebAssembly and without, rows of %i', (width) => {
    const weights = weightsOf(width);
    const index = new Uint32Array(2 ** (HASH_BITS - 4));
    let count = 0;
    for (const kept of weights.features()) index[(kept >>> 5) * 2]! |= 1 << (kept & 31);
    for (let word = 0; word < index.length; word += 2) {
      index[word + 1] = count;
      for (let bits = index[word]!; bits !== 0; bits &= bits - 1) count++;
    }
    const fast = new FeatureSums(index, weights.rows, width, weights.scale);
    const plain = new FeatureSums(index, weights.rows, width, weights.scale, null);
    fc.assert(
      fc.property(fc.array(feature, { maxLength: 60 }), (features) => {
        const expected = new Float64Array(width);
        const list = new FeatureList();
        for (const quad of features) list.add(...quad);
        for (let i = 0; i < list.size; i++) {
          const row = weights.row(list.ids[i]!);
          if (row >= 0) for (let k = 0; k < width; k++) expected[k]! += weights.rows[row + k]! * weights.scale;
        }
        const results = [fast, plain, weights.sums].map((sums) => {
          const into = new Float64Array(width + 2).fill(1);
          sums.clear();
          for (const quad of features) sums.add(...quad);
          sums.addTo(into, 1);
          expect([into[0], into[width + 1]]).toEqual([1, 1]);
          return [...into.subarray(1, width + 1)];
        });
        const kept = [new Int32Array(width), new Int32Array(width)];
        const parts = new Float64Array(width).fill(1);
        features.forEach((quad, i) => {
          fast.clear();
          fast.add(...quad);
          if (i < kept.length) fast.keep(kept[i]!);
          else fast.addTo(parts, 0);
        });
        fast.clear();
        fast.addTo(parts, 0, kept);
        parts.forEach((sum, k) => {
          expect(sum).toBeCloseTo(results[0]![k]!, 9);
        });
        expect(results[1]).toEqual(results[0]);
        expect(results[2]).toEqual(results[0]);
        results[0]!.forEach((sum, k) => expect(sum - 1).toBeCloseTo(expected[k]!, 9));
      }),
    );
  });

  it('is assembled from the text beside it', async () => {
    const text = readFileSync(new URL('feature-sums.wat', import.meta.url), 'utf8');
    expect(Buffer.from(await assemble('feature-sums.wat', text))).toEqual(Buffer.from(FEATURE_SUMS));
  });
});
