import { FUNCTION_WORDS, negates } from '../english/function-words.ts';
import { notionOf } from '../english/likenesses.ts';
import { MEASURES, multiplierOf, numberOf } from '../english/numbers.ts';
import { stem } from '../english/stem.ts';
import type { Word } from '../words.ts';

/** A number told of something. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** "no seven": the number is denied. */
  readonly denied: boolean;
  /** The word of measure after it (`metres`, `per` cent, `april`); null for a bare count. */
  readonly measure: string | null;
  /** A count of people or things, told with what happened to them: `people =wound`; null where the words do not show both. */
  readonly subject: string | null;
}

/** A statement with more numbers than this is a table. */
const MOST = 12;

/** The numbers of a statement, in order. Measures and dates have no subject. */
export function quantitiesOf(words: readonly Word[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < words.length && found.length < MOST; i++) {
    const value = numberOf(words[i]!.text);
    if (value === null || isYear(words[i]!.text)) continue;
    const times = multiplierOf(words[i + 1]?.text ?? '');
    const denied = negates(words[i - 1]?.text ?? '');
    const joined =
      words[i + 1]?.text === 'and' || words[i + 1]?.text === 'to' ? numberOf(words[i + 2]?.text ?? '') : null;
    const after = words.slice(i + (joined === null ? 1 : 3) + (times === 1 ? 0 : 1));
    found.push({
      from: value * times,
      to: (joined ?? value) * times,
      denied,
      measure: after.slice(0, 2).find(({ text }) => MEASURES.has(text))?.text ?? null,
      subject: subjectAfter(after) ?? subjectBefore(words.slice(Math.max(0, i - 6), i)),
    });
    if (joined !== null) i += 2;
  }
  return found;
}

function isYear(word: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(word);
}

/** "seven other people wounded": the first two notions after the number. */
function subjectAfter(words: readonly Word[]): string | null {
  if (MEASURES.has(words[0]?.text ?? '')) return null;
  const notions: string[] = [];
  for (const { text } of words.slice(0, 5)) {
    if (MEASURES.has(text) || numberOf(text) !== null) break;
    if (!FUNCTION_WORDS.has(text)) notions.push(notionOf(stem(text)));
    if (notions.length === 2) break;
  }
  return notions.length === 2 ? notions.join(' ') : null;
}

/** "the number of strikers at 780". */
function subjectBefore(words: readonly Word[]): string | null {
  const at = words.findIndex(({ text }) => /^(?:number|toll|total|figure)$/.test(text));
  if (at < 0 || words[at + 1]?.text !== 'of') return null;
  const thing = words.slice(at + 2).find(({ text }) => !FUNCTION_WORDS.has(text));
  return thing ? `number ${notionOf(stem(thing.text))}` : null;
}

/** True if no value fits both. */
export function disagree(a: Quantity, b: Quantity): boolean {
  return a.to < b.from || b.to < a.from;
}
