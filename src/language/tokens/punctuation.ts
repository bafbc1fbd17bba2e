/** Marks that stand as one token together: ellipses, dashes, doubled quotation marks, rules of a table, faces. */
import { classAt, DIGIT, LETTER, unitsAt } from './characters.ts';

const FACE = /(?:[:;=]['-]?[()DPp/|\]]|<3|\^_?\^)/y;
const REPEATED = new Set(".-*=_~<>`'’‘+|#");

/** End of the mark that starts at `from`. Always beyond `from`. */
export function scanPunctuation(text: string, from: number, to: number): number {
  const unit = text[from]!;
  if (unit === ':' || unit === ';' || unit === '=' || unit === '<' || unit === '^') {
    FACE.lastIndex = from;
    if (FACE.test(text) && FACE.lastIndex <= to && !wordAt(text, FACE.lastIndex, to)) return FACE.lastIndex;
  }
  if (unit === '!' || unit === '?') {
    let p = from + 1;
    while (p < to && (text[p] === '!' || text[p] === '?')) p++;
    return p;
  }
  if (!REPEATED.has(unit)) return from + unitsAt(text, from);
  let p = from + 1;
  const limit = isQuote(unit) ? Math.min(to, from + 2) : to;
  while (p < limit && text[p] === unit) p++;
  return p;
}

function isQuote(unit: string): boolean {
  return unit === "'" || unit === '`' || unit === '’' || unit === '‘';
}

function wordAt(text: string, index: number, to: number): boolean {
  if (index >= to) return false;
  const kind = classAt(text, index);
  return kind === LETTER || kind === DIGIT;
}
