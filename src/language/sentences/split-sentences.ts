/** Cuts each paragraph into sentences. */
import type { Paragraph, TokenRange } from '../analysis.ts';
import { TITLES } from '../english/abbreviations.ts';
import { STARTERS } from '../english/starters.ts';
import { isUpper } from '../tokens/characters.ts';
import type { TokenSpans } from '../tokens/tokenise.ts';

const CLOSERS = new Set(['"', '”', '’', "'", "''", '’’', ')', ']', '»']);
const OPENERS = new Set(['"', '“', '‘', "'", '``', '(', '[', '«', '`', '‘‘', "''"]);
const SAID = new Set([
  'said',
  'says',
  'asked',
  'asks',
  'added',
  'wrote',
  'told',
  'replied',
  'shouted',
  'tweeted',
  'cried',
]);

export interface SentenceRange extends TokenRange {
  readonly paragraph: number;
}

/** Sentences in order; together they hold every token once. */
export function splitSentences(text: string, tokens: TokenSpans, paragraphs: readonly Paragraph[]): SentenceRange[] {
  const sentences: SentenceRange[] = [];
  for (const paragraph of paragraphs) {
    let from = paragraph.from;
    for (let i = from; i < paragraph.to; i++) {
      const stop = stopKind(text, tokens, i);
      if (stop === null) continue;
      let end = i + 1;
      while (end < paragraph.to && closes(text, tokens, end)) end++;
      if (end < paragraph.to && !begins(text, tokens, paragraph.to, end, stop, end > i + 1)) continue;
      sentences.push({ from, to: end, paragraph: paragraph.index });
      from = end;
      i = end - 1;
    }
    if (from < paragraph.to) sentences.push({ from, to: paragraph.to, paragraph: paragraph.index });
  }
  return sentences;
}

type Stop = 'full' | 'loud' | 'dots' | 'abbreviation';

function stopKind(text: string, { starts, ends }: TokenSpans, i: number): Stop | null {
  const start = starts[i]!;
  const end = ends[i]!;
  const last = text[end - 1];
  if (last === '!' || last === '?') return end - start < 40 && text[start] === last ? 'loud' : null;
  if (last === '…') return 'dots';
  if (last !== '.') return null;
  if (end - start === 1) return 'full';
  if (text[start] === '.') return 'dots';
  if (end - start > 16) return null;
  const word = text.slice(start, end - 1);
  return TITLES.has(word.toLowerCase()) || (word.length === 1 && isUpper(word)) ? null : 'abbreviation';
}

/** A closing mark stands tight behind what it closes. */
function closes(text: string, { starts, ends }: TokenSpans, i: number): boolean {
  if (starts[i] !== ends[i - 1] || ends[i]! - starts[i]! > 2) return false;
  const mark = text.slice(starts[i], ends[i]);
  if (!CLOSERS.has(mark)) return false;
  return (
    mark === ')' ||
    mark === ']' ||
    mark === '”' ||
    i + 1 >= starts.length ||
    starts[i + 1] !== ends[i] ||
    isCloser(text, starts[i + 1]!)
  );
}

function isCloser(text: string, at: number): boolean {
  return CLOSERS.has(text[at]!) || /[.,;:!?]/.test(text[at]!);
}

function begins(text: string, tokens: TokenSpans, limit: number, i: number, stop: Stop, closed: boolean): boolean {
  const { starts, ends } = tokens;
  let k = i;
  while (k < limit - 1 && k < i + 3 && ends[k]! - starts[k]! <= 2 && OPENERS.has(text.slice(starts[k], ends[k]))) k++;
  const opened = k > i;
  const first = text[starts[k]!]!;
  const word = ends[k]! - starts[k]! > 20 ? '' : text.slice(starts[k], ends[k]);
  const capital = isUpper(first);
  const spaced = starts[i]! > ends[i - 1]!;
  if (stop === 'abbreviation') return spaced && (opened || STARTERS.has(word));
  if (!spaced && !closed && !capital) return false;
  if (stop === 'full')
    return capital || opened || /[\p{Nd}\p{Lo}]/u.test(first) || (spaced && !/^[\p{Ll},;:.!?)\]–—-]/u.test(word));
  if (!capital) return opened && stop === 'loud';
  return !(
    closed &&
    k + 1 < limit &&
    (SAID.has(word) || SAID.has(text.slice(starts[k + 1], ends[k + 1]).slice(0, 12)))
  );
}
