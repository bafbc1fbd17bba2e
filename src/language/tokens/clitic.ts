/** Cuts clitics off a scanned word: `don't` → `do` `n't`, `Veldria's` → `Veldria` `'s`, `cannot` → `can` `not`. */
import { CLITICS, CONTRACTIONS, ELISIONS } from '../english/clitics.ts';
import { classAt, DIGIT, isApostrophe, LETTER, MARK } from './characters.ts';

/** Adds the parts of the word `[from, to)`; `start` is where leading marks began. */
export function splitWord(
  text: string,
  start: number,
  from: number,
  to: number,
  add: (s: number, e: number) => void,
): void {
  const cuts: number[] = [];
  let end = to;
  for (;;) {
    const cut = lastClitic(text, from, end);
    if (cut <= from) break;
    cuts.push(cut);
    end = cut;
  }
  let at = start;
  const lengths = end - from >= 2 && end - from <= 8 ? contraction(text.slice(from, end)) : undefined;
  if (lengths) {
    let edge = from;
    for (const length of lengths) {
      edge += length;
      add(at, edge);
      at = edge;
    }
  } else {
    add(at, end);
    at = end;
  }
  for (let k = cuts.length - 1; k >= 0; k--) {
    const edge = k === 0 ? to : cuts[k - 1]!;
    add(at, edge);
    at = edge;
  }
}

function contraction(word: string): readonly number[] | undefined {
  if (word === 'IM' || word === 'Im') return word === 'Im' ? [1, 1] : undefined;
  return CONTRACTIONS.get(word.toLowerCase());
}

/** Where the last clitic of `[from, end)` begins, or -1. */
function lastClitic(text: string, from: number, end: number): number {
  if (end - from < 3) return -1;
  for (let length = 2; length <= 3; length++) {
    const cut = end - length;
    if (cut <= from || !isApostrophe(text.charCodeAt(cut))) continue;
    const tail = text.slice(cut + 1, end).toLowerCase();
    if (tail === 't' && (text[cut - 1] === 'n' || text[cut - 1] === 'N')) return cut - 1 > from ? cut - 1 : -1;
    if (!CLITICS.has(tail)) return -1;
    return tail === 's' && isDecade(text, from, cut) ? -1 : cut;
  }
  return -1;
}

/** `80's`, `1990's`: a decade, not a possessive. */
function isDecade(text: string, from: number, to: number): boolean {
  if (to - from !== 2 && to - from !== 4) return false;
  for (let p = from; p < to; p++) if (classAt(text, p) !== DIGIT) return false;
  return text[to - 1] === '0';
}

/** End of a clitic, an elided word (`'em`) or a shortened year (`'90s`) that starts with the apostrophe at `p`, or 0. */
export function cliticAlone(text: string, p: number, to: number): number {
  let end = p + 1;
  while (end < to && end - p <= 7 && isWordPart(text, end)) end++;
  const tail = text.slice(p + 1, end).toLowerCase();
  if (end < to && isWordPart(text, end)) return 0;
  if (CLITICS.has(tail)) return end;
  if (/^\d\ds?$/.test(tail)) return end;
  const apostrophe = text.charCodeAt(p);
  return (apostrophe === 0x27 || apostrophe === 0x2019) &&
    ELISIONS.has(tail) &&
    (text[p + 1] === tail[0] || tail[0] === 't')
    ? end
    : 0;
}

function isWordPart(text: string, index: number): boolean {
  const kind = classAt(text, index);
  return kind === LETTER || kind === DIGIT || kind === MARK;
}
