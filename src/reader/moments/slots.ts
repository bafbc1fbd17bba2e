/** Reads the small words around a date: which year, which part of a period. */
import { MONTHS } from '../english/time-words.ts';
import type { Edge, Which, YearSlot } from './meaning.ts';

const WHICH: Readonly<Record<string, Which>> = {
  last: 'last',
  past: 'last',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
  this: 'this',
  current: 'this',
  that: 'that',
  same: 'same',
  previous: 'previous',
  preceding: 'previous',
  prior: 'previous',
  following: 'following',
  subsequent: 'following',
};

/** "the same" → same; null for no word. */
export function whichOf(words: string | undefined): Which | null {
  const last = words?.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  return WHICH[last] ?? null;
}

/** A year as written: "1998", "'98", "499 BC", "that year", "the previous year". */
export function yearSlot(words: string | undefined): YearSlot {
  if (!words) return null;
  const figure = /['’]?(\d{1,4})(\s?B)?/i.exec(words);
  if (!figure) return whichOf(words.replace(/\s+year$/i, ''));
  const year = Number(figure[1]);
  if (figure[2]) return 1 - year;
  if ((figure[1]?.length ?? 0) > 2) return year;
  return year + (year > 30 ? 1900 : 2000);
}

export function monthOf(words: string | undefined): number | null {
  return MONTHS[words?.toLowerCase().replace('.', '') ?? ''] ?? null;
}

export function edgeOf(words: string | undefined): Edge {
  const edge = words?.toLowerCase() ?? '';
  if (/mid/.test(edge)) return 'middle';
  if (/earl|begin|start|first|outset/.test(edge)) return 'start';
  if (/late|end|latter|second|close/.test(edge)) return 'end';
  return null;
}
