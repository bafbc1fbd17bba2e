/** What the tokeniser asks of a character: one small number, looked up in a table that fills itself. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Combining marks, variation selectors, joiners and direction marks: they belong to what they stand at. */
export const MARK = 4;
export const OTHER = 5;

const known = new Uint8Array(0x10000);

/** The class of the code point at `index`; a surrogate pair is one character, a lone surrogate is OTHER. */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const cached = known[unit]!;
  if (cached !== 0) return cached;
  if (unit >= 0xd800 && unit <= 0xdbff) {
    const point = text.codePointAt(index)!;
    return point > 0xffff ? classify(String.fromCodePoint(point)) : OTHER;
  }
  const found = classify(String.fromCharCode(unit));
  known[unit] = found;
  return found;
}

/** UTF-16 units of the character at `index`: 1 or 2. */
export function unitsAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

function classify(character: string): number {
  if (/\s/.test(character)) return SPACE;
  if (/[\p{L}\p{Nl}]/u.test(character)) return LETTER;
  if (/[\p{Nd}\p{No}]/u.test(character)) return DIGIT;
  if (/[\p{M}\p{Cf}\p{Emoji_Modifier}]/u.test(character)) return MARK;
  return OTHER;
}

/** ASCII or typographic apostrophe, or the accent typed for one. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x60 || unit === 0x2bc || unit === 0xb4;
}

export function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}
