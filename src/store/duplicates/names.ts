import { hashOf } from './shingles.ts';

/** The most names kept of a text, and how often a word must stand to be one of them. */
export const MOST_NAMES = 24;
const LEAST = 2;
/** From here on a name belongs to one text more than to the other: this many times as often, and this many times more. */
const TIMES = 3;
const MORE = 3;

/** The words with a capital that stand most often, each with its count: hash, count, hash, count, …; the most frequent first. */
export function frequentNames(words: readonly string[]): Uint32Array {
  const counts = new Map<string, number>();
  for (const word of words) if (/^\p{Lu}\p{L}/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts]
    .filter(([, count]) => count >= LEAST)
    .map(([word, count]) => [hashOf(word), count] as const);
  const sorted = frequent.sort(([a, m], [b, n]) => n - m || a - b).slice(0, MOST_NAMES);
  return Uint32Array.from(sorted.flat());
}

/**
 * True where each text has a name that is often in it and seldom in the other: "Veldria agreed …, Veldria welcomed …" against the
 * same words with "Kasmor". Such are two statements of one form, to two sides, and no copies. A copy cut short lacks names but brings none.
 */
export function namesSwapped(a: Uint32Array, b: Uint32Array): boolean {
  return ownsName(a, b) && ownsName(b, a);
}

function ownsName(own: Uint32Array, other: Uint32Array): boolean {
  const counts = countsOf(other);
  const unlisted = other.length < 2 * MOST_NAMES ? LEAST - 1 : other[other.length - 1]!;
  return [...countsOf(own)].some(([name, count]) => {
    const there = counts.get(name) ?? unlisted;
    return count >= TIMES * there && count >= there + MORE;
  });
}

function countsOf(names: Uint32Array): ReadonlyMap<number, number> {
  return new Map(Array.from({ length: names.length / 2 }, (_, i) => [names[2 * i]!, names[2 * i + 1]!]));
}
