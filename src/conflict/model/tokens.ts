/** The words of a written condition. `at` is the UTF-16 offset in the condition's own text. */
export type Token =
  | { readonly kind: 'name'; readonly text: string; readonly quoted: boolean; readonly at: number }
  | { readonly kind: 'operator'; readonly text: Operator; readonly at: number }
  | { readonly kind: 'bad'; readonly text: string; readonly at: number };

export type Operator =
  | '('
  | ')'
  | 'and'
  | 'or'
  | 'not'
  | 'if'
  | 'iff'
  | 'implies'
  | '='
  | '!='
  | '>='
  | '<='
  | '>'
  | '<';

const WORDS: Readonly<Record<string, Operator>> = {
  and: 'and',
  or: 'or',
  not: 'not',
  if: 'if',
  iff: 'iff',
  implies: 'implies',
  is: '=',
};

/** Longest first, so that `<->` is not read as `<`. */
const SIGNS: readonly (readonly [string, Operator])[] = [
  ['<->', 'iff'],
  ['<=>', 'iff'],
  ['->', 'implies'],
  ['=>', 'implies'],
  ['&&', 'and'],
  ['||', 'or'],
  ['!=', '!='],
  ['>=', '>='],
  ['<=', '<='],
  ['==', '='],
  ['≥', '>='],
  ['≤', '<='],
  ['≠', '!='],
  ['∧', 'and'],
  ['∨', 'or'],
  ['¬', 'not'],
  ['→', 'implies'],
  ['↔', 'iff'],
  ['(', '('],
  [')', ')'],
  ['&', 'and'],
  ['|', 'or'],
  ['!', 'not'],
  ['=', '='],
  ['>', '>'],
  ['<', '<'],
];

const SIGN_STARTS: ReadonlySet<string> = new Set(SIGNS.map(([sign]) => sign[0]!));

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”' };

/**
 * Splits a condition into tokens, in linear time. Neighbouring bare words make one name ("open the gates"); a name that holds
 * an operator's word or sign must stand in quotation marks.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at]!;
    if (/\s/.test(char)) {
      at++;
      continue;
    }
    const closing = CLOSING[char];
    if (closing !== undefined) {
      const end = text.indexOf(closing, at + 1);
      if (end < 0) return [...tokens, { kind: 'bad', text: `a quotation mark ${char} that is never closed`, at }];
      tokens.push({ kind: 'name', text: text.slice(at + 1, end), quoted: true, at });
      at = end + 1;
      continue;
    }
    const sign = signAt(text, at);
    if (sign) {
      tokens.push({ kind: 'operator', text: sign[1], at });
      at += sign[0].length;
      continue;
    }
    // A hyphen before a word is the old notation for "not"; within a word it is a letter like any other.
    if (char === '-' && at + 1 < text.length && !/\s/.test(text[at + 1]!)) {
      tokens.push({ kind: 'operator', text: 'not', at });
      at++;
      continue;
    }
    let end = at + 1;
    while (end < text.length && !/\s/.test(text[end]!) && CLOSING[text[end]!] !== '"' && !signAt(text, end)) end++;
    pushWord(tokens, text.slice(at, end), at);
    at = end;
  }
  return tokens;
}

function pushWord(tokens: Token[], word: string, at: number): void {
  const operator = Object.hasOwn(WORDS, word.toLowerCase()) ? WORDS[word.toLowerCase()] : undefined;
  const last = tokens.at(-1);
  if (operator) tokens.push({ kind: 'operator', text: operator, at });
  else if (last?.kind === 'name' && !last.quoted) {
    tokens[tokens.length - 1] = { ...last, text: `${last.text} ${word}` };
  } else tokens.push({ kind: 'name', text: word, quoted: false, at });
}

function signAt(text: string, at: number): readonly [string, Operator] | undefined {
  return SIGN_STARTS.has(text[at]!) ? SIGNS.find(([sign]) => text.startsWith(sign, at)) : undefined;
}
