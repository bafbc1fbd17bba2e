/** Finds where a word that starts with a letter or digit ends, and which of the marks inside it belong to it. */
import { JOINED_PREFIXES, STROKED, UNITS } from '../english/clitics.ts';
import { abbreviationEnd } from './abbreviation.ts';
import { classAt, DIGIT, isApostrophe, isUpper, LETTER, MARK, unitsAt } from './characters.ts';

/** End of the word that starts at `from` in the stretch without white space that ends at `to`. Always beyond `from`. */
export function scanWord(text: string, from: number, to: number): number {
  let p = runEnd(text, from, to);
  const unit = unitOfNumber(text, from, p);
  if (unit > from) return unit;
  for (;;) {
    if (p >= to) return p;
    const joined = joinedBy(text, from, p, to);
    if (joined < 0) return -joined;
    if (joined === 0) return p;
    p = runEnd(text, joined, to);
  }
}

function runEnd(text: string, from: number, to: number): number {
  let p = from;
  while (p < to) {
    const kind = classAt(text, p);
    if (kind !== LETTER && kind !== DIGIT && kind !== MARK && text.charCodeAt(p) !== 0x5f) return p;
    p += unitsAt(text, p);
  }
  return p;
}

/** Where `10am` splits, or 0. */
function unitOfNumber(text: string, from: number, end: number): number {
  if (classAt(text, from) !== DIGIT || classAt(text, end - 1) !== LETTER || end - from > 12) return 0;
  let p = from;
  while (classAt(text, p) === DIGIT) p += unitsAt(text, p);
  return UNITS.has(text.slice(p, end).toLowerCase()) ? p : 0;
}

/** What the mark at `p` does to the word `[from, p)`: 0 ends it, n > 0 goes on from n, -n ends it at n. */
function joinedBy(text: string, from: number, p: number, to: number): number {
  const mark = text.charCodeAt(p);
  const next = p + 1 < to ? classAt(text, p + 1) : 0;
  const before = classAt(text, p - 1);
  if (isApostrophe(mark)) return next === LETTER && (mark !== 0x60 || before === LETTER) ? p + 1 : 0;
  switch (mark) {
    case 0x2e: {
      if (next === DIGIT && before === DIGIT) return p + 1;
      const end = abbreviationEnd(text, from, p, to);
      return end > 0 ? -end : 0;
    }
    case 0x2c:
      return before === DIGIT && next === DIGIT && threeDigits(text, p + 1, to) ? p + 1 : 0;
    case 0x3a:
      return before === DIGIT && next === DIGIT && p + 2 < to && classAt(text, p + 2) === DIGIT ? p + 1 : 0;
    case 0x2f:
      return before === DIGIT && next === DIGIT ? p + 1 : stroked(text, from, p, to);
    case 0x26:
      return next === LETTER && p - from <= 3 && isUpper(text[p - 1]!) && isUpper(text[p + 1]!) ? p + 1 : 0;
    case 0x24:
      return next === DIGIT && p - from <= 2 && isUpper(text[from]!) && isUpper(text[p - 1]!) ? -(p + 1) : 0;
    case 0x2d:
      return hyphen(text, from, p, to);
    default:
      return 0;
  }
}

function threeDigits(text: string, p: number, to: number): boolean {
  let n = 0;
  while (n < 4 && p + n < to && classAt(text, p + n) === DIGIT) n++;
  return n === 3;
}

function stroked(text: string, from: number, p: number, to: number): number {
  if (p - from > 1) return 0;
  if (p + 1 === to && (text[from] === 'w' || text[from] === 'W')) return -(p + 1);
  const end = runEnd(text, p + 1, Math.min(to, p + 5));
  return STROKED.has(text.slice(from, end).toLowerCase()) ? p + 1 : 0;
}

/** Prefixes, phone numbers, broken-off words and two-part given names keep their hyphen. */
function hyphen(text: string, from: number, p: number, to: number): number {
  const before = classAt(text, p - 1);
  if (p + 1 >= to) return before === LETTER && p - from <= 3 && p + 1 < text.length ? -(p + 1) : 0;
  const next = classAt(text, p + 1);
  if (before === DIGIT && next === DIGIT) return telephone(text, from, p, to) ? p + 1 : 0;
  if (before !== LETTER || (next !== LETTER && next !== DIGIT)) return 0;
  if (p - from <= 7 && JOINED_PREFIXES.has(text.slice(from, p).toLowerCase())) {
    if (p - from > 1 || (text[from] === 'e' && next === LETTER) || text.startsWith('E-mail', from)) return p + 1;
  }
  return 0;
}

/** Groups of three and four figures: `555-0134`, `800-555-0134`. */
function telephone(text: string, from: number, p: number, to: number): boolean {
  let left = p;
  while (left > from && p - left < 5 && classAt(text, left - 1) === DIGIT) left--;
  let right = p + 1;
  while (right < to && right - p < 6 && classAt(text, right) === DIGIT) right++;
  const after = right - p - 1;
  return p - left === 3 && (after === 3 || after === 4);
}
