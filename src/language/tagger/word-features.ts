/** What the tagger knows of a word by itself, computed once a word and kept as a row of integers. */
import { hashString } from '../feature-hash.ts';
import type { Lexicon } from './lexicon.ts';

export const FORM = 0;
export const LOWER = 1;
export const SUFFIX = 2; // lengths 1 to 5
export const PREFIX = 7; // lengths 1 to 3
export const SHAPE = 10;
/** What tags the word had in a large text tagged automatically; 0 if unknown. */
export const CLASS = 11;
export const CLUSTER = 12;
export const COARSE_CLUSTER = 13;
/** 0 none, 1 begins with a capital, 2 all capitals, 3 no letters */
export const CASE = 14;
/** 1 + the index of the labels that a common word may have, or 0 if it may have any. */
export const CHOICES = 15;
export const WIDTH = 16;

const MOST_WORDS = 60_000;

/** Rows of the words seen so far. Ids are good until the next `reset`. */
export class WordFeatures {
  readonly #ids = new Map<string, number>();
  readonly #lexicon: Lexicon;
  readonly #choices: ReadonlyMap<string, number>;
  rows = new Int32Array(WIDTH * 1024);

  /** `choices`: for common forms, the index of the labels that they may have. */
  constructor(lexicon: Lexicon, choices: ReadonlyMap<string, number>) {
    this.#lexicon = lexicon;
    this.#choices = choices;
    this.id('');
  }

  /** Forgets all words if they have become many, so that memory stays bounded, and says whether it did. Row 0 is the edge of a sentence. */
  reset(): boolean {
    if (this.#ids.size < MOST_WORDS) return false;
    this.#ids.clear();
    this.rows = new Int32Array(WIDTH * 1024);
    this.id('');
    return true;
  }

  id(form: string): number {
    const known = this.#ids.get(form);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(form, id);
    if ((id + 1) * WIDTH > this.rows.length) {
      const rows = new Int32Array(this.rows.length * 2);
      rows.set(this.rows);
      this.rows = rows;
    }
    this.#fill(form, id * WIDTH);
    return id;
  }

  #fill(form: string, at: number): void {
    const word = form.length > 40 ? form.slice(0, 40) : form;
    const plain = word.replace(/\p{Nd}/gu, '0');
    const lower = plain.toLowerCase();
    const rows = this.rows;
    rows[at + FORM] = hashString(plain);
    rows[at + LOWER] = hashString(lower);
    for (let n = 1; n <= 5; n++)
      rows[at + SUFFIX + n - 1] = lower.length >= n ? hashString(lower, lower.length - n) : 0;
    for (let n = 1; n <= 3; n++) rows[at + PREFIX + n - 1] = lower.length > n ? hashString(lower, 0, n) : 0;
    rows[at + SHAPE] = hashString(shapeOf(plain));
    const entry = this.#lexicon.find(rows[at + LOWER]!);
    if (entry >= 0) {
      rows[at + CLASS] = this.#lexicon.classes[entry]! + 1;
      rows[at + CLUSTER] = this.#lexicon.clusters[entry]!;
      rows[at + COARSE_CLUSTER] = this.#lexicon.coarse[entry]!;
    }
    rows[at + CASE] = caseOf(plain, lower);
    rows[at + CHOICES] = (this.#choices.get(form) ?? -1) + 1;
  }
}

function caseOf(word: string, lower: string): number {
  const upper = word.toUpperCase();
  if (upper === lower) return 3;
  if (word === lower) return 0;
  return word === upper && word.length > 1 ? 2 : word[0] !== lower[0] ? 1 : 0;
}

/** `Xx-X0.`: runs of one kind shortened to two. */
function shapeOf(word: string): string {
  let shape = '';
  for (const character of word) {
    const kind = /\p{Lu}/u.test(character) ? 'X' : /\p{L}/u.test(character) ? 'x' : character;
    if (!(shape.at(-1) === kind && shape.at(-2) === kind)) shape += kind;
  }
  return shape;
}
