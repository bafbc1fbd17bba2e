/** Hashing of strings and of tuples of integers to 32 bits: features are told apart by hash alone, no string is kept. */

/** Longest stretch of a word that is looked at; the rest of a degenerate token is ignored. */
const LONGEST = 48;
const CURLY_APOSTROPHES = 0x2018;

/** ASCII lower case, digits as `0`, curly quotation marks as straight ones; any other unit as it is. */
function fold(unit: number): number {
  if (unit < 128) {
    if (unit >= 65 && unit <= 90) return unit + 32;
    return unit >= 48 && unit <= 57 ? 48 : unit;
  }
  if (unit === CURLY_APOSTROPHES || unit === CURLY_APOSTROPHES + 1) return 39;
  return unit === 0x201c || unit === 0x201d ? 34 : unit;
}

/** FNV-1a of the folded units `[from, to)` of `word`. */
export function hashFolded(word: string, from: number, to: number): number {
  const end = Math.min(to, from + LONGEST);
  let h = 0x811c9dc5 ^ (end - from);
  for (let i = from; i < end; i++) h = Math.imul(h ^ fold(word.charCodeAt(i)), 0x01000193);
  return h ^ (h >>> 15);
}

/** FNV-1a of a tag, as it is. */
export function hashTag(tag: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < tag.length && i < LONGEST; i++) h = Math.imul(h ^ tag.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

export function key1(template: number, a: number): number {
  const h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return h ^ (h >>> 15);
}

export function key2(template: number, a: number, b: number): number {
  const h = Math.imul(key1(template, a) ^ b, 0xc2b2ae35);
  return h ^ (h >>> 14);
}

export function key3(template: number, a: number, b: number, c: number): number {
  const h = Math.imul(key2(template, a, b) ^ c, 0x27d4eb2f);
  return h ^ (h >>> 15);
}
