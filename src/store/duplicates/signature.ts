import { LEAD, leadMinima, WHOLE, wholeMinima } from './minima.ts';
import { frequentNames } from './names.ts';
import { shingles, wordsOf } from './shingles.ts';

/**
 * What is kept of a text to tell whether another is the same story, as 32-bit numbers in fixed places so that it can be stored as bytes:
 *
 * - `[0]` how many distinct shingles the text has,
 * - `[1]` the sampling step `2^n`: the sample holds the shingles whose hash is below `2^32 / step`,
 * - `[2]` how many numbers the names take,
 * - minima over all shingles, and over those of its first words: only to find candidates,
 * - the names that stand in it most often, with their counts,
 * - the sample, sorted: to decide. A sample, and not the minima, because it measures how much of a short text a long one holds.
 */
export type Signature = Uint32Array;

const MINIMA_AT = 3;
const NAMES_AT = MINIMA_AT + WHOLE + LEAD;
/** The most shingles in a sample: enough to tell four fifths from two thirds even where one text has a tenth of the other's length. */
const LARGEST_SAMPLE = 512;
/** Words of the body in which copies that were cut short still agree. */
const LEAD_WORDS = 80;
/** A first line of at most this many characters may be a headline, which copies often change. */
const LONGEST_HEADLINE = 200;

/** The signature of a text. The same text gives the same numbers on every machine. */
export function signatureOf(text: string): Signature {
  const words = wordsOf(text);
  const all = shingles(words);
  const lead = shingles(words.slice(headlineWords(text)).slice(0, LEAD_WORDS));
  const names = frequentNames(words);
  let step = 1;
  while (below(all, step).length > LARGEST_SAMPLE) step *= 2;
  const parts = [[all.length, step, names.length], wholeMinima(all), leadMinima(lead), names, below(all, step)];
  const signature = new Uint32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    signature.set(part, at);
    at += part.length;
  }
  return signature;
}

/** How many distinct shingles the text had. */
export function sizeOf(signature: Signature): number {
  return signature[0] ?? 0;
}

/** The minima over the whole text, then those over its lead. */
export function minimaOf(signature: Signature): Uint32Array {
  return signature.subarray(MINIMA_AT, NAMES_AT);
}

/** The names that stand in the text most often, as `frequentNames` gives them. */
export function namesOf(signature: Signature): Uint32Array {
  return signature.subarray(NAMES_AT, NAMES_AT + (signature[2] ?? 0));
}

/** The sampling step; two samples can be compared at the larger of theirs. */
export function stepOf(signature: Signature): number {
  return signature[1] ?? 1;
}

/** The sample as it would be with a step that is no smaller than its own; sorted. */
export function sampleOf(signature: Signature, step: number): Uint32Array {
  return below(signature.subarray(NAMES_AT + (signature[2] ?? 0)), step);
}

/** The hashes below `2^32 / step`, of sorted ones. */
function below(hashes: Uint32Array, step: number): Uint32Array {
  if (step === 1) return hashes;
  let [from, to] = [0, hashes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (hashes[middle]! < 2 ** 32 / step) from = middle + 1;
    else to = middle;
  }
  return hashes.subarray(0, from);
}

/** How many words the first line has, where that may be a headline and something follows. */
function headlineWords(text: string): number {
  const start = text.trimStart();
  const end = start.indexOf('\n');
  return end > 0 && end <= LONGEST_HEADLINE && start.slice(end).trim() !== '' ? wordsOf(start.slice(0, end)).length : 0;
}
