/** Words that make one shingle: long enough that two writers seldom share one by chance, short enough to survive an edit nearby. */
export const SHINGLE_WORDS = 3;

/** The words of a text, the forms of letters that mean the same made one. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The distinct hashes of all runs of `SHINGLE_WORDS` words, sorted; of a shorter text, the hash of the whole. Case does not count. */
export function shingles(words: readonly string[]): Uint32Array {
  if (words.length === 0) return new Uint32Array(0);
  const hashes = Uint32Array.from(words, hashOf);
  const runs = new Uint32Array(Math.max(1, words.length - SHINGLE_WORDS + 1));
  for (let at = 0; at < runs.length; at++) {
    let hash = 0;
    for (let i = at; i < Math.min(at + SHINGLE_WORDS, hashes.length); i++) hash = mix(hash ^ hashes[i]!) + 0x9e3779b9;
    runs[at] = mix(hash);
  }
  return runs.sort().filter((hash, at) => at === 0 || hash !== runs[at - 1]);
}

/** FNV-1a over the code units in lower case, mixed: 32 bits. */
export function hashOf(word: string): number {
  const lower = word.toLowerCase();
  let hash = 0x811c9dc5;
  for (let i = 0; i < lower.length; i++) hash = Math.imul(hash ^ lower.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** Spreads every bit of a 32-bit number over all of them (the finaliser of MurmurHash3); one to one. */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
