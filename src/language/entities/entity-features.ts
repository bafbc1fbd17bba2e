/** The templates of the entity tagger. */
import { feature1, feature2, feature3 } from '../feature-hash.ts';
import { CASE, CLASS, CLUSTER, FORM, LOWER, PREFIX, SHAPE, SUFFIX, WIDTH } from '../tagger/word-features.ts';
import { LINK, nameClass } from './name-class.ts';

export const MOST_ENTITY_KEYS = 64;

/** A text as the entity tagger sees it: parallel columns, and rows of what is known of words. */
export interface EntityInput {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly wordIds: Int32Array;
  readonly rows: Int32Array;
  /** Marks of listed places, from `markPlaces`. */
  readonly places: Uint8Array;
  /** Hashes of the words that stand in lower case somewhere in the text. */
  readonly lowered: ReadonlySet<number>;
}

export function loweredWords(rows: Int32Array, wordIds: Int32Array): Set<number> {
  const lowered = new Set<number>();
  for (const id of wordIds) if (rows[id * WIDTH + CASE] === 0) lowered.add(rows[id * WIDTH + LOWER]!);
  return lowered;
}

/** What earlier sentences of the same text taught: for each word the label that it last had. */
export type Memory = Map<string, number>;

/** True if a name may begin (or, inside a name, go on) at token `i`. */
export function mayBeName(input: EntityInput, i: number, inside: boolean): boolean {
  const form = input.forms[i]!;
  const unit = form.charCodeAt(0);
  if (unit >= 0x41 && unit <= 0x5a) return true;
  if (unit < 0x80) {
    if (inside && ((nameClass(form) & LINK) !== 0 || (unit >= 0x30 && unit <= 0x39))) return true;
    return unit >= 0x61 && unit <= 0x7a && form.length > 1 && /^(?:e-|i|non-|pro-|anti-|mc)[A-Z]/.test(form);
  }
  return form !== form.toLowerCase() || (inside && (nameClass(form) & LINK) !== 0);
}

/** Writes the keys of token `i` of the sentence `[from, to)`; returns how many. `t1`, `t2`: labels before, 0 outside. */
export function entityKeys(
  input: EntityInput,
  from: number,
  to: number,
  i: number,
  t1: number,
  t2: number,
  memory: Memory,
  keys: Uint32Array,
): number {
  const { forms, upos, wordIds, rows, places, lowered } = input;
  const at = (k: number) => (k < from || k >= to ? 0 : wordIds[k]! * WIDTH);
  const tag = (k: number) => (k < from || k >= to ? 0 : tagNumber(upos[k]!));
  const kind = (k: number) => (k < from || k >= to ? 0 : nameClass(forms[k]!) + 1);
  const known = (k: number) => (k < from || k >= to ? 0 : (memory.get(forms[k]!) ?? 0));
  const place = (k: number) => (k < from || k >= to ? 0 : places[k]!);
  const c = at(i);
  const a1 = at(i - 1);
  const b1 = at(i + 1);
  let first = i;
  while (first > from && i - first < 8 && isCapital(forms[first - 1]!)) first--;
  let last = i;
  while (last + 1 < to && last - i < 8 && isCapital(forms[last + 1]!)) last++;
  const form = rows[c + FORM]!;
  const before = rows[a1 + LOWER]!;
  const after = rows[b1 + LOWER]!;
  const t = tag(i);
  let n = 0;
  keys[n++] = feature1(100, t1);
  keys[n++] = feature1(101, form);
  keys[n++] = feature2(102, form, t1);
  keys[n++] = feature2(103, before, t1);
  keys[n++] = feature2(104, after, t1);
  keys[n++] = feature2(105, rows[at(i - 2) + LOWER]!, t1);
  keys[n++] = feature2(106, rows[at(i + 2) + LOWER]!, t1);
  keys[n++] = feature2(107, rows[c + SUFFIX + 2]!, t1);
  keys[n++] = feature1(108, rows[c + SUFFIX + 3]!);
  keys[n++] = feature1(109, rows[c + PREFIX + 2]!);
  keys[n++] = feature2(110, rows[c + SHAPE]!, t1);
  keys[n++] = feature3(111, rows[a1 + SHAPE]!, rows[c + SHAPE]!, rows[b1 + SHAPE]!);
  keys[n++] = feature2(112, t1, t2);
  keys[n++] = feature3(113, t1, t2, form);
  keys[n++] = feature2(114, t, t1);
  keys[n++] = feature3(115, tag(i - 1), t, tag(i + 1));
  keys[n++] = feature2(116, place(i), t1);
  keys[n++] = feature2(117, place(i) * 8 + place(i + 1), place(i - 1));
  keys[n++] = feature2(118, kind(i), t1);
  keys[n++] = feature2(119, kind(i - 1), t1);
  keys[n++] = feature2(120, kind(i + 1), t1);
  keys[n++] = feature3(121, kind(i + 1), kind(i + 2), t1);
  keys[n++] = feature2(122, before, form);
  keys[n++] = feature2(123, form, after);
  keys[n++] = feature2(124, known(i), t1);
  keys[n++] = feature2(125, known(i + 1), t1);
  keys[n++] = feature2(126, known(last), t1);
  keys[n++] = feature3(127, i === from ? 1 : 0, t, t1);
  keys[n++] = feature2(128, rows[c + CLUSTER]!, t1);
  keys[n++] = feature2(129, rows[a1 + CLUSTER]!, t1);
  keys[n++] = feature2(130, rows[b1 + CLUSTER]!, t1);
  keys[n++] = feature2(131, rows[at(last) + LOWER]!, t1);
  keys[n++] = feature1(132, rows[at(first) + LOWER]!);
  keys[n++] = feature3(133, Math.min(4, last - first), Math.min(3, i - first), t1);
  keys[n++] = feature2(134, rows[at(last + 1) + LOWER]!, t1);
  keys[n++] = feature1(135, rows[at(first - 1) + LOWER]!);
  keys[n++] = feature3(136, kind(last), kind(first), t1);
  keys[n++] = feature2(137, rows[at(first - 1) + LOWER]!, rows[at(last + 1) + LOWER]!);
  keys[n++] = feature3(138, rows[at(i - 2) + LOWER]!, before, t1);
  keys[n++] = feature3(139, after, rows[at(i + 2) + LOWER]!, t1);
  keys[n++] = feature3(140, after, rows[at(i + 2) + FORM]!, t1);
  keys[n++] = feature3(141, rows[c + CLASS]!, i === from ? 1 : 0, rows[c + CASE]! * 16 + t1);
  keys[n++] = feature3(142, rows[a1 + CLASS]!, rows[b1 + CLASS]!, t1);
  keys[n++] = feature3(143, rows[at(last) + CLASS]!, rows[at(last) + SUFFIX + 2]!, t1);
  const common = lowered.has(rows[c + LOWER]!) ? 1 : 0;
  keys[n++] = feature3(144, common, i === from ? 1 : 0, t1);
  keys[n++] = feature3(145, common, t, first === last ? 1 : 0);
  return n;
}

/** Tells universal tags apart by two letters and their length. */
function tagNumber(tag: string): number {
  return tag.charCodeAt(0) * 4096 + tag.charCodeAt(1) * 16 + tag.length;
}

function isCapital(form: string): boolean {
  const unit = form.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : form !== form.toLowerCase();
}
