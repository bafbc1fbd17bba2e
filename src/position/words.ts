import { FUNCTION_WORDS, negates } from './english/function-words.ts';
import { notionOf } from './english/likenesses.ts';
import { stem } from './english/stem.ts';

/** A word of a text, lower case with straight apostrophes; offsets are UTF-16 units of the text it was taken from. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0].toLowerCase().replace(/’/g, "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The notions a text speaks of: stems of its content words, words of one meaning made one. */
export function notionsOf(text: string): ReadonlySet<string> {
  return notionsAmong(wordsOf(text));
}

export function notionsAmong(words: readonly Word[]): ReadonlySet<string> {
  const notions = new Set<string>();
  for (const { text } of words) {
    if (!FUNCTION_WORDS.has(text) && !negates(text)) notions.add(notionOf(stem(text)));
  }
  return notions;
}

export function isNegated(words: readonly Word[]): boolean {
  return words.some(({ text }) => negates(text));
}

export function sharedNotions(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return [...few].filter((notion) => many.has(notion));
}
