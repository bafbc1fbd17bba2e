/** What the templates look at in each token of one sentence, as parallel columns of integers. */
import type { TaggedTokens } from '../parse.ts';
import { hashFolded, hashTag } from './hash.ts';
import { type RowTable, rowOf } from './row-table.ts';

/** Longest run of tokens that is parsed as one; longer sentences are parsed in runs of this length. */
export const LONGEST_RUN = 1024;

/** Distributional word classes: for each known word, a broad and a fine class. */
export interface WordClasses {
  readonly words: RowTable;
  readonly broad: Uint16Array;
  readonly fine: Uint16Array;
}

/** Index `length` stands for the root, `length + 1` for "no such token"; PAD further places on each side of the sentence. */
export interface Columns {
  length: number;
  readonly word: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix2: Int32Array;
  readonly prefix: Int32Array;
  readonly shape: Int32Array;
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  readonly broad: Int32Array;
  readonly fine: Int32Array;
  /** Counts of the tokens before each: commas and the like, verbs, coordinators, quotation marks and brackets. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly coordinators: Int32Array;
  readonly quotes: Int32Array;
  /** The next and the previous landmark: a verb, a conjunction, a relative, a mark. The root and "no such token" are their own. */
  readonly next: Int32Array;
  readonly previous: Int32Array;
}

const ROOT = 0x1234567;
const NONE = 0x7654321;
const COMMA = hashTag(',');
const COLON = hashTag(':');
const CONJUNCTION = hashTag('CC');
const VERB = hashTag('VERB');
const AUXILIARY = hashTag('AUX');
const SUBORDINATOR = hashTag('SCONJ');
const LANDMARKS = new Set("VBD VBZ VBP MD VB VBG VBN CC , : . `` '' -LRB- -RRB- WDT WP WRB".split(' ').map(hashTag));
const QUOTES = new Set(['``', "''", '-LRB-', '-RRB-', '"'].map(hashTag));

export function createColumns(): Columns {
  const column = () => new Int32Array(LONGEST_RUN + 2);
  return {
    length: 0,
    word: column(),
    suffix3: column(),
    suffix2: column(),
    prefix: column(),
    shape: column(),
    upos: column(),
    xpos: column(),
    broad: column(),
    fine: column(),
    commas: column(),
    verbs: column(),
    coordinators: column(),
    quotes: column(),
    next: column(),
    previous: column(),
  };
}

/** Fills the columns with the tokens `[from, to)`, at most LONGEST_RUN of them. */
export function fillColumns(
  columns: Columns,
  classes: WordClasses,
  tokens: TaggedTokens,
  from: number,
  to: number,
): void {
  const n = to - from;
  columns.length = n;
  let commas = 0;
  let verbs = 0;
  let coordinators = 0;
  let quotes = 0;
  for (let i = 0; i < n; i++) {
    const form = tokens.forms[from + i]!;
    const length = form.length;
    const word = hashFolded(form, 0, length);
    columns.word[i] = word;
    columns.suffix3[i] = hashFolded(form, Math.max(0, length - 3), length);
    columns.suffix2[i] = hashFolded(form, Math.max(0, length - 2), length);
    columns.prefix[i] = hashFolded(form, 0, Math.min(3, length));
    columns.shape[i] = shapeOf(form, i === 0);
    const known = rowOf(classes.words, word);
    columns.broad[i] = known < 0 ? 0 : classes.broad[known]!;
    columns.fine[i] = known < 0 ? 0 : classes.fine[known]!;
    const upos = hashTag(tokens.upos[from + i]!);
    const xpos = hashTag(tokens.xpos[from + i]!);
    columns.upos[i] = upos;
    columns.xpos[i] = xpos;
    columns.commas[i] = commas;
    columns.verbs[i] = verbs;
    columns.coordinators[i] = coordinators;
    columns.quotes[i] = quotes;
    if (xpos === COMMA || xpos === COLON) commas++;
    else if (xpos === CONJUNCTION) coordinators++;
    else if (upos === VERB || upos === AUXILIARY) verbs++;
    else if (QUOTES.has(xpos)) quotes++;
  }
  fillLandmarks(columns);
  for (let i = n; i < n + 2; i++) {
    const filler = i === n ? ROOT : NONE;
    for (const column of [columns.word, columns.suffix3, columns.suffix2, columns.prefix, columns.shape, columns.upos])
      column[i] = filler;
    columns.xpos[i] = filler;
    columns.broad[i] = filler;
    columns.fine[i] = filler;
    columns.commas[i] = commas;
    columns.verbs[i] = verbs;
    columns.coordinators[i] = coordinators;
    columns.quotes[i] = quotes;
  }
}

function fillLandmarks({ length: n, upos, xpos, next, previous }: Columns): void {
  const stands = (i: number) => LANDMARKS.has(xpos[i]!) || upos[i] === SUBORDINATOR;
  next[n] = n;
  next[n + 1] = n + 1;
  previous[n] = n;
  previous[n + 1] = n + 1;
  for (let i = n - 1, mark = n; i >= 0; i--) {
    next[i] = mark;
    if (stands(i)) mark = i;
  }
  for (let i = 0, mark = n + 1; i < n; i++) {
    previous[i] = mark;
    if (stands(i)) mark = i;
  }
}

/** Bits: capital first, capital later, lower case, digit, hyphen, full stop, other mark, first of the sentence. */
function shapeOf(form: string, first: boolean): number {
  let shape = first ? 128 : 0;
  for (let i = 0; i < form.length && i < 24; i++) {
    const unit = form.charCodeAt(i);
    if (unit >= 97 && unit <= 122) shape |= 4;
    else if (unit >= 65 && unit <= 90) shape |= i === 0 ? 1 : 2;
    else if (unit >= 48 && unit <= 57) shape |= 8;
    else if (unit === 45) shape |= 16;
    else if (unit === 46) shape |= 32;
    else if (unit < 128) shape |= 64;
  }
  return shape;
}
