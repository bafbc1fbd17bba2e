/** Decides whether a full stop belongs to the word before it. */

import { BEFORE_NUMBERS, CAPITALISED_ONLY, KEEPERS, TITLES, WANDERERS } from '../english/abbreviations.ts';
import { STARTERS } from '../english/starters.ts';
import { classAt, DIGIT, isUpper, LETTER, SPACE } from './characters.ts';

const LONGEST = 9;

/** End of the abbreviation, full stop included, that the word `[from, stop)` makes with the stop at `stop`; 0 if it makes none. */
export function abbreviationEnd(text: string, from: number, stop: number, to: number): number {
  const acronym = acronymEnd(text, from, stop, to);
  if (acronym > 0) return acronym;
  if (stop - from > LONGEST) return 0;
  const dotted = dottedEnd(text, from, stop, to);
  if (dotted > 0) return dotted;
  const next = stop + 1 < to ? classAt(text, stop + 1) : SPACE;
  if (next === LETTER || text.charCodeAt(stop + 1) === 0x2e) return 0;
  const word = text.slice(from, stop);
  const lower = word.toLowerCase();
  const capital = isUpper(word[0]!);
  const following = nextVisible(text, stop + 1);
  const ends = following >= text.length || isUpper(text[following]!) || newBlock(text, stop + 1, following);
  if (WANDERERS.has(lower))
    return ends && lower.length !== 3 ? 0 : lower.length === 3 && !capital && ends ? 0 : stop + 1;
  const initial = word.length === 1 && capital && word !== 'I';
  if (BEFORE_NUMBERS.has(lower)) {
    if (following < text.length && classAt(text, following) === DIGIT) return stop + 1;
    if (!initial) return 0;
  }
  if (KEEPERS.has(lower) || TITLES.has(lower)) return capital || !CAPITALISED_ONLY.has(lower) ? stop + 1 : 0;
  return initial ? initialEnd(text, from, stop, following) : 0;
}

/** `U.S.`, `a.m.`, `N.Y.C.`: single letters, each with its stop. */
function acronymEnd(text: string, from: number, stop: number, to: number): number {
  if (stop - from !== 1 || classAt(text, from) !== LETTER) return 0;
  let end = stop + 1;
  while (end + 1 < to && end - from < 16 && classAt(text, end) === LETTER && text.charCodeAt(end + 1) === 0x2e)
    end += 2;
  if (end === stop + 1) return 0;
  if (end < to && classAt(text, end) === LETTER) return end - 2 > stop + 1 ? end - 2 : 0;
  return end;
}

/** `Ph.D.`, `M.Sc.` */
function dottedEnd(text: string, from: number, stop: number, to: number): number {
  let end = stop + 1;
  while (end < to && end - stop <= 5 && classAt(text, end) === LETTER) end++;
  if (end === stop + 1) return 0;
  if (!KEEPERS.has(text.slice(from, end).toLowerCase())) return 0;
  return end < to && text.charCodeAt(end) === 0x2e ? end + 1 : end;
}

/** A capital with a stop is an initial where a name goes on or went before; else the stop ends the sentence. */
function initialEnd(text: string, _from: number, stop: number, following: number): number {
  if (following >= text.length || newBlock(text, stop + 1, following)) return 0;
  if (!isUpper(text[following]!)) return classAt(text, following) === LETTER ? 0 : stop + 1;
  let end = following;
  while (end < text.length && end - following < 12 && classAt(text, end) === LETTER) end++;
  return STARTERS.has(text.slice(following, end)) ? 0 : stop + 1;
}

/** Index of the next character that is no white space, a bounded way on. */
function nextVisible(text: string, from: number): number {
  let p = from;
  while (p < text.length && p - from < 64 && classAt(text, p) === SPACE) p++;
  return p;
}

function newBlock(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let p = from; p < to; p++) if (text.charCodeAt(p) === 0x0a) breaks++;
  return breaks > 1;
}
