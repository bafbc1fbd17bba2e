/**
 * Cuts raw text into syntactic words as the English treebanks of Universal Dependencies do (EWT, GUM): clitics apart, hyphened
 * words apart unless the first part is a prefix, abbreviations with their full stop, Internet names whole.
 * One pass, no backtracking: every step looks at a bounded stretch or consumes what it looks at.
 */
import { classAt, DIGIT, isApostrophe, LETTER, MARK, OTHER, SPACE, unitsAt } from './characters.ts';
import { cliticAlone, splitWord } from './clitic.ts';
import { internetName } from './internet-name.ts';
import { scanPunctuation } from './punctuation.ts';
import { scanWord } from './word.ts';

/** Token `i` is `text.slice(starts[i], ends[i])`; tokens are in order, never overlap, and leave out white space only. */
export interface TokenSpans {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function tokenise(text: string): TokenSpans {
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (start: number, end: number) => {
    starts.push(start);
    ends.push(end);
  };
  let p = 0;
  while (p < text.length) {
    if (classAt(text, p) === SPACE) {
      p++;
      continue;
    }
    let end = p;
    let mayBeName = false;
    while (end < text.length && classAt(text, end) !== SPACE) {
      const unit = text.charCodeAt(end);
      if (unit === 0x40 || unit === 0x23 || ((unit === 0x2e || unit === 0x3a) && end > p)) mayBeName = true;
      end += unitsAt(text, end);
    }
    scanChunk(text, p, end, mayBeName, add);
    p = end;
  }
  return { starts, ends };
}

/** Tokens of a stretch without white space. */
function scanChunk(
  text: string,
  from: number,
  to: number,
  mayBeName: boolean,
  add: (s: number, e: number) => void,
): void {
  let p = from;
  while (p < to) {
    const start = p;
    while (p < to && classAt(text, p) === MARK) p += unitsAt(text, p);
    if (p === to) {
      add(start, to);
      return;
    }
    if (mayBeName) {
      const end = internetName(text, p, to);
      if (end > p) {
        add(start, end);
        p = end;
        continue;
      }
    }
    const kind = classAt(text, p);
    if (kind === LETTER || kind === DIGIT) {
      const end = scanWord(text, p, to);
      splitWord(text, start, p, end, add);
      p = end;
      continue;
    }
    const unit = text.charCodeAt(p);
    const clitic = isApostrophe(unit) ? cliticAlone(text, p, to) : 0;
    const end = clitic > 0 ? clitic : withMarks(text, scanPunctuation(text, p, to), to);
    add(start, end);
    p = end;
  }
}

/** Marks after a symbol belong to it; a joiner ties on the next symbol too. */
function withMarks(text: string, from: number, to: number): number {
  let p = from;
  while (p < to && classAt(text, p) === MARK) {
    const joiner = text.charCodeAt(p) === 0x200d;
    p += unitsAt(text, p);
    if (joiner && p < to && classAt(text, p) === OTHER && unitsAt(text, p) === 2) p += 2;
  }
  return p;
}
