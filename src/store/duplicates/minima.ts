import { mix } from './shingles.ts';

/** Minima over the whole text, and over the lead. */
export const WHOLE = 64;
export const LEAD = 48;

/** The seeds are fixed, because signatures are stored. */
const WHOLE_SEED = 0x2545f491;
const LEAD_SEEDS = Uint32Array.from({ length: LEAD }, (_, i) => mix(0x9e3779b9 + Math.imul(i, 0x85ebca6b)));

/**
 * One minimum for each of `WHOLE` parts of the range of hashes, all from one permutation: as good as as many permutations for a long
 * text, and as much faster. A part without a hash takes the next one's minimum, moved by the distance.
 */
export function wholeMinima(hashes: Uint32Array): Uint32Array {
  const minima = new Uint32Array(WHOLE).fill(0xffffffff);
  const filled = new Uint8Array(WHOLE);
  for (const hash of hashes) {
    const value = mix(hash ^ WHOLE_SEED);
    const part = value >>> 26; // 64 parts
    if (value <= minima[part]!) minima[part] = value;
    filled[part] = 1;
  }
  if (hashes.length === 0) return minima;
  return minima.map((value, part) => {
    let distance = 0;
    while (!filled[(part + distance) % WHOLE]) distance++;
    return distance === 0 ? value : mix(minima[(part + distance) % WHOLE]! + distance);
  });
}

/** One minimum for each of `LEAD` permutations: few hashes, so that parts would be empty. */
export function leadMinima(hashes: Uint32Array): Uint32Array {
  const minima = new Uint32Array(LEAD).fill(0xffffffff);
  for (const hash of hashes) {
    for (let i = 0; i < LEAD; i++) {
      const value = mix(hash ^ LEAD_SEEDS[i]!);
      if (value < minima[i]!) minima[i] = value;
    }
  }
  return minima;
}
