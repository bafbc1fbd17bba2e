import { classAt, SPACE } from '../tokens/characters.ts';

/** A line that is not blank, without the space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** UTF-16 units of its first word. */
  readonly firstWord: number;
  readonly blankBefore: boolean;
}

/** What begins an item of a list: a bullet, or a short number or letter with a bracket or stop. */
export const BULLET = /(?:[-*•‣▪●○◦·–—][ \t]+|\(?(?:\d{1,2}|[a-hivx]{1,4})\)[ \t]+|\d{1,2}\.[ \t]+)(?=\S)/y;

/** Lines end at LF, CR, CRLF, and at the Unicode line and paragraph separators. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  let p = 0;
  while (p < text.length) {
    let stop = p;
    while (stop < text.length && !isBreak(text.charCodeAt(stop))) stop++;
    let start = p;
    let end = stop;
    while (start < end && classAt(text, start) === SPACE) start++;
    while (end > start && classAt(text, end - 1) === SPACE) end--;
    if (start === end) blank = true;
    else {
      let word = start;
      while (word < end && classAt(text, word) !== SPACE) word++;
      lines.push({ start, end, firstWord: word - start, blankBefore: blank });
      blank = text.charCodeAt(stop) === 0x2029;
    }
    p = text.charCodeAt(stop) === 0x0d && text.charCodeAt(stop + 1) === 0x0a ? stop + 2 : stop + 1;
  }
  return lines;
}

function isBreak(unit: number): boolean {
  return (
    unit === 0x0a ||
    unit === 0x0d ||
    unit === 0x0b ||
    unit === 0x0c ||
    unit === 0x85 ||
    unit === 0x2028 ||
    unit === 0x2029
  );
}
