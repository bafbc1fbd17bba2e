/**
 * Features are named by numbers, not by strings: a template and its values are mixed into 32 bits, of which the upper
 * `HASH_BITS` pick the weight (Weinberger et al. 2009, "Feature hashing"). Building strings would cost ten times the rest.
 */
export const HASH_BITS = 22;

/** FNV-1a over UTF-16 units: the same number for the same string on every machine. */
export function hashString(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** Mixes a template number with up to three values. */
export function mix(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(template + 0x51ed27, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  return h ^ (h >>> 15);
}

/** No position has more features than this. */
export const MOST_FEATURES = 512;

/** Takes the features of one position: a template and up to three values each. */
export interface FeatureSink {
  add(template: number, a: number, b?: number, c?: number): void;
}

/** A reusable list of hashed features of one position. */
export class FeatureList implements FeatureSink {
  readonly ids = new Uint32Array(MOST_FEATURES);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  add(template: number, a: number, b = 0, c = 0): void {
    this.ids[this.size++] = mix(template, a, b, c) >>> (32 - HASH_BITS);
  }
}
