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
    const body = datelineEnd(text, tokens, paragraph);
    if (body > from) {
      sentences.push({ from, to: body, paragraph: paragraph.index });
      from = body;
    }
    for (let i = from; i < paragraph.to; i++) {
      const stop = stopKind(text, tokens, i);
      if (stop === null) continue;
      let end = i + 1;
      while (end < paragraph.to && closes(text, tokens, end)) end++;
      end = afterNote(text, tokens, end, paragraph.to);
      const informal = /^\p{Ll}/u.test(text.slice(tokens.starts[from], tokens.starts[from]! + 1));
      if (end < paragraph.to && !begins(text, tokens, paragraph.to, end, stop, end > i + 1, informal)) continue;
      sentences.push({ from, to: end, paragraph: paragraph.index });
      from = end;
      i = end - 1;
    }
    if (from < paragraph.to) sentences.push({ from, to: paragraph.to, paragraph: paragraph.index });
  }
  return sentences;
}

/** Behind a reference mark, `[12]` or a bare number before a word that begins a sentence: the mark belongs to what it follows. */
function afterNote(text: string, { starts, ends }: TokenSpans, i: number, limit: number): number {
  if (i + 2 < limit && text[starts[i]!] === '[' && text[starts[i + 2]!] === ']' && /^\d/.test(text[starts[i + 1]!]!))
    return i + 3;
  if (i + 1 < limit && ends[i]! - starts[i]! <= 2 && /^\d\d?$/.test(text.slice(starts[i], ends[i]))) {
    if (STARTERS.has(text.slice(starts[i + 1], Math.min(ends[i + 1]!, starts[i + 1]! + 16)))) return i + 1;
  }
  return i;
}

/** Behind `HARROW, Veldria (AP) —` at the head of a paragraph, or the head itself. */
function datelineEnd(text: string, { starts, ends }: TokenSpans, { from, to }: Paragraph): number {
  const first = text.slice(starts[from], ends[from]);
  if (!/^\p{Lu}{3,}$/u.test(first)) return from;
  for (let i = from + 1; i < Math.min(to - 1, from + 14); i++) {
    const word = text.slice(starts[i], ends[i]);
    if (/^(?:--|[–—-])$/.test(word)) {
      const spaced = starts[i]! > ends[i - 1]! && starts[i + 1]! > ends[i]!;
      return spaced && /^[\p{Lu}\p{Nd}"“'‘]/u.test(text.slice(starts[i + 1], ends[i + 1])) ? i + 1 : from;
    }
    if (!/^(?:[,()/.]|\p{Lu}.*|\d{1,4})$/u.test(word)) return from;
  }
  return from;
}

type Stop = 'full' | 'loud' | 'dots' | 'abbreviation' | 'dash';

function stopKind(text: string, { starts, ends }: TokenSpans, i: number): Stop | null {
  const start = starts[i]!;
  const end = ends[i]!;
  const last = text[end - 1];
  if (last === '!' || last === '?') return end - start < 40 && text[start] === last ? 'loud' : null;
  if (last === '…') return 'dots';
  if (last === '—') return i > 0 && start > ends[i - 1]! && starts[i + 1]! > end ? 'dash' : null;
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

function begins(
  text: string,
  tokens: TokenSpans,
  limit: number,
  i: number,
  stop: Stop,
  closed: boolean,
  informal: boolean,
): boolean {
  const { starts, ends } = tokens;
  let k = i;
  while (k < limit - 1 && k < i + 3 && ends[k]! - starts[k]! <= 2 && OPENERS.has(text.slice(starts[k], ends[k]))) k++;
  const opened = k > i;
  const first = text[starts[k]!]!;
  const word = ends[k]! - starts[k]! > 20 ? '' : text.slice(starts[k], ends[k]);
  const capital = isUpper(first);
  const spaced = starts[i]! > ends[i - 1]!;
  const previous = i > 1 ? text.slice(Math.max(starts[i - 2]!, ends[i - 2]! - 3), ends[i - 2]) : '';
  if (stop === 'abbreviation') return spaced && ((opened && text[starts[i]!] !== '(') || STARTERS.has(word));
  if (stop === 'dash') return !closed && STARTERS.has(word) && word !== 'I' && word !== 'A';
  if (!spaced && !closed && !capital) return false;
  if (stop === 'full')
    return (
      capital ||
      opened ||
      /[\p{Nd}\p{Lo}]/u.test(first) ||
      (spaced && !closed && /^\p{Ll}{3}|^[Ii]$/u.test(previous) && !/^[,;:.!?)\]–—-]/u.test(word))
    );
  if (!capital) return (opened && stop === 'loud') || (informal && !closed && stop === 'loud' && spaced);
  return !(
    closed &&
    k + 1 < limit &&
    (SAID.has(word) || SAID.has(text.slice(starts[k + 1], ends[k + 1]).slice(0, 12)))
  );
}
