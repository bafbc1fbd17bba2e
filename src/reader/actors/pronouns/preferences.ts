import type { Analysis } from '../../../language/index.ts';
import { fromBase64 } from './base64.ts';
import { PREFERENCE_WEIGHTS } from './preference-weights.ts';

/** Numbers of a noun or a context: their product is high where the noun is often met in the context ("it was *read*": a report). */
export type Vector = Int8Array;

/** A number of a vector is a byte; this is what one step of it is worth. */
export const VECTOR_STEP = 1 / 32;

/** Names have no row of their own, but one for each kind; `HE` is what "he" and "she" stand for. */
export const NAME_ROWS = { person: '#person', body: '#body', place: '#place', he: '#he' } as const;

interface Rows {
  readonly width: number;
  readonly rowOf: ReadonlyMap<number, number>;
  readonly bytes: Int8Array;
}

interface Preferences {
  readonly nouns: Rows;
  readonly contexts: Rows;
}

/** FNV-1a: words are looked up by their hash alone. */
export function preferenceKey(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

let loaded: Preferences | null = null;

/** Puts other tables in place of those that come with the reader: training learns them before it learns the ranker. */
export function usePreferences(bytes: Uint8Array): void {
  loaded = readPreferences(bytes);
}

const preferences = (): Preferences => {
  loaded ??= readPreferences(fromBase64(PREFERENCE_WEIGHTS));
  return loaded;
};

/** Reads the tables: width, number of nouns, of contexts (two bytes each), then keys (four bytes) and rows of the nouns, the same of the contexts. */
export function readPreferences(bytes: Uint8Array): Preferences {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = view.getUint16(0, true);
  let at = 6;
  const rows = (count: number): Rows => {
    const rowOf = new Map<number, number>();
    for (let i = 0; i < count; i++) rowOf.set(view.getUint32(at + 4 * i, true), i);
    at += 4 * count;
    const table = { width, rowOf, bytes: new Int8Array(bytes.slice(at, at + count * width).buffer) };
    at += count * width;
    return table;
  };
  return { nouns: rows(view.getUint16(2, true)), contexts: rows(view.getUint16(4, true)) };
}

function rowAt({ width, rowOf, bytes }: Rows, word: string): Vector | null {
  const row = rowOf.get(preferenceKey(word));
  return row === undefined ? null : bytes.subarray(row * width, (row + 1) * width);
}

/** The row of a noun's lemma in lower case or of one of `NAME_ROWS`, null where training met it too seldom. */
export const nounVector = (word: string): Vector | null => rowAt(preferences().nouns, word);

/** The row of the context that a noun or pronoun stands in, null where it is none or was met too seldom. */
export function contextVector(token: number, analysis: Analysis): Vector | null {
  const name = contextOf(token, analysis);
  return name === null ? null : rowAt(preferences().contexts, name);
}

/** "subject:break", "object:read", "of:leader", "in:live": what a noun is to the word that governs it. */
function contextOf(head: number, { tokens, dependents }: Analysis): string | null {
  const { relation, head: above } = tokens[head]!;
  const governor = tokens[above];
  if (!governor) return null;
  const preposition = (dependents[head] ?? []).find((d) => tokens[d]!.relation === 'case');
  return contextName(
    relation,
    governor.lemma.toLowerCase(),
    governor.upos === 'NOUN',
    preposition === undefined ? null : tokens[preposition]!.lemma.toLowerCase(),
  );
}

/** The name of a context by a Universal Dependencies relation of the second or the first version; null where it tells nothing of the noun. */
export function contextName(
  relation: string,
  governor: string,
  underNoun: boolean,
  preposition: string | null,
): string | null {
  if (/^(?:nsubj:pass|nsubjpass|obj|dobj)$/.test(relation)) return `object:${governor}`;
  if (relation.startsWith('nsubj')) return `subject:${governor}`;
  if (relation === 'iobj') return `receiver:${governor}`;
  if (relation === 'nmod:poss') return `of:${governor}`;
  if (!/^(?:nmod|obl)/.test(relation) || preposition === null) return null;
  return preposition === 'of' && underNoun ? `of:${governor}` : `${preposition}:${governor}`;
}

/** How well the two go together, null where either is unknown. */
export function fitOf(a: Vector | null, b: Vector | null): number | null {
  return a === null || b === null ? null : product(a, b) * VECTOR_STEP * VECTOR_STEP;
}

/** The cosine of two rows, null where either is unknown. */
export function likeness(a: Vector | null, b: Vector | null): number | null {
  if (a === null || b === null) return null;
  return product(a, b) / Math.max(1, Math.sqrt(product(a, a) * product(b, b)));
}

function product(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
